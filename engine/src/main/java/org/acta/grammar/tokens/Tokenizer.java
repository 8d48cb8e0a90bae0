package org.acta.grammar.tokens;

import java.util.ArrayList;
import java.util.List;
import org.acta.model.Span;

/** Cuts text of one language into sentences and tokens. Immutable; any number of threads may share one. */
public final class Tokenizer {

    private Tokenizer() {}

    /** The tokenizer of a language, ISO 639-1. */
    public static Tokenizer of(String language) {
        return new Tokenizer();
    }

    /** The sentences of a stretch of a document, in the order of the text; none when it holds nothing but blanks. */
    public List<PlainSentence> sentences(String text, Span stretch) {
        List<PlainSentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int at = stretch.start();
        while (at < stretch.end()) {
            int start = at;
            boolean letter = Character.isLetterOrDigit(text.charAt(at));
            at++;
            while (letter && at < stretch.end() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            String form = text.substring(start, at);
            if (!form.isBlank()) {
                tokens.add(Token.of(new Span(start, at), form));
            }
            if (form.equals(".")) {
                sentences.add(sentence(tokens));
                tokens.clear();
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(sentence(tokens));
        }
        return List.copyOf(sentences);
    }

    private static PlainSentence sentence(List<Token> tokens) {
        return new PlainSentence(tokens.get(0).span().join(tokens.get(tokens.size() - 1).span()), tokens);
    }
}
