package org.acta.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.acta.model.Actor;
import org.acta.model.Sector;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** Finds whom phrases without a name refer back to. */
final class Recall {

    private static final Set<String> RULERS =
            Set.of("head-of-state", "head-of-government", "supreme-leader", "monarch");

    private static final Set<Actor.Kind> BODIES = Set.of(
            Actor.Kind.IGO, Actor.Kind.NGO, Actor.Kind.PARTY, Actor.Kind.COMPANY, Actor.Kind.MEDIA, Actor.Kind.GROUP);

    /** Sectors whose people stand for their body: {@code la policía} and then {@code los agentes}. */
    private static final Set<Sector> FORCES = Set.of(Sector.COP);

    private final Scene scene;
    private final ActorWords words;
    private final Together together;
    private final Pronouns pronouns;

    Recall(Scene scene, ActorWords words) {
        this.scene = scene;
        this.words = words;
        this.together = new Together(scene);
        this.pronouns = new Pronouns(scene, words);
    }

    /** A role without name or country: its last bearer, or the last who were called so. */
    Optional<Resolved> role(Sentence sentence, Phrase phrase, Meaning.OfRole role) {
        int many = count(sentence, phrase.role().head(), phrase.first());
        boolean known = phrase.definite() || both(sentence, phrase);
        if (many > 1 && phrase.plural() && known) {
            return several(sentence, phrase, many, role);
        }
        if (!phrase.definite()) {
            return Optional.empty();
        }
        Predicate<Referent> fits = role.kind() == Actor.Kind.PERSON && !phrase.plural()
                ? r -> r.person() && r.agrees(role.gender()) && sameOffice(role, r.office())
                : r -> !r.person()
                        && r.actors().size() == 1
                        && sameBody(role, r)
                        && (role.kind() != Actor.Kind.POPULATION || r.segment() == sentence.segment());
        return scene.memory()
                .best(sentence.index(), fits)
                .or(() -> role.kind() == Actor.Kind.POPULATION
                        ? Optional.empty()
                        : scene.memory().last(fits))
                .map(found -> scene.again(found, sentence, phrase.first(), phrase.last(), "role-before"))
                .or(() -> ofBody(sentence, phrase, role));
    }

    private static boolean sameBody(Meaning.OfRole role, Referent referent) {
        Actor actor = referent.actors().get(0);
        boolean same = !role.office().isEmpty()
                && role.office().equals(referent.office())
                && !actor.side().isEmpty();
        boolean force = FORCES.contains(role.sector()) && actor.sector() == role.sector();
        return same
                || force && !actor.side().isEmpty()
                || BODIES.contains(role.kind()) && actor.kind() == role.kind() && referent.sort() == Referent.Sort.BODY;
    }

    /** {@code the bloc}, when only somebody who acts for it was named. */
    private Optional<Resolved> ofBody(Sentence sentence, Phrase phrase, Meaning.OfRole role) {
        if (role.kind() != Actor.Kind.IGO) {
            return Optional.empty();
        }
        return scene.memory()
                .best(sentence.index(), r -> r.person() && r.actors().get(0).org() != null)
                .map(r -> body(r, sentence, phrase.first(), phrase.last()));
    }

    /** May a role word refer to the holder of an office? */
    private boolean sameOffice(Meaning.OfRole role, String held) {
        if (role.office().isEmpty() || held.isEmpty()) {
            return false;
        }
        boolean leader = words.is(role.lemma(), "leader");
        boolean ruler = RULERS.contains(held);
        return role.office().equals(held)
                || leader && (ruler || held.endsWith("-leader"))
                || ruler && role.office().equals("supreme-leader")
                || role.office().equals("minister") && held.endsWith("-minister")
                || role.office().equals("official") && !leader && !ruler
                || role.office().equals("ambassador") && held.equals("envoy");
    }

