package org.acta.ledger.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

/** What joining makes of the stories as the engine reads them. Floors only rise. */
class JoiningQualityTest {

    @Test
    void joinsWhatBelongsTogether() {
        holds("pairs.tsv", 0.78);
    }

    @Test
    void joinsWhatBelongsTogetherInPairsThatWereKeptAside() {
        holds("pairs-held-out.tsv", 0.66);
    }

    @Test
    void joinsWhatBelongsTogetherInStoriesWrittenAfterwards() {
        holds("pairs-blind.tsv", 0.9);
    }

    private static void holds(String pairs, double floor) {
        assumeTrue(Library.present(), "the stories that lie beside the checkout");
        JoiningQuality quality = JoiningQuality.of(Pair.read(pairs));
        assertThat(quality.wrong).as("two happenings in one event").isEmpty();
        double share = (double) quality.joined.size() / (quality.joined.size() + quality.missed.size());
        assertThat(share)
                .as("joined of those that are coded: %s", quality.missed)
                .isGreaterThanOrEqualTo(floor);
    }
}
