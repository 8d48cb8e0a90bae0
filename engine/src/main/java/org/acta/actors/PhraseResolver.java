package org.acta.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.acta.model.Actor;
import org.acta.model.Sector;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;
import org.jspecify.annotations.Nullable;

/** Resolves phrases about roles: who holds the office, or to which side the unnamed belong. */
final class PhraseResolver {

    /** Classes of roles that take the sector of whom they stand for. */
    private static final Set<String> GENERIC = Set.of(
            "spokesperson",
            "leader",
            "member",
            "adviser",
            "negotiator",
            "envoy",
            "representative",
            "delegate",
            "official",
            "chief",
            "source",
            "supporter",
            "figure");

    private static final String COUNTERPART = "counterpart";

    /** Kinds of bodies that need not belong to the country in view. */
    private static final Set<Actor.Kind> ABROAD =
            Set.of(Actor.Kind.IGO, Actor.Kind.NGO, Actor.Kind.COMPANY, Actor.Kind.MEDIA);

    private final Scene scene;
    private final NameResolver names;
    private final Recall recall;
    private final Pronouns pronouns;
    private final Home homes;

    PhraseResolver(Scene scene, NameResolver names, Recall recall, Pronouns pronouns, Home homes) {
        this.pronouns = pronouns;
        this.homes = homes;
        this.scene = scene;
        this.names = names;
        this.recall = recall;
    }

    Optional<Resolved> resolve(Sentence sentence, Phrase phrase) {
        Optional<Resolved> standing = recall.standing(sentence, phrase);
        if (standing.isPresent()) {
            return standing;
        }
        List<Side> sides = sides(sentence, phrase);
        if (!phrase.bearers().isEmpty()) {
            return Optional.of(named(sentence, phrase, sides));
        }
        if (!sides.isEmpty()) {
            return Optional.of(unnamed(sentence, phrase, sides, "role"));
        }
        if (role(phrase, null).office().equals(COUNTERPART)) {
            return Optional.empty();
        }
        return recall.role(sentence, phrase, role(phrase, null)).or(() -> homely(sentence, phrase));
    }

    /** Remembers the bearers of a phrase that says itself where they belong. */
    void introduce(Sentence sentence, Phrase phrase) {
        List<Side> sides = sides(sentence, phrase);
        for (Unit bearer : phrase.bearers()) {
            if (!sides.isEmpty() && sides.get(0).known()) {
                bearer(sentence, phrase, bearer, sides.get(0));
            }
        }
    }

    /** Where the phrase itself says that its role belongs; several for a role that several have. */
    private List<Side> sides(Sentence sentence, Phrase phrase) {
        Set<Side> sides = new LinkedHashSet<>();
        for (Unit owner : phrase.owners()) {
            Side side = scene.side(owner, sentence);
            if (side.known()) {
                sides.add(side);
            }
            if (!phrase.plural() && !sides.isEmpty()) {
                break;
            }
        }
        if (sides.isEmpty() && role(phrase, null).side().known()) {
            sides.add(role(phrase, null).side());
        }
        if (sides.isEmpty() && phrase.inner() == null) {
            sides.addAll(complement(sentence, phrase));
        }
        if (sides.isEmpty() && phrase.inner() != null) {
            resolve(sentence, phrase.inner()).ifPresent(inner -> {
                for (Actor actor : inner.actors()) {
                    sides.add(new Side(actor.country(), actor.org()));
                }
            });
        }
        if (sides.isEmpty()
                && phrase.possessive() >= 0
                && !role(phrase, null).office().equals(COUNTERPART)) {
            pronouns.possessor(sentence, phrase.possessive()).ifPresent(owner -> {
                Actor actor = owner.actors().get(0);
                sides.add(new Side(actor.country(), actor.org()));
            });
        }
        sides.removeIf(side -> !side.known());
        return List.copyOf(sides);
    }

    /** Whom a noun or short name that the role belongs to refers back to: {@code los líderes de los dos países}. */
    private List<Side> complement(Sentence sentence, Phrase phrase) {
        List<Side> sides = new ArrayList<>();
        for (int i = phrase.role().last() + 1; i <= phrase.last() && sides.isEmpty(); i++) {
            Word word = sentence.word(i);
            if (word.upos() == Upos.PROPN) {
                names.shortened(word.form())
                        .map(body -> body.actors().get(0))
                        .ifPresent(body -> sides.add(new Side(body.country(), body.org())));
            } else if (word.upos() == Upos.NOUN) {
                recall.noun(sentence, word)
                        .ifPresent(found ->
                                found.actors().forEach(actor -> sides.add(new Side(actor.country(), actor.org()))));
            }
        }
        return sides;
    }

