package org.acta.ledger.revisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.acta.ledger.entry.Delta;
import org.acta.ledger.entry.Revision;
import org.acta.model.Claim;
import org.acta.model.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionsTest {

    private static final String EXAMPLES = "../examples/";

    /** What stands around the edited sentence and stays as it is. */
    private static final String CONTEXT_EN = "Cuba thanked Mongolia for its help in 1990.\n\n";

    private static final String CONTEXT_ES = "Cuba agradeció a Mongolia su ayuda en 1990.\n\n";

    @ParameterizedTest
    @CsvSource({
        "es-washington-ruanda-congo-2025, .txt, revisions/es-washington-ruanda-congo-2025.txt, false",
        "en-cairo-visit-2024, .html, revisions/en-cairo-visit-2024-3.html, true"
    })
    void tellsExactlyWhatARevisionOfAnExampleChanged(String name, String ending, String revision, boolean silent)
            throws IOException {
        List<Delta> deltas = Revisions.between(Read.file(EXAMPLES + name + ending), Read.file(EXAMPLES + revision));
        assertThat(deltas.stream().map(RevisionsTest::line)).containsExactlyElementsOf(expected(name));
        assertThat(deltas).allMatch(d -> d.silent() == silent);
        assertThat(deltas.stream().map(Delta::kind).distinct()).hasSize(Delta.Kind.values().length);
    }

    /** Kind, trigger and fields; comment and header stand on top. */
    private static List<String> expected(String name) throws IOException {
        try (InputStream in = RevisionsTest.class.getResourceAsStream("/revisions/" + name + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .toList();
        }
    }

    private static String line(Delta delta) {
        return String.join("\t", kind(delta), triggerOf(delta), String.join(", ", delta.fields()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "es-visita-pyongyang-2024.html",
                "en-cairo-visit-2024.html",
                "es-itamaraty-1995.txt",
                "en-second-thomas-shoal-2024.txt"
            })
    void findsNothingInWhatIsTheSame(String name) {
        assertThat(Revisions.between(Read.file(EXAMPLES + name), Read.file(EXAMPLES + name)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "changed quantities | Kenya sent 400 police officers to Haiti in March. | Kenya sent 600 police officers to Haiti in March.",
                "changed quantities | Norway donated 20 tanks to Ukraine in May. | Norway donated more than 15 tanks to Ukraine in May.",
                "changed recipients | The president of Brazil visited Angola in April. | The president of Brazil visited Mozambique in April.",
                "changed event | The Peruvian parliament approved the treaty with Chile. | The Peruvian parliament rejected the treaty with Chile.",
                "changed polarity | Turkey attacked northern Syria on Monday. | Turkey did not attack northern Syria on Monday.",
                "reattributed attribution | Turkey attacked northern Syria on Monday, Reuters reported. | Turkey attacked northern Syria on Monday, the Syrian government said.",
                "reattributed attribution | According to Moldovan officials, France handed over 12 howitzers to Moldova. | According to French officials, France handed over 12 howitzers to Moldova.",
                "weakened certainty | Turkey attacked northern Syria on Monday. | Turkey allegedly attacked northern Syria on Monday.",
                "weakened attribution | Turkey attacked northern Syria on Monday. | Turkey attacked northern Syria on Monday, the Syrian government said.",
                "weakened status | India and Bhutan signed a trade agreement on Friday. | India and Bhutan will sign a trade agreement on Friday.",
                "confirmed attribution | Turkey attacked northern Syria on Monday, the Syrian government said. | Turkey attacked northern Syria on Monday.",
                "confirmed event | Poland promised to send 14 tanks to Ukraine. | Poland has sent 14 tanks to Ukraine.",
            })
    void tellsWhatAnEditChanged(String change, String before, String after) {
        tells(change, deltas("en", CONTEXT_EN + before, CONTEXT_EN + after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "changed quantities | Marruecos envió 30 médicos a Mauritania en enero. | Marruecos envió 45 médicos a Mauritania en enero.",
                "changed when | Argelia acusó el martes a Marruecos de espionaje. | Argelia acusó el miércoles a Marruecos de espionaje.",
                "changed where | Honduras y Belice se reunieron el jueves en Oslo. | Honduras y Belice se reunieron el jueves en Ginebra.",
                "changed polarity | Egipto no firmó el acuerdo con Sudán. | Egipto firmó el acuerdo con Sudán.",
                "reattributed attribution | Bolivia expulsó al embajador de Paraguay, según la cancillería boliviana. | Bolivia expulsó al embajador de Paraguay, según el Gobierno paraguayo.",
                "weakened certainty | Bolivia expulsó al embajador de Paraguay. | Bolivia podría expulsar al embajador de Paraguay.",
                "weakened attribution | Bolivia expulsó al embajador de Paraguay. | Bolivia expulsó al embajador de Paraguay, según la prensa local.",
                "confirmed attribution | Bolivia expulsó al embajador de Paraguay, según la cancillería boliviana. | Bolivia expulsó al embajador de Paraguay.",
                "withdrawn | Chile condenó el ataque y pidió a Bolivia una explicación. | Chile condenó el ataque.",
            })
    void tellsWhatASpanishEditChanged(String change, String before, String after) {
        tells(change, deltas("es", CONTEXT_ES + before, CONTEXT_ES + after));
    }

    @Test
    void leavesOtherWordsForTheSameThingAlone() {
        assertThat(deltas(
                        "en",
                        "Vietnam expelled two Thai diplomats in June.",
                        "In June, Vietnam expelled two diplomats of Thailand."))
                .isEmpty();
        assertThat(deltas(
                        "es",
                        "Argelia acusó a Marruecos de espionaje.",
                        "Argelia volvió a acusar a Marruecos de espionaje."))
                .isEmpty();
    }

    @Test
    void keepsTwoHappeningsOfOneKindApart() {
        assertThat(
                        deltas(
                                "en",
                                "Russia attacked Ukraine on Monday from the sea.\n\n" + CONTEXT_EN,
                                CONTEXT_EN
                                        + "Schools stayed closed for hours after Russia attacked Ukraine in the night to Thursday."))
                .extracting(Delta::kind)
                .containsExactlyInAnyOrder(Delta.Kind.ADDED, Delta.Kind.WITHDRAWN);
    }

    @Test
    void followsAParagraphThatMoved() {
        String moved = "Egypt accused Ethiopia of a breach of the accord.";
        assertThat(deltas("en", CONTEXT_EN + moved, moved + "\n\n" + CONTEXT_EN))
                .isEmpty();
    }

    @Test
    void takesAnUnchangedSentenceToTellTheSame() {
        String who = "The presidents of Ghana and Togo met in Lomé on Monday.\n\n";
        String they = "They signed a fishing agreement on Tuesday.";
        assertThat(deltas("en", who + CONTEXT_EN + they, CONTEXT_EN + they))
                .extracting(d -> d.kind() + " " + triggerOf(d))
                .containsExactly("WITHDRAWN met");
        assertThat(deltas("en", CONTEXT_EN + they, who + CONTEXT_EN + they))
                .extracting(d -> d.kind() + " " + triggerOf(d))
                .containsExactly("ADDED met");
    }

    @Test
    void noticesThatAnotherSpeaksOn() {
        String before =
                "El ministro de Exteriores de Chile, Alberto van Klaveren, dijo que Bolivia expulsó a dos diplomáticos. Agregó que Bolivia cerró la frontera.";
        String after = before.replace(
                "ministro de Exteriores de Chile, Alberto van Klaveren", "presidente de Perú, José Jerí");
        assertThat(deltas("es", CONTEXT_ES + before, CONTEXT_ES + after))
                .isNotEmpty()
                .allMatch(d -> d.kind() == Delta.Kind.REATTRIBUTED);
    }

    private static String triggerOf(Delta delta) {
        Claim claim = delta.claim() != null ? delta.claim() : delta.before();
        return Objects.requireNonNull(claim).evidence().triggerText();
    }

    @Test
    void marksAsSilentWhatNoNoticeTells() {
        String before = CONTEXT_EN + "Kenya sent 400 police officers to Haiti in March.";
        String after = CONTEXT_EN + "Kenya sent 600 police officers to Haiti in March.";
        String notice = "\n\nCorrection: An earlier version of this article gave a wrong figure.";
        assertThat(deltas("en", before, after)).isNotEmpty().allMatch(Delta::silent);
        assertThat(deltas("en", before, after + notice)).isNotEmpty().noneMatch(Delta::silent);
        assertThat(deltas("en", before + notice, after + notice)).isNotEmpty().allMatch(Delta::silent);
    }

    @Test
    void namesBothRevisionsAndBothSpans() {
        Revision before = Read.text("en", "🙂 Kenya sent 400 police officers to Haiti in March.");
        Revision after = Read.text("en", "🙂🙂 Kenya sent 600 police officers to Haiti in March.");
        Delta delta = Revisions.between(before, after).get(0);
        assertThat(delta.to()).isEqualTo(delta.from() + 1);
        Claim old = Objects.requireNonNull(delta.before());
        Claim now = Objects.requireNonNull(delta.claim());
        assertThat(new DeltaRecords(before.story(), after.story()).of(delta))
                .contains(spanOf(before, old), spanOf(after, now))
                .contains("\"claim\":\"" + now.id() + "\"", "\"before\":\"" + old.id() + "\"");
    }

    private static String spanOf(Revision revision, Claim claim) {
        Evidence evidence = claim.evidence();
        int start = revision.story().text().codePointCount(0, evidence.trigger().start());
        return "\"trigger\":{\"start\":" + start + ",\"end\":"
                + (start + evidence.trigger().length());
    }

    /** Exactly one change: of this kind, and in this field among others. */
    private static void tells(String change, List<Delta> deltas) {
        String[] kindAndField = change.split(" ");
        assertThat(deltas).singleElement().satisfies(delta -> {
            assertThat(kind(delta)).isEqualTo(kindAndField[0]);
            if (kindAndField.length > 1) {
                assertThat(delta.fields()).contains(kindAndField[1]);
            }
        });
    }

    private static List<Delta> deltas(String language, String before, String after) {
        return Revisions.between(Read.text(language, before), Read.text(language, after));
    }

    private static String kind(Delta delta) {
        return delta.kind().name().toLowerCase(Locale.ROOT);
    }
}
