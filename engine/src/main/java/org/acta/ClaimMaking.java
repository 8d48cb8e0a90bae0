package org.acta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acta.attribution.Sayings;
import org.acta.data.ByLanguage;
import org.acta.model.Act;
import org.acta.model.Actor;
import org.acta.model.Agreement;
import org.acta.model.Attribution;
import org.acta.model.Cast;
import org.acta.model.Claim;
import org.acta.model.Evidence;
import org.acta.model.Quantity;
import org.acta.model.Reality;
import org.acta.model.Reality.Certainty;
import org.acta.model.Reality.Status;
import org.acta.model.Saying;
import org.acta.model.Span;
import org.acta.model.Story;
import org.acta.model.When;
import org.acta.places.Places;
import org.acta.quantities.Quantities;
import org.acta.reality.Realities;
import org.jspecify.annotations.Nullable;

/** Puts together what the stages found out about each act. */
final class ClaimMaking {

    /** What was over this many days before publication is recalled, not reported. */
    private static final int RECENT_DAYS = 14;

    private final Realities realities;
    private final Places places;
    private final ByLanguage<Quantities> quantities;

    ClaimMaking(Realities realities, Places places, ByLanguage<Quantities> quantities) {
        this.realities = realities;
        this.places = places;
        this.quantities = quantities;
    }

    List<Claim> claims(Story story, Cast cast, List<Saying> sayings, Calendar calendar, List<Act> acts) {
        ClaimIds ids = new ClaimIds(story.id());
        Counterparts counterparts = new Counterparts();
        List<Claim> claims = new ArrayList<>();
        for (Act act : acts) {
            Claim claim = claim(story, cast, sayings, calendar, act, ids, counterparts);
            counterparts.note(act.event().type(), claim.actors(), claim.recipients());
            claims.add(claim);
        }
        return claims;
    }

    /** The claims with the ids of the agreements that are told to be about them. */
    static List<Claim> tied(List<Claim> claims, List<Agreement> agreements) {
        Map<String, String> agreementOf = new HashMap<>();
        for (Agreement agreement : agreements) {
            agreement.claims().forEach(claim -> agreementOf.putIfAbsent(claim, agreement.id()));
        }
        return claims.stream().map(c -> c.under(agreementOf.get(c.id()))).toList();
    }

    private Claim claim(
            Story story,
            Cast cast,
            List<Saying> sayings,
            Calendar calendar,
            Act coded,
            ClaimIds ids,
            Counterparts counterparts) {
        Sides sides = new Sides(story, cast);
        List<Actor> found = sides.of(coded, Act.ACTOR, Set.of());
        List<Actor> actors = Guesses.mended(coded, cast, found, sides.of(coded, Act.RECIPIENT, Set.of()));
        Reality told = realities.of(coded);
        boolean promised = Promises.promised(coded, told, actors, sayings);
        Act act = promised ? coded.as(Promises.of(coded.event())) : coded;
        Set<Span> taken = new HashSet<>();
        actors.forEach(a -> taken.add(a.span()));
        List<Actor> named = sides.of(act, Act.RECIPIENT, taken);
        List<Actor> recipients =
                told.negative() ? named : counterparts.of(act.event().type(), actors, named);
        List<Attribution> chain = chain(sayings, act, actors);
        When when = when(story, act, told, calendar);
        Reality reality = new Reality(
                promised ? Status.DONE : told.status(),
                told.negative(),
                chain.isEmpty() || told.certainty() != Certainty.CERTAIN ? told.certainty() : Certainty.UNCOMMITTED,
                told.condition(),
                background(story, act, when));
        return new Claim(
                ids.of(act),
                story.id(),
                story.revision(),
                act.event(),
                actors,
                recipients,
                act.reciprocal(),
                when,
                places.whereOf(act, cast).orElse(null),
                null,
                quantities(act, calendar),
                OwnWords.behind(chain, act, actors, sayings),
                reality,
                Evidence.of(act.sentence(), act.trigger()),
                confidence(actors, recipients, chain),
                act.rule());
    }

    /** How much: what stands under the trigger and its role phrases. */
    private List<Quantity> quantities(Act act, Calendar calendar) {
        Quantities language = quantities.get(act.sentence().language());
        if (language == null) {
            return List.of();
        }
        List<Integer> heads = new ArrayList<>();
        act.roles().values().forEach(fillers -> fillers.forEach(filler -> heads.add(filler.word())));
        return language.of(
                act.sentence(), act.trigger(), heads, language.in(act.sentence(), calendar.in(act.sentence())));
    }

    /** Who says so; who announces his own act is its actor, not a source of it (coding guide, section 10). */
    private static List<Attribution> chain(List<Saying> sayings, Act act, List<Actor> actors) {
        List<Saying> others = sayings.stream()
                .filter(s -> !(s.announces() && s.covers(act.sentence().index(), act.trigger()) && own(s, actors)))
                .toList();
        return Sayings.chain(others, act.sentence().index(), act.trigger());
    }

    private static boolean own(Saying saying, List<Actor> actors) {
        Actor speaker = saying.chain().get(saying.chain().size() - 1).source();
        return actors.stream()
                .anyMatch(a -> a.span().equals(speaker.span())
                        || a.name() != null && a.name().equals(speaker.name()));
    }

    private @Nullable When when(Story story, Act act, Reality told, Calendar calendar) {
        Optional<When> own = calendar.whenOf(act);
        if (own.isPresent()) {
            return own.get();
        }
        boolean fresh = told.status() == Status.DONE || told.status() == Status.ONGOING;
        if (!fresh || story.published() == null || realities.recalled(act)) {
            return null;
        }
        LocalDate day = story.published().day();
        return new When(day, day, When.Precision.DAY, null, When.Basis.PUBLICATION);
    }

    private boolean background(Story story, Act act, @Nullable When when) {
        if (when == null || when.end() == null || story.published() == null) {
            return when == null && realities.recalled(act);
        }
        return when.end().isBefore(story.published().day().minusDays(RECENT_DAYS));
    }

    /** A rule of thumb: sides that are named and resolved make a claim surer. */
    private static double confidence(List<Actor> actors, List<Actor> recipients, List<Attribution> chain) {
        boolean actor = actors.stream().anyMatch(a -> !a.side().isEmpty());
        boolean recipient = recipients.stream().anyMatch(a -> !a.side().isEmpty());
        double sides = actor && recipient ? 0.9 : actor || recipient ? 0.75 : 0.5;
        return chain.isEmpty() ? sides : sides - 0.05;
    }
}
