package org.acta.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.acta.Acta;
import org.acta.PlainSentences;
import org.acta.data.ByLanguage;
import org.acta.model.Quantity;
import org.acta.model.Quantity.Comparator;
import org.acta.model.Sentence;
import org.acta.time.Times;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

    private static final ByLanguage<Times> TIMES = ByLanguage.of(Acta.LANGUAGES, Times::load);
    private static final ByLanguage<Quantities> QUANTITIES = ByLanguage.of(Acta.LANGUAGES, Quantities::load);

    private static List<Quantity> in(String language, String text) {
        Sentence sentence = PlainSentences.of(language, text);
        return QUANTITIES.get(language).in(sentence, TIMES.get(language).in(sentence, LocalDate.of(2024, 6, 19)));
    }

    private static void reads(String language, String text, double value, Comparator comparator, String unit) {
        List<Quantity> found = in(language, text);
        assertThat(found).as(text).hasSize(1);
        assertThat(found.get(0).value()).as(text).isEqualTo(value);
        assertThat(found.get(0).comparator()).as(text).isEqualTo(comparator);
        assertThat(found.get(0).unit()).as(text).isEqualTo(unit);
    }

    @Test
    void readsNumbersInDigitsAndWords() {
        reads("es", "Enviaron 10.000 fusiles a la frontera.", 10_000, Comparator.EXACTLY, "fusiles");
        reads("es", "Enviaron dos millones trescientas mil vacunas.", 2_300_000, Comparator.EXACTLY, "vacunas");
        reads("es", "Donaron mil millones de euros.", 1e9, Comparator.EXACTLY, "EUR");
        reads("es", "Donaron un billón de yenes.", 1e12, Comparator.EXACTLY, "JPY");
        reads("es", "Acogieron a medio millón de refugiados.", 500_000, Comparator.EXACTLY, "refugiados");
        reads("es", "Detuvieron a treinta y un activistas.", 31, Comparator.EXACTLY, "activistas");
        reads("es", "Desplegaron 1,400 agentes en la capital.", 1_400, Comparator.EXACTLY, "agentes");
        reads("en", "They pledged $2.5bn to the fund.", 2.5e9, Comparator.EXACTLY, "USD");
        reads("en", "They freed a dozen hostages.", 12, Comparator.EXACTLY, "hostages");
        reads("en", "They sheltered half a million refugees.", 500_000, Comparator.EXACTLY, "refugees");
        reads("en", "They spent two and a half billion euros.", 2.5e9, Comparator.EXACTLY, "EUR");
    }

    @Test
    void keepsTheBoundsOfWhatIsSaid() {
        reads("es", "Murieron más de 300 civiles.", 300, Comparator.MORE_THAN, "civiles");
        reads("es", "Murieron al menos tres policías.", 3, Comparator.AT_LEAST, "policías");
        reads("es", "Marcharon decenas de miles de personas.", 10_000, Comparator.ABOUT, "personas");
        reads("es", "Cumplirán en un plazo máximo de dos meses.", 2, Comparator.AT_MOST, "meses");
        reads("en", "Nearly 40 percent voted.", 40, Comparator.ABOUT, "%");
        reads("en", "Fewer than 90 delegates voted.", 90, Comparator.LESS_THAN, "delegates");
        Quantity range = in("en", "They sent between 2 and 3 million doses.").get(0);
        assertThat(range.value()).isEqualTo(2e6);
        assertThat(range.upper()).isEqualTo(3e6);
    }

    @Test
    void takesStatedEquivalentsForTheSameAmount() {
        List<Quantity> found = in("es", "Envió más de 500 contenedores, equivalentes a 13.000 toneladas de trigo.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).equivalents()).singleElement().satisfies(other -> {
            assertThat(other.value()).isEqualTo(13_000);
            assertThat(other.item()).isEqualTo("trigo");
        });
    }

    @Test
    void numbersOfNamesDatesAndDocumentsCountNothing() {
        assertThat(in("es", "La Resolución 1701 y el artículo 5 se aprobaron en 2006."))
                .isEmpty();
        assertThat(in("es", "El G7 criticó los Su-35 el 3 de mayo a las 10:30."))
                .isEmpty();
        assertThat(in("es", "Los dos países llamaron al +34 91 555 12 12.")).isEmpty();
        assertThat(in("en", "Article 5 and Resolution 242 are cited; the vote was 14-0."))
                .isEmpty();
        assertThat(in("en", "The two leaders met on May 5, 1999 at 10:30.")).isEmpty();
    }

    @Test
    void anyTextGivesSpansInsideIt() {
        Random random = new Random(7);
        String[] pieces =
                "1 2.5 30 millones de mil y % $ - , ( más al menos 5 tons of half a dozen two to between and dozens euros equivalentes a 1-0 º G7"
                        .split(" ");
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(
                        random.nextInt(9) == 0
                                ? Character.toString(random.nextInt(0xd000))
                                : pieces[random.nextInt(pieces.length)]);
                text.append(random.nextInt(4) == 0 ? "" : " ");
            }
            for (String language : Acta.LANGUAGES) {
                assertThat(in(language, text.toString()))
                        .allSatisfy(
                                quantity -> assertThat(quantity.span().end()).isLessThanOrEqualTo(text.length()));
            }
        }
    }
}
