package org.acta.records;

import java.util.Map;
import org.acta.model.EventCode;

/**
 * How hostile (−10) or cooperative (+10) an event is: the Goldstein scale as CAMEO's root codes carry it
 * (Goldstein 1992; the CAMEO codebook's table of scale values, the value of each root code).
 */
public final class Intensity {

    private static final Map<String, Double> BY_ROOT = Map.ofEntries(
            Map.entry("01", 0.0),
            Map.entry("02", 3.0),
            Map.entry("03", 4.0),
            Map.entry("04", 1.0),
            Map.entry("05", 3.5),
            Map.entry("06", 6.0),
            Map.entry("07", 7.0),
            Map.entry("08", 5.0),
            Map.entry("09", -2.0),
            Map.entry("10", -5.0),
            Map.entry("11", -2.0),
            Map.entry("12", -4.0),
            Map.entry("13", -6.0),
            Map.entry("14", -6.5),
            Map.entry("15", -7.2),
            Map.entry("16", -4.0),
            Map.entry("17", -7.0),
            Map.entry("18", -9.0),
            Map.entry("19", -10.0),
            Map.entry("20", -10.0));

    private Intensity() {}

    /** The value of an event's CAMEO root. */
    public static double of(EventCode event) {
        return BY_ROOT.getOrDefault(event.cameo().substring(0, 2), 0.0);
    }
}
