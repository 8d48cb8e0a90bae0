package org.acta.quantities;

import java.util.List;
import org.acta.data.Numeral;
import org.acta.data.Token;
import org.acta.model.Sentence;
import org.acta.model.Upos;

/** Tells numbers that count nothing: parts of names, labels, ordinals, years, clock times, scores, list numbers. */
final class Doubts {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final List<Token> tokens;

    Doubts(Lexicon lexicon, Sentence sentence, List<Token> tokens) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tokens = tokens;
    }

    boolean noQuantity(Numeral number) {
        int first = number.first();
        int end = number.end();
        return glued(first, end)
                || lexicon.labelled(tokens, first) && !counts(end)
                || between(first, end)
                || listed(first, end)
                || scored(end)
                || age(number)
                || lexicon.unit(tokens, end, "timeunit") != null
                || definite(number)
                || one(number)
                || named(number)
                || year(number);
    }

    /** Letters or digits stand against it, by themselves or with a hyphen: {@code G7}, {@code Su-35}, {@code 5th}, {@code 10º}. */
    private boolean glued(int first, int end) {
        if (first > 0 && !tokens.get(first).apart()) {
            Token before = tokens.get(first - 1);
            boolean hyphen = before.is("-") || before.is("–") || before.is("/") || before.is(".") || before.is("_");
            if (before.kind() == Token.Kind.WORD || hyphen && first > 1 && !before.apart()) {
                return true;
            }
        }
        if (end >= tokens.size() || tokens.get(end).apart()) {
            return false;
        }
        Token behind = tokens.get(end);
        boolean word = behind.kind() == Token.Kind.WORD
                && lexicon.unit(tokens, end, "unit") == null
                && lexicon.unit(tokens, end, "suffix") == null;
        boolean compound = behind.is("-")
                && end + 1 < tokens.size()
                && tokens.get(end + 1).kind() == Token.Kind.WORD
                && !tokens.get(end + 1).apart();
        return word
                || compound
                || behind.is("º")
                || behind.is("ª")
                || behind.is(".") && ordinal(end + 1)
                || behind.is("/")
                || behind.is("_");
    }

    private boolean ordinal(int at) {
        return at < tokens.size()
                        && !tokens.get(at).apart()
                        && !tokens.get(at).is("\"")
                        && tokens.get(at).kind() != Token.Kind.SIGN
                || at < tokens.size()
                        && (tokens.get(at).is("º") || tokens.get(at).is("ª"));
    }

    /** Part of a clock time, a score or a telephone number. */
    private boolean between(int first, int end) {
        boolean colonBefore =
                first > 0 && tokens.get(first - 1).is(":") && !tokens.get(first).apart();
        boolean colonBehind = end + 1 < tokens.size()
                && tokens.get(end).is(":")
                && number(end + 1)
                && !tokens.get(end + 1).apart();
        return colonBefore
                || colonBehind
                || first > 0
                        && (tokens.get(first - 1).is("+")
                                || tokens.get(first - 1).is("#"));
    }

    private boolean number(int at) {
        return tokens.get(at).kind() == Token.Kind.NUMBER;
    }

    /** Two numbers with a dash between and nothing counted behind. */
    private boolean scored(int end) {
        boolean dash = end + 1 < tokens.size()
                && (tokens.get(end).is("-") || tokens.get(end).is("–"))
                && number(end + 1)
                && !tokens.get(end).apart();
        return dash
                && !counts(end + 2)
                && (end + 2 >= tokens.size() || !tokens.get(end + 2).is("%"));
    }

    /** Between commas behind a name. */
    private boolean age(Numeral number) {
        int first = number.first();
        int end = number.end();
        return number.plain()
                && number.value() < 120
                && first > 1
                && tokens.get(first - 1).is(",")
                && tokens.get(first - 2).capital()
                && (end >= tokens.size()
                        || tokens.get(end).is(",")
                        || tokens.get(end).is("."));
    }

    /** Number of a list: at the start, with a full stop or bracket behind it. */
    private boolean listed(int first, int end) {
        return first == 0
                && end < tokens.size()
                && (tokens.get(end).is(".") || tokens.get(end).is(")"))
                && end + 1 < tokens.size();
    }

    /** The two, these three: tells which, not how many. Digits and great numbers do tell how many. */
    private boolean definite(Numeral number) {
        return number.value() <= 12
                && tokens.get(number.first()).kind() == Token.Kind.WORD
                && lexicon.wordBefore(tokens, number.first(), "definite") != null;
    }

    /** The word one counts only before a noun. */
    private boolean one(Numeral number) {
        if (number.value() != 1 || tokens.get(number.first()).kind() != Token.Kind.WORD) {
            return false;
        }
        int next = number.end();
        if (next >= tokens.size()
                || tokens.get(next).kind() != Token.Kind.WORD
                || lexicon.word(tokens, next, "stop") != null) {
            return true;
        }
        Upos upos = upos(next);
        return upos != Upos.NOUN && upos != Upos.ADJ;
    }

    /** Behind a name and not before a noun: {@code Nord Stream 2}. */
    private boolean named(Numeral number) {
        int first = number.first();
        if (first == 0
                || !tokens.get(first - 1).capital()
                || tokens.get(first - 1).kind() != Token.Kind.WORD
                || number.vague()) {
            return false;
        }
        if (first == 1 && upos(0) != Upos.PROPN
                || lexicon.currencyBefore(tokens, first) != null
                || lexicon.comparator(tokens, first) != null) {
            return false;
        }
        int next = number.end();
        boolean counts = next < tokens.size()
                && tokens.get(next).kind() == Token.Kind.WORD
                && !tokens.get(next).capital()
                && lexicon.word(tokens, next, "stop") == null
                && (upos(next) == Upos.NOUN || upos(next) == Upos.ADJ || upos(next) == Upos.X);
        return !counts && (next >= tokens.size() || !tokens.get(next).is("%"));
    }

    /** Four digits that look like a year and stand before no noun. */
    private boolean year(Numeral number) {
        if (!number.plain()
                || number.value() < FIRST_YEAR
                || number.value() > LAST_YEAR
                || number.end() != number.first() + 1) {
            return false;
        }
        int next = number.end();
        boolean noun = counts(next);
        return !noun
                && lexicon.comparator(tokens, number.first()) == null
                && lexicon.currencyBefore(tokens, number.first()) == null;
    }

    /** Does what a number counts begin here? */
    private boolean counts(int at) {
        return at < tokens.size() && tokens.get(at).kind() == Token.Kind.WORD && (noun(at) || measures(at));
    }

    private boolean measures(int at) {
        return lexicon.unit(tokens, at, "unit") != null || lexicon.unit(tokens, at, "percent") != null;
    }

    /** A noun by its tag; without tags, a small word that looks like a plural. */
    private boolean noun(int at) {
        boolean untagged = upos(at) == Upos.X
                && tokens.get(at).lower().endsWith("s")
                && !tokens.get(at).capital();
        return upos(at) == Upos.NOUN || untagged && lexicon.word(tokens, at, "stop") == null;
    }

    private Upos upos(int token) {
        return sentence.word(sentence.wordAt(
                        sentence.span().start() + tokens.get(token).start()))
                .upos();
    }
}
