package org.acta.training.cess;

import java.util.List;

/** Coordinated phrases: the first conjunct heads, the others hang from it, what stands between hangs from the next one. */
final class Coordination {

    private final Converter tree;

    Coordination(Converter tree) {
        this.tree = tree;
    }

    int head(List<Node> children, List<Integer> at) {
        int first = -1;
        for (int i = 0; i < children.size() && first < 0; i++) {
            first = conjunct(children.get(i)) ? at.get(i) : -1;
        }
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            int word = at.get(i);
            if (child.punctuation()) {
                tree.hang(word, next(children, at, i, first), "punct");
            } else if (child.is("coord")) {
                tree.hang(word, next(children, at, i, first), "cc");
            } else if (!conjunct(child)) {
                tree.hang(word, first, Relations.inPhrase(tree, child, word, first));
            } else if (word != first) {
                tree.hang(word, first, "conj");
            }
        }
        return first;
    }

    private static boolean conjunct(Node child) {
        return !child.punctuation() && !child.is("coord") && !child.marked(".j");
    }

    private static int next(List<Node> children, List<Integer> at, int from, int otherwise) {
        for (int i = from + 1; i < children.size(); i++) {
            if (conjunct(children.get(i))) {
                return at.get(i);
            }
        }
        return otherwise;
    }
}
