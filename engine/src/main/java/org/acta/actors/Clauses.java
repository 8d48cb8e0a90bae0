package org.acta.actors;

import java.util.HashSet;
import java.util.Set;
import org.acta.model.Actor;
import org.acta.model.Sentence;

/** Who acts in a clause. */
final class Clauses {

    private Clauses() {}

    /** The sides of those who are subject of the clause that a word stands in; empty when the word is itself its subject. */
    static Set<String> subjects(Scene scene, Sentence sentence, int word) {
        Set<String> sides = new HashSet<>();
        if (Heads.subject(sentence, word)) {
            return sides;
        }
        int clause = Heads.clause(sentence, word);
        for (Referent referent : scene.memory().of(sentence.index())) {
            if (referent.clause() == clause && referent.rank() >= Referent.SUBJECT) {
                for (Actor actor : referent.actors()) {
                    sides.add(actor.side());
                }
            }
        }
        sides.remove("");
        return sides;
    }

    /** The sides of those who only report what the sentence says. */
    static Set<String> speakers(Scene scene, Sentence sentence, ActorWords words) {
        Set<String> sides = new HashSet<>();
        for (Referent referent : scene.memory().of(sentence.index())) {
            if (referent.rank() >= Referent.SUBJECT && words.is(sentence.word(referent.clause()), "says")) {
                referent.actors().forEach(actor -> sides.add(actor.side()));
            }
        }
        sides.remove("");
        return sides;
    }
}
