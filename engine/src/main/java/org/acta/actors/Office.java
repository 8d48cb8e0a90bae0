package org.acta.actors;

import java.util.List;
import java.util.Map;
import org.acta.model.Sector;

/**
 * An office somebody holds or held.
 *
 * @param actor code of the state or organisation that it belongs to
 * @param office class of office, {@code head-of-state}
 * @param titles usual titles by language, in the holder's gender
 */
record Office(
        String person, String actor, String office, Map<String, List<String>> titles, Period period, Sector sector) {

    private static final List<String> TOP =
            List.of("head-of-state", "head-of-government", "supreme-leader", "secretary-general", "monarch", "pope");

    /** Does the news name its holder by family name alone? */
    boolean top() {
        return TOP.contains(office);
    }

    /** The usual title in a language, or the empty string. */
    String title(String language) {
        List<String> known = titles.getOrDefault(language, List.of());
        return known.isEmpty() ? "" : known.get(0);
    }
}
