package org.acta.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.model.Actor;
import org.acta.model.Ownership;
import org.acta.model.Sector;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Story;
import org.jspecify.annotations.Nullable;

/** One story while it is read: what is known of it, and whom it has spoken of so far. */
record Scene(Story story, World world, Setting setting, StoryPeople people, Memory memory) {

    Span span(Sentence sentence, int first, int last) {
        return sentence.word(first).span().join(sentence.word(last).span());
    }

    /** An actor told by the words from one index to another. */
    Actor actor(
            Sentence sentence,
            int first,
            int last,
            @Nullable String name,
            Actor.Kind kind,
            Side side,
            Sector sector,
            @Nullable String office,
            String how) {
        Span span = span(sentence, first, last);
        return new Actor(
                text(sentence, first, last),
                name,
                kind,
                side.country(),
                side.org(),
                sector,
                office,
                Ownership.UNKNOWN,
                span,
                how);
    }

    /** The same actor told by other words. */
    Actor again(Actor actor, Sentence sentence, int first, int last, String how) {
        Span span = span(sentence, first, last);
        return new Actor(
                text(sentence, first, last),
                actor.name(),
                actor.kind(),
                actor.country(),
                actor.org(),
                actor.sector(),
                actor.office(),
                actor.ownership(),
                span,
                how);
    }

    /** The same actor, known to be owned so. */
    Actor owned(Actor actor, Ownership ownership) {
        return new Actor(
                actor.text(),
                actor.name(),
                actor.kind(),
                actor.country(),
                actor.org(),
                actor.sector(),
                actor.office(),
                ownership,
                actor.span(),
                actor.how());
    }

    /** Where a name or demonym says that its bearer belongs. */
    Side side(Unit unit, Sentence sentence) {
        Meaning meaning = unit.meaning();
        LocalDate day = setting.dateAt(sentence, unit.head());
        if (meaning instanceof Meaning.OfState state) {
            boolean stands = state.capital() || state.kind().equals("seat");
            String code = state.state().code();
            return Side.country(stands ? world.capitalOn(code, day) : code);
        }
        if (meaning instanceof Meaning.OfPlace place) {
            return Side.country(place.country());
        }
        if (meaning instanceof Meaning.OfOrganisation body) {
            return new Side(null, body.id());
        }
        if (meaning instanceof Meaning.OfGroup group) {
            return group.state() != null ? Side.country(group.state()) : new Side(null, group.id());
        }
        if (meaning instanceof Meaning.OfPerson person) {
            return side(person);
        }
        return people.named(text(unit, sentence))
                .map(known -> new Side(known.actor().country(), known.actor().org()))
                .orElse(Side.NONE);
    }

    /** The country or organisation that a person acted for on the day of the story. */
    Side side(Meaning.OfPerson person) {
        String actor =
                world.officeOn(person.id(), setting.date()).map(Office::actor).orElse(person.country());
        return side(actor);
    }

    Side side(String actor) {
        return world.organisations().containsKey(actor) && !world.states().containsKey(actor)
                ? new Side(null, actor)
                : Side.country(actor.isEmpty() ? null : actor);
    }

    String text(Unit unit, Sentence sentence) {
        return text(sentence, unit.first(), unit.last());
    }

    /** The words of a phrase; of a token written together with what follows, only the word itself. */
    private String text(Sentence sentence, int first, int last) {
        Span span = span(sentence, first, last);
        Span end = sentence.word(last).span();
        boolean shared =
                last + 1 < sentence.size() && sentence.word(last + 1).span().equals(end);
        return shared
                ? story.text().substring(span.start(), end.start())
                        + sentence.word(last).form()
                : story.text(span);
    }

    /** Those spoken of before, told by other words. */
    Resolved again(Referent found, Sentence sentence, int first, int last, String how) {
        List<Actor> actors = new ArrayList<>();
        for (Actor actor : found.actors()) {
            actors.add(again(actor, sentence, first, last, how));
        }
        return new Resolved(
                actors, Optional.empty(), how, found.sort(), found.plural(), found.gender(), found.office());
    }
}
