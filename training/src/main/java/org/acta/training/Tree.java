package org.acta.training;

import java.util.List;
import org.acta.grammar.tagging.Tag;
import org.acta.model.NameKind;

/**
 * A sentence of a treebank.
 *
 * @param treebank number of the treebank, from 1
 * @param heads index of each word's head; the number of words for the root
 * @param names of what name each word is part of
 */
record Tree(
        int treebank,
        List<String> forms,
        List<String> lemmas,
        List<Tag> tags,
        int[] heads,
        List<String> relations,
        List<NameKind> names) {

    int size() {
        return forms.size();
    }
}
