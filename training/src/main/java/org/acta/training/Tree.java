package org.acta.training;

import java.util.Arrays;
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

    /** The tree of some of its words: what hung from one left out hangs from that one's head. */
    Tree only(int[] kept) {
        int[] place = new int[size() + 1];
        Arrays.fill(place, -1);
        for (int i = 0; i < kept.length; i++) {
            place[kept[i]] = i;
        }
        place[size()] = kept.length;
        int[] left = new int[kept.length];
        int root = -1;
        for (int i = 0; i < kept.length; i++) {
            int head = heads[kept[i]];
            while (place[head] < 0) {
                head = heads[head];
            }
            left[i] = place[head];
            if (left[i] == kept.length) {
                left[i] = root < 0 ? kept.length : root;
                root = root < 0 ? i : root;
            }
        }
        return new Tree(
                treebank,
                pick(forms, kept),
                pick(lemmas, kept),
                pick(tags, kept),
                left,
                pick(relations, kept),
                pick(names, kept));
    }

    private static <T> List<T> pick(List<T> all, int[] kept) {
        return Arrays.stream(kept).mapToObj(all::get).toList();
    }
}
