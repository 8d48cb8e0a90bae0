package org.acta.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Public knowledge: which states there were when, who held which office, and which names they all go by.
 *
 * @param names an index of names and role words for each language
 * @param offices by person
 * @param holders offices by actor and class of office, {@code FRA head-of-state}
 * @param familyNames office holders by the folded family name that the news calls them by
 */
record World(
        Map<String, State> states,
        Map<String, NameTrie> names,
        Map<String, List<Office>> offices,
        Map<String, List<Office>> holders,
        Map<String, List<Meaning.OfPerson>> familyNames,
        Map<String, Meaning.OfOrganisation> organisations) {

    /** The state that a code stands for on a day: the former state before it went, its first successor afterwards. */
    String stateOn(String code, LocalDate day) {
        State state = states.get(code);
        if (state == null || state.period().holds(day)) {
            return code;
        }
        if (day.isAfter(state.period().to()) && !state.successors().isEmpty()) {
            return state.successors().get(0);
        }
        return code;
    }

    /** The same capital's state in former times: Moscow is {@code SUN} in 1961. */
    String capitalOn(String code, LocalDate day) {
        State state = states.get(code);
        if (state == null || !day.isBefore(state.period().from())) {
            return stateOn(code, day);
        }
        for (State former : states.values()) {
            if (!former.successors().isEmpty()
                    && former.successors().get(0).equals(code)
                    && former.period().holds(day)) {
                return former.code();
            }
        }
        return code;
    }

    /** The office that a person held on a day; the highest when there were several. */
    Optional<Office> officeOn(String person, LocalDate day) {
        Office best = null;
        for (Office office : offices.getOrDefault(person, List.of())) {
            if (office.period().holds(day) && (best == null || office.top() && !best.top())) {
                best = office;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The last office that a person had laid down before a day. */
    Optional<Office> officeBefore(String person, LocalDate day) {
        Office last = null;
        for (Office office : offices.getOrDefault(person, List.of())) {
            if (office.period().to().isBefore(day)
                    && (last == null
                            || office.period().to().isAfter(last.period().to()))) {
                last = office;
            }
        }
        return Optional.ofNullable(last);
    }

    /** Who held an office on a day; empty when nobody did as far as is known, or several. */
    Optional<Office> holder(String actor, String office, LocalDate day) {
        List<Office> on = new ArrayList<>();
        for (Office held : holders.getOrDefault(actor + " " + office, List.of())) {
            if (held.period().holds(day)) {
                on.add(held);
            }
        }
        return on.size() == 1 ? Optional.of(on.get(0)) : Optional.empty();
    }
}
