package org.acta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acta.model.Actor;
import org.acta.model.Claim;
import org.acta.model.Moment;
import org.acta.model.Segment;
import org.acta.model.Span;
import org.acta.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every claim bears the chain of those who tell it, outermost first, and none that the story tells by itself. */
class AttributionTest {

    private static final Acta ACTA = Acta.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            envió | Aden Duale | Kenia envió tropas a Somalia, anunció en Nairobi el ministro de Defensa, Aden Duale.
            suspenderá | Emmanuel Macron | Si Chad retira a su embajador, ha advertido Macron, Francia suspenderá la ayuda.
            bombardeó | Omar Salih | El Ejército bombardeó el puerto, según una carta del gobernador de la provincia, Omar Salih.
            retirado | Andina > un funcionario | Perú ha retirado a su embajador, informó la agencia estatal Andina, que citó a un funcionario.
            bombardeado | Marruecos | Marruecos negó que sus aviones hubieran bombardeado la ciudad.
            retirará | William Ruto | El presidente de Kenia, William Ruto, habló en Nairobi. Agregó que Uganda retirará a su embajador.
            retirará | Al Jazeera > Yoweri Museveni | Uganda retirará a su embajador, dijo Museveni en una entrevista con la cadena Al Yazira.
            """)
    void namesWhoTellsInSpanish(String trigger, String chain, String text) {
        assertThat(chain(trigger, text, "es")).isEqualTo(chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sent | its foreign minister | Kenya sent troops to Somalia, its foreign minister said on Monday.
            expelled | the state news agency > a senior aide | Chad expelled the French ambassador, the state news agency said, citing a senior aide.
            shelled | Reuters > a rebel spokesman | The army shelled the port, a rebel spokesman told Reuters.
            recalled | Daily Herald > two officials | Peru has recalled its ambassador, the Daily Herald reported, quoting two officials.
            bombed | Egypt | Egypt denied that its jets had bombed the town.
            suspended | Tribune | As the Tribune newspaper reported, Ghana suspended talks with Togo.
            send | Reuters > A diplomat | A diplomat quoted by Reuters said Kenya would send troops.
            send | William Ruto | President William Ruto told reporters that Kenya would send troops to Haiti.
            expel | The ministry | The ministry confirmed on Friday that Chad would expel the French ambassador.
            """)
    void namesWhoTellsInEnglish(String trigger, String chain, String text) {
        assertThat(chain(trigger, text, "en")).isEqualTo(chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | envió | Kenia envió tropas a Somalia el lunes.
            es | reunió | El ministro llegó a Nairobi, se reunió con Ruto y anunció la retirada de las tropas.
            en | sent | Kenya sent troops to Somalia on Monday.
            en | sent | As president, William Ruto sent troops to Haiti.
            en | sent | After rebels captured the town, Chad sent troops to the border.
            """)
    void leavesWhatTheStoryItselfTellsWithoutAChain(String language, String trigger, String text) {
        assertThat(chain(trigger, text, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | warned | William Ruto | President William Ruto warned that Uganda would face consequences.
            en | warned | William Ruto | "Uganda must pay for its acts," President William Ruto warned on Monday.
            en | denounced | William Ruto | William Ruto denounced the "cowardly attack" of Uganda.
            en | demanded | Reuters | Kenya demanded that Uganda release the fishermen, Reuters reported.
            en | accused | | President William Ruto accused Uganda of arming the rebels.
            en | threatened | | President William Ruto threatened to close the border with Uganda.
            es | advirtió | William Ruto | El presidente William Ruto advirtió que Uganda pagará las consecuencias.
            es | tachó | William Ruto | William Ruto tachó de “farsa” la oferta de Uganda.
            es | acusó | | El presidente William Ruto acusó a Uganda de armar a los rebeldes.
            """)
    void namesTheSpeakerOfAnActOfWordsWhereItsWordReportsThem(
            String language, String trigger, String chain, String text) {
        assertThat(chain(trigger, text, language)).isEqualTo(chain == null ? "" : chain);
    }

    @Test
    void takesTheWordsOfWhoSpokeBeforeForADroppedSpeaker() {
        String text =
                "El presidente de Kenia, William Ruto, habló en Nairobi. Agregó que Uganda retirará a su embajador.";
        assertThat(claim("retirará", text, "es").attribution().get(0).source().text())
                .contains("Ruto");
    }

    private static String chain(String trigger, String text, String language) {
        List<String> names = claim(trigger, text, language).attribution().stream()
                .map(link -> name(link.source()))
                .toList();
        return String.join(" > ", names);
    }

    private static String name(Actor source) {
        return source.name() != null ? source.name() : source.text();
    }

    private static Claim claim(String trigger, String text, String language) {
        return ACTA.read(story(text, language)).claims().stream()
                .filter(c -> c.evidence().triggerText().equals(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim at " + trigger));
    }

    private static Story story(String text, String language) {
        Segment segment = new Segment(Segment.Kind.PARAGRAPH, language, new Span(0, text.length()));
        return new Story(
                "example",
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
                List.of());
    }
}
