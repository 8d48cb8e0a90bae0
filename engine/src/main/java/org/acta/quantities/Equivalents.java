package org.acta.quantities;

import java.util.ArrayList;
import java.util.List;
import org.acta.data.Token;
import org.acta.model.Quantity;
import org.acta.model.Sentence;
import org.acta.model.Span;

/** Makes quantities of amounts: what is stated as the same amount goes under the first, and elided units are filled in. */
final class Equivalents {

    private static final int FARTHEST = 4;

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final List<Token> tokens;

    Equivalents(Lexicon lexicon, Sentence sentence, List<Token> tokens) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tokens = tokens;
    }

    List<Quantity> join(List<Amount> amounts) {
        List<Quantity> quantities = new ArrayList<>();
        int at = 0;
        while (at < amounts.size()) {
            Amount amount = amounts.get(at);
            Amount next = at + 1 < amounts.size() ? amounts.get(at + 1) : null;
            if (next != null && equal(amount, next)) {
                quantities.add(quantity(amount, List.of(quantity(next, List.of()))));
                at += 2;
            } else {
                quantities.add(quantity(next == null ? amount : shared(amount, next), List.of()));
                at++;
            }
        }
        return List.copyOf(quantities);
    }

    /** Do only a comma, a bracket and words such as "equivalent to" stand between? */
    private boolean equal(Amount first, Amount second) {
        int gap = second.first() - first.end();
        if (gap < 1 || gap > FARTHEST || first.unit() == null || second.unit() == null) {
            return false;
        }
        int from = first.end();
        boolean opened = false;
        while (from < second.first()
                && (tokens.get(from).is(",") || tokens.get(from).is("("))) {
            opened |= tokens.get(from).is("(");
            from++;
        }
        boolean measures = first.measured() && second.measured();
        if (from == second.first()) {
            return opened && measures;
        }
        Phrases.Phrase words = lexicon.word(tokens, from, "equals");
        Phrases.Phrase weak = measures && from > first.end() ? lexicon.word(tokens, from, "or") : null;
        return words != null && from + words.tokens().size() == second.first()
                || weak != null && from + weak.tokens().size() == second.first();
    }

    /** Twenty Indian and four Chinese soldiers, nine of ten soldiers: the noun belongs to both. */
    private Amount shared(Amount first, Amount second) {
        int gap = second.first() - first.end();
        if (first.unit() != null || second.unit() == null || second.measured() || gap < 1 || gap > FARTHEST) {
            return first;
        }
        boolean joined = lexicon.wordBefore(tokens, second.first(), "and") != null
                || lexicon.word(tokens, first.end(), "link") != null;
        return joined ? first.measuredIn(second.unit(), null, first.head(), first.end(), false) : first;
    }

    private Quantity quantity(Amount amount, List<Quantity> equivalents) {
        int start = sentence.span().start();
        Span span = new Span(
                start + tokens.get(amount.first()).start(),
                start + tokens.get(amount.end() - 1).end());
        String text = sentence.text().substring(span.start() - start, span.end() - start);
        int head = sentence.wordAt(
                start + tokens.get(Math.min(amount.head(), tokens.size() - 1)).start());
        return new Quantity(
                amount.value(),
                amount.upper(),
                amount.comparator(),
                amount.unit(),
                amount.item(),
                text,
                span,
                head,
                equivalents);
    }
}
