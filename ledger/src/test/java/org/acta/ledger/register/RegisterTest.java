package org.acta.ledger.register;

import static org.acta.ledger.joining.Draft.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.acta.ledger.entry.Publication;
import org.acta.model.Actor;
import org.acta.model.Agreement;
import org.acta.model.Agreement.Relation;
import org.acta.model.Agreement.Status;
import org.acta.model.Evidence;
import org.acta.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final LocalDate LATER = LocalDate.parse("2012-06-01");

    private final Registering registering = Registering.load();

    @Test
    void oneTreatyUnderNamesInTwoLanguagesIsOneAgreement() {
        Told spanish =
                told("a", "t", "tratado de amistad y defensa", "treaty", "2010-05-04", Status.SIGNED, "CHL", "ECU");
        Told english =
                told("b", "t", "friendship and defence treaty", "treaty", "2010-05-04", Status.SIGNED, "ECU", "CHL");
        assertThat(register(spanish, english).agreements()).singleElement().satisfies(a -> {
            assertThat(a.sides()).containsExactly("CHL", "ECU");
            assertThat(a.aliases()).hasSize(1);
        });
    }

    @Test
    void treatiesOfTheSamePairAboutOtherThingsAreTwo() {
        Told gas = told("a", "t", "acuerdo de gas", "accord", "2010-05-04", Status.SIGNED, "BOL", "PRY");
        Told rail = told("b", "t", "railway agreement", "agreement", "2010-05-04", Status.SIGNED, "BOL", "PRY");
        assertThat(register(gas, rail).agreements()).hasSize(2);
    }

    @Test
    void anotherYearIsAnotherAgreement() {
        Told old = told("a", "t", "tratado de amistad", "treaty", "1961", Status.SIGNED, "CHN", "MNG");
        Told young = told("b", "t", "friendship treaty", "treaty", "1994", Status.SIGNED, "CHN", "MNG");
        assertThat(register(old, young).agreements()).hasSize(2);
    }

    @Test
    void aProperNameIsEnoughWhereNoPartiesAreTold() {
        Told named = told("a", "t", "Acuerdos de Lomé", "accord", "1999-07", Status.SIGNED, "SLE");
        Told bare = told("b", "t", "Lomé accords", "accord", "1999", Status.UNKNOWN);
        assertThat(register(named, bare).agreements()).hasSize(1);
    }

    @Test
    void linkedAgreementsAreNeverOneWhateverTheirNames() {
        Told before = told("a", "old", "tratado de pesca", "treaty", null, Status.SUPERSEDED, "ISL", "NOR");
        Told after = linked("a", "new", "tratado de pesca", "2011", Relation.SUPERSEDES, "old");
        assertThat(register(before, after).agreements()).hasSize(2);
    }

    @Test
    void aSupersededTreatyStoodUntilTheOtherBegan() {
        Told before = told("a", "old", "tratado de pesca", "treaty", "1976", Status.SUPERSEDED, "ISL", "NOR");
        Told after = linked("a", "new", "tratado pesquero", "2011-03-02", Relation.SUPERSEDES, "old");
        Register register = register(before, after);
        RegisteredAgreement old = register.agreements().get(0);
        assertThat(register.standing(old, LocalDate.parse("1990-01-01")))
                .get()
                .extracting(Standing::status)
                .isEqualTo(Status.SIGNED);
        assertThat(register.standing(old, LATER)).get().satisfies(s -> {
            assertThat(s.status()).isEqualTo(Status.SUPERSEDED);
            assertThat(s.told()).isEqualTo(before);
        });
        assertThat(register.standing(old, LocalDate.parse("1970-01-01"))).isEmpty();
        assertThat(register.lineage())
                .singleElement()
                .extracting(Lineage::relation)
                .isEqualTo(Relation.SUPERSEDES);
    }

    @Test
    void aLinkToldFromTheOtherEndIsTurnedRound() {
        Told before = linked("a", "old", "tratado de pesca", "1976", Relation.SUPERSEDED_BY, "new");
        Told after = told("a", "new", "tratado pesquero", "treaty", "2011", Status.SIGNED, "ISL", "NOR");
        Register register = register(before, after);
        assertThat(register.lineage()).singleElement().satisfies(l -> {
            assertThat(l.relation()).isEqualTo(Relation.SUPERSEDES);
            assertThat(l.to()).isEqualTo(register.agreements().get(0).id());
        });
    }

    @Test
    void findsWhatStandsBetweenTwoOnADay() {
        Register register = register(
                told("a", "t", "tratado de límites", "treaty", "1984", Status.SIGNED, "ARG", "CHL"),
                told("b", "t", "trade accord", "accord", "2016", Status.SIGNED, "ARG", "CHL"),
                told("c", "t", "tratado de paz", "treaty", "1984", Status.SIGNED, "ARG", "BRA"));
        assertThat(register.between("CHL", "ARG", LATER))
                .extracting(RegisteredAgreement::name)
                .containsExactly("tratado de límites");
    }

    @Test
    void tellsWhatBindsAStateWhenAnotherIsAttackedAndWhatIsSaidNotTo() {
        Told duty = obliging("a", List.of("defense", "trade"), List.of());
        Told denial = obliging("b", List.of(), List.of("defense"));
        assertThat(register(duty, denial).obligations("SEN", "GMB", LATER))
                .extracting(Obligation::obligation, Obligation::absent, Obligation::told)
                .containsExactlyInAnyOrder(tuple("defense", false, duty), tuple("defense", true, denial));
    }

    @Test
    void theOrderOfTellingDoesNotChangeTheRegister() {
        List<Told> told = new ArrayList<>(List.of(
                told("a", "t", "tratado de amistad", "treaty", "1961", Status.SIGNED, "CHN", "MNG"),
                told("b", "t", "friendship treaty", "treaty", "1961", Status.SIGNED, "CHN", "MNG"),
                told("c", "t", "Acuerdos de Lomé", "accord", "1999-07", Status.SIGNED, "SLE"),
                told("d", "t", "Lomé accords", "accord", "1999", Status.UNKNOWN),
                told("e", "t", "acuerdo de gas", "accord", "2010-05-04", Status.SIGNED, "BOL", "PRY"),
                told("f", "t", "gas agreement", "agreement", "2010", Status.SIGNED, "BOL", "PRY"),
                told("g", "t", "railway agreement", "agreement", "2010-05-04", Status.SIGNED, "BOL", "PRY")));
        Set<Set<String>> groups = groups(told);
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(told, random);
            assertThat(groups(told)).isEqualTo(groups);
        }
    }

    private Set<Set<String>> groups(List<Told> told) {
        return register(told.toArray(Told[]::new)).agreements().stream()
                .map(a -> a.tellings().stream().map(Told::key).collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }

    private Register register(Told... told) {
        Map<String, List<Told>> groups = new LinkedHashMap<>();
        registering
                .register(List.of(told), List.of())
                .forEach(r -> groups.computeIfAbsent(r.agreement(), k -> new ArrayList<>())
                        .add(r.told()));
        return new Register(groups.entrySet().stream()
                .map(g -> new RegisteredAgreement(g.getKey(), g.getValue()))
                .toList());
    }

    private static Told told(
            String document,
            String id,
            String name,
            String kind,
            @Nullable String date,
            Status status,
            String... sides) {
        return told(document, agreement(id, name, kind, date, status, List.of(), List.of(), List.of(), sides));
    }

    private static Told linked(String document, String id, String name, String date, Relation relation, String other) {
        Evidence evidence = new Evidence(0, new Span(0, 0), "", new Span(0, 0), "");
        Agreement.Link link = new Agreement.Link(relation, other, other, evidence, List.of());
        Status status = relation == Relation.SUPERSEDED_BY ? Status.SUPERSEDED : Status.SIGNED;
        return told(
                document,
                agreement(id, name, "treaty", date, status, List.of(), List.of(), List.of(link), "ISL", "NOR"));
    }

    private static Told obliging(String document, List<String> obligations, List<String> without) {
        return told(
                document,
                agreement(
                        "t",
                        "defence pact",
                        "pact",
                        "2005",
                        Status.SIGNED,
                        obligations,
                        without,
                        List.of(),
                        "SEN",
                        "GMB"));
    }

    private static Agreement agreement(
            String id,
            String name,
            String kind,
            @Nullable String date,
            Status status,
            List<String> obligations,
            List<String> without,
            List<Agreement.Link> links,
            String... sides) {
        List<Actor> parties = Arrays.stream(sides).map(s -> state(s)).toList();
        return new Agreement(
                id,
                name,
                List.of(),
                kind,
                parties,
                date,
                status,
                obligations,
                without,
                List.of(),
                links,
                List.of(),
                List.of());
    }

    private static Told told(String document, Agreement agreement) {
        Instant recorded = Instant.parse("2025-01-01T12:00:00Z");
        return new Told(
                agreement,
                new Publication(
                        document, 1, null, List.of(), null, null, LocalDate.parse("2012-01-05"), "es", recorded));
    }
}
