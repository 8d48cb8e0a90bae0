package org.acta.model;

import org.jspecify.annotations.Nullable;

/** Where a story was filed and by whom: {@code PYONGYANG (AFP) –}. */
public record Dateline(@Nullable String place, @Nullable String outlet) {}
