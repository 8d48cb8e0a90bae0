package org.acta.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase about a role word: {@code el asesor presidencial ruso Yuri Ushakov}.
 *
 * @param role the role word
 * @param head the word of the whole phrase whose head lies outside
 * @param owners names and demonyms that tell where the role belongs, the most telling first
 * @param inner the phrase that this one hangs on: {@code portavoz} of {@code el presidente ruso}
 * @param modifier a role word before this one: {@code rebel} negotiator
 * @param bearers names of those who have the role
 * @param possessive index of a possessive word before it, or -1
 * @param definite whether an article or demonstrative makes it a known one
 */
record Phrase(
        Unit role,
        int first,
        int last,
        int head,
        List<Unit> owners,
        @Nullable Phrase inner,
        @Nullable Unit modifier,
        List<Unit> bearers,
        int possessive,
        boolean definite,
        boolean plural) {

    Phrase {
        owners = List.copyOf(owners);
        bearers = List.copyOf(bearers);
    }

    /** The same phrase with a name beside it. */
    Phrase with(Unit bearer, int newFirst, int newLast, int newHead) {
        return new Phrase(
                role,
                newFirst,
                newLast,
                newHead,
                owners,
                inner,
                modifier,
                List.of(bearer),
                possessive,
                definite,
                plural);
    }

    boolean covers(int word) {
        return first <= word && word <= last;
    }
}
