package org.acta.time;

import java.util.List;
import java.util.Optional;
import org.acta.model.Sentence;
import org.acta.model.TimeMention;
import org.acta.model.When;

/** Ties times to the events they date. */
final class Attachment {

    Attachment(Cues cues) {}

    Optional<When> whenOf(Sentence sentence, int trigger, List<TimeMention> mentions) {
        for (TimeMention mention : mentions) {
            if (mention.when() != null) {
                return Optional.of(mention.when());
            }
        }
        return Optional.empty();
    }

    Optional<When> spokenOf(Sentence sentence, List<TimeMention> mentions) {
        return whenOf(sentence, 0, mentions);
    }
}
