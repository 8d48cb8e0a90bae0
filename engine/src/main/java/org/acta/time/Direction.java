package org.acta.time;

/** Which way from the day of publication a bare weekday or month lies. */
enum Direction {
    PAST,
    FUTURE,
    /** The verb is in the present: ahead for a meeting, behind for what has lasted since. */
    PRESENT,
    /** The past, unless what is to come is nearer by far. */
    RATHER_PAST,
    /** Whichever is nearer. */
    NEAR;

    /** Is what it looks at still to come? What a verb in the present tells with a weekday is. */
    boolean ahead() {
        return this == FUTURE || this == PRESENT;
    }
}
