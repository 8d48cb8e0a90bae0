package org.acta.grammar.tokens;

import java.util.List;
import org.acta.model.Span;

/**
 * A token as it is written, with its syntactic words: one for most, two or three for {@code del} or {@code dárselo}.
 *
 * @param span in the document
 * @param words forms, without soft hyphens and zero-width characters
 */
public record Token(Span span, List<String> words) {

    public Token {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a token without words");
        }
    }

    public static Token of(Span span, String word) {
        return new Token(span, List.of(word));
    }

    /** Is it written as one but read as several words? */
    public boolean multiword() {
        return words.size() > 1;
    }
}
