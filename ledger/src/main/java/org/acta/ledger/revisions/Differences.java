package org.acta.ledger.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.ledger.entry.Revision;
import org.acta.model.Actor;
import org.acta.model.Agreement;
import org.acta.model.Claim;
import org.acta.model.Place;
import org.acta.model.Quantity;
import org.acta.model.Sector;
import org.acta.model.When;
import org.jspecify.annotations.Nullable;

/**
 * In which fields, named as in the records, two tellings of a claim differ. The same sentence tells the same, but for who is taken to speak. What is compared is what is meant, not how it is worded: sides and
 * sources by who they are, times by their days, quantities by their numbers. Spans, cues, quotation marks, confidence and rules make no difference,
 * nor does being told as background, or a date in unchanged words that shifts because the page was published anew.
 */
final class Differences {

    static final String EVENT = "event";
    static final String ACTORS = "actors";
    static final String RECIPIENTS = "recipients";
    static final String QUANTITIES = "quantities";
    static final String ATTRIBUTION = "attribution";

    private final Map<String, Agreement> before;
    private final Map<String, Agreement> after;

    Differences(Revision before, Revision after) {
        this.before = byId(before);
        this.after = byId(after);
    }

    private static Map<String, Agreement> byId(Revision revision) {
        Map<String, Agreement> byId = new HashMap<>();
        revision.agreements().forEach(a -> byId.put(a.id(), a));
        return byId;
    }

    /** The differing fields, in the order of the records. */
    List<String> fields(Claim then, Claim now) {
        if (Words.fold(then.evidence().text()).equals(Words.fold(now.evidence().text()))) {
            return anotherSpeaks(then, now) ? List.of(ATTRIBUTION) : List.of();
        }
        List<String> fields = new ArrayList<>();
        note(fields, EVENT, sameEvent(then, now));
        sides(fields, then, now);
        note(fields, "when", sameTime(then.when(), now.when()));
        note(fields, "where", samePlace(then.where(), now.where()));
        note(fields, "agreement", sameAgreement(before.get(then.agreement()), after.get(now.agreement())));
        note(fields, QUANTITIES, amounts(then).equals(amounts(now)));
        note(fields, ATTRIBUTION, sameChain(then, now));
        note(fields, "status", then.reality().status() == now.reality().status());
        note(fields, "polarity", then.reality().negative() == now.reality().negative());
        note(fields, "certainty", then.reality().certainty() == now.reality().certainty());
        note(fields, "condition", sameCondition(then, now));
        return fields;
    }

    /** Has the edit of another sentence put these words into another mouth, as after {@code Agregó que…}? */
    private static boolean anotherSpeaks(Claim then, Claim now) {
        boolean spoken = !then.attribution().isEmpty() && !now.attribution().isEmpty();
        return spoken && !sameChain(then, now);
    }

    private static void note(List<String> fields, String field, boolean same) {
        if (!same) {
            fields.add(field);
        }
    }

    private static boolean sameEvent(Claim then, Claim now) {
        return then.event().type() == now.event().type()
                && then.event().cameo().equals(now.event().cameo())
                && Objects.equals(then.event().mode(), now.event().mode());
    }

    /** Where both tell of something mutual, it makes no difference on which side anybody stands. */
    private static void sides(List<String> fields, Claim then, Claim now) {
        if (then.reciprocal() && now.reciprocal()) {
            note(fields, ACTORS, same(everybody(then), then, everybody(now), now));
            return;
        }
        note(fields, ACTORS, same(then.actors(), then, now.actors(), now));
        note(fields, RECIPIENTS, same(then.recipients(), then, now.recipients(), now));
        note(fields, "reciprocal", then.reciprocal() == now.reciprocal());
    }

    private static List<Actor> everybody(Claim claim) {
        List<Actor> everybody = new ArrayList<>(claim.actors());
        everybody.addAll(claim.recipients());
        return everybody;
    }

    /** The same with, or without, those whom the sentence does not name and the rest of the story supplies. */
    private static boolean same(List<Actor> then, Claim before, List<Actor> now, Claim after) {
        return same(then, now) || same(named(then, before), named(now, after));
    }

    private static List<Actor> named(List<Actor> actors, Claim by) {
        return actors.stream()
                .filter(a -> by.evidence().sentence().covers(a.span()))
                .toList();
    }

