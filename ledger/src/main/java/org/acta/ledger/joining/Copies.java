package org.acta.ledger.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acta.ledger.linking.Likeness;
import org.acta.ledger.linking.Linking;
import org.acta.ledger.linking.Placement;

/** Finds texts that are copies of one another, as agencies' stories are in many papers. */
public final class Copies {

    /** From such a share of common shingles on a text is a copy. */
    private static final double COPY = 0.5;

    /** A document's text. */
    public record Text(String document, Fingerprint fingerprint) {
        public static Text of(String document, String text) {
            return new Text(document, Fingerprint.of(text));
        }
    }

    private static final Linking.Rules<Text> RULES =
            new Linking.Rules<>(Text::document, t -> t.fingerprint().bands(), Copies::compare);

    private Copies() {}

    private static Likeness compare(Text one, Text other) {
        double share = one.fingerprint().likeness(other.fingerprint());
        return Likeness.by("shingles in common", share, share >= COPY);
    }

    /** The group of each document that has a copy among the texts; those that have none are left out. */
    public static Map<String, String> among(List<Text> texts) {
        Linking<Text> linking = new Linking<>(RULES);
        texts.forEach(linking::add);
        List<Placement<Text>> placements = linking.placements();
        Map<String, Long> sizes = placements.stream()
                .map(Placement::group)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, String> groups = new HashMap<>();
        placements.stream()
                .filter(p -> sizes.getOrDefault(p.group(), 0L) > 1)
                .forEach(p -> groups.put(p.item().document(), p.group()));
        return groups;
    }
}
