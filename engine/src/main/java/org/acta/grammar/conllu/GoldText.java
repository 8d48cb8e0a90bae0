package org.acta.grammar.conllu;

import java.util.ArrayList;
import java.util.List;
import org.acta.grammar.tokens.PlainSentence;
import org.acta.grammar.tokens.Token;
import org.acta.model.Span;

/**
 * The running text of CoNLL-U sentences, and the sentences with their spans in it, so that given words can be tagged and parsed. A new
 * paragraph or document starts after a blank line.
 *
 * @param sentences one for each that was read, in order
 */
public record GoldText(String text, List<PlainSentence> sentences) {

    public GoldText {
        sentences = List.copyOf(sentences);
    }

    public static GoldText of(List<ConlluSentence> read) {
        StringBuilder text = new StringBuilder();
        List<PlainSentence> sentences = new ArrayList<>(read.size());
        for (ConlluSentence sentence : read) {
            if (startsParagraph(sentence) && text.length() > 0) {
                text.append("\n\n");
            }
            sentences.add(append(sentence, text));
        }
        return new GoldText(text.toString(), sentences);
    }

    private static boolean startsParagraph(ConlluSentence sentence) {
        for (String comment : sentence.comments()) {
            if (comment.startsWith("# newpar") || comment.startsWith("# newdoc")) {
                return true;
            }
        }
        return false;
    }

    private static PlainSentence append(ConlluSentence sentence, StringBuilder text) {
        int start = text.length();
        int end = start;
        List<Token> tokens = new ArrayList<>(sentence.tokens().size());
        for (ConlluToken token : sentence.tokens()) {
            Span span = new Span(text.length(), text.length() + token.form().length());
            tokens.add(
                    new Token(span, token.words().stream().map(ConlluWord::form).toList()));
            text.append(token.form());
            end = text.length();
            if (token.spaceAfter()) {
                text.append(' ');
            }
        }
        return new PlainSentence(new Span(start, end), tokens);
    }
}
