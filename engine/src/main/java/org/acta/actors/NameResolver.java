package org.acta.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acta.model.Actor;
import org.acta.model.NameKind;
import org.acta.model.Place;
import org.acta.model.Sector;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;
import org.jspecify.annotations.Nullable;

/** Resolves names and demonyms that stand by themselves. */
final class NameResolver {

    private final Scene scene;
    private final Locations locations;

    NameResolver(Scene scene, ActorWords words) {
        this.scene = scene;
        this.locations = new Locations(words);
    }

    Optional<Resolved> resolve(Sentence sentence, Unit unit) {
        Meaning meaning = unit.meaning();
        if (meaning instanceof Meaning.OfState state) {
            return state.demonym() ? demonym(sentence, unit, state) : Optional.of(state(sentence, unit, state));
        }
        if (meaning instanceof Meaning.OfPlace place) {
            return Optional.of(place(sentence, unit, place));
        }
        if (meaning instanceof Meaning.OfOrganisation body) {
            Actor actor = actor(
                    sentence,
                    unit,
                    body.name(),
                    body.kind(),
                    body.sector(),
                    null,
                    body.organ() ? "organ" : "organisation");
            return Optional.of(Resolved.of(actor, actor.how(), Referent.Sort.BODY));
        }
        if (meaning instanceof Meaning.OfGroup group) {
            Actor actor = scene.owned(
                    actor(sentence, unit, group.name(), group.kind(), group.sector(), null, "group"),
                    group.ownership());
            boolean tells = group.kind() == Actor.Kind.MEDIA;
            return Optional.of(Resolved.of(actor, "group", tells ? Referent.Sort.THING : Referent.Sort.BODY));
        }
        if (meaning instanceof Meaning.OfPerson person) {
            return Optional.of(person(sentence, unit.first(), unit.last(), person, "person"));
        }
        return unit.unknown() ? unknown(sentence, unit) : Optional.empty();
    }

    /** Somebody of the tables, in the office held on the day of the story. */
    Resolved person(Sentence sentence, int first, int last, Meaning.OfPerson person, String how) {
        LocalDate day = scene.setting().date();
        Optional<Office> office = scene.world().officeOn(person.id(), day);
        Optional<StoryPeople.Known> told = scene.people().named(person.name());
        if (office.isEmpty() && told.isPresent()) {
            return again(sentence, first, last, told.get(), how);
        }
        Side side = scene.side(office.map(Office::actor).orElse(person.country()));
        Sector sector = office.map(Office::sector).orElse(Sector.UNK);
        String title = office.map(o -> o.title(sentence.language()))
                .filter(t -> !t.isEmpty())
                .orElse(null);
        String told2 = office.isPresent() ? how + "-in-office" : how;
        Actor actor = scene.actor(sentence, first, last, person.name(), Actor.Kind.PERSON, side, sector, title, told2);
        String held = office.map(Office::office).orElse("");
        return new Resolved(
                List.of(actor), Optional.empty(), told2, Referent.Sort.PERSON, false, person.gender(), held);
    }

    private Resolved again(Sentence sentence, int first, int last, StoryPeople.Known known, String how) {
        Actor actor = scene.again(known.actor(), sentence, first, last, how);
        return new Resolved(
                List.of(actor), Optional.empty(), how, Referent.Sort.PERSON, false, known.gender(), known.office());
    }

    private Actor actor(
            Sentence sentence,
            Unit unit,
            @Nullable String name,
            Actor.Kind kind,
            Sector sector,
            @Nullable String office,
            String how) {
        Side side = scene.side(unit, sentence);
        return scene.actor(sentence, unit.first(), unit.last(), name, kind, side, sector, office, how);
    }

    private Resolved state(Sentence sentence, Unit unit, Meaning.OfState state) {
        boolean mere = !state.seat() && locations.place(sentence, unit.first(), unit.head());
        boolean acts = !state.part() || Heads.subject(sentence, unit.head());
        boolean government = state.seat() || state.capital() || state.part() && acts;
        Actor actor = actor(
                sentence,
                unit,
                null,
                government ? Actor.Kind.GOVERNMENT : Actor.Kind.STATE,
                government ? state.sector() : Sector.UNK,
                null,
                mere || !acts ? "place" : state.kind());
        if (state.capital() && !mere) {
            Optional<Resolved> guest = seatOfBody(sentence, unit, state);
            if (guest.isPresent()) {
                return guest.get().at(where(sentence, unit, state), "capital");
            }
        }
        Resolved resolved = Resolved.of(actor, actor.how(), Referent.Sort.STATE);
        if (state.seat()) {
            return resolved;
        }
        Place where = where(sentence, unit, state);
        return mere || !acts ? asPlace(resolved, where) : resolved.at(where, state.kind());
    }

