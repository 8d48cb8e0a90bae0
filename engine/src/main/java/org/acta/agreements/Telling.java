package org.acta.agreements;

import java.util.List;
import java.util.Optional;
import org.acta.model.Attribution;
import org.acta.model.Sentence;
import org.acta.model.When;

/** What the other stages know of the words of a story. */
public interface Telling {

    /** Who says a word, outermost first. */
    List<Attribution> chain(Sentence sentence, int word);

    /** The time that the text gives a verb or noun. */
    Optional<When> when(Sentence sentence, int word);

    /** Is a word part of a time expression? */
    boolean timed(Sentence sentence, int word);
}
