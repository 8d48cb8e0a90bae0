package org.acta.training.cess;

import java.util.List;
import org.acta.model.Upos;

/**
 * Verbs that stand together. Auxiliaries hang from what follows them; in other chains ({@code volver a hacer}) the first verb heads and the
 * next one is its open complement.
 */
final class VerbGroup {

    private final Converter tree;

    VerbGroup(Converter tree) {
        this.tree = tree;
    }

    int head(List<Node> children, List<Integer> at) {
        int top = -1;
        int link = -1;
        for (int i = 0; i < children.size(); i++) {
            int word = at.get(i);
            if (!verb(children.get(i), word)) {
                link = children.get(i).punctuation() || top < 0 ? link : word;
                continue;
            }
            int before = top;
            top = before < 0 ? word : join(before, word, children.size());
            if (link >= 0 && before >= 0) {
                tree.hang(link, word, "mark");
                link = -1;
            }
        }
        if (top < 0) {
            top = at.get(at.size() - 1);
        }
        tree.verbal(top);
        hangRest(children, at, top);
        return top;
    }

    private boolean verb(Node child, int word) {
        return tree.tag(word).upos().verbal() || child.label().startsWith("aq") || !child.leaf() && !child.is("sadv");
    }

    private int join(int before, int word, int parts) {
        if (!tree.auxiliary(before, word)) {
            tree.hang(word, before, "xcomp");
            return before;
        }
        tree.verbal(word);
        tree.upos(before, Upos.AUX);
        moveDependents(before, word);
        tree.hang(before, word, tree.passive(before) ? "aux:pass" : "aux");
        return word;
    }

    private void moveDependents(int from, int to) {
        for (int i = 0; i < tree.size(); i++) {
            if (i != to && tree.headOf(i) == from && !tree.relation(i).equals("fixed")) {
                tree.hang(i, to, tree.relation(i));
            }
        }
    }

    private void hangRest(List<Node> children, List<Integer> at, int top) {
        for (int i = 0; i < children.size(); i++) {
            int word = at.get(i);
            if (word != top && tree.relation(word).isEmpty()) {
                Node child = children.get(i);
                tree.hang(word, top, child.punctuation() ? "punct" : Relations.inClause(tree, child, word, top, false));
            }
        }
    }
}
