package org.acta.quantities;

import java.util.List;
import java.util.Locale;
import org.acta.data.Numerals;
import org.acta.data.Token;
import org.acta.model.Quantity.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language about quantities. Classes of {@code comparators.tsv}: {@code before} and {@code after} (a comparator beside its
 * number), {@code open} and {@code join} (the two words of a range), {@code to} (between two numbers), {@code equals} (before an equivalent),
 * {@code times} (a multiple without a number), {@code none} (nought), {@code link} (of), {@code and}, {@code definite} (a number word behind it
 * tells which, not how many), {@code stop} (ends a noun phrase), {@code det} (may stand between comparator and number), {@code during}
 * (before a span of time no comparator), {@code span} (but there it is one), {@code about} (a group that is not exact), {@code or} (before an
 * equivalent in another measure). Classes of {@code units.tsv}: {@code unit}, {@code percent}, {@code label} (its
 * number is a name), {@code casualty}, {@code fraction}, {@code timeunit} (a span of time where it is no expression of time: an age). Classes of {@code currencies.tsv}: {@code sign} (before or behind the number),
 * {@code word}.
 */
final class Lexicon {

    private final Numerals numerals;
    private final Phrases comparators;
    private final Phrases units;
    private final Phrases currencies;

    Lexicon(String language) {
        String folder = "/language/" + language + "/";
        numerals = Numerals.load(language);
        comparators = new Phrases(folder + "comparators.tsv");
        units = new Phrases(folder + "units.tsv");
        currencies = new Phrases(folder + "currencies.tsv");
    }

    Numerals numerals() {
        return numerals;
    }

    Phrases.@Nullable Phrase comparator(List<Token> tokens, int end) {
        return comparators.before(tokens, end, "before");
    }

    Phrases.@Nullable Phrase word(List<Token> tokens, int first, String kind) {
        return comparators.from(tokens, first, kind);
    }

    Phrases.@Nullable Phrase wordBefore(List<Token> tokens, int end, String kind) {
        return comparators.before(tokens, end, kind);
    }

    Phrases.@Nullable Phrase unit(List<Token> tokens, int first, String kind) {
        return units.from(tokens, first, kind);
    }

    boolean labelled(List<Token> tokens, int end) {
        return units.before(tokens, end, "label") != null;
    }

    Phrases.@Nullable Phrase currencyBefore(List<Token> tokens, int end) {
        return currencies.before(tokens, end, "sign");
    }

    Phrases.@Nullable Phrase currency(List<Token> tokens, int first) {
        Phrases.Phrase word = currencies.from(tokens, first, "word");
        return word != null ? word : currencies.from(tokens, first, "sign");
    }

    static Comparator comparator(Phrases.Phrase phrase) {
        return Comparator.valueOf(phrase.value().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
