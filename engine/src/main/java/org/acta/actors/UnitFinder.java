package org.acta.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acta.model.NameKind;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** Finds the names, demonyms and role words of a sentence, and the proper names that no table knows. */
final class UnitFinder {

    private final Choice choice;
    private final ActorWords words;

    UnitFinder(Choice choice, ActorWords words) {
        this.choice = choice;
        this.words = words;
    }

    /** The units of a sentence in the order of the text. They overlap only where several are parts of one word. */
    List<Unit> in(Sentence sentence, List<Hit> hits) {
        List<Unit> units = new ArrayList<>();
        boolean[] taken = new boolean[sentence.size()];
        int from = 0;
        for (Hit hit : hits) {
            from = firstWord(sentence, hit, from);
            if (from < sentence.size()) {
                known(sentence, hit, from, units, taken);
            }
        }
        unknown(sentence, units, taken);
        units.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return units;
    }

    private static int firstWord(Sentence sentence, Hit hit, int from) {
        int at = from;
        while (at < sentence.size() && sentence.word(at).span().end() <= hit.start()) {
            at++;
        }
        int nominal = at;
        while (nominal + 1 < sentence.size() && shared(sentence, nominal + 1) && !named(sentence.word(nominal))) {
            nominal++;
        }
        return nominal;
    }

    /** Is the word written in one token with the word before? */
    private static boolean shared(Sentence sentence, int word) {
        return word > 0
                && word < sentence.size()
                && sentence.word(word - 1).span().equals(sentence.word(word).span());
    }

    private static boolean named(Word word) {
        return word.upos() == Upos.PROPN || word.upos() == Upos.NOUN || word.upos() == Upos.ADJ;
    }

    private void known(Sentence sentence, Hit hit, int first, List<Unit> units, boolean[] taken) {
        int last = first;
        while (last + 1 < sentence.size()
                && sentence.word(last + 1).span().start() < hit.end()
                && !(shared(sentence, last + 1) && named(sentence.word(last)))) {
            last++;
        }
        boolean contracted = shared(sentence, first) || shared(sentence, last + 1);
        boolean partial =
                !contracted && (lettersBefore(sentence.word(first), hit) || lettersAfter(sentence.word(last), hit));
        if (partial && (first != last || affixed(sentence.word(first), hit))
                || !partial && quality(sentence, first, last)) {
            return;
        }
        List<Meaning> meanings = choice.among(hit, sentence, first, last);
        if (!meanings.isEmpty() && (partial || !taken[first])) {
            units.add(new Unit(first, last, Heads.of(sentence, first, last), partial, meanings));
            for (int i = first; i <= last; i++) {
                taken[i] = true;
            }
        }
    }

    private static boolean lettersBefore(Word word, Hit hit) {
        int length = Math.min(word.form().length(), hit.start() - word.span().start());
        return letters(word.form(), 0, length);
    }

    private static boolean lettersAfter(Word word, Hit hit) {
        int rest = Math.min(word.form().length(), word.span().end() - hit.end());
        return letters(word.form(), word.form().length() - rest, word.form().length());
    }

    private static boolean letters(String form, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (Character.isLetterOrDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code pro-Russian}, {@code US-backed} as one word: a quality of somebody else. */
    private boolean affixed(Word word, Hit hit) {
        String form = word.form().toLowerCase(Locale.ROOT);
        int start = hit.start() - word.span().start();
        int end = hit.end() - word.span().start();
        if (start < 0 || end > form.length()) {
            return true;
        }
        String before = start == 0 ? "" : form.substring(0, start).replaceAll("[-–‑]$", "");
        String after = end == form.length() ? "" : form.substring(end).replaceAll("^[-–‑]", "");
        return words.is(before, "affix") || words.is(after, "affix") || !separated(form, start, end);
    }

    private static boolean separated(String form, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(form.charAt(start - 1)))
                && (end == form.length() || !Character.isLetterOrDigit(form.charAt(end)));
    }

    /** The same, where the hyphen is a word of its own. */
    private boolean quality(Sentence sentence, int first, int last) {
        boolean after = last + 2 < sentence.size()
                && hyphen(sentence.word(last + 1))
                && words.is(sentence.word(last + 2), "affix");
        boolean before = first >= 2 && hyphen(sentence.word(first - 1)) && words.is(sentence.word(first - 2), "affix");
        return after || before;
    }

    private static boolean hyphen(Word word) {
        return word.form().equals("-") || word.form().equals("–");
    }

    private static void unknown(Sentence sentence, List<Unit> units, boolean[] taken) {
        int at = 0;
        while (at < sentence.size()) {
            if (taken[at] || !proper(sentence.word(at))) {
                at++;
                continue;
            }
            int last = at;
            while (true) {
                int next = last + 1;
                while (next < sentence.size()
                        && !taken[next]
                        && !proper(sentence.word(next))
                        && particle(sentence, next, last)) {
                    next++;
                }
                if (next >= sentence.size()
                        || taken[next]
                        || !proper(sentence.word(next)) && !(next == last + 1 && follows(sentence.word(next)))) {
                    break;
                }
                last = next;
            }
            units.add(new Unit(at, last, Heads.of(sentence, at, last), false, List.of()));
            at = last + 1;
        }
    }

    /** A capitalised noun right behind a name is part of it. */
    private static boolean follows(Word word) {
        boolean nominal = word.upos() == Upos.NOUN || word.upos() == Upos.ADJ || word.upos() == Upos.X;
        return nominal && Character.isUpperCase(word.form().charAt(0));
    }

    private static boolean proper(Word word) {
        char first = word.form().charAt(0);
        return Character.isUpperCase(first)
                && (word.upos() == Upos.PROPN || word.name() == NameKind.PERSON && word.upos() != Upos.PUNCT);
    }

    /** A small word inside a name: {@code Omar al Bashir}, {@code Ursula von der Leyen}, {@code Staffan de Mistura}. */
    private static boolean particle(Sentence sentence, int word, int last) {
        Word w = sentence.word(word);
        if (hyphen(w) && word == last + 1) {
            return w.span().start() == sentence.word(last).span().end()
                    && word + 1 < sentence.size()
                    && sentence.word(word + 1).span().start() == w.span().end();
        }
        if (word - last > 2
                || w.upos() == Upos.PUNCT
                || w.upos() == Upos.VERB
                || !Character.isLetter(w.form().charAt(0))) {
            return false;
        }
        boolean inside = w.name() == NameKind.PERSON && sentence.word(last).name() == NameKind.PERSON;
        boolean small = w.form().length() <= 3 && w.upos() != Upos.CCONJ;
        boolean linked = w.upos() == Upos.PROPN
                || w.head() > word && sentence.word(w.head()).head() == last;
        return inside || small && linked;
    }
}
