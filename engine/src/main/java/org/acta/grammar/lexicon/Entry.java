package org.acta.grammar.lexicon;

import java.util.List;

/**
 * All that the dictionary knows of a form.
 *
 * @param analyses in a fixed order; none for an unknown form
 * @param ambiguity the tags that it can bear, sorted: forms with equal tags are ambiguous in the same way; empty for an unknown form
 * @param enclitics how many pronouns are written at the end of it, when it can only be read as a verb with them
 */
public record Entry(List<Analysis> analyses, String ambiguity, int enclitics) {

    /** Of a form that the dictionary does not have. */
    public static final Entry UNKNOWN = new Entry(List.of(), "", 0);

    public Entry {
        analyses = List.copyOf(analyses);
    }

    public boolean known() {
        return !analyses.isEmpty();
    }
}
