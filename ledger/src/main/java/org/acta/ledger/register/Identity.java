package org.acta.ledger.register;

import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.acta.ledger.linking.Likeness;
import org.acta.model.Agreement;

/** Compares two tellings of agreements: are they one agreement? Other years, other parties and a link between the two make them different. */
final class Identity {

    /** From so many points on two tellings are of one agreement. */
    static final double ENOUGH = 5;

    private static final int YEAR = 4;

    /** Days between the act and its publication, or its entry at night. */
    private static final int NEAR = 2;

    /** Words for any agreement whatever: they say nothing against each other. */
    private static final Set<String> ANY = Set.of("agreement", "accord", "pact");

    private final Profile one;
    private final Profile other;
    private final Likeness.Scale scale = new Likeness.Scale();

    private Identity(Profile one, Profile other) {
        this.one = one;
        this.other = other;
    }

    static Likeness of(Profile one, Profile other) {
        boolean same = one.agreement().id().equals(other.agreement().id());
        if (one.sameDocument(other) && same) {
            return Likeness.by("the same words in another revision", 2 * ENOUGH, true);
        }
        return new Identity(one, other).weigh();
    }

    /** What a telling must share with another to be compared with it. */
    static Set<String> keys(Profile profile) {
        Set<String> keys = new TreeSet<>();
        keys.add("told " + profile.told().publication().document() + " "
                + profile.agreement().id());
        Year year = profile.year();
        List<String> sides = List.copyOf(profile.sides());
        for (int i = 0; i < sides.size(); i++) {
            for (String second : sides.subList(i + 1, sides.size())) {
                keys.add(sides.get(i) + "+" + second + (year == null ? "" : " " + year));
                keys.add(sides.get(i) + "+" + second);
            }
        }
        profile.proper().forEach(name -> keys.add("named " + name));
        return keys;
    }

    private Likeness weigh() {
        scale.excludeIf("linked", linked(one, other) || linked(other, one));
        if (one.sameDocument(other)) {
            scale.excludeIf("other parties", !one.sides().equals(other.sides()));
            scale.give("told apart by one story", one.headline() || other.headline() ? 0 : -1.5);
        }
        dates();
        parties();
        if (!scale.excluded()) {
            kinds();
            names();
            obligations();
        }
        return scale.read(ENOUGH);
    }

    private static boolean linked(Profile from, Profile to) {
        return from.sameDocument(to)
                && from.agreement().links().stream()
                        .anyMatch(l -> l.agreement().equals(to.agreement().id()));
    }

    private void dates() {
        String first = one.date();
        String second = other.date();
        Year here = one.year();
        Year there = other.year();
        if (first == null || second == null || here == null || there == null) {
            return;
        }
        scale.excludeIf("another year", !here.equals(there));
        scale.give("same year", 2);
        if (first.length() > YEAR && second.length() > YEAR) {
            boolean nested = first.startsWith(second) || second.startsWith(first);
            long apart = Math.abs(ChronoUnit.DAYS.between(Days.first(first), Days.first(second)));
            scale.give(nested ? "same date" : "other date", nested ? 1 : apart <= NEAR ? 0 : -0.5);
        }
    }

    private void parties() {
        Set<String> shared = shared(one.sides(), other.sides());
        int fewer = Math.min(one.sides().size(), other.sides().size());
        scale.excludeIf("other parties", fewer > 0 && shared.isEmpty() || fewer > 1 && shared.size() < 2);
        if (shared.size() >= 2) {
            scale.give("same parties", one.sides().equals(other.sides()) ? 3 : shared.size() == fewer ? 1.5 : 1);
        } else if (shared.size() == 1) {
            scale.give("a party in common", 1);
        }
    }

    private void kinds() {
        String here = one.agreement().kind();
        String there = other.agreement().kind();
        if (!ANY.contains(here) && !ANY.contains(there)) {
            scale.give(here.equals(there) ? "same kind" : "other kind", here.equals(there) ? 1 : -1.5);
        }
    }

    private void names() {
        Set<String> proper = shared(one.proper(), other.proper());
        scale.give(
                "same name",
                proper.isEmpty() ? 0 : proper.equals(one.proper()) && proper.equals(other.proper()) ? 3 : 2);
        Set<String> meanings = shared(one.meanings(), other.meanings());
        if (!meanings.isEmpty()) {
            scale.give("about the same", meanings.size() > 1 ? 2 : 1.5);
        } else if (!one.meanings().isEmpty() && !other.meanings().isEmpty()) {
            scale.give("about something else", -2);
        }
    }

    private void obligations() {
        Agreement here = one.agreement();
        Agreement there = other.agreement();
        Set<String> shared = shared(Set.copyOf(here.obligations()), Set.copyOf(there.obligations()));
        scale.give("same obligations", shared.isEmpty() ? 0 : 1);
    }

    private static Set<String> shared(Set<String> here, Set<String> there) {
        Set<String> both = new HashSet<>(here);
        both.retainAll(there);
        return both;
    }
}
