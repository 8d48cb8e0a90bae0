package org.acta.ledger.exports;

/**
 * What goes into tables of events, and how.
 *
 * @param all also what is planned, denied, merely possible, conditional or without a day
 * @param oneADay only the first event of a day with the same sides and code
 * @param quadClasses scheme of quad classes instead of the format's own; empty for that
 * @param version of the program, for formats that state it
 */
public record Choice(boolean all, boolean oneADay, String quadClasses, String version) {

    QuadClasses classes(String own) {
        return QuadClasses.of(quadClasses.isEmpty() ? own : quadClasses);
    }
}