    private Resolved named(Sentence sentence, Phrase phrase, List<Side> sides) {
        List<Actor> actors = new ArrayList<>();
        String gender = "";
        String office = "";
        for (Unit bearer : phrase.bearers()) {
            StoryPeople.Known known = bearer(sentence, phrase, bearer, sides.isEmpty() ? Side.NONE : sides.get(0));
            actors.add(scene.again(
                    known.actor(),
                    sentence,
                    phrase.first(),
                    phrase.last(),
                    known.actor().how()));
            gender = known.gender();
            office = known.office();
        }
        return new Resolved(
                actors,
                Optional.empty(),
                actors.get(0).how(),
                actors.get(0).kind() == Actor.Kind.PERSON ? Referent.Sort.PERSON : sort(role(phrase, null), phrase),
                actors.size() > 1,
                gender,
                office);
    }

    /** The bearer of a role, remembered for the rest of the story. */
    private StoryPeople.Known bearer(Sentence sentence, Phrase phrase, Unit bearer, Side side) {
        Resolved before = names.resolve(sentence, bearer).orElseThrow();
        Actor person = before.actors().isEmpty()
                ? blank(sentence, bearer)
                : before.actors().get(0);
        Side own = new Side(person.country(), person.org());
        boolean explicit = side.known() && (!phrase.owners().isEmpty() || !own.known());
        Side told = explicit ? side : own.known() ? own : home(sentence, phrase);
        Meaning.OfRole role = role(phrase, told.country());
        boolean sameSide = own.equals(told);
        Sector sector = sameSide && person.sector() != Sector.UNK ? person.sector() : sector(sentence, phrase, role);
        String how = sameSide && own.known() ? person.how() : "introduced";
        String name = person.name() == null ? scene.text(bearer, sentence) : person.name();
        Actor actor = scene.actor(
                sentence, bearer.first(), bearer.last(), name, role.kind(), told, sector, title(sentence, phrase), how);
        String gender = before.gender().isEmpty() ? gender(sentence, phrase, role) : before.gender();
        StoryPeople.Known known = new StoryPeople.Known(name, actor, gender, role.office());
        if (told.known()) {
            scene.people().introduce(known);
        }
        return known;
    }

    private Actor blank(Sentence sentence, Unit unit) {
        return scene.actor(
                sentence,
                unit.first(),
                unit.last(),
                scene.text(unit, sentence),
                Actor.Kind.PERSON,
                Side.NONE,
                Sector.UNK,
                null,
                "name");
    }

    private Resolved unnamed(Sentence sentence, Phrase phrase, List<Side> sides, String how) {
        List<Actor> actors = new ArrayList<>();
        Meaning.OfRole role = role(phrase, sides.get(0).country());
        String counted = role.office().equals(COUNTERPART) ? counterpart(sentence, phrase) : role.office();
        for (Side side : sides) {
            String office =
                    counted.equals(role.office()) ? role(phrase, side.country()).office() : counted;
            Optional<Office> holder = holder(sentence, phrase, office, side);
            String name = holder.map(this::name).orElse(null);
            Actor.Kind kind = role.kind();
            actors.add(scene.actor(
                    sentence,
                    phrase.first(),
                    phrase.last(),
                    name,
                    kind,
                    side,
                    sector(sentence, phrase, role),
                    title(sentence, phrase),
                    name == null ? how : "office-holder"));
        }
        Referent.Sort sort = sort(role, phrase);
        String gender = sort == Referent.Sort.PERSON ? gender(sentence, phrase, role) : "";
        boolean plural = phrase.plural() || actors.size() > 1;
        return new Resolved(actors, Optional.empty(), actors.get(0).how(), sort, plural, gender, counted);
    }

    /** The office of whose counterpart somebody is. */
    private String counterpart(Sentence sentence, Phrase phrase) {
        if (phrase.possessive() < 0) {
            return "";
        }
        return pronouns.possessor(sentence, phrase.possessive())
                .map(Referent::office)
                .orElse("");
    }

    private @Nullable String name(Office office) {
        return scene.world().familyNames().values().stream()
                .flatMap(List::stream)
                .filter(p -> p.id().equals(office.person()))
                .map(Meaning.OfPerson::name)
                .findFirst()
                .orElse(null);
    }

