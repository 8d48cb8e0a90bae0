package org.acta.time;

import java.util.List;
import org.acta.data.Numeral;
import org.acta.data.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the patterns look at: a token, a number or an expression already read.
 *
 * @param start offset in the sentence's text
 * @param origin how it was read, when it may lean on another event
 */
record Item(
        int start,
        int end,
        @Nullable Token token,
        @Nullable Numeral number,
        List<Sense> senses,
        @Nullable Reading reading,
        @Nullable Match origin) {

    static Item of(Token token, List<Sense> senses) {
        return new Item(token.start(), token.end(), token, null, senses, null, null);
    }

    static Item of(Item first, Item last, Reading reading, @Nullable Match origin) {
        return new Item(first.start(), last.end(), null, null, List.of(), reading, origin);
    }

    Item with(Reading other) {
        return new Item(start, end, token, number, senses, other, origin);
    }

    /** Its value as a member of a class, or null when it is none. */
    @Nullable
    String as(String kind) {
        if (reading != null) {
            return reading.is(kind) ? "" : null;
        }
        if (number != null) {
            String found = Digits.as(kind, number, token);
            if (found != null) {
                return found;
            }
        }
        for (Sense sense : senses) {
            if (sense.is(kind) && (token == null || sense.fits(token))) {
                return sense.value();
            }
        }
        return token != null && kind.equals("ROMAN") ? Digits.roman(token) : null;
    }

    boolean is(String word) {
        return token != null && reading == null && token.lower().equals(word);
    }
}
