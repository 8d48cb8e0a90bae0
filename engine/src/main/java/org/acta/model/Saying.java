package org.acta.model;

import java.util.List;
import java.util.Set;

/**
 * Words of a sentence that somebody says, with the chain of who says them, outermost first.
 *
 * @param sentence index of the sentence whose words are said
 * @param cue index of the word that reports them; -1 where the speaker is carried on from another sentence
 * @param words indexes of the words said
 * @param announces the cue announces what the speaker himself does
 */
public record Saying(int sentence, int cue, Set<Integer> words, boolean announces, List<Attribution> chain) {

    public Saying {
        words = Set.copyOf(words);
        chain = List.copyOf(chain);
    }

    public boolean covers(int sentence, int word) {
        return this.sentence == sentence && words.contains(word);
    }
}
