package org.acta.records;

import java.util.Locale;

/** How constants are written in records: lower case with hyphens. */
final class Names {

    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