    private boolean both(Sentence sentence, Phrase phrase) {
        for (int i = phrase.first(); i < phrase.role().first(); i++) {
            if (words.is(sentence.word(i), "both")) {
                return true;
            }
        }
        return false;
    }

    /** {@code los dos presidentes}, {@code ambos gobiernos}, {@code the two armies}. */
    private Optional<Resolved> several(Sentence sentence, Phrase phrase, int many, Meaning.OfRole role) {
        Set<String> barred = Clauses.barred(scene, sentence, phrase.head(), words);
        boolean person = role.kind() == Actor.Kind.PERSON;
        List<Actor> people = person
                ? together.people(
                        sentence,
                        many,
                        barred,
                        held -> sameOffice(role, held) || RULERS.contains(held) && RULERS.contains(role.office()))
                : List.of();
        List<Actor> found = people.isEmpty() ? together.countries(sentence, many, barred) : people;
        List<Actor> again = new ArrayList<>();
        for (Actor actor : found) {
            again.add(
                    people.isEmpty()
                            ? of(actor, sentence, phrase, role)
                            : scene.again(actor, sentence, phrase.first(), phrase.last(), "together"));
        }
        Referent.Sort sort = person ? Referent.Sort.PEOPLE : Referent.Sort.BODY;
        return again.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resolved(again, Optional.empty(), "together", sort, true, "", role.office()));
    }

    private Actor of(Actor state, Sentence sentence, Phrase phrase, Meaning.OfRole role) {
        Side side = new Side(state.country(), state.org());
        return scene.actor(
                sentence, phrase.first(), phrase.last(), null, role.kind(), side, role.sector(), null, "together");
    }

    /** A role word that rather tells how somebody stands to those spoken of: {@code su vecino}, {@code both parties}. */
    Optional<Resolved> standing(Sentence sentence, Phrase phrase) {
        Word noun = sentence.word(phrase.role().head());
        boolean stands = words.is(noun, "side") || words.is(noun, "neighbour") || words.is(noun, "partner");
        return stands && phrase.owners().isEmpty() && phrase.bearers().isEmpty()
                ? noun(sentence, noun)
                : Optional.empty();
    }

    /** A noun with an article that refers back: {@code el país}, {@code the bloc}, {@code las partes}, {@code su homólogo}. */
    Optional<Resolved> noun(Sentence sentence, Word noun) {
        int first = start(sentence, noun.index());
        int many = count(sentence, noun.index(), first);
        boolean plural = noun.is("Number", "Plur") || many > 1;
        boolean definite = definite(sentence, noun.index(), first);
        if (plural) {
            boolean bare = sentence.child(noun.index(), "nmod") < 0;
            boolean two = words.is(noun, "side") || words.is(noun, "neighbour");
            boolean counted = many > 1 && (definite || bothBefore(sentence, noun.index(), first));
            int parties = counted ? many : two && definite && bare ? 2 : 0;
            int possessive = possessive(sentence, first, noun.index());
            if (possessive >= 0 && (words.is(noun, "partner") || words.is(noun, "neighbour"))) {
                return partners(sentence, noun, first, possessive);
            }
            if (parties == 0 && definite && (words.is(noun, "partner") || members(sentence, noun))) {
                return alliance(sentence, noun, first);
            }
            return parties == 0 ? Optional.empty() : several(sentence, noun, first, parties);
        }
        if (!definite) {
            return Optional.empty();
        }
        int owner = possessive(sentence, first, noun.index());
        if (owner >= 0 && words.is(noun, "neighbour")) {
            return other(sentence, noun, first, owner);
        }
        if (words.is(noun, "state") && neighbouring(sentence, noun)) {
            return other(sentence, noun, first, -1);
        }
        if (words.is(noun, "state")) {
            return one(sentence, noun, first, this::country);
        }
        if (words.is(noun, "organisation") || words.is(noun, "group")) {
            return one(sentence, noun, first, this::body);
        }
        return Optional.empty();
    }

    /** {@code los países miembros}, {@code the member states}. */
    private boolean members(Sentence sentence, Word noun) {
        return sentence.children(noun.index()).stream().anyMatch(c -> words.is(sentence.word(c), "member"));
    }

    /** {@code el país vecino}, {@code the neighbouring country}. */
    private boolean neighbouring(Sentence sentence, Word noun) {
        return sentence.children(noun.index()).stream()
                .anyMatch(c -> c != noun.index() && words.is(sentence.word(c), "neighbour"));
    }

    /** {@code los aliados}, where the story is about an organisation of theirs. */
    private Optional<Resolved> alliance(Sentence sentence, Word noun, int first) {
        return scene.memory()
                .best(
                        sentence.index(),
                        r -> r.actors().size() == 1
                                && r.actors().get(0).org() != null
                                && r.sort() == Referent.Sort.BODY)
                .map(r -> scene.again(r, sentence, first, noun.index(), "noun").many());
    }

    private boolean bothBefore(Sentence sentence, int noun, int first) {
        for (int i = first; i < noun; i++) {
            if (words.is(sentence.word(i), "both")) {
                return true;
            }
        }
        return false;
    }

    /** {@code sus socios}: whom the story named in one breath with the possessor. */
    private Optional<Resolved> partners(Sentence sentence, Word noun, int first, int possessive) {
        List<Actor> again = new ArrayList<>();
        pronouns.possessor(sentence, possessive).map(Referent::country).ifPresent(country -> {
            for (Actor actor : together.partners(country)) {
                again.add(state(actor, sentence, first, noun.index()));
            }
        });
        return again.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resolved(again, Optional.empty(), "together", Referent.Sort.STATE, true, "", ""));
    }

    /** {@code su vecino}: the other country that the story is about. */
    private Optional<Resolved> other(Sentence sentence, Word noun, int first, int possessive) {
        Set<String> barred = Clauses.barred(scene, sentence, noun.index(), words);
        if (possessive >= 0) {
            pronouns.possessor(sentence, possessive).map(Referent::country).ifPresent(barred::add);
        } else {
            barred.addAll(Clauses.speakers(scene, sentence, noun.index(), words));
        }
        if (barred.isEmpty()) {
            scene.memory()
                    .best(sentence.index(), r -> r.rank() == Referent.MAIN && r.country() != null)
                    .map(Referent::country)
                    .ifPresent(barred::add);
        }
        return together.countries(sentence, 1, barred).stream()
                .findFirst()
                .map(actor -> Resolved.of(state(actor, sentence, first, noun.index()), "noun", Referent.Sort.STATE));
    }

    private Optional<Resolved> several(Sentence sentence, Word noun, int first, int many) {
        int last = noun.index();
        boolean sides = words.is(noun, "side") || words.is(noun, "group") || words.is(noun, "organisation");
        if (!sides && !words.is(noun, "state") && !words.is(noun, "neighbour") && !words.is(noun, "partner")) {
            return Optional.empty();
        }
        Set<String> barred = Clauses.barred(scene, sentence, last, words);
        int possessive = possessive(sentence, first, noun.index());
        if (possessive >= 0) {
            pronouns.possessor(sentence, possessive).map(Referent::country).ifPresent(barred::add);
        }
        List<Actor> parties =
                sides ? together.sides(sentence, many, barred) : together.countries(sentence, many, barred);
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        List<Actor> again = new ArrayList<>();
        for (Actor actor : parties) {
            again.add(
                    sides
                            ? scene.again(actor, sentence, first, last, "together")
                            : state(actor, sentence, first, last));
        }
        return Optional.of(new Resolved(
                again, Optional.empty(), "together", sides ? Referent.Sort.BODY : Referent.Sort.STATE, true, "", ""));
    }

    private Actor state(Actor actor, Sentence sentence, int first, int last) {
        Side side = Side.country(actor.country());
        return scene.actor(sentence, first, last, null, Actor.Kind.STATE, side, Sector.UNK, null, "together");
    }

    private Optional<Resolved> one(Sentence sentence, Word noun, int first, Finder finder) {
        return finder.find(sentence, noun, first);
    }

    /** Finds whom a noun refers back to. */
    private interface Finder {
        Optional<Resolved> find(Sentence sentence, Word noun, int first);
    }

    private Optional<Resolved> country(Sentence sentence, Word noun, int first) {
        Set<String> acting = Clauses.subjects(scene, sentence, noun.index());
        int possessive = possessive(sentence, first, noun.index());
        Optional<Referent> found = possessive >= 0
                ? pronouns.possessor(sentence, possessive).filter(r -> r.country() != null)
                : scene.memory()
                        .best(
                                sentence.index(),
                                r -> r.country() != null && r.actors().size() == 1 && !acting.contains(r.country()));
        return found.map(r -> {
            Actor actor = scene.actor(
                    sentence,
                    first,
                    noun.index(),
                    null,
                    Actor.Kind.STATE,
                    Side.country(r.country()),
                    Sector.UNK,
                    null,
                    "noun");
            return Resolved.of(actor, "noun", Referent.Sort.STATE);
        });
    }

    private Optional<Resolved> body(Sentence sentence, Word noun, int first) {
        boolean group = words.is(noun, "group");
        boolean organisation = words.is(noun, "organisation");
        Predicate<Referent> fits = r -> r.sort() == Referent.Sort.BODY
                && r.actors().size() == 1
                && (organisation && r.international() || group && r.partisan());
        return scene.memory()
                .best(sentence.index(), fits)
                .or(() -> scene.memory()
                        .best(
                                sentence.index(),
                                r -> organisation && r.actors().get(0).org() != null))
                .map(found -> belonging(found, sentence, noun, first));
    }

    /** The body itself; when only somebody of it was named, the body that he acts for. */
    private Resolved belonging(Referent found, Sentence sentence, Word noun, int first) {
        return found.person()
                ? body(found, sentence, first, noun.index())
                : scene.again(found, sentence, first, noun.index(), "noun");
    }

    private Resolved body(Referent member, Sentence sentence, int first, int last) {
        Side side = new Side(null, member.actors().get(0).org());
        Actor body = scene.actor(sentence, first, last, null, Actor.Kind.IGO, side, Sector.IGO, null, "noun");
        return Resolved.of(body, "noun", Referent.Sort.BODY);
    }

    /** Index of the first word of a noun's phrase, its articles and numbers included. */
    private int start(Sentence sentence, int noun) {
        int first = noun;
        while (first > 0 && leads(sentence.word(first - 1))) {
            first--;
        }
        return first;
    }

    private boolean leads(Word word) {
        return words.is(word, "both")
                || word.upos() == Upos.DET
                || word.upos() == Upos.NUM
                || word.upos() == Upos.ADJ
                || word.is("Poss", "Yes");
    }

    private boolean definite(Sentence sentence, int noun, int first) {
        for (int i = first; i < noun; i++) {
            Word word = sentence.word(i);
            boolean known = word.is("Definite", "Def") || word.is("PronType", "Dem") || word.is("Poss", "Yes");
            if (known || words.is(word, "both")) {
                return true;
            }
        }
        return false;
    }

    private static int possessive(Sentence sentence, int first, int noun) {
        for (int i = first; i < noun; i++) {
            if (sentence.word(i).is("Poss", "Yes")) {
                return i;
            }
        }
        return -1;
    }

    /** How many a phrase counts: {@code los dos}, {@code both}; 0 when it does not say. */
    private int count(Sentence sentence, int noun, int first) {
        for (int i = first; i < noun; i++) {
            Word word = sentence.word(i);
            if (words.is(word, "both") || words.is(word, "two")) {
                return 2;
            }
            if (words.is(word, "three")) {
                return 3;
            }
            if (words.is(word, "four")) {
                return 4;
            }
            if (words.is(word, "five")) {
                return 5;
            }
        }
        return 0;
    }
}
