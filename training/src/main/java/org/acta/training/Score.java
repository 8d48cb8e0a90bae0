package org.acta.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acta.grammar.Grammar;
import org.acta.grammar.tokens.PlainSentence;
import org.acta.grammar.tokens.Token;
import org.acta.model.NameKind;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Word;

/** Counts of right words on given tokens. */
final class Score {

    private int words;
    private int classes;
    private int lemmas;
    private int heads;
    private int both;
    private final int[] names = new int[3];
    private final Map<String, int[]> relations = new TreeMap<>();

    static Score of(Grammar grammar, List<Tree> trees) {
        Score score = new Score();
        for (Tree tree : trees) {
            score.add(tree, read(grammar, tree));
        }
        return score;
    }

    static Sentence read(Grammar grammar, Tree tree) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String form : tree.forms()) {
            tokens.add(Token.of(new Span(text.length(), text.length() + form.length()), form));
            text.append(form).append(' ');
        }
        return grammar.read(text.toString(), new PlainSentence(new Span(0, text.length()), tokens), 0, 0);
    }

    private void add(Tree tree, Sentence sentence) {
        for (Word word : sentence.words()) {
            int at = word.index();
            int head = word.head() < 0 ? tree.size() : word.head();
            String gold = tree.relations().get(at);
            boolean attached = head == tree.heads()[at];
            boolean labelled = attached && gold.equals(word.relation());
            words++;
            names[0] += tree.names().get(at) == NameKind.NONE ? 0 : 1;
            names[1] += word.name() == NameKind.NONE ? 0 : 1;
            names[2] +=
                    word.name() != NameKind.NONE && word.name() == tree.names().get(at) ? 1 : 0;
            classes += word.upos() == tree.tags().get(at).upos() ? 1 : 0;
            lemmas += word.lemma().equals(tree.lemmas().get(at)) ? 1 : 0;
            heads += attached ? 1 : 0;
            both += labelled ? 1 : 0;
            count(gold)[0]++;
            count(word.relation())[1]++;
            count(gold)[2] += labelled ? 1 : 0;
        }
    }

    private int[] count(String relation) {
        return relations.computeIfAbsent(relation, r -> new int[3]);
    }

    @Override
    public String toString() {
        return String.format(
                "UPOS %.2f lemma %.2f UAS %.2f LAS %.2f (%d words), words of names F1 %.1f",
                percent(classes),
                percent(lemmas),
                percent(heads),
                percent(both),
                words,
                200.0 * names[2] / Math.max(1, names[0] + names[1]));
    }

    /** LAS in percent. */
    double attachedAndLabelled() {
        return percent(both);
    }

    private double percent(int right) {
        return 100.0 * right / words;
    }

    /** F1 of each relation, with how often it should be. */
    String byRelation() {
        StringBuilder lines = new StringBuilder();
        relations.forEach((relation, n) -> lines.append(
                String.format("%-14s %6.1f of %d, given %d%n", relation, 200.0 * n[2] / (n[0] + n[1]), n[0], n[1])));
        return lines.toString();
    }
}
