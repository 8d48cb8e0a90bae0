package org.acta.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acta.data.Numeral;
import org.acta.data.Token;
import org.acta.data.Tokens;
import org.acta.model.Quantity.Comparator;
import org.acta.model.Sentence;
import org.acta.model.TimeMention;
import org.acta.model.Upos;
import org.acta.model.Word;
import org.jspecify.annotations.Nullable;

/** Finds the amounts of one sentence; used once. */
final class Finder {

    private static final double DOZEN = 12;
    private static final Set<String> STANDING = Set.of("obj", "nsubj", "conj");

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<TimeMention> times;
    private final Counted counted;
    private final Doubts doubts;
    private final List<Amount> found = new ArrayList<>();
    private int nextTime;

    Finder(Lexicon lexicon, Sentence sentence, List<TimeMention> times) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tokens = Tokens.of(sentence.text());
        this.times = times;
        this.counted = new Counted(lexicon, sentence, tokens);
        this.doubts = new Doubts(lexicon, sentence, tokens);
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Amount> amounts() {
        int at = 0;
        while (at < tokens.size()) {
            TimeMention time = time(at);
            at = time != null ? timed(time, at) : plain(at);
        }
        return found;
    }

    /** The time expression that holds a token; asked from left to right. */
    private @Nullable TimeMention time(int token) {
        int start = sentence.span().start() + tokens.get(token).start();
        while (nextTime < times.size() && times.get(nextTime).span().end() <= start) {
            nextTime++;
        }
        boolean inside = nextTime < times.size() && times.get(nextTime).span().start() <= start;
        return inside ? times.get(nextTime) : null;
    }

    private int timed(TimeMention time, int at) {
        int end = at;
        while (end < tokens.size()
                && sentence.span().start() + tokens.get(end).start()
                        < time.span().end()) {
            end++;
        }
        if (time.type() == TimeMention.Type.DURATION && time.when() == null) {
            duration(time, at, end);
        }
        return Math.max(end, at + 1);
    }

    private void duration(TimeMention time, int first, int end) {
        boolean rate = !found.isEmpty() && found.get(found.size() - 1).end() == first;
        if (time.value().indexOf('X') >= 0 || rate) {
            return;
        }
        int unit = unitToken(first, end);
        Amount amount = new Amount(
                count(first, end),
                null,
                Comparator.EXACTLY,
                first,
                end,
                unit,
                tokens.get(unit).lower(),
                null,
                true);
        found.add(during(first) ? amount : compared(amount));
    }

