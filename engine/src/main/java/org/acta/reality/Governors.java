package org.acta.reality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** The words that an event hangs on, and what marks them. */
final class Governors {

    private static final int DEPTH = 12;

    private final Sentence sentence;

    Governors(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The verb that carries the event's tense: itself, or the verb whose object or subject an event noun is. */
    int verb(int trigger) {
        Word word = sentence.word(trigger);
        if (word.upos() != Upos.NOUN && word.upos() != Upos.PROPN) {
            return trigger;
        }
        boolean argument =
                word.baseRelation().equals("obj") || word.baseRelation().equals("nsubj");
        return argument && word.head() >= 0 && sentence.word(word.head()).upos().verbal() ? word.head() : trigger;
    }

    /** The verbs above an infinitive, gerund or clause that take it as complement, the closest first. */
    List<Integer> above(int verb) {
        List<Integer> found = new ArrayList<>();
        int at = verb;
        for (int steps = 0; steps < DEPTH; steps++) {
            Word word = sentence.word(at);
            String relation = word.baseRelation();
            if (word.head() < 0) {
                return found;
            }
            if (relation.equals("conj")) {
                at = word.head();
                continue;
            }
            boolean complement = relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("csubj");
            if (!complement) {
                return found;
            }
            at = word.head();
            found.add(at);
        }
        return found;
    }

    /** An event noun and the phrases it lies in, the closest first; none for a verb. */
    List<Integer> phrasesAbove(int trigger) {
        List<Integer> found = new ArrayList<>();
        for (int at = trigger;
                at >= 0 && !sentence.word(at).upos().verbal();
                at = sentence.word(at).head()) {
            found.add(at);
        }
        return found;
    }

    /** The first of the verbs a verb is coordinated with, which carries shared auxiliaries. */
    int first(int verb) {
        int at = verb;
        while (sentence.word(at).relation().equals("conj") && sentence.word(at).head() >= 0) {
            at = sentence.word(at).head();
        }
        return at;
    }

    /** The conjunction or preposition that introduces a word, its parts joined by {@code _}. */
    String mark(int head) {
        for (int child : sentence.children(head)) {
            Word word = sentence.word(child);
            if (word.relation().equals("case") || word.relation().equals("mark")) {
                StringBuilder text = new StringBuilder(word.form().toLowerCase(Locale.ROOT));
                for (int next = child + 1; next < head && joins(next, child, head); next++) {
                    text.append('_').append(sentence.word(next).form().toLowerCase(Locale.ROOT));
                }
                return text.toString();
            }
        }
        return "";
    }

    /** A mark whose middle the tree took for a noun of its own: {@code en caso de} over {@code caso}. */
    String spreadMark(int phrase) {
        int above = sentence.word(phrase).head();
        return above < 0
                ? ""
                : mark(above) + '_' + sentence.word(above).form().toLowerCase(Locale.ROOT) + '_' + mark(phrase);
    }

    private boolean joins(int word, int first, int head) {
        Word w = sentence.word(word);
        return w.head() == first
                || w.head() == head
                        && (w.relation().equals("case") || w.relation().equals("mark"));
    }
}
