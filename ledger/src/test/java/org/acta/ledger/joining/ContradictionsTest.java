package org.acta.ledger.joining;

import static org.acta.ledger.joining.Draft.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.model.EventType;
import org.acta.model.Quantity.Comparator;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private final Contradictions contradictions = new Contradictions();

    @Test
    void anOpenNumberDoesNotContradictALargerOne() {
        assertThat(in(
                        delivery("one")
                                .amount(10_000, Comparator.MORE_THAN, "contenedores")
                                .entry(),
                        delivery("two")
                                .amount(11_000, Comparator.EXACTLY, "containers")
                                .entry()))
                .isEmpty();
    }

    @Test
    void numbersOutsideEachOthersBoundsContradict() {
        assertThat(in(
                        delivery("one")
                                .amount(20_000, Comparator.EXACTLY, "toneladas")
                                .entry(),
                        delivery("two")
                                .amount(25_000, Comparator.ABOUT, "tonnes")
                                .entry()))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.kind()).isEqualTo(Contradiction.Kind.AMOUNT);
                    assertThat(c.fields()).containsExactly("quantities");
                });
    }

    @Test
    void numbersOfOtherThingsAreNotCompared() {
        assertThat(in(
                        delivery("one").amount(20, Comparator.EXACTLY, "trucks").entry(),
                        delivery("two")
                                .amount(300, Comparator.EXACTLY, "tonnes")
                                .entry()))
                .isEmpty();
    }

    @Test
    void aboutTheSameIsNoContradiction() {
        assertThat(in(
                        delivery("one")
                                .amount(300, Comparator.ABOUT, "soldados")
                                .entry(),
                        delivery("two")
                                .amount(320, Comparator.EXACTLY, "soldiers")
                                .entry()))
                .isEmpty();
    }

    @Test
    void whatIsAssertedAndDeniedContradicts() {
        assertThat(in(delivery("one").entry(), delivery("two").denied().entry()))
                .extracting(Contradiction::kind)
                .containsExactly(Contradiction.Kind.POLARITY);
    }

    @Test
    void daysThatExcludeEachOtherContradictButAPlanThatSlippedDoesNot() {
        assertThat(in(
                        delivery("one").on("2019-03-04").entry(),
                        delivery("two").on("2019-03-05").entry()))
                .extracting(Contradiction::kind)
                .containsExactly(Contradiction.Kind.TIME);
        assertThat(in(
                        delivery("one").on("2019-03-04").planned().entry(),
                        delivery("two").on("2019-03-05").entry()))
                .isEmpty();
        assertThat(in(
                        delivery("one").on("2019-03").entry(),
                        delivery("two").on("2019-03-05").entry()))
                .isEmpty();
    }

    @Test
    void anotherDoerContradicts() {
        Draft one =
                Draft.of(EventType.ASSAULT, "190").in("one").by(state("SDN")).to(state("TCD"));
        Draft two =
                Draft.of(EventType.ASSAULT, "190").in("two").by(state("LBY")).to(state("TCD"));
        assertThat(in(one.entry(), two.entry()))
                .extracting(Contradiction::kind)
                .containsExactly(Contradiction.Kind.ACTOR);
    }

    @Test
    void ofThoseWhoSayTheSameTheFirstSpeaks() {
        Entry[] entries = {
            delivery("one").amount(5, Comparator.EXACTLY, "trucks").entry(),
            delivery("two").amount(5, Comparator.EXACTLY, "trucks").entry(),
            delivery("three").amount(9, Comparator.EXACTLY, "trucks").entry()
        };
        assertThat(in(entries)).singleElement().extracting(Contradiction::one).isEqualTo(entries[0]);
    }

    private List<Contradiction> in(Entry... entries) {
        return contradictions.in(new Event("e", Arrays.asList(entries)));
    }

    private static Draft delivery(String document) {
        return Draft.of(EventType.AID, "070").in(document).by(state("MAR")).to(state("MRT"));
    }
}
