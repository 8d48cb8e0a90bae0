package org.acta.quantities;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.Sentence;
import org.acta.model.Word;

/** Tells which event a quantity belongs to, by the tree. */
final class Ties {

    /** Relations that open another clause; a complement without a subject of its own does not. */
    private static final Set<String> CLAUSES = Set.of("acl", "advcl", "ccomp", "csubj", "parataxis");

    private final Set<String> casualties = new HashSet<>();

    Ties(String language) {
        for (Row row : Table.read("/language/" + language + "/units.tsv")) {
            if (row.require("class").equals("casualty")) {
                casualties.add(row.require("phrase"));
            }
        }
    }

    boolean tied(Sentence sentence, int trigger, List<Integer> heads, int quantity) {
        boolean lost = casualty(sentence, quantity);
        int at = quantity;
        int crossed = 0;
        for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
            if (at == trigger || heads.contains(at)) {
                return crossed == 0 || lost && crossed == 1;
            }
            if (crosses(sentence, sentence.word(at))) {
                crossed++;
            }
            at = sentence.word(at).head();
        }
        return lost && beside(sentence, trigger, quantity);
    }

    private static boolean crosses(Sentence sentence, Word word) {
        boolean noun = !word.is("VerbForm", "Fin")
                && (sentence.child(word.index(), "case") >= 0 || sentence.child(word.index(), "nummod") >= 0);
        boolean clause = CLAUSES.contains(word.baseRelation()) && !noun;
        boolean conjunct = word.baseRelation().equals("conj") && word.upos().verbal();
        return clause
                || conjunct
                        && word.head() >= 0
                        && sentence.word(word.head()).upos().verbal();
    }

    /** Is the trigger the subject, or another part of the clause, of the verb over the dead? */
    private static boolean beside(Sentence sentence, int trigger, int quantity) {
        int verb = clause(sentence, quantity);
        int other = sentence.word(trigger).head();
        for (int steps = 0; other >= 0 && steps < 3; steps++) {
            if (other == verb) {
                return true;
            }
            other = sentence.word(other).head();
        }
        return false;
    }

    private static int clause(Sentence sentence, int word) {
        int at = sentence.word(word).head();
        for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
            if (sentence.word(at).upos().verbal()) {
                return at;
            }
            at = sentence.word(at).head();
        }
        return -1;
    }

    private boolean casualty(Sentence sentence, int quantity) {
        for (int i = quantity; i < Math.min(sentence.size(), quantity + 2); i++) {
            Word word = sentence.word(i);
            if (casualties.contains(word.form().toLowerCase(Locale.ROOT)) || casualties.contains(word.lemma())) {
                return true;
            }
        }
        int over = sentence.word(quantity).head();
        return over >= 0 && casualties.contains(sentence.word(over).lemma());
    }
}
