package org.acta.time;

import java.util.Locale;
import org.acta.data.Row;
import org.acta.data.Token;

/**
 * One reading of a time word: {@code MONTH.full} 5.
 *
 * @param base the class without what follows the point
 * @param letters which writing it needs: {@code lower}, {@code upper}, or empty for any
 */
record Sense(String kind, String base, String value, String letters) {

    static Sense of(Row row) {
        String kind = row.require("class");
        if (!kind.equals(kind.toUpperCase(Locale.ROOT)) && kind.indexOf('.') < 0) {
            throw row.wrong("classes are upper case: " + kind);
        }
        int point = kind.indexOf('.');
        return new Sense(kind, point < 0 ? kind : kind.substring(0, point), row.get("value"), row.get("letters"));
    }

    boolean is(String name) {
        return kind.equals(name) || base.equals(name);
    }

    boolean fits(Token token) {
        return letters.isEmpty() || letters.equals("upper") == token.capital();
    }
}
