package org.acta.actors;

import org.jspecify.annotations.Nullable;

/** Where somebody belongs: a country, or an organisation that belongs to no one country. */
record Side(@Nullable String country, @Nullable String org) {

    static final Side NONE = new Side(null, null);

    static Side country(@Nullable String country) {
        return new Side(country, null);
    }

    boolean known() {
        return country != null || org != null;
    }
}
