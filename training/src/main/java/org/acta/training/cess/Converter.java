package org.acta.training.cess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acta.data.Table;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.grammar.parsing.Punctuation;
import org.acta.grammar.tagging.Tag;
import org.acta.model.Features;
import org.acta.model.NameKind;
import org.acta.model.Upos;

/** Makes a constituent tree into a dependency tree by head rules. */
public final class Converter {

    /** Stands for the head of an article until the noun that it belongs to is known. */
    private static final int ARTICLE = -2;

    private final Leaves leaves;
    private final Set<String> copulas = new HashSet<>();
    private final Map<String, String> before = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    private final List<String> lemmas = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<NameKind> names = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();

    public Converter(Lexicon lexicon) {
        this.leaves = new Leaves(lexicon);
        Table.read("/training/es/auxiliaries.tsv").forEach(row -> {
            before.put(row.get("lemma"), row.get("before"));
            if (row.get("copula").equals("yes")) {
                copulas.add(row.get("lemma"));
            }
        });
    }

    /** A word of the tree: head -1 for the root. */
    public record Dependent(String form, String lemma, Tag tag, int head, String relation, NameKind name) {}

    /** The dependency tree of a constituent tree, or nothing when it holds no word. */
    List<Dependent> convert(Node tree) {
        forms.clear();
        lemmas.clear();
        tags.clear();
        names.clear();
        heads.clear();
        relations.clear();
        int root = head(tree);
        if (root < 0) {
            return List.of();
        }
        relations.set(root, "root");
        if (tags.get(root).upos() != Upos.PUNCT) {
            punctuation(root);
        }
        List<Dependent> words = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            words.add(new Dependent(
                    forms.get(i),
                    lemmas.get(i),
                    tags.get(i),
                    i == root ? -1 : heads.get(i),
                    relations.get(i),
                    names.get(i)));
        }
        return words;
    }

    private void punctuation(int root) {
        boolean[] marks = new boolean[forms.size()];
        int[] all = new int[forms.size()];
        for (int i = 0; i < all.length; i++) {
            marks[i] = tags.get(i).upos() == Upos.PUNCT;
            all[i] = i == root ? all.length : heads.get(i);
        }
        for (int i = 0; i < all.length; i++) {
            while (!marks[i] && all[i] < all.length && marks[all[i]]) {
                all[i] = all[all[i]];
            }
        }
        Punctuation.attach(forms, marks, all);
        for (int i = 0; i < all.length; i++) {
            if (i != root) {
                heads.set(i, all[i]);
            }
        }
    }

    /** Lays out the words of a node and hangs all of them but one from another; returns that one, or -1 without words. */
    private int head(Node node) {
        if (node.leaf()) {
            return leaf(node);
        }
        List<Node> children = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (Node child : node.children()) {
            int head = head(child);
            if (head >= 0) {
                children.add(child);
                at.add(head);
            }
        }
        if (children.isEmpty()) {
            return -1;
        }
        if (node.coordinated() && conjuncts(children) > 1) {
            return new Coordination(this).head(children, at);
        }
        return switch (group(node)) {
            case "verb" -> new VerbGroup(this).head(children, at);
            case "clause" -> new Clause(this).head(node, children, at);
            default -> new Phrase(this).head(node, children, at);
        };
    }

    private static String group(Node node) {
        if (node.is("grup.verb") || node.is("infinitiu") || node.is("gerundi") || node.is("participi")) {
            return "verb";
        }
        return node.clause() ? "clause" : "phrase";
    }

    static int conjuncts(List<Node> children) {
        int conjuncts = 0;
        for (Node child : children) {
            conjuncts += child.punctuation() || child.is("coord") || child.marked(".j") ? 0 : 1;
        }
        return conjuncts;
    }

    private int leaf(Node node) {
        List<Piece> pieces = leaves.of(node);
        int base = forms.size();
        int top = -1;
        for (Piece piece : pieces) {
            forms.add(piece.form());
            lemmas.add(piece.lemma());
            tags.add(piece.tag());
            names.add(name(node.label(), piece));
            heads.add(piece.head() < 0 ? piece.head() : base + piece.head());
            relations.add(piece.relation());
            if (piece.head() == -1) {
                top = forms.size() - 1;
            }
        }
        return top;
    }

    private static NameKind name(String tag, Piece piece) {
        if (!tag.startsWith("np")) {
            return NameKind.NONE;
        }
        return switch (tag.charAt(tag.length() - 1)) {
            case 'p' -> NameKind.PERSON;
            case 'l' -> NameKind.PLACE;
            case 'o' -> NameKind.ORGANISATION;
            default -> NameKind.OTHER;
        };
    }

    void hang(int word, int head, String relation) {
        if (word == head) {
            return;
        }
        heads.set(word, head);
        relations.set(word, relation);
        int next = word + 1;
        while (next < heads.size()
                && heads.get(next) == word
                && relations.get(next).equals("fixed")) {
            next++;
        }
        if (next < heads.size() && heads.get(next) == ARTICLE) {
            heads.set(next, relation.equals("case") || relation.equals("mark") ? head : word);
        }
    }

    Tag tag(int word) {
        return tags.get(word);
    }

    String lemma(int word) {
        return lemmas.get(word);
    }

    String form(int word) {
        return forms.get(word);
    }

    String relation(int word) {
        return relations.get(word);
    }

    int headOf(int word) {
        return heads.get(word);
    }

    int size() {
        return forms.size();
    }

    void relabel(int word, String relation) {
        relations.set(word, relation);
    }

    void upos(int word, Upos upos) {
        tags.set(word, new Tag(upos, tags.get(word).features()));
    }

    void verbal(int word) {
        Features features = tags.get(word).features();
        if (features.has("VerbForm", "Part")) {
            tags.set(word, new Tag(Upos.VERB, features));
        }
    }

    boolean copula(int word) {
        return copulas.contains(lemmas.get(word));
    }

    /** Is this verb an auxiliary beside that one? */
    boolean auxiliary(int word, int main) {
        String form = before.get(lemmas.get(word));
        return form != null && tags.get(main).features().has("VerbForm", form);
    }

    /** Is it the passive's auxiliary: the copula that goes with participles? */
    boolean passive(int word) {
        return copulas.contains(lemmas.get(word)) && "Part".equals(before.get(lemmas.get(word)));
    }
}
