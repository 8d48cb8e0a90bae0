package org.acta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acta.data.ByLanguage;
import org.acta.model.Act;
import org.acta.model.Sentence;
import org.acta.model.Story;
import org.acta.model.TimeMention;
import org.acta.model.When;
import org.acta.time.Setting;
import org.acta.time.Times;

/** The time expressions of one story, those of the body each told against the ones before it; headlines and captions stand apart. */
final class Calendar {

    private final ByLanguage<Times> times;
    private final Map<Integer, List<TimeMention>> mentions = new HashMap<>();

    private Calendar(ByLanguage<Times> times) {
        this.times = times;
    }

    static Calendar of(Story story, List<Sentence> sentences, ByLanguage<Times> times) {
        Calendar calendar = new Calendar(times);
        Setting day = story.published() == null
                ? Setting.unknown()
                : Setting.of(story.published().day());
        Setting apart = story.outlet() == null ? day : day.at(story.outlet().country());
        Setting running = apart;
        for (Sentence sentence : sentences) {
            Times language = times.get(sentence.language());
            boolean body = story.segments().get(sentence.segment()).kind().body();
            List<TimeMention> found = language.in(sentence, body ? running : apart);
            calendar.mentions.put(sentence.index(), found);
            running = body ? running.after(language.spokenOf(sentence, found)) : running;
        }
        return calendar;
    }

    List<TimeMention> in(Sentence sentence) {
        return mentions.getOrDefault(sentence.index(), List.of());
    }

    /** The time that the text gives an act. */
    Optional<When> whenOf(Act act) {
        return whenOf(act.sentence(), act.trigger());
    }

    /** The time that the text gives a verb or noun. */
    Optional<When> whenOf(Sentence sentence, int word) {
        return times.get(sentence.language()).whenOf(sentence, word, in(sentence));
    }
}
