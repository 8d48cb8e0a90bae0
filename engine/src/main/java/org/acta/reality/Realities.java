package org.acta.reality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.acta.data.ByLanguage;
import org.acta.model.Act;
import org.acta.model.EventType;
import org.acta.model.Reality;
import org.acta.model.Reality.Certainty;
import org.acta.model.Reality.Status;
import org.acta.model.Sentence;
import org.acta.model.Word;
import org.acta.reality.RealityWords.Use;

/** Reads how real the acts of a sentence are. Immutable; one serves all threads. */
public final class Realities {

    /** Events that are done by saying them: under a condition they stay done (coding guide, section 10). */
    private static final Set<EventType> VERBAL =
            Set.of(EventType.AGREE, EventType.REQUEST, EventType.ACCUSE, EventType.THREATEN, EventType.REJECT);

    private final ByLanguage<RealityWords> words;

    private Realities(ByLanguage<RealityWords> words) {
        this.words = words;
    }

    public static Realities load(Set<String> languages) {
        return new Realities(ByLanguage.of(languages, RealityWords::load));
    }

    /** How real an act is by the words of its own sentence; background is for the caller, who knows when it was. */
    public Reality of(Act act) {
        return new Reading(act, words.get(act.sentence().language())).reality();
    }

    /** Is the act told in the past of the past, as what is recalled is? */
    public boolean recalled(Act act) {
        Governors governors = new Governors(act.sentence());
        int verb = governors.first(governors.verb(act.trigger()));
        Sentence sentence = act.sentence();
        return sentence.word(verb).is("VerbForm", "Part")
                && sentence.child(verb, "aux:pass") < 0
                && sentence.children(verb).stream()
                        .map(sentence::word)
                        .anyMatch(w -> w.relation().equals("aux") && (w.is("Tense", "Past") || w.is("Tense", "Imp")));
    }

    /** One act being read. */
    private static final class Reading {
        private final Sentence sentence;
        private final RealityWords words;
        private final Governors governors;
        private final Act act;
        private final int verb;
        private final int lead;
        private final List<Integer> above;

        Reading(Act act, RealityWords words) {
            this.act = act;
            this.sentence = act.sentence();
            this.words = words;
            this.governors = new Governors(sentence);
            this.verb = governors.verb(act.trigger());
            this.lead = governors.first(verb);
            this.above = governors.above(verb);
        }

        Reality reality() {
            Optional<String> condition = condition();
            return new Reality(status(condition.isPresent()), negative(), certainty(), condition.orElse(null), false);
        }

        private boolean negative() {
            boolean odd = negated(act.trigger()) || verb != act.trigger() && (negated(verb) || fails(verb));
            for (int governor : above) {
                String lemma = sentence.word(governor).lemma();
                boolean denies = words.is(Use.DENY, lemma) || words.is(Use.FAIL, lemma);
                odd ^= denies;
                odd ^= negated(governor) && (denies || !reporting(governor));
            }
            return odd;
        }

        /** A negated verb of saying does not negate what is said. */
        private boolean reporting(int governor) {
            return sentence.child(governor, "ccomp") >= 0;
        }

        private boolean fails(int word) {
            return words.is(Use.FAIL, sentence.word(word).lemma());
        }

        private boolean negated(int word) {
            if (words.is(Use.WITHOUT, governors.mark(word))) {
                return true;
            }
            for (int child : sentence.children(word)) {
                Word w = sentence.word(child);
                boolean adverb = w.baseRelation().equals("advmod")
                        || w.baseRelation().equals("det")
                        || w.baseRelation().equals("cc");
                if (adverb && (words.is(Use.NEGATION, w.lemma()) || words.is(Use.NONE, w.lemma()))) {
                    return true;
                }
                if (w.baseRelation().equals("nsubj") && none(child)) {
                    return true;
                }
            }
            return false;
        }

        private boolean none(int subject) {
            return words.is(Use.NONE, sentence.word(subject).lemma())
                    || sentence.children(subject, "det").stream()
                            .anyMatch(d -> words.is(Use.NONE, sentence.word(d).lemma()));
        }

        private Status status(boolean conditional) {
            if (inCondition()) {
                return Status.HYPOTHETICAL;
            }
            if (conditional) {
                return VERBAL.contains(act.event().type())
                        ? Status.DONE
                        : counterfactual() ? Status.HYPOTHETICAL : Status.CONDITIONAL;
            }
            if (planned()) {
                return Status.PLANNED;
            }
            return ongoing() ? Status.ONGOING : Status.DONE;
        }

