package org.acta.time;

/** Which way from the day of publication a bare weekday or month lies. */
enum Direction {
    PAST,
    FUTURE,
    /** The verb is in the present: ahead for a meeting, behind for what has lasted since. */
    PRESENT,
    /** Whichever is nearer. */
    NEAR
}
