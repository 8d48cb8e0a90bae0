package org.acta.ledger.exports;

import java.util.HashMap;
import java.util.Map;
import org.acta.data.Row;
import org.acta.data.Table;
import org.jspecify.annotations.Nullable;

/** How other data write a country that we know by its ISO 3166-1 alpha-3 code. A country that a table lacks has no code there, and its own code for a name. */
final class Countries {

    private static final Map<String, Row> WRITTEN = byCode("/exports/countries.tsv");
    private static final Map<String, Row> STATES = byCode("/world/states.tsv");

    private Countries() {}

    private static Map<String, Row> byCode(String resource) {
        Map<String, Row> byCode = new HashMap<>();
        Table.read(resource).forEach(row -> byCode.put(row.require("code"), row));
        return Map.copyOf(byCode);
    }

    /** The FIPS 10-4 code. */
    static String fips(@Nullable String country) {
        return cell(WRITTEN, country, "fips", "");
    }

    /** The English name. */
    static String name(@Nullable String country) {
        return cell(WRITTEN, country, "name", country == null ? "" : country);
    }

    /** The number of the Correlates of War project. */
    static String cow(@Nullable String country) {
        return cell(STATES, country, "cow", "");
    }

    private static String cell(Map<String, Row> rows, @Nullable String country, String column, String otherwise) {
        Row row = country == null ? null : rows.get(country);
        return row == null ? otherwise : row.get(column);
    }
}
