package org.acta.grammar.conllu;

import java.util.List;

/**
 * A token as it is written, with its words: one, or those of a multiword line.
 *
 * @param misc of the multiword line; that of the word itself when there is only one
 * @param multiword has it a multiword line of its own?
 */
public record ConlluToken(String form, boolean multiword, String misc, List<ConlluWord> words) {

    public ConlluToken {
        words = List.copyOf(words);
    }

    /** Does a blank follow it? */
    public boolean spaceAfter() {
        for (String part : misc.split("\\|")) {
            if (part.equals("SpaceAfter=No")) {
                return false;
            }
        }
        return true;
    }
}
