package org.acta.ledger.register;

import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.acta.model.Actor;
import org.acta.model.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * A telling of an agreement with what identity looks at, worked out once.
 *
 * @param sides countries and organisations that are parties
 * @param date as told: a day, month or year; null when none is
 * @param meanings what its names say it is about
 * @param proper proper names and numbers in its names
 */
record Profile(Told told, Set<String> sides, @Nullable String date, Set<String> meanings, Set<String> proper) {

    private static final int YEAR = 4;

    static Profile of(Told told, NameWords words) {
        Agreement agreement = told.agreement();
        Set<String> sides = agreement.parties().stream()
                .map(Actor::side)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Profile(told, sides, agreement.date(), words.meanings(agreement), words.proper(agreement));
    }

    Agreement agreement() {
        return told.agreement();
    }

    @Nullable
    Year year() {
        return date == null || date.length() < YEAR ? null : Year.of(Integer.parseInt(date.substring(0, YEAR)));
    }

    /** Does the headline name it? Then the story may name it again, by another name. */
    boolean headline() {
        String headline = told.publication().headline();
        return headline != null && headline.contains(agreement().name());
    }

    boolean sameDocument(Profile other) {
        return told.publication().document().equals(other.told.publication().document());
    }
}