    /** How many units: the number, one for an article, and the half that stands for it or with it. */
    private double count(int first, int end) {
        double count = -1;
        double half = 0;
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            Optional<Numeral> read = count < 0 && lexicon.numerals().begins(token)
                    ? lexicon.numerals().read(tokens, i)
                    : Optional.empty();
            if (read.isPresent()) {
                count = read.get().value();
                i = read.get().end() - 1;
            } else if (lexicon.numerals().half(token)) {
                half = 0.5;
            }
        }
        return count >= 0 ? count + half : half > 0 && lexicon.numerals().half(tokens.get(first)) ? half : 1 + half;
    }

    /** The token that names the unit: the first word that is neither number nor a word such as "and". */
    private int unitToken(int first, int end) {
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            boolean number = lexicon.numerals().begins(token) || lexicon.word(tokens, i, "stop") != null;
            if (token.kind() == Token.Kind.WORD && !number) {
                return i;
            }
        }
        return end - 1;
    }

    private int plain(int at) {
        Amount multiple = multiple(at);
        if (multiple != null) {
            found.add(multiple);
            return multiple.end();
        }
        Optional<Numeral> read =
                lexicon.numerals().begins(tokens.get(at)) ? lexicon.numerals().read(tokens, at) : Optional.empty();
        if (read.isEmpty()) {
            return at + 1;
        }
        Numeral number = read.get();
        if (doubts.noQuantity(number)) {
            return at > 0 && tokens.get(at - 1).is("+") ? digitsEnd(number.end()) : number.end();
        }
        Amount amount = amount(number);
        if (amount.unit() != null || amount.comparator() != Comparator.EXACTLY || alone(amount)) {
            found.add(amount);
        }
        return Math.max(amount.end(), number.end());
    }

    /** Does a number without a unit stand where a noun would: killed 12? */
    private boolean alone(Amount amount) {
        Word word = sentence.word(sentence.wordAt(
                sentence.span().start() + tokens.get(amount.head()).start()));
        if (lexicon.word(tokens, amount.end(), "link") != null) {
            return true;
        }
        boolean behindVerb = word.index() > 0 && sentence.word(word.index() - 1).upos() == Upos.VERB;
        return word.upos() == Upos.X || behindVerb || STANDING.contains(word.baseRelation());
    }

    /** The end of a telephone number. */
    private int digitsEnd(int from) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).kind() == Token.Kind.NUMBER) {
            at++;
        }
        return at;
    }

    /** Twice, the double, none: amounts without a number. */
    private @Nullable Amount multiple(int at) {
        Phrases.Phrase times = lexicon.word(tokens, at, "times");
        if (times != null) {
            String[] value = times.value().split(" ");
            int end = at + times.tokens().size();
            return new Amount(
                    Double.parseDouble(value[0]), null, Comparator.EXACTLY, at, end, end - 1, value[1], null, true);
        }
        Phrases.Phrase none = lexicon.word(tokens, at, "none");
        if (none == null || at > 0 && lexicon.word(tokens, at - 1, "stop") != null) {
            return null;
        }
        int end = at + none.tokens().size();
        Amount nought = counted.of(new Amount(0, null, Comparator.EXACTLY, at, end, end - 1, null, null, false));
        return nought.unit() == null ? null : nought;
    }

    private Amount amount(Numeral number) {
        boolean about = number.vague() || group(number);
        Amount amount = new Amount(
                number.value(),
                null,
                about ? Comparator.ABOUT : Comparator.EXACTLY,
                number.first(),
                number.end(),
                number.end() - 1,
                null,
                null,
                false);
        amount = suffixed(amount);
        amount = priced(amount);
        amount = ranged(amount);
        Phrases.Phrase bound =
                amount.comparator() == Comparator.BETWEEN ? null : lexicon.word(tokens, amount.end(), "after");
        if (bound != null) {
            Amount bounded = new Amount(
                    amount.value(),
                    null,
                    Lexicon.comparator(bound),
                    amount.first(),
                    amount.end() + bound.tokens().size(),
                    amount.head(),
                    amount.unit(),
                    null,
                    amount.measured());
            return counted.of(bounded);
        }
        return compared(counted.of(amount));
    }

    /** A dozen is twelve; a score of others only about. */
    private boolean group(Numeral number) {
        Token last = tokens.get(number.end() - 1);
        return lexicon.word(tokens, number.end() - 1, "about") != null
                && last.kind() == Token.Kind.WORD
                && number.value() % DOZEN != 0;
    }

    /** {@code 2m}, {@code 3k}: a letter against the digits. */
    private Amount suffixed(Amount amount) {
        int at = amount.end();
        Phrases.Phrase suffix =
                at < tokens.size() && !tokens.get(at).apart() ? lexicon.unit(tokens, at, "suffix") : null;
        if (suffix == null) {
            return amount;
        }
        double times = Double.parseDouble(suffix.value());
        return new Amount(
                amount.value() * times, null, amount.comparator(), amount.first(), at + 1, at, null, null, false);
    }

    private Amount priced(Amount amount) {
        Phrases.Phrase sign = lexicon.currencyBefore(tokens, amount.first());
        if (sign == null) {
            return amount;
        }
        int first = amount.first() - sign.tokens().size();
        return new Amount(
                amount.value(),
                amount.upper(),
                amount.comparator(),
                first,
                amount.end(),
                amount.head(),
                sign.value(),
                null,
                true);
    }

    private Amount ranged(Amount amount) {
        Phrases.Phrase open = lexicon.wordBefore(tokens, amount.first(), "open");
        Phrases.Phrase middle = lexicon.word(tokens, amount.end(), open == null ? "to" : "join");
        if (middle == null) {
            return amount;
        }
        int at = amount.end() + middle.tokens().size();
        Phrases.Phrase sign = lexicon.currency(tokens, at);
        at += sign != null && amount.unit() != null ? sign.tokens().size() : 0;
        Optional<Numeral> other = at < tokens.size() ? lexicon.numerals().read(tokens, at) : Optional.empty();
        if (other.isEmpty()) {
            return amount;
        }
        Amount upper = suffixed(new Amount(
                other.get().value(),
                null,
                Comparator.EXACTLY,
                at,
                other.get().end(),
                other.get().end() - 1,
                null,
                null,
                false));
        double lower = scaled(amount.value(), upper, other.get());
        boolean fits = lower < upper.value() && (open != null || !tokens.get(at).is("1"));
        int first =
                open == null ? amount.first() : amount.first() - open.tokens().size();
        return fits
                ? new Amount(
                        lower,
                        upper.value(),
                        Comparator.BETWEEN,
                        first,
                        upper.end(),
                        upper.head(),
                        amount.unit(),
                        null,
                        amount.measured())
                : amount;
    }

    /** Two to three million: the multiplier belongs to both. */
    private static double scaled(double lower, Amount upper, Numeral number) {
        if (number.plain() && upper.end() == number.end() || lower >= 1000 || upper.value() < 1000) {
            return lower;
        }
        double times = 1;
        while (upper.value() / (times * 1000) >= 1) {
            times *= 1000;
        }
        return number.end() - number.first() > 1 || upper.end() > number.end() ? lower * times : lower;
    }

    private Amount compared(Amount amount) {
        Phrases.Phrase before =
                amount.comparator() == Comparator.BETWEEN ? null : lexicon.comparator(tokens, amount.first());
        if (before != null) {
            return amount.from(amount.first() - before.tokens().size(), Lexicon.comparator(before));
        }
        Phrases.Phrase after = lexicon.word(tokens, amount.end(), "after");
        if (after != null) {
            return amount.from(amount.first(), Lexicon.comparator(after));
        }
        Phrases.Phrase article = lexicon.wordBefore(tokens, amount.first(), "det");
        Phrases.Phrase beyond = article == null || amount.comparator() == Comparator.BETWEEN
                ? null
                : lexicon.comparator(tokens, amount.first() - 1);
        return beyond == null
                ? amount
                : amount.from(amount.first() - 1 - beyond.tokens().size(), Lexicon.comparator(beyond));
    }

    /** A word such as "over" before a span of time means during it, unless another word says that it lasted more. */
    private boolean during(int first) {
        return lexicon.wordBefore(tokens, first, "during") != null && lexicon.wordBefore(tokens, first, "span") == null;
    }
}
