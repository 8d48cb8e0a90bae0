package org.acta.records;

import java.util.Locale;

/** How constants are written in records: lower case with hyphens. */
public final class Names {

    private Names() {}

    /** The name of a constant: {@code at-least}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this name; a name that is none is a fault of the record. */
    static <E extends Enum<E>> E in(Class<E> constants, String name) {
        try {
            return Enum.valueOf(constants, name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new BadRecord("no " + constants.getSimpleName().toLowerCase(Locale.ROOT) + " is called " + name, e);
        }
    }
}