    private static boolean same(List<Actor> then, List<Actor> now) {
        return then.stream().allMatch(a -> now.stream().anyMatch(b -> same(a, b)))
                && now.stream().allMatch(a -> then.stream().anyMatch(b -> same(a, b)));
    }

    /** A state and its government are one, a name left out is no other name, the same phrase means whom it meant. */
    private static boolean same(Actor then, Actor now) {
        if (then.text().equals(now.text()) && then.text().contains(" ")) {
            return true;
        }
        if (then.side().isEmpty() && now.side().isEmpty()) {
            return Words.fold(known(then)).equals(Words.fold(known(now)));
        }
        boolean named = then.name() != null && now.name() != null && person(then) && person(now);
        return then.side().equals(now.side())
                && sector(then) == sector(now)
                && (!named || Words.fold(known(then)).equals(Words.fold(known(now))));
    }

    private static boolean person(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON;
    }

    private static String known(Actor actor) {
        return actor.name() != null ? actor.name() : actor.text();
    }

    private static Sector sector(Actor actor) {
        return actor.sector() == Sector.UNK ? Sector.GOV : actor.sector();
    }

    private static boolean sameChain(Claim then, Claim now) {
        if (then.attribution().size() != now.attribution().size()) {
            return false;
        }
        for (int i = 0; i < then.attribution().size(); i++) {
            if (!sameSource(
                    then.attribution().get(i).source(), now.attribution().get(i).source())) {
                return false;
            }
        }
        return true;
    }

    /** For a source it matters who exactly: a minister named is another source than {@code un funcionario}. */
    private static boolean sameSource(Actor then, Actor now) {
        if (then.text().equals(now.text()) && (then.name() == null || now.name() == null)) {
            return true;
        }
        boolean sameName = then.name() == null && now.name() == null
                || Words.fold(known(then)).equals(Words.fold(known(now)));
        return sameName && same(then, now);
    }

    /** The day of publication stands for want of a time told. */
    private static boolean sameTime(@Nullable When then, @Nullable When now) {
        boolean toldThen = then != null && then.basis() != When.Basis.PUBLICATION;
        boolean toldNow = now != null && now.basis() != When.Basis.PUBLICATION;
        if (then == null || now == null || !toldThen || !toldNow) {
            return toldThen == toldNow;
        }
        boolean sameDays = Objects.equals(then.start(), now.start()) && Objects.equals(then.end(), now.end());
        return sameDays || then.basis() == now.basis() && Objects.equals(then.text(), now.text());
    }

    private static boolean samePlace(@Nullable Place then, @Nullable Place now) {
        if (then == null || now == null) {
            return then == null && now == null;
        }
        return Objects.equals(then.country(), now.country())
                && Words.fold(then.name()).equals(Words.fold(now.name()));
    }

    /** By name, since ids hang on the document; a name half of whose words are others is another, none at all is no other one. */
    private static boolean sameAgreement(@Nullable Agreement then, @Nullable Agreement now) {
        return then == null
                || now == null
                || then.id().equals(now.id())
                || names(then).stream().anyMatch(a -> names(now).stream().anyMatch(b -> Words.likeness(a, b) > 0.5));
    }

    private static Set<Set<String>> names(Agreement agreement) {
        return Stream.concat(Stream.of(agreement.name()), agreement.aliases().stream())
                .map(Words::of)
                .collect(Collectors.toSet());
    }

    private static Set<Amount> amounts(Claim claim) {
        return claim.quantities().stream().map(Differences::amount).collect(Collectors.toSet());
    }

    private static Amount amount(Quantity quantity) {
        return new Amount(
                quantity.value(),
                quantity.upper(),
                quantity.comparator(),
                quantity.unit() == null ? "" : Words.fold(quantity.unit()),
                quantity.equivalents().stream().map(Differences::amount).collect(Collectors.toSet()));
    }

    /** A quantity without its words. */
    private record Amount(
            double value,
            @Nullable Double upper,
            Quantity.Comparator comparator,
            String unit,
            Set<Amount> equivalents) {}

    private static boolean sameCondition(Claim then, Claim now) {
        String before = then.reality().condition();
        String after = now.reality().condition();
        return before == null || after == null
                ? Objects.equals(before, after)
                : Words.of(before).equals(Words.of(after));
    }
}
