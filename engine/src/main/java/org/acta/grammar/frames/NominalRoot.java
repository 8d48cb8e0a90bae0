package org.acta.grammar.frames;

import org.acta.model.Upos;

/**
 * A noun at the top of a sentence whose only predicate is joined to it by a conjunction is the first of that predicate's subjects: {@code
 * Kenya's president, X, and Chad's leader, Y, talked}.
 */
final class NominalRoot {

    private NominalRoot() {}

    static void mend(Draft tree) {
        int root = root(tree);
        Upos upos = root < 0 ? Upos.X : tree.tags().get(root).upos();
        boolean nominal = upos == Upos.NOUN || upos == Upos.PROPN;
        if (!nominal || tree.dependent(root, "cop", "nsubj") >= 0) {
            return;
        }
        int verb = tree.dependent(root, "conj");
        if (verb < root || !tree.tags().get(verb).upos().verbal() || !tree.has(verb, "VerbForm", "Fin")) {
            return;
        }
        int subject = tree.dependent(verb, "nsubj");
        int conjunction = tree.dependent(verb, "cc");
        if (subject < 0 || conjunction < root || conjunction > subject || subject > verb) {
            return;
        }
        for (int word = verb + 1; word < tree.size(); word++) {
            if (tree.heads()[word] == root) {
                tree.heads()[word] = verb;
            }
        }
        tree.heads()[verb] = tree.size();
        tree.relations()[verb] = "root";
        tree.heads()[root] = verb;
        tree.relations()[root] = "nsubj";
        tree.heads()[subject] = root;
        tree.relations()[subject] = "conj";
        tree.heads()[conjunction] = subject;
    }

    private static int root(Draft tree) {
        for (int word = 0; word < tree.size(); word++) {
            if (tree.heads()[word] == tree.size()) {
                return word;
            }
        }
        return -1;
    }
}