    /** A capital that acts stands for the organisation that sits there, unless the story speaks of its state too. */
    private Optional<Resolved> seatOfBody(Sentence sentence, Unit unit, Meaning.OfState state) {
        return state.ambiguous().stream()
                .filter(other -> other.startsWith("org:"))
                .map(other -> scene.world().organisations().get(other.substring("org:".length())))
                .filter(body ->
                        body != null && scene.setting().votes(state.state().code()) == 0)
                .findFirst()
                .map(body -> {
                    Side side = new Side(null, body.id());
                    Actor actor = scene.actor(
                            sentence,
                            unit.first(),
                            unit.last(),
                            body.name(),
                            body.kind(),
                            side,
                            body.sector(),
                            null,
                            "capital");
                    return Resolved.of(actor, "capital", Referent.Sort.BODY);
                });
    }

    private Place where(Sentence sentence, Unit unit, Meaning.OfState state) {
        String text = scene.text(unit, sentence);
        for (Meaning other : unit.meanings()) {
            if (other instanceof Meaning.OfPlace place && state.state().code().equals(place.country())) {
                return new Place(text, place.name(), place.country(), place.latitude(), place.longitude());
            }
        }
        return new Place(text, text, state.state().code(), null, null);
    }

    private static Resolved asPlace(Resolved resolved, Place where) {
        return new Resolved(resolved.actors(), Optional.of(where), "place", Referent.Sort.PLACE, false, "", "");
    }

    private Resolved place(Sentence sentence, Unit unit, Meaning.OfPlace place) {
        String text = scene.text(unit, sentence);
        Place where = new Place(text, place.name(), place.country(), place.latitude(), place.longitude());
        boolean acts = place.region() && Heads.subject(sentence, unit.head());
        String how = acts ? "region" : "place";
        if (place.country() == null) {
            return new Resolved(List.of(), Optional.of(where), how, Referent.Sort.PLACE, false, "", "");
        }
        Actor actor = actor(
                sentence,
                unit,
                null,
                acts ? Actor.Kind.GOVERNMENT : Actor.Kind.STATE,
                acts ? Sector.GOV : Sector.UNK,
                null,
                how);
        Resolved resolved = Resolved.of(actor, how, acts ? Referent.Sort.BODY : Referent.Sort.PLACE);
        return resolved.at(where, how);
    }

    private Optional<Resolved> demonym(Sentence sentence, Unit unit, Meaning.OfState state) {
        Word head = sentence.word(unit.head());
        boolean adjective = head.upos() == Upos.ADJ && head.head() >= 0
                || head.baseRelation().equals("amod")
                || head.baseRelation().equals("compound");
        Word above = above(sentence, head);
        if (adjective
                && above != head
                && (above.upos() == Upos.NOUN || above.upos() == Upos.PROPN)
                && !determined(sentence, head)) {
            Actor actor = actor(sentence, unit, null, Actor.Kind.STATE, Sector.UNK, null, "adjective");
            return Optional.of(Resolved.of(actor, "adjective", Referent.Sort.STATE));
        }
        if (language(sentence, unit, head)) {
            return Optional.empty();
        }
        Optional<Resolved> likewise = likewise(sentence, unit, head);
        if (likewise.isPresent()) {
            return likewise;
        }
        boolean many = head.is("Number", "Plur") || !head.is("Number", "Sing");
        if (!many) {
            Optional<Referent> known = scene.memory()
                    .best(
                            sentence.index(),
                            r -> r.person() && state.state().code().equals(r.country()));
            if (known.isPresent()) {
                Actor actor = scene.again(known.get().actors().get(0), sentence, unit.first(), unit.last(), "demonym");
                return Optional.of(Resolved.of(actor, "demonym", Referent.Sort.PERSON));
            }
        }
        Actor actor = actor(
                sentence, unit, null, many ? Actor.Kind.POPULATION : Actor.Kind.PERSON, Sector.CVL, null, "demonym");
        Resolved resolved = Resolved.of(actor, "demonym", many ? Referent.Sort.PEOPLE : Referent.Sort.PERSON);
        return Optional.of(many ? resolved.many() : resolved);
    }

