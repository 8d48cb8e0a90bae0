package org.acta.ledger.exports;

import java.util.Set;
import java.util.stream.Collectors;
import org.acta.data.Table;
import org.acta.model.Place;

/** What kind of place it is, as far as its name tells. */
final class Places {

    private static final Set<String> COUNTRIES = Table.read("/world/state-names.tsv").stream()
            .filter(row -> row.get("kind").equals("name") || row.get("kind").equals("former"))
            .map(row -> row.require("name") + "\t" + row.require("code"))
            .collect(Collectors.toUnmodifiableSet());

    private Places() {}

    /** Is it a whole country rather than a place in one? */
    static boolean country(Place place) {
        return COUNTRIES.contains(place.name() + "\t" + place.country());
    }
}
