package org.acta.grammar.conllu;

import java.util.ArrayList;
import java.util.List;

/**
 * A word with its place among the visible characters of the whole text.
 *
 * @param multiword is it one of several words of a token?
 * @param head index of its head among the words of the text, or -1 for a root
 */
record ScoredWord(int start, int end, boolean multiword, int head, ConlluWord word) {

    /** The words of a text, its visible characters, and where its sentences start and end in them. */
    record Text(List<ScoredWord> words, String characters, List<Long> sentences) {

        static Text of(List<ConlluSentence> sentences) {
            List<ScoredWord> words = new ArrayList<>();
            StringBuilder characters = new StringBuilder();
            List<Long> spans = new ArrayList<>();
            for (ConlluSentence sentence : sentences) {
                int first = words.size();
                int start = characters.length();
                for (ConlluToken token : sentence.tokens()) {
                    append(token, first, words, characters);
                }
                spans.add(pair(start, characters.length()));
            }
            return new Text(words, characters.toString(), spans);
        }

        private static void append(ConlluToken token, int first, List<ScoredWord> words, StringBuilder characters) {
            int start = characters.length();
            token.form()
                    .codePoints()
                    .filter(c -> Character.getType(c) != Character.SPACE_SEPARATOR)
                    .forEach(characters::appendCodePoint);
            for (ConlluWord word : token.words()) {
                int head = word.head() > 0 ? first + word.head() - 1 : -1;
                words.add(new ScoredWord(start, characters.length(), token.multiword(), head, word));
            }
        }
    }

    static long pair(int start, int end) {
        return (long) start << 32 | end;
    }
}
