package org.acta.training.cess;

import org.acta.model.Upos;

/** Names of the relations between a phrase and what it hangs from. */
final class Relations {

    private Relations() {}

    /** Of a part of a phrase. */
    static String inPhrase(Converter tree, Node child, int word, int head) {
        Upos upos = tree.tag(word).upos();
        if (child.punctuation()) {
            return "punct";
        }
        if (child.leaf()) {
            return leaf(tree, child, upos, word, head);
        }
        if (child.is("prep")) {
            if (!clausal(tree, head) && upos == Upos.SCONJ) {
                tree.upos(word, Upos.ADP);
            }
            return clausal(tree, head) ? "mark" : "case";
        }
        if (child.is("espec")) {
            return specifier(upos);
        }
        if (child.is("coord")) {
            return "cc";
        }
        if (child.is("conj")) {
            return upos == Upos.SCONJ && !tree.tag(head).upos().verbal() ? "case" : "mark";
        }
        if (child.is("neg") || child.is("sadv") || child.is("grup.adv")) {
            return "advmod";
        }
        if (child.is("s.a") || child.is("sa") || child.is("grup.a")) {
            return tree.tag(word).upos() == Upos.NUM ? "nummod" : "amod";
        }
        if (child.is("S.F.R") || child.is("S.NF.R")) {
            return "acl:relcl";
        }
        if (child.clause()) {
            return child.adverbial() ? "advcl" : child.is("INC") || child.kind().equals("S") ? "parataxis" : "acl";
        }
        if (child.is("sp")) {
            return modifier(tree, word, head);
        }
        return child.nominal() ? (child.is("snd") ? "nmod" : "appos") : "dep";
    }

    private static boolean clausal(Converter tree, int word) {
        return tree.tag(word).upos() == Upos.VERB
                && !tree.tag(word).features().has("Gender", "Masc")
                && !tree.tag(word).features().has("Gender", "Fem");
    }

    private static String modifier(Converter tree, int word, int head) {
        if (clausal(tree, word)) {
            return tree.tag(head).upos().nominal() ? "acl" : "advcl";
        }
        Upos upos = tree.tag(head).upos();
        return upos.nominal() || upos == Upos.NUM ? "nmod" : "obl";
    }

    private static String specifier(Upos upos) {
        return switch (upos) {
            case NUM -> "nummod";
            case ADV -> "advmod";
            case ADP -> "case";
            default -> "det";
        };
    }

    private static String leaf(Converter tree, Node child, Upos upos, int word, int head) {
        Upos above = tree.tag(head).upos();
        return switch (upos) {
            case ADP -> "case";
            case CCONJ -> "cc";
            case SCONJ -> "mark";
            case DET -> "det";
            case NUM -> above.nominal() && word < head ? "nummod" : "nmod";
            case ADV -> "advmod";
            case ADJ -> "amod";
            case PROPN, NOUN, PRON -> child.label().startsWith("da") ? "det" : "appos";
            case INTJ -> "discourse";
            default -> "dep";
        };
    }

    /** Of a part of a clause. */
    static String inClause(Converter tree, Node child, int word, int head, boolean passive) {
        if (child.punctuation()) {
            return "punct";
        }
        String function = function(tree, child, word, passive);
        return function.isEmpty() ? unnamed(tree, child, word, head) : function;
    }

    private static String function(Converter tree, Node child, int word, boolean passive) {
        boolean clause = child.clause();
        boolean pronoun = clitic(tree, word);
        return switch (child.function()) {
            case "SUJ" -> clause ? (passive ? "csubj:pass" : "csubj") : passive ? "nsubj:pass" : "nsubj";
            case "CD" -> clause ? (child.is("S.NF") ? "xcomp" : "ccomp") : clausal(tree, word) ? "xcomp" : "obj";
            case "CI" -> pronoun ? "iobj" : "obl:arg";
            case "CREG" -> clausalComplement(tree, child, word, "obl:arg");
            case "CAG" -> "obl:agent";
            case "ATR" -> clause && child.is("S.F") ? "ccomp" : "xcomp";
            case "CPRED", "CPRED.SUJ", "CPRED.CD" -> "xcomp";
            case "PASS" -> "expl:pass";
            case "IMPERS" -> "expl:impers";
            case "VOC" -> "vocative";
            case "ET" -> child.is("coord") ? "cc" : child.is("sadv") ? "advmod" : "";
            case "MOD" -> "advmod";
            default -> "";
        };
    }

    private static boolean clitic(Converter tree, int word) {
        return tree.tag(word).features().has("Case", "Dat")
                || tree.tag(word).features().has("Case", "Acc")
                || tree.tag(word).features().has("Reflex", "Yes");
    }

    private static String clausalComplement(Converter tree, Node child, int word, String otherwise) {
        if (!clausal(tree, word)) {
            return otherwise;
        }
        return tree.tag(word).features().has("VerbForm", "Inf") ? "xcomp" : "ccomp";
    }

    private static String unnamed(Converter tree, Node child, int word, int head) {
        if (child.is("morf.pron")) {
            return "expl:pv";
        }
        if (child.is("conj")) {
            return "mark";
        }
        if (child.is("coord")) {
            return "cc";
        }
        if (child.is("neg") || child.is("sadv") || child.is("grup.adv")) {
            return tree.tag(word).upos().nominal() ? "obl" : "advmod";
        }
        if (child.is("prep")) {
            return "mark";
        }
        if (child.is("INC") || child.kind().equals("S")) {
            return "parataxis";
        }
        if (child.clause()) {
            return child.adverbial() || child.is("S.NF") || child.is("S.F.R") ? "advcl" : "ccomp";
        }
        if (child.is("sp")) {
            return clausal(tree, word) ? "advcl" : "obl";
        }
        if (child.is("interjeccio")) {
            return "discourse";
        }
        if (child.is("sa") || child.is("s.a")) {
            return "xcomp";
        }
        return child.nominal() || child.is("relatiu") ? nominal(tree, child, head) : leafOf(tree, word);
    }

    private static String nominal(Converter tree, Node child, int head) {
        if (child.marked(".j")) {
            return "appos";
        }
        return tree.tag(head).upos().nominal() ? "appos" : "obl";
    }

    private static String leafOf(Converter tree, int word) {
        return switch (tree.tag(word).upos()) {
            case ADV -> "advmod";
            case CCONJ -> "cc";
            case SCONJ -> "mark";
            case ADP -> "case";
            case AUX -> "aux";
            default -> "dep";
        };
    }
}
