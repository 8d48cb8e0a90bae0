package org.acta.training.cess;

import java.util.List;
import org.acta.model.Upos;

/** Clauses: the predicate heads; a copula hangs from what it links. */
final class Clause {

    private final Converter tree;

    Clause(Converter tree) {
        this.tree = tree;
    }

    int head(Node node, List<Node> children, List<Integer> at) {
        int verb = verb(children);
        if (verb < 0) {
            return verbless(node, children, at);
        }
        int top = at.get(verb);
        int last = lowest(top);
        int predicate = predicate(children, at, last);
        boolean passive = has(children, "morfema.verbal-PASS") || auxiliaryPassive(last);
        if (predicate >= 0) {
            int word = at.get(predicate);
            if (last != top) {
                tree.hang(word, tree.headOf(last), tree.relation(last));
            }
            passive = link(children.get(predicate), word, last) || passive;
            top = last == top ? word : top;
        }
        int lowest = lowest(top);
        for (int i = 0; i < children.size(); i++) {
            if (i != verb && i != predicate) {
                hang(children.get(i), at.get(i), top, lowest, passive);
            }
        }
        if (node.is("S.NF.P")) {
            tree.verbal(top);
        }
        if (tree.tag(top).upos() == Upos.AUX) {
            tree.upos(top, Upos.VERB);
        }
        return top;
    }

    private static int verb(List<Node> children) {
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            if (child.is("grup.verb")
                    || child.is("infinitiu")
                    || child.is("gerundi")
                    || child.is("participi")
                    || child.label().startsWith("vmg")
                    || child.label().startsWith("vsg")) {
                return i;
            }
        }
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).clause() && children.get(i).function().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private int predicate(List<Node> children, List<Integer> at, int verb) {
        if (!tree.copula(verb)) {
            return -1;
        }
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            if (child.function().equals("ATR")
                    && !child.is("S.F")
                    && !tree.tag(at.get(i)).features().has("PronType", "Prs")) {
                return i;
            }
        }
        return -1;
    }

    /** Hangs a copula from its predicate; returns whether the two make a passive. */
    private boolean link(Node predicate, int word, int verb) {
        boolean participle = predicate.is("S.NF.P") && tree.tag(word).features().has("VerbForm", "Part");
        boolean passive = participle && tree.passive(verb);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.headOf(i) == verb
                    && i != word
                    && i != verb
                    && !tree.relation(i).equals("fixed")
                    && !tree.relation(i).isEmpty()) {
                tree.hang(i, word, tree.relation(i));
            }
        }
        tree.hang(verb, word, passive ? "aux:pass" : "cop");
        tree.upos(verb, Upos.AUX);
        if (passive) {
            tree.verbal(word);
        }
        return passive;
    }

    private boolean auxiliaryPassive(int verb) {
        for (int i = 0; i < verb; i++) {
            if (tree.headOf(i) == verb && tree.relation(i).equals("aux:pass")) {
                return true;
            }
        }
        return false;
    }

    private int lowest(int top) {
        int lowest = top;
        for (int i = top + 1; i < tree.size(); i++) {
            if (tree.headOf(i) == lowest
                    && tree.relation(i).equals("xcomp")
                    && tree.tag(i).upos().verbal()) {
                lowest = i;
            }
        }
        return lowest;
    }

    private void hang(Node child, int word, int top, int lowest, boolean passive) {
        String relation = Relations.inClause(tree, child, word, top, passive);
        boolean inner = switch (child.function()) {
            case "CD", "CI", "CREG", "CAG", "ATR", "CPRED.CD" -> word > lowest;
            default -> false;
        };
        tree.hang(word, inner ? lowest : top, relation);
    }

    private static boolean has(List<Node> children, String label) {
        return children.stream().anyMatch(child -> child.label().equals(label));
    }

    private int verbless(Node node, List<Node> children, List<Integer> at) {
        int best = 0;
        for (int i = children.size() - 1; i >= 0; i--) {
            if (weight(children.get(i)) >= weight(children.get(best))) {
                best = i;
            }
        }
        int top = at.get(best);
        for (int i = 0; i < children.size(); i++) {
            if (i != best) {
                tree.hang(at.get(i), top, Relations.inClause(tree, children.get(i), at.get(i), top, false));
            }
        }
        return top;
    }

    private static int weight(Node child) {
        if (child.clause()) {
            return child.is("S.F.R") || child.adverbial() ? 1 : 4;
        }
        if (child.nominal()) {
            return child.marked(".j") ? 1 : 3;
        }
        if (child.punctuation() || child.is("conj") || child.is("coord") || child.is("neg") || child.is("prep")) {
            return 0;
        }
        return child.is("sp") || child.is("sa") || child.is("s.a") ? 2 : 1;
    }
}