        private boolean planned() {
            if (future(verb) || future(lead) || adjective(Use.AHEAD)) {
                return true;
            }
            for (int governor : above) {
                Word word = sentence.word(governor);
                boolean infinitive = !sentence.word(lead).is("VerbForm", "Fin")
                        || sentence.word(lead).is("Mood", "Sub");
                if (words.is(Use.PLAN, word.lemma())
                        || infinitive
                                && (words.is(Use.FUTURE, word.lemma())
                                        || words.is(Use.ASK, word.lemma())
                                        || future(governor))) {
                    return true;
                }
            }
            return verb != act.trigger()
                    && words.is(Use.PLAN, sentence.word(verb).lemma());
        }

        private boolean future(int word) {
            if (sentence.word(word).is("Tense", "Fut")) {
                return true;
            }
            for (int child : sentence.children(word)) {
                Word w = sentence.word(child);
                boolean will = words.is(Use.WILL, w.lemma()) || words.is(Use.WOULD, w.lemma()) || w.is("Tense", "Fut");
                if (w.baseRelation().equals("aux") && (will || words.is(Use.FUTURE, w.lemma()))) {
                    return true;
                }
            }
            return sentence.word(word).is("Mood", "Cnd")
                    && !words.is(Use.MODAL, sentence.word(word).lemma());
        }

        private boolean ongoing() {
            if (!sentence.word(verb).is("VerbForm", "Ger")
                    && !sentence.word(verb).is("Tense", "Pres")) {
                return false;
            }
            boolean gerund = sentence.word(verb).is("VerbForm", "Ger")
                    || sentence.word(verb).is("VerbForm", "Part");
            if (!gerund) {
                return false;
            }
            boolean progressive = sentence.children(verb).stream()
                    .map(sentence::word)
                    .anyMatch(w -> w.relation().equals("aux") && words.is(Use.ONGOING, w.lemma()));
            return progressive
                    || above.stream()
                            .anyMatch(
                                    g -> words.is(Use.ONGOING, sentence.word(g).lemma()));
        }

        private boolean adjective(Use use) {
            return sentence.children(act.trigger()).stream()
                    .map(sentence::word)
                    .anyMatch(w -> w.baseRelation().equals("amod") && words.is(use, w.lemma()));
        }

        private Optional<String> condition() {
            for (int at : conditioned()) {
                for (int child : sentence.children(at)) {
                    String mark = governors.mark(child);
                    boolean clause =
                            sentence.word(child).baseRelation().equals("advcl") && words.is(Use.CONDITION, mark);
                    if (clause || words.is(Use.CONDITION_PHRASE, mark)) {
                        return Optional.of(sentence.text(sentence.subtree(child)));
                    }
                }
            }
            return Optional.empty();
        }

        /** The verb, the one it is coordinated with, and those above it that it completes. */
        private Set<Integer> conditioned() {
            Set<Integer> all = new TreeSet<>(above);
            all.addAll(List.of(act.trigger(), verb, lead));
            return all;
        }

        private boolean inCondition() {
            int at = lead;
            for (int governor : above) {
                at = governor;
            }
            Word word = sentence.word(at);
            boolean clause = word.baseRelation().equals("advcl") && words.is(Use.CONDITION, governors.mark(at));
            return clause
                    || governors.phrasesAbove(act.trigger()).stream()
                            .anyMatch(p -> words.is(Use.CONDITION_PHRASE, governors.mark(p))
                                    || words.is(Use.CONDITION_PHRASE, governors.spreadMark(p)));
        }

        /** {@code habría caído}: a conditional perfect under a condition. */
        private boolean counterfactual() {
            boolean perfect = sentence.word(verb).is("VerbForm", "Part");
            return perfect
                    && sentence.children(verb).stream()
                            .map(sentence::word)
                            .anyMatch(w -> w.is("Mood", "Cnd")
                                    || words.is(Use.WOULD, w.lemma())
                                            && w.baseRelation().equals("aux"));
        }

        private Certainty certainty() {
            if (hedged(verb, Use.POSSIBLE) || hedged(act.trigger(), Use.POSSIBLE) || modal()) {
                return Certainty.POSSIBLE;
            }
            return hedged(verb, Use.PROBABLE) || hedged(act.trigger(), Use.PROBABLE)
                    ? Certainty.PROBABLE
                    : Certainty.CERTAIN;
        }

        private boolean hedged(int word, Use use) {
            return sentence.children(word).stream()
                    .anyMatch(c -> words.is(use, sentence.word(c).lemma()));
        }

        private boolean modal() {
            boolean auxiliary = sentence.children(verb).stream()
                    .map(sentence::word)
                    .anyMatch(w -> w.baseRelation().equals("aux") && words.is(Use.MODAL, w.lemma()));
            return auxiliary
                    || above.stream()
                            .anyMatch(g -> words.is(Use.MODAL, sentence.word(g).lemma()));
        }
    }
}
