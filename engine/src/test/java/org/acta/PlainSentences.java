package org.acta;

import java.util.ArrayList;
import java.util.List;
import org.acta.data.Token;
import org.acta.data.Tokens;
import org.acta.model.Features;
import org.acta.model.NameKind;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Upos;
import org.acta.model.Word;

/** Sentences without tags or tree, as the poorest grammar would give them. */
public final class PlainSentences {

    private PlainSentences() {}

    public static Sentence of(String language, String text) {
        List<Word> words = new ArrayList<>();
        for (Token token : Tokens.of(text)) {
            Span span = new Span(token.start(), token.end());
            words.add(new Word(
                    words.size(), span, span.in(text), token.lower(), Upos.X, Features.NONE, -1, "dep", NameKind.NONE));
        }
        return Sentence.of(0, 0, language, new Span(0, text.length()), text, words);
    }
}
