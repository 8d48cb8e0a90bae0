package org.acta.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whom a story has spoken of so far, with the ones in view found first. */
final class Memory {

    private static final int REACH = 6;
    private static final int AGE = 3;
    private static final int VIEW = 2;
    private static final int MANY = 60;

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

    /** The first referent that fits. */
    Optional<Referent> first(Predicate<Referent> fits) {
        return referents.stream().filter(fits).findFirst();
    }

    /** The referents of one sentence, in the order in which they were spoken of. */
    List<Referent> of(int sentence) {
        List<Referent> found = new ArrayList<>();
        for (int i = referents.size() - 1; i >= 0 && referents.get(i).sentence() >= sentence; i--) {
            if (referents.get(i).sentence() == sentence) {
                found.add(0, referents.get(i));
            }
        }
        return found;
    }

    /** The latest referents, the last one first. */
    List<Referent> latestFirst() {
        List<Referent> latest =
                new ArrayList<>(referents.subList(Math.max(0, referents.size() - MANY), referents.size()));
        Collections.reverse(latest);
        return latest;
    }
}
