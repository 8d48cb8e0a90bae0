package org.acta.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.acta.model.Actor;
import org.jspecify.annotations.Nullable;

/** Whom a story has spoken of so far, with the ones in view found first. */
final class Memory {

    private static final int REACH = 6;
    private static final int AGE = 3;
    private static final int VIEW = 2;

    private final List<Referent> referents = new ArrayList<>();

    void note(Referent referent) {
        if (!referent.actors().isEmpty()) {
            referents.add(referent);
        }
    }

    /** The referent most in view from a sentence, of those that fit. */
    Optional<Referent> best(int sentence, Predicate<Referent> fits) {
        Referent best = null;
        int most = Integer.MIN_VALUE;
        for (int i = referents.size() - 1; i >= 0; i--) {
            Referent referent = referents.get(i);
            if (sentence - referent.sentence() > REACH) {
                break;
            }
            int view = VIEW * referent.rank() - AGE * (sentence - referent.sentence());
            if (view > most && fits.test(referent)) {
                most = view;
                best = referent;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The last referent that fits, however far back. */
    Optional<Referent> last(Predicate<Referent> fits) {
        for (int i = referents.size() - 1; i >= 0; i--) {
            if (fits.test(referents.get(i))) {
                return Optional.of(referents.get(i));
            }
        }
        return Optional.empty();
    }

    /** The country last spoken of in a segment, those that act before those in passing. */
    @Nullable String country(int sentence, int segment) {
        return best(sentence, r -> r.segment() == segment && r.country() != null && r.actors().size() == 1)
                .map(Referent::country)
                .orElse(null);
    }

    /** The last so many different parties, told apart by a key; in the order in which they were last spoken of. None when there are fewer. */
    List<Actor> parties(int many, int sentence, Function<Actor, @Nullable String> key, Predicate<Referent> fits) {
        Optional<List<Actor>> together = together(many, sentence, key, fits);
        if (together.isPresent()) {
            return together.get();
        }
        Map<String, Actor> parties = new LinkedHashMap<>();
        for (int i = referents.size() - 1; i >= 0 && parties.size() < many; i--) {
            Referent referent = referents.get(i);
            if (!fits.test(referent)) {
                continue;
            }
            for (Actor actor : referent.actors()) {
                String told = key.apply(actor);
                if (told != null && parties.size() < many) {
                    parties.putIfAbsent(told, actor);
                }
            }
        }
        return parties.size() == many ? List.copyOf(parties.values()) : List.of();
    }

    /** Parties that one phrase named together, not long ago. */
    private Optional<List<Actor>> together(
            int many, int sentence, Function<Actor, @Nullable String> key, Predicate<Referent> fits) {
        for (int i = referents.size() - 1; i >= 0; i--) {
            Referent referent = referents.get(i);
            if (sentence - referent.sentence() > 2) {
                break;
            }
            Map<String, Actor> parties = new LinkedHashMap<>();
            for (Actor actor : referent.actors()) {
                String told = key.apply(actor);
                if (told != null) {
                    parties.putIfAbsent(told, actor);
                }
            }
            if (parties.size() == many && referent.actors().size() >= many && fits.test(referent)) {
                return Optional.of(List.copyOf(parties.values()));
            }
        }
        return Optional.empty();
    }
}
