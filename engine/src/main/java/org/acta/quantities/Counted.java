package org.acta.quantities;

import java.util.List;
import org.acta.data.Token;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;
import org.jspecify.annotations.Nullable;

/** Finds what a number counts or measures in the words behind it. */
final class Counted {

    private static final int LONGEST = 6;

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final List<Token> tokens;

    Counted(Lexicon lexicon, Sentence sentence, List<Token> tokens) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tokens = tokens;
    }

    /** The amount with percent, currency, measure or counted noun behind the number; as it was when nothing fits. */
    Amount of(Amount amount) {
        int at = amount.end();
        Phrases.Phrase link = lexicon.word(tokens, at, "link");
        Phrases.Phrase percent = lexicon.unit(tokens, at, "percent");
        if (percent != null) {
            return amount.measuredIn("%", null, at, at + percent.tokens().size(), true);
        }
        if (amount.unit() != null) {
            return amount;
        }
        if (link != null && tokens.get(at - 1).kind() != Token.Kind.WORD) {
            return amount;
        }
        if (link != null) {
            at += link.tokens().size();
        }
        Phrases.Phrase currency = lexicon.currency(tokens, at);
        if (currency != null && !weighs(at + currency.tokens().size(), currency)) {
            return amount.measuredIn(
                    currency.value(), null, at, at + currency.tokens().size(), true);
        }
        Phrases.Phrase unit = lexicon.unit(tokens, at, "unit");
        return unit != null ? measure(amount, at, unit) : noun(amount, at);
    }

    /** Pounds of something are a weight, not money. */
    private boolean weighs(int behind, Phrases.Phrase currency) {
        boolean both = lexicon.unit(tokens, behind - currency.tokens().size(), "unit") != null;
        return both && lexicon.word(tokens, behind, "link") != null;
    }

    private Amount measure(Amount amount, int at, Phrases.Phrase unit) {
        int end = at + unit.tokens().size();
        String text = text(at, end);
        Phrases.Phrase link = lexicon.word(tokens, end, "link");
        if (link == null) {
            return amount.measuredIn(text, null, end - 1, end, true);
        }
        int from = end + link.tokens().size();
        int to = phraseEnd(from);
        boolean bare = to > from && !tokens.get(from).capital();
        return bare
                ? amount.measuredIn(text, text(from, to), end - 1, to, true)
                : amount.measuredIn(text, null, end - 1, end, true);
    }

    private Amount noun(Amount amount, int at) {
        int head = head(amount, at);
        if (head < 0) {
            return amount;
        }
        int end = head + 1;
        Phrases.Phrase link = lexicon.word(tokens, end, "link");
        if (link != null && complement(end + link.tokens().size())) {
            end += link.tokens().size() + 1;
        }
        return amount.measuredIn(text(head, end), null, head, end, false);
    }

    /** The token of the noun that is counted, or -1. */
    private int head(Amount amount, int at) {
        if (at >= tokens.size()) {
            return -1;
        }
        int number = word(amount.head());
        Word numeral = sentence.word(number);
        if (!numeral.baseRelation().equals("nummod") || numeral.head() <= number) {
            return byTags(at);
        }
        int token = token(numeral.head());
        boolean near = token >= at && token - at < LONGEST && lexicon.unit(tokens, token, "fraction") == null;
        return near && !verbal(number, numeral.head()) ? plural(at, token, amount.value()) : byTags(at);
    }

    /** Is there a verb from the number to what seems to be its noun? */
    private boolean verbal(int number, int noun) {
        for (int i = number + 1; i < noun; i++) {
            if (sentence.word(i).upos() == Upos.AUX) {
                return true;
            }
        }
        return false;
    }

    /** More than one of a thing are plural: a plural before a seeming singular is what is counted. */
    private int plural(int at, int noun, double value) {
        if (value < 2 || sentence.word(word(noun)).is("Number", "Plur")) {
            return noun;
        }
        for (int i = noun - 1; i >= at; i--) {
            Word word = sentence.word(word(i));
            if (word.upos() == Upos.NOUN && word.is("Number", "Plur")) {
                return i;
            }
        }
        return noun;
    }

    private int byTags(int at) {
        int last = -1;
        for (int i = at; i < tokens.size() && i - at < LONGEST; i++) {
            Token token = tokens.get(i);
            if (i > at && (hyphen(i) || abbreviates(i) || numbered(i))) {
                continue;
            }
            if (token.kind() != Token.Kind.WORD || lexicon.word(tokens, i, "stop") != null) {
                break;
            }
            Upos upos = sentence.word(word(i)).upos();
            if (upos == Upos.NOUN) {
                last = i;
            } else if (upos == Upos.X) {
                last = last < 0 || plural(i) && !plural(last) ? i : last;
            } else if (last >= 0 || upos != Upos.ADJ && upos != Upos.PROPN && upos != Upos.ADV) {
                break;
            }
        }
        if (last < 0 && (people(at) || adjective(at))) {
            return at;
        }
        return last >= 0 && lexicon.unit(tokens, last, "fraction") == null ? last : casualty(at);
    }

    /** A people's name in the plural, which may be tagged as a proper name. */
    private boolean people(int at) {
        return at < tokens.size()
                && tokens.get(at).capital()
                && plural(at)
                && sentence.word(word(at)).upos() == Upos.PROPN;
    }

    /** An adjective in the plural that stands for those it describes. */
    private boolean adjective(int at) {
        if (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.WORD) {
            return false;
        }
        Word word = sentence.word(word(at));
        return (word.upos() == Upos.ADJ || word.is("VerbForm", "Part")) && word.is("Number", "Plur");
    }

    /** Dead, wounded: adjectives that stand for people. */
    private int casualty(int at) {
        return lexicon.unit(tokens, at, "casualty") != null ? at : -1;
    }

    private boolean plural(int at) {
        return tokens.get(at).lower().endsWith("s");
    }

    private boolean hyphen(int at) {
        return tokens.get(at).is("-") && !tokens.get(at).apart();
    }

    /** The full stop of an abbreviation, not of the sentence. */
    private boolean abbreviates(int at) {
        return tokens.get(at).is(".")
                && tokens.get(at - 1).end() - tokens.get(at - 1).start() == 1
                && tokens.get(at - 1).capital();
    }

    /** The number in the name of a model: {@code MiG-29}. */
    private boolean numbered(int at) {
        return tokens.get(at).kind() == Token.Kind.NUMBER && !tokens.get(at).apart() && hyphen(at - 1);
    }

    /** A bare common noun behind the link, without article: {@code soldados de paz}. */
    private boolean complement(int at) {
        if (at >= tokens.size()
                || tokens.get(at).kind() != Token.Kind.WORD
                || tokens.get(at).capital()) {
            return false;
        }
        Word word = sentence.word(word(at));
        return word.upos() == Upos.NOUN && !word.is("Number", "Plur");
    }

    /** End of a noun phrase of at most a few words without a stop word. */
    private int phraseEnd(int from) {
        int at = from;
        while (at < tokens.size()
                && at - from < 3
                && tokens.get(at).kind() == Token.Kind.WORD
                && lexicon.word(tokens, at, "stop") == null) {
            Upos upos = sentence.word(word(at)).upos();
            if (at > from && upos != Upos.ADJ && upos != Upos.NOUN) {
                break;
            }
            at++;
        }
        return at;
    }

    private int word(int token) {
        return sentence.wordAt(sentence.span().start() + tokens.get(token).start());
    }

    private int token(int word) {
        int offset = sentence.word(word).span().start() - sentence.span().start();
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private @Nullable String text(int first, int end) {
        return first >= end
                ? null
                : sentence.text()
                        .substring(
                                tokens.get(first).start(), tokens.get(end - 1).end());
    }
}
