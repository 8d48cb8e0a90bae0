package org.acta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acta.model.Act;
import org.acta.model.Sentence;
import org.acta.model.Story;
import org.acta.model.TimeMention;
import org.acta.model.When;
import org.acta.time.Setting;
import org.acta.time.Times;

/** The time expressions of one story, each told against those before it. */
final class Calendar {

    private final Map<String, Times> times;
    private final Map<Integer, List<TimeMention>> mentions = new HashMap<>();

    private Calendar(Map<String, Times> times) {
        this.times = times;
    }

    static Calendar of(Story story, List<Sentence> sentences, Map<String, Times> times) {
        Calendar calendar = new Calendar(times);
        Setting setting = story.published() == null
                ? Setting.unknown()
                : Setting.of(story.published().day());
        for (Sentence sentence : sentences) {
            Times language = times.get(sentence.language());
            List<TimeMention> found = language.in(sentence, setting);
            calendar.mentions.put(sentence.index(), found);
            setting = setting.after(language.spokenOf(sentence, found));
        }
        return calendar;
    }

    List<TimeMention> in(Sentence sentence) {
        return mentions.get(sentence.index());
    }

    /** The time that the text gives an act. */
    Optional<When> whenOf(Act act) {
        Sentence sentence = act.sentence();
        return times.get(sentence.language()).whenOf(sentence, act.trigger(), in(sentence));
    }
}
