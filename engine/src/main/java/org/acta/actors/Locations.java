package org.acta.actors;

import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** Tells whether a name says where something is, rather than who acts. */
final class Locations {

    private final ActorWords words;

    Locations(ActorWords words) {
        this.words = words;
    }

    /**
     * Does the name stand for a mere place here? States and capitals act unless a preposition of place, a verb of going or a noun such as
     * {@code ciudad} says otherwise.
     */
    boolean place(Sentence sentence, int first, int head) {
        int before = preposition(sentence, first);
        if (before < 0) {
            return conjoined(sentence, head) || compound(sentence, head);
        }
        Word preposition = sentence.word(before);
        if (preposition.upos() != Upos.ADP) {
            return false;
        }
        if (words.is(preposition, "genitive")) {
            return before > 0 && sited(sentence, before - 1);
        }
        if (words.is(preposition, "toward")) {
            return words.is(sentence.word(Heads.clause(sentence, head)), "motion") || moved(sentence, before);
        }
        return words.is(preposition, "locative");
    }

    /** The word that leads the phrase in: a preposition before article and adjectives, or -1. */
    private static int preposition(Sentence sentence, int first) {
        int at = first - 1;
        while (at >= 0
                && (sentence.word(at).upos() == Upos.DET || sentence.word(at).upos() == Upos.ADJ)) {
            at--;
        }
        return at >= 0 && sentence.word(at).upos() == Upos.ADP ? at : -1;
    }

    private boolean sited(Sentence sentence, int noun) {
        Word word = sentence.word(noun);
        if (word.upos() == Upos.ADJ && noun > 0) {
            word = sentence.word(noun - 1);
        }
        return word.upos() == Upos.PROPN || words.is(word, "site") || words.is(word, "meeting");
    }

    /** {@code su viaje a Moscú}: does a verb or noun of going stand right before? */
    private boolean moved(Sentence sentence, int preposition) {
        return preposition > 0 && words.is(sentence.word(preposition - 1), "motion");
    }

    private boolean conjoined(Sentence sentence, int head) {
        Word word = sentence.word(head);
        if (!word.relation().equals("conj") || word.head() < 0 || word.head() >= head) {
            return false;
        }
        return place(sentence, word.head(), word.head());
    }

    private boolean compound(Sentence sentence, int head) {
        Word word = sentence.word(head);
        return word.baseRelation().equals("compound")
                && word.head() > head
                && words.is(sentence.word(word.head()), "meeting");
    }
}
