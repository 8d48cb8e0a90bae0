package org.acta.ledger.joining;

import java.util.List;

/**
 * How far two tellings name the same people on a side.
 *
 * @param matched how many of the shorter list are in the other
 * @param persons how many of them are persons named in both
 * @param equal nobody is left over in either
 * @param excluded both name somebody, and the shorter list is not among the other
 */
record SideMatch(int matched, int persons, boolean equal, boolean excluded) {

    static SideMatch of(List<Party> here, List<Party> there) {
        List<Party> few = here.size() <= there.size() ? here : there;
        List<Party> many = few == here ? there : here;
        int matched = 0;
        int persons = 0;
        for (Party party : few) {
            matched += many.stream().anyMatch(party::matches) ? 1 : 0;
            persons += many.stream().anyMatch(party::samePerson) ? 1 : 0;
        }
        boolean equal = matched == few.size() && many.stream().allMatch(p -> few.stream().anyMatch(p::matches));
        return new SideMatch(matched, persons, equal, matched < few.size());
    }
}
