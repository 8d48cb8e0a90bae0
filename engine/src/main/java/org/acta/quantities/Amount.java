package org.acta.quantities;

import org.acta.model.Quantity;
import org.acta.model.Quantity.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A number on the way to a {@link Quantity}: tokens from {@code first} up to {@code end}, the comparator and the unit included.
 *
 * @param head index of the token that carries the unit, or of the number
 * @param unit what is counted or measured in, or null
 */
record Amount(
        double value,
        @Nullable Double upper,
        Comparator comparator,
        int first,
        int end,
        int head,
        @Nullable String unit,
        @Nullable String item,
        boolean measured) {

    Amount from(int newFirst, Comparator newComparator) {
        return new Amount(value, upper, newComparator, newFirst, end, head, unit, item, measured);
    }

    Amount measuredIn(@Nullable String newUnit, @Nullable String newItem, int newHead, int newEnd, boolean byMeasure) {
        return new Amount(value, upper, comparator, first, newEnd, newHead, newUnit, newItem, byMeasure);
    }
}