    private Optional<Office> holder(Sentence sentence, Phrase phrase, String office, Side side) {
        String actor = side.country() != null ? side.country() : side.org();
        if (!phrase.definite() || phrase.plural() || actor == null || phrase.inner() != null) {
            return Optional.empty();
        }
        LocalDate day = scene.setting().dateAt(sentence, phrase.head());
        return scene.world().holder(actor, office, day);
    }

    private static Referent.Sort sort(Meaning.OfRole role, Phrase phrase) {
        if (role.kind() == Actor.Kind.MEDIA) {
            return Referent.Sort.THING;
        }
        if (role.kind() != Actor.Kind.PERSON) {
            boolean people = role.kind() == Actor.Kind.POPULATION || phrase.plural();
            return people ? Referent.Sort.PEOPLE : Referent.Sort.BODY;
        }
        return phrase.plural() ? Referent.Sort.PEOPLE : Referent.Sort.PERSON;
    }

    /** A role of one's own land: the country that the words around speak of, for those who can only belong to it. */
    private Optional<Resolved> homely(Sentence sentence, Phrase phrase) {
        Meaning.OfRole role = role(phrase, null);
        Side home = phrase.inner() != null ? Side.NONE : home(sentence, phrase);
        if (home.known()) {
            Resolved resolved = unnamed(sentence, phrase, List.of(home), "home");
            return Optional.of(resolved);
        }
        Actor actor = scene.actor(
                sentence,
                phrase.first(),
                phrase.last(),
                null,
                role.kind(),
                Side.NONE,
                sector(sentence, phrase, role),
                title(sentence, phrase),
                "role");
        Resolved resolved = Resolved.of(actor, "role", sort(role, phrase));
        return Optional.of(phrase.plural() ? resolved.many() : resolved);
    }

    private Side home(Sentence sentence, Phrase phrase) {
        Meaning.OfRole role = role(phrase, null);
        boolean some =
                !phrase.plural() && !phrase.definite() && phrase.bearers().isEmpty();
        boolean one = some
                && (role.kind() == Actor.Kind.PERSON
                        || role.collective() && role.kind() != Actor.Kind.POPULATION && indefinite(sentence, phrase));
        boolean elsewhere = ABROAD.contains(role.kind()) || role.sector() == Sector.IGO;
        return one || elsewhere || phrase.possessive() >= 0 ? Side.NONE : homes.of(sentence, phrase, role);
    }

    private static boolean indefinite(Sentence sentence, Phrase phrase) {
        for (int i = phrase.first(); i < phrase.role().first(); i++) {
            Word word = sentence.word(i);
            boolean own = word.head() >= phrase.first() && word.head() <= phrase.last();
            if (own && (word.is("Definite", "Ind") || word.is("PronType", "Ind") || word.upos() == Upos.NUM)) {
                return true;
            }
        }
        return false;
    }

    /** The sense of the role word that a country has. */
    static Meaning.OfRole role(Phrase phrase, @Nullable String country) {
        List<Meaning.OfRole> roles = phrase.role().roles();
        for (Meaning.OfRole role : roles) {
            if (country != null && role.states().contains(country)) {
                return role;
            }
        }
        for (Meaning.OfRole role : roles) {
            if (role.states().isEmpty() && role.plural() == phrase.plural()) {
                return role;
            }
        }
        return roles.get(0);
    }

    private Sector sector(Sentence sentence, Phrase phrase, Meaning.OfRole role) {
        boolean open = role.sector() == Sector.UNK || GENERIC.contains(role.office());
        if (open && phrase.modifier() != null) {
            return phrase.modifier().roles().get(0).sector();
        }
        if (open && phrase.inner() != null) {
            return role(phrase.inner(), null).sector();
        }
        if (open) {
            for (Unit owner : phrase.owners()) {
                if (owner.meaning() instanceof Meaning.OfGroup group) {
                    return group.sector();
                }
                if (owner.meaning() instanceof Meaning.OfOrganisation body) {
                    return body.sector();
                }
            }
        }
        return role.sector();
    }

    private static String gender(Sentence sentence, Phrase phrase, Meaning.OfRole role) {
        if (!role.gender().isEmpty()) {
            return role.gender();
        }
        for (int i = phrase.first(); i <= phrase.role().last(); i++) {
            Word word = sentence.word(i);
            if (word.upos() == Upos.DET && !word.is("Poss", "Yes")) {
                return word.is("Gender", "Fem") ? "f" : word.is("Gender", "Masc") ? "m" : "";
            }
        }
        return "";
    }

    private String title(Sentence sentence, Phrase phrase) {
        return scene.text(phrase.role(), sentence).toLowerCase(Locale.ROOT);
    }
}
