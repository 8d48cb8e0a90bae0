package org.acta.model;

/**
 * A syntactic word of a sentence, as Universal Dependencies has it. The words of a contraction or of a verb with clitics share the span
 * of the token they are written in.
 *
 * @param index position in {@link Sentence#words()}, from 0
 * @param head index of the head, or -1 for the root
 * @param relation UD relation with subtype, {@code nsubj:pass}
 * @param name kind of the proper name that it is part of, or {@link NameKind#NONE}
 */
public record Word(
        int index,
        Span span,
        String form,
        String lemma,
        Upos upos,
        Features features,
        int head,
        String relation,
        NameKind name) {

    /** The relation without its subtype. */
    public String baseRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    public boolean is(String feature, String value) {
        return features.has(feature, value);
    }
}
