package org.acta.model;

import org.jspecify.annotations.Nullable;

/**
 * A newsroom or agency.
 *
 * @param country ISO 3166-1 alpha-3
 * @param zone IANA zone of its home, for dates that state none
 */
public record Outlet(
        String name,
        @Nullable String country,
        Ownership ownership,
        @Nullable String zone) {}
