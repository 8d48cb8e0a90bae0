package org.acta.ledger.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** Finds the sentence of a text that shows best why it was found. */
final class Sentence {

    private final String language;
    private final Set<String> stems;

    /** @param stems what was searched */
    Sentence(String language, Set<String> stems) {
        this.language = language;
        this.stems = stems;
    }

    /** The first of those with most of the stems; null where none has any. */
    @Nullable
    String best(String text) {
        String best = null;
        int most = 0;
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        for (String line : text.split("\n")) {
            sentences.setText(line);
            int start = sentences.first();
            for (int end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
                String sentence = line.substring(start, end).strip();
                int found = found(sentence);
                if (found > most) {
                    most = found;
                    best = sentence;
                }
            }
        }
        return best;
    }

    private int found(String sentence) {
        Set<String> found = new HashSet<>();
        try (TokenStream words = StoryIndex.analyzer(language).tokenStream(StoryIndex.TEXT + language, sentence)) {
            CharTermAttribute word = words.getAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                found.add(word.toString());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.retainAll(stems);
        return found.size();
    }
}
