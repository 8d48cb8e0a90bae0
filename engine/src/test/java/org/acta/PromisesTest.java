package org.acta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acta.model.Claim;
import org.acta.model.Moment;
import org.acta.model.Reality.Status;
import org.acta.model.Segment;
import org.acta.model.Span;
import org.acta.model.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A future act is a promise where its own actor tells it; where somebody else does, it is only planned. */
class PromisesTest {

    private static final Acta ACTA = Acta.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Kenya will send food to Haiti, President William Ruto said.
            en | The Norwegian foreign minister said that Norway would withdraw its troops from Mali.
            en | Denmark announced that it will release two Ghanaian sailors.
            es | El canciller de Noruega dijo que Noruega retirará sus tropas de Malí.
            es | Kenia enviará alimentos a Haití, dijo el presidente William Ruto.
            """)
    void areWhatOneSaysOfOneself(String language, String text) {
        assertThat(claims(language, text)).singleElement().satisfies(claim -> {
            assertThat(claim.event().type()).hasToString("AGREE");
            assertThat(claim.reality().status()).isEqualTo(Status.DONE);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | AID | Kenya will send food to Haiti next week.
            en | AID | Kenya will send food to Haiti, the Peruvian foreign minister said.
            en | RETREAT | Norway is expected to withdraw its troops from Mali.
            en | SANCTION | Denmark will expel the ambassador of Togo, the Danish foreign minister said.
            es | AID | Kenia enviará alimentos a Haití la próxima semana.
            es | AID | Kenia enviará alimentos a Haití, dijo el canciller de Perú.
            """)
    void areNotWhatIsOnlyForeseen(String language, String type, String text) {
        assertThat(claims(language, text)).singleElement().satisfies(claim -> {
            assertThat(claim.event().type()).hasToString(type);
            assertThat(claim.reality().status()).isEqualTo(Status.PLANNED);
        });
    }

    private static List<Claim> claims(String language, String text) {
        Segment segment = new Segment(Segment.Kind.PARAGRAPH, language, new Span(0, text.length()));
        return ACTA.read(new Story(
                        "promise",
                        1,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        Moment.of(LocalDate.of(2024, 6, 19)),
                        null,
                        language,
                        null,
                        false,
                        text,
                        List.of(segment),
                        List.of()))
                .claims();
    }
}
