package org.acta.time;

import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;
import org.acta.time.Cues.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which way a sentence looks at a bare weekday or month: what the verb over it says, by the tree where there is one, else the nearest verb.
 * The past wins where nothing is said.
 */
final class Tenses {

    private static final int HIGHEST = 12;

    private final Cues cues;

    Tenses(Cues cues) {
        this.cues = cues;
    }

    Direction direction(Sentence sentence, int first, int last) {
        if (first < 0) {
            return Direction.PAST;
        }
        int before = before(sentence, first);
        if (before >= 0 && cues.is(sentence.word(before), Role.TOWARD)) {
            return Direction.FUTURE;
        }
        Direction found = sentence.word(head(sentence, first, last)).head() >= 0 || sentence.size() == 1
                ? byTree(sentence, head(sentence, first, last))
                : null;
        found = found == null ? byNearness(sentence, first, last) : found;
        if (found == Direction.PRESENT) {
            return before >= 0 && cues.is(sentence.word(before), Role.SINCE) ? Direction.PAST : Direction.PRESENT;
        }
        return found == null ? Direction.PAST : found;
    }

    /** Does a noun carry the expression? */
    boolean nominal(Sentence sentence, int first, int last) {
        if (first < 0) {
            return false;
        }
        Word head = sentence.word(head(sentence, first, last));
        if (head.head() >= 0) {
            Word over = sentence.word(head.head());
            return over.upos() == Upos.NOUN || over.upos() == Upos.PROPN;
        }
        int before = before(sentence, first);
        return before >= 0 && cues.is(sentence.word(before), Role.LINK);
    }

    /** Is this word a plural noun, so that digits before it count? */
    boolean counted(Sentence sentence, int word) {
        if (word <= 0 || word >= sentence.size()) {
            return false;
        }
        Word noun = sentence.word(word);
        if (noun.upos() == Upos.X) {
            String form = noun.form();
            return form.length() > 4 && form.endsWith("s") && Character.isLowerCase(form.charAt(0));
        }
        return noun.upos() == Upos.NOUN && noun.is("Number", "Plur");
    }

    /** The word whose head lies outside the expression. */
    static int head(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            int over = sentence.word(i).head();
            if ((over < first || over > last)
                    && sentence.word(i).upos() != Upos.ADP
                    && sentence.word(i).upos() != Upos.PUNCT) {
                return i;
            }
        }
        return first;
    }

    private int before(Sentence sentence, int first) {
        int at = first - 1;
        while (at >= 0 && cues.is(sentence.word(at), Role.ARTICLE)) {
            at--;
        }
        return at;
    }

    private @Nullable Direction byTree(Sentence sentence, int from) {
        int at = sentence.word(from).head();
        for (int steps = 0; at >= 0 && steps < HIGHEST; steps++) {
            Word word = sentence.word(at);
            Direction found = look(sentence, word);
            if (found != null) {
                return found;
            }
            at = word.head();
        }
        return null;
    }

    /** What one word over the expression says; null sends the search further up. */
    private @Nullable Direction look(Sentence sentence, Word word) {
        if (cues.is(word, Role.FORWARD) && !has(sentence, word, Role.PERFECT, true)) {
            return Direction.FUTURE;
        }
        boolean predicate = word.upos().verbal()
                || sentence.child(word.index(), "cop") >= 0
                || sentence.child(word.index(), "aux") >= 0;
        if (!predicate) {
            return null;
        }
        for (int child : sentence.children(word.index())) {
            Word helper = sentence.word(child);
            if (helper.upos() == Upos.AUX && cues.is(helper, Role.AHEAD)) {
                return has(sentence, word, Role.PERFECT, false) ? Direction.PAST : Direction.FUTURE;
            }
        }
        for (int child : sentence.children(word.index())) {
            Word helper = sentence.word(child);
            if (helper.upos() == Upos.AUX || helper.baseRelation().equals("cop")) {
                Direction found = cues.is(helper, Role.PERFECT) ? Direction.PAST : finite(helper);
                if (found != null) {
                    return found;
                }
            }
        }
        if (word.is("VerbForm", "Part") && word.baseRelation().equals("acl")) {
            return Direction.PAST;
        }
        return word.is("VerbForm", "Inf") ? infinitive(sentence, word) : finite(word);
    }

    private boolean has(Sentence sentence, Word word, Role role, boolean pastOnly) {
        for (int child : sentence.children(word.index())) {
            if (cues.is(sentence.word(child), role)) {
                return !pastOnly || sentence.word(child).upos() == Upos.AUX;
            }
        }
        return false;
    }

    private static @Nullable Direction finite(Word word) {
        if (word.is("Tense", "Fut") || word.is("Mood", "Cnd") || word.is("Mood", "Imp")) {
            return Direction.FUTURE;
        }
        if (word.is("VerbForm", "Part") || word.is("VerbForm", "Ger")) {
            return null;
        }
        if (word.is("Tense", "Past") || word.is("Tense", "Imp") || word.is("Tense", "Pqp")) {
            return Direction.PAST;
        }
        return word.is("Tense", "Pres") ? Direction.PRESENT : null;
    }

    /** An infinitive looks as its governor does, unless a word such as after puts it behind. */
    private @Nullable Direction infinitive(Sentence sentence, Word word) {
        for (int child : sentence.children(word.index())) {
            if (cues.is(sentence.word(child), Role.BEHIND)) {
                return Direction.PAST;
            }
        }
        Word over = word.head() >= 0 ? sentence.word(word.head()) : word;
        return cues.is(over, Role.AHEAD) ? Direction.FUTURE : null;
    }

    private @Nullable Direction byNearness(Sentence sentence, int first, int last) {
        boolean fronted = first <= 1;
        Direction found = fronted ? scan(sentence, last + 1, 1) : scan(sentence, first - 1, -1);
        return found != null ? found : fronted ? null : scan(sentence, last + 1, 1);
    }

    private @Nullable Direction scan(Sentence sentence, int from, int step) {
        for (int i = from; i >= 0 && i < sentence.size(); i += step) {
            Word word = sentence.word(i);
            if (cues.is(word, Role.FORWARD) || cues.is(word, Role.AHEAD)) {
                return Direction.FUTURE;
            }
            if (cues.is(word, Role.PAST)) {
                return Direction.PAST;
            }
            Direction found = word.upos().verbal() ? finite(word) : word.upos() == Upos.X ? cues.ending(word) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
