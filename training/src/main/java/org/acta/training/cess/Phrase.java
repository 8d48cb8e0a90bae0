package org.acta.training.cess;

import java.util.List;

/** Noun phrases and all that is no clause: a head is chosen by rank, the rest hangs from it. */
final class Phrase {

    private final Converter tree;

    Phrase(Converter tree) {
        this.tree = tree;
    }

    int head(Node node, List<Node> children, List<Integer> at) {
        int best = -1;
        int rank = -1;
        for (int i = 0; i < children.size(); i++) {
            int own = rank(node, children.get(i));
            if (own > rank) {
                best = i;
                rank = own;
            }
        }
        int top = at.get(best);
        for (int i = 0; i < children.size(); i++) {
            if (i != best) {
                tree.hang(at.get(i), top, Relations.inPhrase(tree, children.get(i), at.get(i), top));
            }
        }
        return top;
    }

    private static int rank(Node parent, Node child) {
        if (child.punctuation()) {
            return 0;
        }
        if (child.leaf()) {
            return leafRank(parent, child);
        }
        if (child.is("prep") || child.is("espec") || child.is("coord") || child.is("conj.subord") || child.is("neg")) {
            return 1;
        }
        if (child.marked(".j")) {
            return 2;
        }
        if (child.is("grup.nom") || child.is("grup.a") || child.is("grup.adv") || child.is("relatiu")) {
            return 9;
        }
        if (parent.is("sp") || parent.is("grup.adv") || parent.is("sadv")) {
            return child.nominal() || child.clause() || child.is("sadv") ? 8 : 5;
        }
        return child.nominal() ? 6 : 4;
    }

    private static int leafRank(Node parent, Node leaf) {
        char c = leaf.label().charAt(0);
        if (parent.is("espec") || parent.is("relatiu")) {
            return switch (c) {
                case 'Z' -> 9;
                case 'd' -> leaf.label().startsWith("dn") ? 8 : leaf.label().startsWith("da") ? 5 : 6;
                case 'p' -> 8;
                default -> 4;
            };
        }
        return switch (c) {
            case 'n', 'p', 'Z', 'W', 'v' -> 10;
            case 'a' -> 9;
            case 'r' -> leaf.label().equals("rg") ? 9 : 5;
            case 's', 'c' -> 3;
            case 'd' -> 3;
            default -> 7;
        };
    }
}
