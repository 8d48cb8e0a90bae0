package org.acta.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acta.data.BadData;
import org.acta.data.Row;
import org.acta.data.Table;

/** What CAMEO's code list says of each of its codes. */
public final class Cameo {

    private static final String CODES = "/world/cameo.tsv";
    private static final int ROOT = 2;

    private static final Map<String, Cameo> ALL = load();

    private final double scale;
    private final String name;

    private Cameo(double scale, String name) {
        this.scale = scale;
        this.name = name;
    }

    private static Map<String, Cameo> load() {
        Map<String, Cameo> all = new HashMap<>();
        for (Row row : Table.read(CODES)) {
            all.put(row.require("code"), new Cameo(Double.parseDouble(row.require("scale")), row.require("name")));
        }
        return Map.copyOf(all);
    }

    /** A code of two to four digits; one that the list lacks stands for the code above it. */
    public static Cameo of(String code) {
        for (int digits = code.length(); digits >= ROOT; digits--) {
            Cameo found = ALL.get(code.substring(0, digits));
            if (found != null) {
                return found;
            }
        }
        throw new BadData(CODES, 0, "no CAMEO code: " + code);
    }

    /** All codes of the list, in order. */
    public static List<String> codes() {
        return ALL.keySet().stream().sorted().toList();
    }

    /** How hostile (−10) or cooperative (+10) such an event is on Goldstein's scale. */
    public double scale() {
        return scale;
    }

    /** What it is called in English: {@code Make a visit}. */
    public String name() {
        return name;
    }
}
