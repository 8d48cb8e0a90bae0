package org.acta.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.acta.model.Actor;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** Finds whom pronouns and possessives mean. */
final class Pronouns {

    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "iobj", "obl", "nmod", "conj", "root");
    private static final int NEAR = 2;

    private final Scene scene;
    private final ActorWords words;
    private final Together together;

    Pronouns(Scene scene, ActorWords words) {
        this.scene = scene;
        this.words = words;
        this.together = new Together(scene);
    }

    /** A pronoun that refers back: personal ones of the third person, demonstratives and {@code both}. */
    Optional<Resolved> resolve(Sentence sentence, Word pronoun) {
        if (words.is(pronoun, "both")) {
            return both(sentence, pronoun);
        }
        boolean personal = pronoun.is("PronType", "Prs") && pronoun.is("Person", "3") && !among(sentence, pronoun);
        boolean demonstrative = pronoun.is("PronType", "Dem")
                && Heads.subject(sentence, pronoun.index())
                && !gender(pronoun).isEmpty();
        if (words.is(pronoun, "reflexive") && beforeObject(sentence, pronoun)) {
            return addressee(sentence, pronoun);
        }
        boolean empty = !ARGUMENTS.contains(pronoun.baseRelation())
                || sentence.child(pronoun.index(), "acl") >= 0
                || pronoun.is("Reflex", "Yes")
                || words.is(pronoun, "reflexive")
                || doubled(sentence, pronoun);
        return (personal || demonstrative) && !empty ? pronoun(sentence, pronoun) : Optional.empty();
    }

    /** {@code entre ellos}: of the things just named. */
    private boolean among(Sentence sentence, Word pronoun) {
        int preposition = sentence.child(pronoun.index(), "case");
        return preposition >= 0 && words.is(sentence.word(preposition), "among");
    }

    /** Does a clitic only announce an object that stands there in full? */
    private static boolean doubled(Sentence sentence, Word clitic) {
        boolean object =
                clitic.baseRelation().equals("obj") || clitic.baseRelation().equals("iobj");
        if (!object || clitic.head() < 0) {
            return false;
        }
        for (int other : sentence.children(clitic.head())) {
            Word word = sentence.word(other);
            if (other != clitic.index() && word.relation().equals(clitic.relation()) && word.upos() != Upos.PRON) {
                return true;
            }
        }
        return false;
    }

    /** {@code se lo había pedido}: before another pronoun, {@code se} is the one it is done to. */
    private static boolean beforeObject(Sentence sentence, Word pronoun) {
        int next = pronoun.index() + 1;
        return next < sentence.size()
                && sentence.word(next).upos() == Upos.PRON
                && sentence.word(next).is("Case", "Acc")
                && sentence.word(next).is("Person", "3")
                && !sentence.word(next).is("Reflex", "Yes")
                && !sentence.word(next).form().equalsIgnoreCase(pronoun.form());
    }

    private Optional<Resolved> addressee(Sentence sentence, Word pronoun) {
        Set<String> acting = Clauses.subjects(scene, sentence, pronoun.index());
        return scene.memory()
                .best(
                        sentence.index(),
                        r -> sentence.index() - r.sentence() <= NEAR
                                && r.acts()
                                && r.rank() >= Referent.OBJECT
                                && !acting.contains(r.actors().get(0).side()))
                .map(r -> scene.again(r, sentence, pronoun.index(), pronoun.index(), "pronoun"));
    }

    private Optional<Resolved> both(Sentence sentence, Word word) {
        Set<String> barred = Clauses.barred(scene, sentence, word.index(), words);
        List<Actor> parties = together.people(sentence, 2, barred, held -> !held.isEmpty());
        if (parties.isEmpty()) {
            parties = together.sides(sentence, 2, barred);
        }
        List<Actor> again = new ArrayList<>();
        for (Actor actor : parties) {
            again.add(scene.again(actor, sentence, word.index(), word.index(), "together"));
        }
        return again.isEmpty() ? Optional.empty() : Optional.of(Resolved.of(again, "together", Referent.Sort.PEOPLE));
    }

    /** A personal pronoun of the third person. */
    Optional<Resolved> pronoun(Sentence sentence, Word pronoun) {
        Set<String> acting = Clauses.subjects(scene, sentence, pronoun.index());
        Predicate<Referent> fits = fits(pronoun);
        return scene.memory()
                .best(
                        sentence.index(),
                        r -> sentence.index() - r.sentence() <= NEAR
                                && fits.test(r)
                                && !sameClause(r, sentence, pronoun)
                                && (r.person()
                                        || !acting.contains(r.actors().get(0).side())))
                .or(() -> thing(sentence, pronoun))
                .map(r -> scene.again(r, sentence, pronoun.index(), pronoun.index(), "pronoun"));
    }

    /** {@code la respaldó}: the thing of somebody's that is judged stands for him. */
    private Optional<Referent> thing(Sentence sentence, Word pronoun) {
        boolean judged =
                pronoun.is("Case", "Acc") && pronoun.head() >= 0 && words.is(sentence.word(pronoun.head()), "judges");
        return judged
                ? scene.memory()
                        .best(
                                sentence.index(),
                                r -> r.sort() == Referent.Sort.THING
                                        && sentence.index() - r.sentence() <= NEAR
                                        && r.plural() == pronoun.is("Number", "Plur")
                                        && r.agrees(gender(pronoun)))
                : Optional.empty();
    }

    private Predicate<Referent> fits(Word word) {
        String gender = gender(word);
        if (word.is("Number", "Plur")) {
            return r -> r.acts() && (r.plural() || r.sort() == Referent.Sort.PEOPLE);
        }
        if (word.is("Case", "Acc") && !natural()) {
            return r -> r.person() && !r.plural() && r.agrees(gender);
        }
        boolean thing = word.is("Gender", "Neut");
        boolean someone = natural() && !gender.isEmpty();
        return r -> r.actors().size() == 1
                && !r.plural()
                && r.acts()
                && (thing ? !r.person() && r.sort() != Referent.Sort.PEOPLE : !someone || r.person())
                && r.agrees(gender);
    }

    /** Do pronouns tell persons from things by gender? */
    private boolean natural() {
        return words.has("natural-gender");
    }

    static String gender(Word word) {
        return word.is("Gender", "Fem") ? "f" : word.is("Gender", "Masc") ? "m" : "";
    }

    /** Whom a possessive refers to: the subject of its clause unless it stands in it, else whoever is most in view. */
    Optional<Referent> possessor(Sentence sentence, int possessive) {
        Word word = sentence.word(possessive);
        boolean natural = natural();
        boolean plural = natural && (word.is("Number[psor]", "Plur") || word.is("Number", "Plur"));
        String gender = natural ? gender(word) : "";
        boolean thing = natural && word.is("Gender", "Neut");
        int clause = Heads.clause(sentence, possessive);
        Optional<Referent> another = another(sentence, word, clause);
        if (another.isPresent()) {
            return another;
        }
        if (plural) {
            Optional<Referent> several = scene.memory()
                    .best(sentence.index(), r -> r.acts() && r.plural() && sentence.index() - r.sentence() <= NEAR);
            if (several.isPresent()) {
                return several;
            }
        }
        Predicate<Referent> fits = r -> r.acts()
                && (plural ? r.sort() != Referent.Sort.PERSON : thing ? !r.person() : gender.isEmpty() || r.person())
                && r.agrees(gender);
        return scene.memory()
                .best(
                        sentence.index(),
                        r -> r.sentence() == sentence.index()
                                && r.clause() == clause
                                && r.rank() >= Referent.SUBJECT
                                && fits.test(r))
                .or(() -> scene.memory().best(sentence.index(), fits));
    }

    /** {@code agradeció a China su mediación}, {@code se comprometió a respetar sus fronteras}: what such verbs are about is not the subject's own. */
    private Optional<Referent> another(Sentence sentence, Word possessive, int clause) {
        if (!words.is(sentence.word(clause), "another's") || Heads.subject(sentence, possessive.index())) {
            return Optional.empty();
        }
        int main = sentence.word(clause).baseRelation().equals("xcomp")
                        || sentence.word(clause).baseRelation().equals("advcl")
                ? sentence.word(clause).head()
                : clause;
        Set<String> acting = Clauses.doers(scene, sentence, new HashSet<>(List.of(clause, main)));
        boolean plural = natural() && possessive.is("Number[psor]", "Plur");
        return scene.memory()
                .best(
                        sentence.index(),
                        r -> r.sentence() == sentence.index()
                                && r.acts()
                                && r.rank() > Referent.NESTED
                                && (r.actors().size() == 1 || plural)
                                && r.actors().stream().noneMatch(a -> acting.contains(a.side())));
    }

    private static boolean sameClause(Referent referent, Sentence sentence, Word word) {
        return referent.sentence() == sentence.index()
                && referent.clause() == Heads.clause(sentence, word.index())
                && referent.rank() >= Referent.SUBJECT;
    }
}
