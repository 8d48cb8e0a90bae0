package org.acta.ledger.joining;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.acta.ledger.linking.Likeness;
import org.acta.ledger.linking.Linking;
import org.acta.ledger.linking.Placement;

/** Clusters documents about the same happenings. Documents are added as they come; a storyline keeps its name while it grows. */
public final class Storylines {

    /** From so many points on two documents belong to one storyline. */
    private static final double ENOUGH = 3;

    /** Days between two documents of which one follows the other up. */
    private static final int FOLLOW = 14;

    private static final int MOST_NAMES = 4;

    private final Predicate<String> rare;

    /**
     * Storylines of a ledger.
     *
     * @param rare is a name in so few documents that it tells storylines apart? As the ledger grows, what is rare may change: only then does the order
     *     of adding matter
     */
    public Storylines(Predicate<String> rare) {
        this.rare = rare;
    }

    /** A storyline as it stands, with its documents. */
    public record Storyline(String id, List<Coverage> documents) {}

    /** What the candidates of a document must share. */
    public Set<String> keys(Coverage coverage) {
        Set<String> keys = new TreeSet<>();
        coverage.events().forEach(e -> keys.add("event " + e));
        coverage.names().stream().filter(rare).forEach(n -> keys.add("name " + n));
        return keys;
    }

    /**
     * The storyline of each new document; then that of each that moves because its storyline became one with an older.
     *
     * @param candidates whole storylines, oldest first, at least those that share a key with a new document
     */
    public List<Placement<Coverage>> place(List<Coverage> fresh, List<Storyline> candidates) {
        Linking<Coverage> linking = new Linking<>(new Linking.Rules<>(Coverage::document, this::keys, this::compare));
        candidates.forEach(s -> linking.hold(s.id(), s.documents()));
        fresh.forEach(linking::add);
        return linking.placements();
    }

    private Likeness compare(Coverage one, Coverage other) {
        Likeness.Scale scale = new Likeness.Scale();
        boolean dated = one.published() != null && other.published() != null;
        scale.excludeIf(
                "weeks apart", dated && Math.abs(ChronoUnit.DAYS.between(one.published(), other.published())) > FOLLOW);
        long events = one.events().stream().filter(other.events()::contains).count();
        long names = one.names().stream()
                .filter(other.names()::contains)
                .filter(rare)
                .count();
        scale.give("events in common", 2.5 * events);
        scale.give("rare names in common", 0.75 * Math.min(names, MOST_NAMES));
        return scale.read(ENOUGH);
    }
}
