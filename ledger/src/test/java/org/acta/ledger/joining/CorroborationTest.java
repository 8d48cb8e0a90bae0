package org.acta.ledger.joining;

import static org.acta.ledger.joining.Draft.actor;
import static org.acta.ledger.joining.Draft.media;
import static org.acta.ledger.joining.Draft.person;
import static org.acta.ledger.joining.Draft.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.model.Actor;
import org.acta.model.EventType;
import org.acta.model.Outlet;
import org.acta.model.Ownership;
import org.acta.model.Sector;
import org.junit.jupiter.api.Test;

class CorroborationTest {

    private static final Actor AGENCY = media("Lusa", Ownership.PUBLIC);

    @Test
    void tenPapersThatPassOnOneAgencyAreOneRoot() {
        Entry[] papers = IntStream.range(0, 10)
                .mapToObj(i -> raid("paper" + i)
                        .from(outlet("Paper " + i, Ownership.PRIVATE))
                        .saidBy(AGENCY)
                        .entry())
                .toArray(Entry[]::new);
        assertThat(roots(Map.of(), papers)).singleElement().satisfies(r -> {
            assertThat(r.name()).isEqualTo("Lusa");
            assertThat(r.entries()).hasSize(10);
        });
    }

    @Test
    void theAgencyInTheBylineIsTheRoot() {
        Entry told = raid("one")
                .from(outlet("Paper 1", Ownership.PRIVATE))
                .agency("Lusa")
                .entry();
        Entry passed = raid("two")
                .from(outlet("Paper 2", Ownership.PRIVATE))
                .saidBy(AGENCY)
                .entry();
        assertThat(roots(Map.of(), told, passed)).hasSize(1);
    }

    @Test
    void copiesOfOneTextAreOneNewsroom() {
        Entry one = raid("one").from(outlet("Paper 1", Ownership.PRIVATE)).entry();
        Entry two = raid("two").from(outlet("Paper 2", Ownership.PRIVATE)).entry();
        Entry three = raid("three").from(outlet("Paper 3", Ownership.PRIVATE)).entry();
        assertThat(roots(Map.of("one", "x", "two", "x"), one, two, three)).hasSize(2);
    }

    @Test
    void aGovernmentIsOneVoiceWhoeverSpeaks() {
        Entry minister =
                raid("one").saidBy(AGENCY, person("SDN", "Omar Minister")).entry();
        Entry palace = raid("two").saidBy(state("SDN")).entry();
        assertThat(roots(Map.of(), minister, palace))
                .singleElement()
                .satisfies(r -> assertThat(r.party()).isTrue());
    }

    @Test
    void unnamedSourcesOfTwoPapersMayBeTwo() {
        Actor official = actor("TCD", null, Actor.Kind.PERSON, Sector.GOV, Ownership.UNKNOWN);
        Entry one = raid("one")
                .from(outlet("Paper 1", Ownership.PRIVATE))
                .saidBy(official)
                .entry();
        Entry two = raid("two")
                .from(outlet("Paper 2", Ownership.PRIVATE))
                .saidBy(official)
                .entry();
        assertThat(roots(Map.of(), one, two)).hasSize(2);
    }

    @Test
    void marksMediaThatAStateOwnsAndCountsTheDisinterested() {
        Entry state = raid("one")
                .from(outlet("Paper 1", Ownership.PRIVATE))
                .saidBy(media("Suna", Ownership.STATE))
                .entry();
        Entry own = raid("two").from(outlet("Paper 2", Ownership.PRIVATE)).entry();
        Corroboration corroboration = Corroboration.of(new Event("e", List.of(state, own)), Map.of());
        assertThat(corroboration.roots()).extracting(Root::stateOwned).containsExactly(true, false);
        assertThat(corroboration.disinterested()).isEqualTo(1);
    }

    @Test
    void findsCopiesByTheirWords() {
        String story =
                "El ministro de Obras Públicas inauguró el martes un puente sobre el río Beni que unirá dos provincias "
                        + "separadas durante décadas por las crecidas. El acto reunió a vecinos, alcaldes y empresarios, que esperan que el "
                        + "comercio entre las dos orillas crezca en los próximos meses.";
        String copy = "LA PAZ. " + story.replace("el martes", "ayer");
        String other =
                "La selección llegó a Cochabamba con tres bajas y un nuevo entrenador, que prometió un equipo más ofensivo "
                        + "para el partido del domingo contra el campeón vigente en un estadio que estará lleno según los organizadores.";
        Map<String, String> copies = Copies.among(List.of(
                Copies.Text.of("a", story),
                Copies.Text.of("b", copy),
                Copies.Text.of("c", other),
                Copies.Text.of("d", "")));
        assertThat(copies).containsOnlyKeys("a", "b");
        assertThat(copies.get("a")).isEqualTo(copies.get("b"));
    }

    private static List<Root> roots(Map<String, String> copies, Entry... entries) {
        return Corroboration.of(new Event("e", Arrays.asList(entries)), copies).roots();
    }

    private static Draft raid(String document) {
        return Draft.of(EventType.ASSAULT, "190")
                .in(document)
                .by(state("SDN"))
                .to(state("SSD"))
                .on("2012-04-10");
    }

    private static Outlet outlet(String name, Ownership ownership) {
        return new Outlet(name, null, ownership, null);
    }
}
