package org.acta.time;

import java.util.HashSet;
import java.util.Set;
import org.acta.data.Row;
import org.acta.data.Table;
import org.jspecify.annotations.Nullable;

/** The countries whose news counts the seasons of the southern hemisphere, from {@code /world/southern.tsv}. */
final class Southern {

    private static final Set<String> COUNTRIES = read();

    private Southern() {}

    /** Is this country (ISO 3166-1 alpha-3) one of them? An unknown one is not. */
    static boolean has(@Nullable String country) {
        return country != null && COUNTRIES.contains(country);
    }

    private static Set<String> read() {
        Set<String> countries = new HashSet<>();
        for (Row row : Table.read("/world/southern.tsv")) {
            countries.add(row.require("country"));
        }
        return Set.copyOf(countries);
    }
}
