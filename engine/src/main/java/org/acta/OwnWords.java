package org.acta;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acta.attribution.Sayings;
import org.acta.model.Act;
import org.acta.model.Actor;
import org.acta.model.Attribution;
import org.acta.model.Attribution.Quotation;
import org.acta.model.EventType;
import org.acta.model.Saying;
import org.acta.model.Sentence;
import org.acta.model.Word;

/**
 * Whoever speaks in an act of words is its actor and, where the word that tells the act reports or quotes what was said, the last link of its
 * chain too (coding guide, section 5): {@code “…”, warned Ruto}, {@code called it “a farce”}.
 */
final class OwnWords {

    /** Acts whose quoted words are the speaker's. */
    private static final Set<EventType> SPOKEN = EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN);

    private OwnWords() {}

    /** The chain with the speaker of the act behind it. */
    static List<Attribution> behind(List<Attribution> chain, Act act, List<Actor> actors, List<Saying> sayings) {
        Optional<Attribution> speaker = reported(act, sayings).or(() -> quoted(act, actors));
        if (speaker.isEmpty()
                || chain.stream()
                        .anyMatch(link -> same(link.source(), speaker.get().source()))) {
            return chain;
        }
        List<Attribution> longer = new ArrayList<>(chain);
        longer.add(speaker.get());
        return longer;
    }

    private static Optional<Attribution> reported(Act act, List<Saying> sayings) {
        return sayings.stream()
                .filter(s -> !s.announces()
                        && s.sentence() == act.sentence().index()
                        && s.cue() == act.trigger()
                        && !s.chain().isEmpty()
                        && tellsSomething(s, act.sentence()))
                .map(s -> s.chain().get(s.chain().size() - 1))
                .findFirst();
    }

    /** What is reported is a statement ({@code warned that it would leave}), not the aim of the act ({@code accused it of leaving}). */
    private static boolean tellsSomething(Saying saying, Sentence sentence) {
        return saying.words().stream().map(sentence::word).anyMatch(w -> w.is("VerbForm", "Fin"));
    }

    private static Optional<Attribution> quoted(Act act, List<Actor> actors) {
        Sentence sentence = act.sentence();
        Word trigger = sentence.word(act.trigger());
        boolean quotes = trigger.upos().verbal()
                && Sayings.quoted(sentence).stream()
                        .anyMatch(word -> word > act.trigger() && sentence.under(word, act.trigger()));
        if (!SPOKEN.contains(act.event().type()) || !quotes || actors.size() != 1) {
            return Optional.empty();
        }
        Actor speaker = actors.get(0);
        return Optional.of(new Attribution(
                speaker,
                trigger.form(),
                Quotation.MIXED,
                sentence.span().covers(speaker.span()) ? speaker.span().join(trigger.span()) : trigger.span()));
    }

    private static boolean same(Actor one, Actor other) {
        return one.span().overlaps(other.span())
                || one.name() != null && one.name().equals(other.name());
    }
}
