package org.acta.grammar.conllu;

import org.acta.model.Features;

/**
 * A word line of CoNLL-U.
 *
 * @param upos as written; {@code _} when not given
 * @param head id of the head, 0 for the root, -1 when not given
 * @param relation as written; {@code _} when not given
 */
public record ConlluWord(
        int id,
        String form,
        String lemma,
        String upos,
        String xpos,
        Features features,
        int head,
        String relation,
        String misc) {}
