package org.acta.ledger.exports;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.acta.model.Actor;
import org.jspecify.annotations.Nullable;

/** Lets the first of several dyads through that have the same day, codes of both sides and event code: the usual guard against repeated reports. */
final class OneADay implements Predicate<Dyad> {

    private final Set<Long> seen = new HashSet<>();

    @Override
    public boolean test(Dyad dyad) {
        String key = String.join(
                "|",
                String.valueOf(dyad.day()),
                code(dyad.actor()),
                code(dyad.recipient()),
                dyad.code().code());
        return seen.add(Numbers.of(key));
    }

    private static String code(@Nullable Actor actor) {
        return actor == null ? "" : actor.code();
    }
}
