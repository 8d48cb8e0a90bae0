package org.acta.actors;

import java.util.List;
import java.util.Set;
import org.acta.model.Sentence;
import org.acta.model.Word;

/** Small questions to the tree. */
final class Heads {

    private static final Set<String> NEVER = Set.of("case", "det", "punct", "cc", "mark", "fixed");
    private static final List<String> ARGUMENTS = List.of("nsubj", "obj", "iobj", "obl", "root");

    private Heads() {}

    /** The word of a stretch whose head lies outside; when the parse splits the stretch, the one that fills a role of a verb. */
    static int of(Sentence sentence, int first, int last) {
        int best = -1;
        for (int i = first; i <= last; i++) {
            Word word = sentence.word(i);
            boolean outside = word.head() < first || word.head() > last;
            if (!outside || NEVER.contains(word.baseRelation())) {
                continue;
            }
            if (best < 0 || !argument(sentence.word(best)) && argument(word)) {
                best = i;
            }
        }
        return best < 0 ? last : best;
    }

    private static boolean argument(Word word) {
        return ARGUMENTS.contains(word.baseRelation());
    }

    /** Does a word fill the place of a subject, itself or as a further member of one? */
    static boolean subject(Sentence sentence, int word) {
        int at = word;
        for (int steps = 0; steps < 6 && at >= 0; steps++) {
            String relation = sentence.word(at).baseRelation();
            if (relation.equals("nsubj")) {
                return true;
            }
            if (!relation.equals("conj") && !relation.equals("appos") && !relation.equals("flat")) {
                return false;
            }
            at = sentence.word(at).head();
        }
        return false;
    }

    /** A noun that only counts what follows it, {@code miles de}, stands for the whole. */
    static int measured(Sentence sentence, int head, ActorWords words) {
        Word word = sentence.word(head);
        if (word.head() >= 0 && word.baseRelation().equals("nmod") && words.is(sentence.word(word.head()), "measure")) {
            return word.head();
        }
        return head;
    }

    /** The clause that a word stands in: its nearest ancestor that is a predicate, itself included when it is one. */
    static int clause(Sentence sentence, int word) {
        int at = word;
        for (int steps = 0; steps <= sentence.size(); steps++) {
            Word w = sentence.word(at);
            if (w.head() < 0 || at != word && predicate(sentence, w)) {
                return at;
            }
            at = w.head();
        }
        return at;
    }

    static boolean predicate(Sentence sentence, Word word) {
        return word.upos().verbal()
                        && !word.baseRelation().equals("aux")
                        && !word.baseRelation().equals("cop")
                || sentence.child(word.index(), "cop") >= 0;
    }
}