    /** {@code el Gobierno etíope y el eritreo}: of the same kind as what it is joined to. */
    private Optional<Resolved> likewise(Sentence sentence, Unit unit, Word head) {
        if (!head.relation().equals("conj") || !determined(sentence, head)) {
            return Optional.empty();
        }
        return scene.memory()
                .last(r -> r.sentence() == sentence.index()
                        && r.word() == head.head()
                        && !r.office().isEmpty())
                .map(r -> {
                    Actor like = r.actors().get(0);
                    Actor actor = actor(sentence, unit, null, like.kind(), like.sector(), like.office(), "likewise");
                    return new Resolved(
                            List.of(actor), Optional.empty(), "likewise", r.sort(), r.plural(), r.gender(), r.office());
                });
    }

    /** What an adjective belongs to; the same for adjectives joined by a conjunction. */
    private static Word above(Sentence sentence, Word adjective) {
        Word at = adjective;
        for (int steps = 0; steps < 4 && at.head() >= 0; steps++) {
            Word head = sentence.word(at.head());
            if (!at.relation().equals("conj") || head.upos() != Upos.ADJ) {
                return head;
            }
            at = head;
        }
        return at;
    }

    private static boolean determined(Sentence sentence, Word word) {
        return sentence.child(word.index(), "det") >= 0;
    }

    /** {@code en ruso}, {@code in Russian}: a language. */
    private boolean language(Sentence sentence, Unit unit, Word head) {
        return !head.is("Number", "Plur")
                && sentence.child(unit.head(), "det") < 0
                && unit.first() > 0
                && sentence.word(unit.first() - 1).upos() == Upos.ADP;
    }

    private Optional<Resolved> unknown(Sentence sentence, Unit unit) {
        String text = scene.text(unit, sentence);
        Optional<StoryPeople.Known> known = scene.people().named(text);
        if (known.isPresent()) {
            boolean full = NameParts.key(known.get().name()).equals(NameParts.key(text));
            return Optional.of(
                    again(sentence, unit.first(), unit.last(), known.get(), full ? "introduced" : "name-part"));
        }
        Optional<Meaning.OfPerson> familiar = familiar(text);
        if (familiar.isPresent()) {
            return Optional.of(person(sentence, unit.first(), unit.last(), familiar.get(), "family-name"));
        }
        return shortened(text)
                .map(body -> scene.again(body, sentence, unit.first(), unit.last(), "short-name"))
                .or(() -> Optional.of(stranger(sentence, unit, text)));
    }

    /** The body named before whose name starts with this one: {@code la Liga} after {@code la Liga Árabe}. */
    Optional<Referent> shortened(String text) {
        return scene.memory()
                .last(r -> r.sort() == Referent.Sort.BODY
                        && r.actors().size() == 1
                        && r.actors().get(0).text().startsWith(text + " "));
    }

    private Resolved stranger(Sentence sentence, Unit unit, String text) {
        NameKind kind = sentence.word(unit.head()).name();
        if (kind == NameKind.PLACE) {
            Place where = new Place(text, text, null, null, null);
            return new Resolved(List.of(), Optional.of(where), "name", Referent.Sort.PLACE, false, "", "");
        }
        boolean person = kind == NameKind.PERSON;
        Actor actor = scene.actor(
                sentence,
                unit.first(),
                unit.last(),
                text,
                person ? Actor.Kind.PERSON : Actor.Kind.UNKNOWN,
                Side.NONE,
                Sector.UNK,
                null,
                "name");
        return Resolved.of(actor, "name", person ? Referent.Sort.PERSON : Referent.Sort.THING);
    }

    /** Whom the news calls by this family name on the day of the story: the one holder of a high office, else the one holder of any. */
    private Optional<Meaning.OfPerson> familiar(String text) {
        LocalDate day = scene.setting().date();
        Meaning.OfPerson top = null;
        Meaning.OfPerson any = null;
        int tops = 0;
        int all = 0;
        List<Meaning.OfPerson> namesakes = scene.world().familyNames().getOrDefault(NameParts.key(text), List.of());
        for (Meaning.OfPerson person : namesakes) {
            Optional<Office> office = scene.world().officeOn(person.id(), day);
            if (office.isPresent()) {
                boolean high = office.get().top();
                top = high ? person : top;
                tops += high ? 1 : 0;
                any = person;
                all++;
            }
        }
        return tops == 1 ? Optional.ofNullable(top) : all == 1 ? Optional.ofNullable(any) : Optional.empty();
    }
}
