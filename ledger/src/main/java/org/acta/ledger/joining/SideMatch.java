package org.acta.ledger.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * How far two tellings name the same people on a side.
 *
 * @param matched how many countries and organisations are in both
 * @param persons how many persons are named in both
 * @param equal nobody is left over in either
 * @param excluded both name somebody, and in each somebody is not in the other
 */
record SideMatch(int matched, int persons, boolean equal, boolean excluded) {

    static SideMatch of(List<Party> here, List<Party> there) {
        boolean within = here.stream().allMatch(p -> among(p, there, Party::matches));
        boolean around = there.stream().allMatch(p -> among(p, here, Party::matches));
        Set<String> sides = new HashSet<>();
        here.stream().filter(p -> among(p, there, Party::matches)).forEach(p -> sides.add(p.side()));
        long persons = Math.min(named(here, there), named(there, here));
        return new SideMatch(sides.size(), (int) persons, within && around, !within && !around);
    }

    private static boolean among(Party party, List<Party> parties, BiPredicate<Party, Party> like) {
        return parties.stream().anyMatch(p -> like.test(party, p));
    }

    private static long named(List<Party> here, List<Party> there) {
        return here.stream().filter(p -> among(p, there, Party::samePerson)).count();
    }
}
