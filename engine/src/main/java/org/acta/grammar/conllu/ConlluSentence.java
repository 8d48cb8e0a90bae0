package org.acta.grammar.conllu;

import java.util.ArrayList;
import java.util.List;

/** A sentence of CoNLL-U. Empty nodes and enhanced dependencies are left out. */
public record ConlluSentence(List<String> comments, List<ConlluToken> tokens) {

    public ConlluSentence {
        comments = List.copyOf(comments);
        tokens = List.copyOf(tokens);
    }

    /** Its words, in order. */
    public List<ConlluWord> words() {
        List<ConlluWord> words = new ArrayList<>();
        for (ConlluToken token : tokens) {
            words.addAll(token.words());
        }
        return words;
    }

    /** The value of a comment {@code # name = value}, or the empty string. */
    public String comment(String name) {
        String start = "# " + name + " =";
        for (String comment : comments) {
            if (comment.startsWith(start)) {
                return comment.substring(start.length()).strip();
            }
        }
        return "";
    }
}
