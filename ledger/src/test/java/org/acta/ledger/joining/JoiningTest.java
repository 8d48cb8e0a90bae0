package org.acta.ledger.joining;

import static org.acta.ledger.joining.Draft.person;
import static org.acta.ledger.joining.Draft.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.model.Actor;
import org.acta.model.EventType;
import org.junit.jupiter.api.Test;

class JoiningTest {

    private static final Actor OLLANTA = person("PER", "Ollanta Humala");
    private static final Actor BACHELET = person("CHL", "Michelle Bachelet");

    private final Joining joining = new Joining();

    @Test
    void aVisitToldInSeveralSentencesAndStoriesIsOneEvent() {
        assertThat(events(
                        visit("one").entry(),
                        welcome("one").entry(),
                        visit("two").entry(),
                        meeting("three").entry()))
                .hasSize(1);
    }

    @Test
    void anotherYearIsAnotherVisit() {
        Entry before = visit("one").on("2000-07-19").entry();
        assertThat(events(before, visit("two").entry())).hasSize(2);
    }

    @Test
    void aVisitAndItsReturnAreTwo() {
        Entry back = Draft.of(EventType.CONSULT, "042")
                .in("two")
                .by(BACHELET)
                .to(state("PER"))
                .on("2014-05-08")
                .entry();
        assertThat(events(visit("one").entry(), back)).hasSize(2);
    }

    @Test
    void aCallAndAVisitOfTheSameTwoAreTwo() {
        Draft call = Draft.of(EventType.CONSULT, "041")
                .in("two")
                .by(OLLANTA)
                .to(BACHELET)
                .on("2014-05-08");
        assertThat(events(visit("one").entry(), call.entry())).hasSize(2);
    }

    @Test
    void whatWasPlannedJoinsWhatWasDone() {
        Entry plan = visit("two").planned().published("2014-04-30").entry();
        assertThat(events(plan, visit("one").entry())).hasSize(1);
    }

    @Test
    void whatIsDeniedJoinsWhatIsAsserted() {
        Draft raid = Draft.of(EventType.ASSAULT, "195")
                .by(state("KEN"))
                .to(state("SOM"))
                .on("2017-03-02");
        Draft denial = Draft.of(EventType.ASSAULT, "190")
                .in("two")
                .by(state("KEN"))
                .to(state("SOM"))
                .on("2017-03-02")
                .denied();
        assertThat(events(raid.entry(), denial.entry())).hasSize(1);
    }

    @Test
    void giftsInOppositeDirectionsAreTwo() {
        Entry there = Draft.of(EventType.AID, "070")
                .by(OLLANTA)
                .to(BACHELET)
                .on("2014-05-08")
                .entry();
        Entry back = Draft.of(EventType.AID, "070")
                .by(BACHELET)
                .to(OLLANTA)
                .on("2014-05-08")
                .entry();
        assertThat(events(there, back)).hasSize(2);
    }

    @Test
    void aClaimThatLinksTwoEventsMovesTheYoungerIntoTheOlder() {
        Entry seen = Draft.of(EventType.CONSULT, "042")
                .in("one")
                .by(OLLANTA)
                .on("2014-05-08")
                .entry();
        Entry host = Draft.of(EventType.CONSULT, "043")
                .in("two")
                .by(BACHELET)
                .on("2014-05-08")
                .entry();
        List<Membership> before = joining.join(List.of(seen, host), List.of());
        assertThat(before).extracting(Membership::event).doesNotHaveDuplicates();
        Event first = new Event(before.get(0).event(), List.of(seen));
        Event second = new Event(before.get(1).event(), List.of(host));
        List<Membership> after = joining.join(List.of(meeting("three").entry()), List.of(second, first));
        assertThat(after).extracting(Membership::event).containsOnly(first.id());
        assertThat(after).extracting(Membership::entry).contains(host).doesNotContain(seen);
    }

    @Test
    void claimsThatJoinShareAKey() {
        Set<String> keys = joining.keys(visit("one").entry());
        assertThat(keys).containsAnyElementsOf(joining.keys(meeting("two").entry()));
        assertThat(keys)
                .doesNotContainAnyElementsOf(
                        joining.keys(visit("two").on("2009-05-08").entry()));
    }

    @Test
    void saysWhichRulesJoinedIt() {
        Entry again = visit("two").entry();
        Membership joined =
                joining.join(List.of(visit("one").entry(), again), List.of()).get(1);
        assertThat(joined.explanation())
                .contains("same day")
                .contains(visit("one").entry().key());
        assertThat(joined.score()).isGreaterThanOrEqualTo(Comparison.ENOUGH);
    }

    private Map<String, List<Membership>> events(Entry... entries) {
        return joining.join(List.of(entries), List.of()).stream().collect(Collectors.groupingBy(Membership::event));
    }

    private static Draft visit(String document) {
        return Draft.of(EventType.CONSULT, "042")
                .in(document)
                .words("Humala llegó a Santiago el jueves.", "llegó")
                .by(OLLANTA)
                .to(state("CHL"))
                .on("2014-05-08");
    }

    private static Draft welcome(String document) {
        return Draft.of(EventType.CONSULT, "043")
                .in(document)
                .words("Bachelet welcomed her guest at La Moneda.", "welcomed")
                .by(BACHELET)
                .to(OLLANTA)
                .on("2014-05-08");
    }

    private static Draft meeting(String document) {
        return Draft.of(EventType.CONSULT, "040")
                .in(document)
                .words("The two presidents met in Santiago on Thursday.", "met")
                .by(OLLANTA, BACHELET)
                .together()
                .on("2014-05-08");
    }
}
