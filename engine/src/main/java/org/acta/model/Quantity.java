package org.acta.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much: {@code más de 10.000 contenedores}.
 *
 * @param upper the other end with {@link Comparator#BETWEEN}
 * @param unit what is measured in, as the text has it: {@code contenedores}, {@code toneladas}, {@code USD}
 * @param item what is counted or measured, where it differs from the unit
 * @param head index of the word that carries the unit (or the number), to tie it to a role
 * @param equivalents the same amount in other units, as stated
 */
public record Quantity(
        double value,
        @Nullable Double upper,
        Comparator comparator,
        @Nullable String unit,
        @Nullable String item,
        String text,
        Span span,
        int head,
        List<Quantity> equivalents) {

    /** How the number bounds the amount. */
    public enum Comparator {
        EXACTLY,
        AT_LEAST,
        MORE_THAN,
        ABOUT,
        AT_MOST,
        LESS_THAN,
        BETWEEN
    }

    public Quantity {
        equivalents = List.copyOf(equivalents);
    }
}
