package org.acta.ledger.exports;

import java.util.List;
import java.util.function.Function;
import org.acta.model.Sentence;
import org.acta.model.Story;

/**
 * What goes into an export, and how.
 *
 * @param all tables of events hold also what is planned, denied, merely possible, conditional or without a day
 * @param oneADay tables of events hold only the first event of a day with the same sides and code
 * @param quadClasses scheme of quad classes instead of the format's own; empty for that
 * @param version of the program, for formats that state it
 * @param grammar reads the sentences of a story, for formats that hold words
 */
public record Choice(
        boolean all, boolean oneADay, String quadClasses, String version, Function<Story, List<Sentence>> grammar) {

    QuadClasses classes(String own) {
        return QuadClasses.of(quadClasses.isEmpty() ? own : quadClasses);
    }
}
