package org.acta.time;

/** Which way from the day of publication a bare weekday or month lies. */
enum Direction {
    PAST,
    FUTURE,
    /** Whichever is nearer. */
    NEAR
}
