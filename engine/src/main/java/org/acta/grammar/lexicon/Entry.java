package org.acta.grammar.lexicon;

import java.util.List;

/**
 * All that the dictionary knows of a form.
 *
 * @param analyses in a fixed order; none for an unknown form
 * @param ambiguity the class of forms that can be read in the same ways, {@code NCMS000|VMIP1S0}; empty for an unknown form
 */
public record Entry(List<Analysis> analyses, String ambiguity) {

    /** Of a form that the dictionary does not have. */
    public static final Entry UNKNOWN = new Entry(List.of(), "");

    public Entry {
        analyses = List.copyOf(analyses);
    }

    public boolean known() {
        return !analyses.isEmpty();
    }
}
