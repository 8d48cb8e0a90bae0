package org.acta.actors;

import org.acta.model.Sentence;
import org.acta.model.Word;

/** How much in view a word puts whom it names: subjects of main clauses most. */
final class Rank {

    private Rank() {}

    static int of(Sentence sentence, int head) {
        int at = head;
        for (int steps = 0; steps < 6; steps++) {
            Word word = sentence.word(at);
            String relation = word.baseRelation();
            if (relation.equals("nsubj")) {
                return main(sentence, word.head()) ? Referent.MAIN : Referent.SUBJECT;
            }
            if (relation.equals("obj") || relation.equals("iobj")) {
                return Referent.OBJECT;
            }
            if (word.head() < 0) {
                return Referent.SUBJECT;
            }
            if (!relation.equals("conj") && !relation.equals("appos") && !relation.equals("flat")) {
                return relation.equals("amod") || relation.equals("compound") ? Referent.NESTED : Referent.OTHER;
            }
            at = word.head();
        }
        return Referent.OTHER;
    }

    /** Is the predicate the root, or coordinated with it? */
    static boolean main(Sentence sentence, int predicate) {
        int at = predicate;
        for (int steps = 0; steps < 6 && at >= 0; steps++) {
            Word word = sentence.word(at);
            if (word.head() < 0) {
                return true;
            }
            if (!word.relation().equals("conj") && !word.baseRelation().equals("parataxis")) {
                return false;
            }
            at = word.head();
        }
        return false;
    }
}
