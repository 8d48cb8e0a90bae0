package org.acta.model;

import org.jspecify.annotations.Nullable;

/** A place that the text names. {@code country} is ISO 3166-1 alpha-3; coordinates are degrees, WGS 84. */
public record Place(
        String text,
        String name,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
