package org.acta.actors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.acta.model.Mention;
import org.acta.model.Sentence;
import org.acta.model.Word;
import org.jspecify.annotations.Nullable;

/** Finds verbs of the third person whose subject is left out, and whom they mean. */
final class DroppedSubjects {

    private static final Set<String> EMBEDDED = Set.of("ccomp", "advcl", "xcomp", "csubj", "acl");
    private static final int CARRIES = 4;

    private final Scene scene;
    private final ActorWords words;
    private @Nullable Referent speaker;

    DroppedSubjects(Scene scene, ActorWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** Verbs without a subject, with whom they mean. Whoever is found is in view from then on. */
    Map<Integer, Resolved> in(Sentence sentence, List<Mention> mentions) {
        Map<Integer, Resolved> found = new LinkedHashMap<>();
        if (!words.has("pro-drop")) {
            return found;
        }
        for (Word word : sentence.words()) {
            if (dropped(sentence, word)) {
                subject(sentence, word).ifPresent(referent -> {
                    found.put(
                            word.index(),
                            scene.again(referent, sentence, word.index(), word.index(), "dropped-subject"));
                    note(sentence, word, referent);
                });
            }
        }
        return found;
    }

    private void note(Sentence sentence, Word verb, Referent referent) {
        boolean main = Rank.main(sentence, verb.index());
        Referent again = new Referent(
                referent.actors(),
                referent.sort(),
                referent.plural(),
                referent.gender(),
                referent.office(),
                sentence.index(),
                sentence.segment(),
                verb.index(),
                verb.index(),
                main ? Referent.MAIN : Referent.SUBJECT);
        scene.memory().note(again);
        if (words.is(verb, "says")) {
            speaker = again;
        }
    }

    /** Remembers who said the last that the sentence reports. */
    void speakers(Sentence sentence, List<Mention> mentions) {
        for (Mention mention : mentions) {
            Word head = sentence.word(mention.head());
            if (mention.omitted()
                    || !head.baseRelation().equals("nsubj")
                    || mention.actors().isEmpty()) {
                continue;
            }
            if (head.head() >= 0 && words.is(sentence.word(head.head()), "says")) {
                scene.memory()
                        .last(r -> r.sentence() == sentence.index() && r.word() == mention.head())
                        .ifPresent(r -> speaker = r);
            }
        }
    }

    private boolean dropped(Sentence sentence, Word verb) {
        Word finite = finite(sentence, verb);
        if (finite == null || !finite.is("Person", "3") || finite.is("Mood", "Imp") || words.is(verb, "impersonal")) {
            return false;
        }
        for (int child : sentence.children(verb.index())) {
            String relation = sentence.word(child).relation();
            if (relation.startsWith("nsubj")
                    || relation.startsWith("csubj")
                    || relation.equals("expl:impers")
                    || relation.equals("expl:pass")) {
                return false;
            }
        }
        return true;
    }

    /** The finite part of a predicate: the verb itself, or its auxiliary; null when it has none. */
    private static @Nullable Word finite(Sentence sentence, Word verb) {
        if (!verb.upos().verbal()) {
            return null;
        }
        if (verb.baseRelation().equals("aux") || verb.baseRelation().equals("cop")) {
            return null;
        }
        if (verb.is("VerbForm", "Fin")) {
            return verb;
        }
        for (int child : sentence.children(verb.index())) {
            Word word = sentence.word(child);
            if (word.baseRelation().equals("aux") && word.is("VerbForm", "Fin")) {
                return word;
            }
        }
        return null;
    }

    private Optional<Referent> subject(Sentence sentence, Word verb) {
        Word finite = finite(sentence, verb);
        boolean plural = finite != null && finite.is("Number", "Plur");
        Predicate<Referent> fits = r ->
                r.acts() && (plural ? r.plural() : !r.plural() && r.actors().size() == 1);
        if (verb.head() >= 0
                && (EMBEDDED.contains(verb.baseRelation()) || verb.relation().equals("conj"))) {
            Optional<Referent> above = above(sentence, verb, fits);
            if (above.isPresent()) {
                return above;
            }
        }
        if (speaker != null
                && words.is(verb, "says")
                && sentence.index() - speaker.sentence() < CARRIES
                && speaker.sentence() < sentence.index()
                && fits.test(speaker)) {
            return Optional.of(speaker);
        }
        return scene.memory()
                .best(
                        sentence.index(),
                        r -> fits.test(r)
                                && r.rank() > Referent.NESTED
                                && (r.sentence() < sentence.index() || r.word() < verb.index()));
    }

    /** The subject of the clause that this one is part of. */
    private Optional<Referent> above(Sentence sentence, Word verb, Predicate<Referent> fits) {
        int clause = verb.relation().equals("conj") ? verb.head() : Heads.clause(sentence, verb.index());
        return scene.memory()
                .best(
                        sentence.index(),
                        r -> r.sentence() == sentence.index()
                                && r.clause() == clause
                                && r.rank() >= Referent.SUBJECT
                                && fits.test(r));
    }
}
