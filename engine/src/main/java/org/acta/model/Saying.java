package org.acta.model;

import java.util.List;

/**
 * Words of a sentence that somebody says, with the chain of who says them, outermost first.
 *
 * @param sentence index of the sentence whose words are said
 * @param first index of the first word said
 * @param last index of the last word said
 */
public record Saying(int sentence, int first, int last, List<Attribution> chain) {

    public Saying {
        chain = List.copyOf(chain);
    }

    public boolean covers(int sentence, int word) {
        return this.sentence == sentence && first <= word && word <= last;
    }
}
