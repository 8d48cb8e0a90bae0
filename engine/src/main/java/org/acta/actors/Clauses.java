package org.acta.actors;

import java.util.HashSet;
import java.util.Set;
import org.acta.model.Actor;
import org.acta.model.Sentence;
import org.acta.model.Word;

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

    /** The sides of those who are subject of one of these clauses. */
    static Set<String> doers(Scene scene, Sentence sentence, Set<Integer> clauses) {
        Set<String> sides = new HashSet<>();
        for (Referent referent : scene.memory().of(sentence.index())) {
            if (clauses.contains(referent.clause()) && referent.rank() >= Referent.SUBJECT) {
                referent.actors().forEach(actor -> sides.add(actor.side()));
            }
        }
        sides.remove("");
        return sides;
    }

    /** The sides of those who only report the clause that a word stands in. */
    static Set<String> speakers(Scene scene, Sentence sentence, int word, ActorWords words) {
        Set<String> sides = new HashSet<>();
        int clause = Heads.clause(sentence, word);
        Word predicate = sentence.word(clause);
        if (!predicate.baseRelation().equals("ccomp")
                || predicate.head() < 0
                || !words.is(sentence.word(predicate.head()), "says")) {
            return sides;
        }
        for (Referent referent : scene.memory().of(sentence.index())) {
            if (referent.clause() == predicate.head() && referent.rank() >= Referent.SUBJECT) {
                referent.actors().forEach(actor -> sides.add(actor.side()));
            }
        }
        sides.remove("");
        return sides;
    }

    /** Those who cannot be among whom a phrase counts: who acts on them, and who only speaks of them. */
    static Set<String> barred(Scene scene, Sentence sentence, int word, ActorWords words) {
        Set<String> barred = subjects(scene, sentence, word);
        barred.addAll(speakers(scene, sentence, word, words));
        return barred;
    }
}
