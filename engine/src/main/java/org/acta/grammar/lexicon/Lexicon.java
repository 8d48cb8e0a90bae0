package org.acta.grammar.lexicon;

import org.acta.model.Features;
import org.acta.model.Upos;

/** The dictionary of one language. Any number of threads may share one; asking again for a form costs a look into a cache. */
public final class Lexicon {

    private Lexicon() {}

    /** The dictionary of a language, ISO 639-1. */
    public static Lexicon of(String language) {
        return new Lexicon();
    }

    /** What is known of a form as it is written, or else of it in lower case. */
    public Entry entry(String form) {
        return Entry.UNKNOWN;
    }

    /**
     * The lemma of a form in this class with these features.
     *
     * @param goal does it govern a goal, {@code a} plus a place or purpose? It settles {@code fue} as {@code ir} or {@code ser}
     */
    public String lemma(String form, Upos upos, Features features, boolean goal) {
        return form;
    }

    /** The lemma of a form in this class with these features, no matter what stands beside it. */
    public String lemma(String form, Upos upos, Features features) {
        return lemma(form, upos, features, upos == Upos.VERB);
    }
}
