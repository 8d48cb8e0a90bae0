package org.acta.agreements;

import java.util.Set;
import org.acta.model.Sentence;

/**
 * A phrase that stands for an agreement.
 *
 * @param name the phrase without article and clauses
 * @param last index of the last word of the name
 * @param form how it stands for one
 * @param plainName the name without adjectives before it, as another of the kind can be called
 * @param bare it has no modifier that tells it from others of its kind
 * @param definite it has an article or demonstrative of what is known
 * @param proper there is a name in it
 * @param titled its noun has a capital letter inside the sentence, or it is called by a name
 * @param plural its noun is of several: {@code Acuerdos}
 * @param count how many of them it stands for, where it says so; else 1
 * @param ordinal which of several it is: 1 for {@code el primer pacto}; else 0
 * @param marks lemmas that tell it from others: names, adjectives
 * @param sides lemmas of those whom its name tells to be its sides: {@code con Francia}
 * @param year the year that it is told by, or empty
 */
record Phrase(
        Sentence sentence,
        int head,
        int last,
        Form form,
        String kind,
        String name,
        String plainName,
        boolean bare,
        boolean definite,
        boolean proper,
        boolean titled,
        boolean plural,
        int count,
        int ordinal,
        Set<String> marks,
        Set<String> sides,
        String year) {

    /** How a phrase stands for an agreement. */
    enum Form {
        /** By a noun for agreements: {@code pacto}. */
        NOUN,
        /** By letters only, its kind untold. */
        LETTERS,
        /** By a noun that can only refer back: {@code documento}. */
        REFERENCE,
        /** Without a noun: {@code el de 1961}, {@code el segundo}. */
        ELLIPSIS
    }

    Phrase {
        marks = Set.copyOf(marks);
        sides = Set.copyOf(sides);
    }

    boolean reference() {
        return form == Form.REFERENCE;
    }

    boolean ellipsis() {
        return form == Form.ELLIPSIS;
    }

    /** Does it say by itself which agreement it is? */
    boolean named() {
        return form == Form.NOUN || form == Form.LETTERS;
    }

    /** A phrase without a noun, with the one that it leaves out. */
    Phrase like(Phrase other) {
        return new Phrase(
                sentence,
                head,
                last,
                form,
                other.kind,
                other.plainName,
                other.plainName,
                false,
                definite,
                other.proper,
                false,
                false,
                count,
                ordinal,
                marks,
                sides,
                year);
    }
}
