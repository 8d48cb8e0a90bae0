package org.acta.ledger.exports;

import java.util.HashMap;
import java.util.Map;
import org.acta.data.BadData;
import org.acta.data.Row;
import org.acta.data.Table;

/** Which class of cooperation or conflict a CAMEO code belongs to. Every data set draws the lines elsewhere; so the table is a parameter. */
public record QuadClasses(Map<String, String> byRoot) {

    private static final String TABLE = "/exports/quad-classes.tsv";

    public QuadClasses {
        byRoot = Map.copyOf(byRoot);
    }

    /** The table of a scheme: {@code gdelt}, {@code phoenix}, {@code plover}. */
    public static QuadClasses of(String scheme) {
        Map<String, String> byRoot = new HashMap<>();
        for (Row row : Table.read(TABLE)) {
            if (row.get("scheme").equals(scheme)) {
                byRoot.put(row.require("root"), row.require("class"));
            }
        }
        if (byRoot.isEmpty()) {
            throw new BadData(TABLE, 0, "no scheme of quad classes: " + scheme);
        }
        return new QuadClasses(byRoot);
    }

    /** The class of a code of two to four digits. */
    public String of(CameoCode code) {
        return byRoot.getOrDefault(code.root(), "");
    }
}
