package org.acta.time;

import java.util.Set;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** The clauses of a tree, each named by its head word. */
final class Clauses {

    private static final Set<String> OPENING = Set.of("root", "acl", "advcl", "ccomp", "csubj", "parataxis", "xcomp");

    private Clauses() {}

    /** The head of the clause that a word belongs to: the word itself when it heads one. */
    static int of(Sentence sentence, int word) {
        int at = word;
        for (int steps = 0; steps <= sentence.size(); steps++) {
            Word here = sentence.word(at);
            if (here.head() < 0) {
                return main(sentence, at);
            }
            if (opens(sentence, here)) {
                return at;
            }
            at = here.head();
        }
        return at;
    }

    /** A finite verb is easily taken for a participle on its subject: a bare noun at the root stands for the clause of that verb. */
    private static int main(Sentence sentence, int root) {
        if (predicate(sentence, sentence.word(root))) {
            return root;
        }
        for (int child : sentence.children(root, "acl")) {
            if (child > root && sentence.word(child).upos() == Upos.VERB && sentence.child(child, "nsubj") < 0) {
                return child;
            }
        }
        return root;
    }

    private static boolean opens(Sentence sentence, Word word) {
        return OPENING.contains(word.baseRelation()) && !nominal(sentence, word) || joined(sentence, word);
    }

    /** A noun that was taken for a participle: a preposition or a number stands with it. */
    private static boolean nominal(Sentence sentence, Word word) {
        return !word.is("VerbForm", "Fin")
                && (word.head() > word.index() && word.baseRelation().equals("acl")
                        || sentence.child(word.index(), "case") >= 0
                        || sentence.child(word.index(), "nummod") >= 0);
    }

    /** A verb joined to another. */
    static boolean joined(Sentence sentence, Word word) {
        return word.baseRelation().equals("conj")
                && word.head() >= 0
                && predicate(sentence, word)
                && predicate(sentence, sentence.word(word.head()));
    }

    static boolean predicate(Sentence sentence, Word word) {
        return word.upos().verbal()
                || sentence.child(word.index(), "cop") >= 0
                || sentence.child(word.index(), "nsubj") >= 0;
    }

    /** The clause that a clause hangs in; a verb joined to others goes with the nearest before it in the same form. */
    static int over(Sentence sentence, int clause) {
        Word word = sentence.word(clause);
        if (joined(sentence, word)) {
            for (int i = clause - 1; i > word.head(); i--) {
                Word other = sentence.word(i);
                if (other.upos() == word.upos() && alike(other, word)) {
                    return of(sentence, i);
                }
            }
        }
        return of(sentence, word.head());
    }

    private static boolean alike(Word a, Word b) {
        return a.features().get("VerbForm").equals(b.features().get("VerbForm"))
                && a.features().get("Mood").equals(b.features().get("Mood"))
                && a.features().get("Tense").equals(b.features().get("Tense"));
    }

    /** The nearest noun over a word, below the head of its clause; -1 when it hangs on the clause itself. */
    static int noun(Sentence sentence, int word) {
        int clause = of(sentence, word);
        int over = sentence.word(word).head();
        if (over < 0 || over == clause && sentence.word(over).upos().verbal()) {
            return -1;
        }
        Upos upos = sentence.word(over).upos();
        return upos.nominal() && word != clause ? over : -1;
    }

    /** Is a word in the subject of this clause? */
    static boolean inSubject(Sentence sentence, int word, int clause) {
        int at = word;
        for (int steps = 0; at >= 0 && at != clause && steps <= sentence.size(); steps++) {
            Word here = sentence.word(at);
            if (here.head() == clause) {
                return here.baseRelation().equals("nsubj");
            }
            at = here.head();
        }
        return false;
    }
}
