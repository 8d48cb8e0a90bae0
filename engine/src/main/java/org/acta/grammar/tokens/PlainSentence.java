package org.acta.grammar.tokens;

import java.util.List;
import org.acta.model.Span;

/** A sentence of which no more than its tokens is known. */
public record PlainSentence(Span span, List<Token> tokens) {

    public PlainSentence {
        tokens = List.copyOf(tokens);
    }

    /** How many syntactic words it has. */
    public int words() {
        int words = 0;
        for (Token token : tokens) {
            words += token.words().size();
        }
        return words;
    }
}
