package org.acta;

import static org.assertj.core.api.Assertions.assertThat;

import org.acta.model.Claim;
import org.acta.model.Reality.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a condition names does not happen by being named. */
class ConditionsTest {

    private static final Acta ACTA = Acta.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            invasión | En caso de invasión de Moldavia, la OTAN enviará tropas a Rumania.
            ataque   | Japón y Corea del Sur firmaron un acuerdo de defensa en caso de ataque de China.
            invade   | Si Irak invade Jordania, Egipto cerrará la frontera.
            """)
    void areHypothetical(String trigger, String text) {
        assertThat(ACTA.read(Stories.of("es", text)).claims())
                .filteredOn(claim -> claim.evidence().triggerText().equals(trigger))
                .extracting(ConditionsTest::status)
                .containsExactly(Status.HYPOTHETICAL);
    }

    private static Status status(Claim claim) {
        return claim.reality().status();
    }
}
