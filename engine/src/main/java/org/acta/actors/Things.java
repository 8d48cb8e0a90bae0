package org.acta.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acta.model.Actor;
import org.acta.model.Sector;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/**
 * Things that stand for somebody: {@code el paso}, of whoever took it; {@code el ingreso}, in the organisation that the story is about; {@code una
 * propuesta de Oslo}, which {@code la} may mean in the next sentence.
 */
final class Things {

    private static final Set<String> BELONGING = Set.of("nmod", "amod", "compound", "appos", "det");

    private final Scene scene;
    private final ActorWords words;

    Things(Scene scene, ActorWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** Whom a noun stands for that names nobody itself; {@code named} are the phrases of the sentence by their heads. */
    Optional<Resolved> of(Sentence sentence, Word noun, Map<Integer, Resolved> named) {
        boolean deed = words.is(noun, "deed");
        boolean membership = words.is(noun, "membership");
        if (!deed && !membership
                || !known(sentence, noun)
                || others(sentence, noun)
                || !owners(sentence, noun, named).isEmpty()) {
            return Optional.empty();
        }
        return deed ? doer(sentence, noun) : club(sentence, noun);
    }

    /** Does a relative clause name who did it: {@code the exercises that Peru holds}? */
    private static boolean others(Sentence sentence, Word noun) {
        return sentence.children(noun.index()).stream()
                .filter(child -> sentence.word(child).relation().equals("acl:relcl"))
                .anyMatch(verb -> sentence.children(verb, "nsubj").stream()
                        .anyMatch(subject -> !sentence.word(subject).is("PronType", "Rel")));
    }

    /** Remembers a thing that one side owns. */
    void note(Sentence sentence, Word noun, Map<Integer, Resolved> named) {
        List<Actor> owners = owners(sentence, noun, named);
        if (owners.size() == 1 && !owners.get(0).side().isEmpty()) {
            scene.memory()
                    .note(new Referent(
                            owners,
                            Referent.Sort.THING,
                            noun.is("Number", "Plur"),
                            Pronouns.gender(noun),
                            "",
                            sentence.index(),
                            sentence.segment(),
                            noun.index(),
                            Heads.clause(sentence, noun.index()),
                            Rank.of(sentence, noun.index())));
        }
    }

    private List<Actor> owners(Sentence sentence, Word noun, Map<Integer, Resolved> named) {
        List<Actor> owners = new ArrayList<>();
        for (int child : sentence.children(noun.index())) {
            Resolved resolved = named.get(child);
            if (resolved != null
                    && BELONGING.contains(sentence.word(child).baseRelation())
                    && resolved.sort() != Referent.Sort.PLACE) {
                owners.addAll(resolved.actors());
            }
        }
        return owners;
    }

    /** Is it one spoken of before: with a definite article, or quoted? */
    private static boolean known(Sentence sentence, Word noun) {
        for (int at = noun.index() - 1; at >= Math.max(0, noun.index() - 4); at--) {
            Word word = sentence.word(at);
            if (word.is("Definite", "Def") || word.is("PronType", "Dem")) {
                return word.head() == noun.index();
            }
            if (word.upos() == Upos.PUNCT && "\"“«‘'".contains(word.form())) {
                return true;
            }
            if (word.upos() != Upos.ADJ && word.upos() != Upos.PUNCT && word.upos() != Upos.ADV) {
                return false;
            }
        }
        return false;
    }

    /** Who acted first in the story: what it is about is his doing. */
    private Optional<Resolved> doer(Sentence sentence, Word noun) {
        Set<String> acting = Clauses.subjects(scene, sentence, noun.index());
        return scene.memory()
                .first(r -> r.acts()
                        && r.rank() == Referent.MAIN
                        && r.actors().size() == 1
                        && !r.actors().get(0).side().isEmpty())
                .map(r -> r.actors().get(0))
                .filter(actor -> !acting.contains(actor.side()))
                .map(actor -> standing(sentence, noun, actor, "deed"));
    }

    private Optional<Resolved> club(Sentence sentence, Word noun) {
        return scene.memory()
                .best(
                        sentence.index(),
                        r -> r.actors().size() == 1
                                && r.actors().get(0).org() != null
                                && r.actors().get(0).sector() == Sector.IGO)
                .map(r -> standing(sentence, noun, r.actors().get(0), "membership"));
    }

    private Resolved standing(Sentence sentence, Word noun, Actor actor, String how) {
        Actor again = scene.again(actor, sentence, noun.index(), noun.index(), how);
        return Resolved.of(again, how, Referent.Sort.THING);
    }
}
