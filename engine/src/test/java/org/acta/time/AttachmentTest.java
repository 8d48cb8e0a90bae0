package org.acta.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.acta.Acta;
import org.acta.data.ByLanguage;
import org.acta.grammar.Grammar;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.TimeMention;
import org.acta.model.When;
import org.acta.model.When.Basis;
import org.acta.model.Word;
import org.junit.jupiter.api.Test;

/** Which time dates which event of a sentence. */
class AttachmentTest {

    private static final LocalDate DAY = LocalDate.of(2011, 10, 19);
    private static final ByLanguage<Times> TIMES = ByLanguage.of(Acta.LANGUAGES, Times::load);
    private static final ByLanguage<Grammar> GRAMMARS = ByLanguage.of(Acta.LANGUAGES, Grammar::load);

    private static Optional<When> when(String language, String text, String trigger) {
        Sentence sentence = GRAMMARS.get(language)
                .read(text, new Span(0, text.length()), 0, 0)
                .get(0);
        Times times = TIMES.get(language);
        int word = sentence.words().stream()
                .filter(w -> w.form().equals(trigger))
                .mapToInt(Word::index)
                .findFirst()
                .orElseThrow();
        return times.whenOf(sentence, word, times.in(sentence, DAY));
    }

    private static String start(String language, String text, String trigger) {
        return when(language, text, trigger).map(w -> w.start() + "").orElse("none");
    }

    @Test
    void givesEachVerbItsOwnTime() {
        String text = "El canciller viajó el lunes a Lima y firmará el viernes el convenio.";
        assertThat(start("es", text, "viajó")).isEqualTo("2011-10-17");
        assertThat(start("es", text, "firmará")).isEqualTo("2011-10-21");
        String english = "The envoy flew to Lima on Monday and will sign the accord on Friday.";
        assertThat(start("en", english, "flew")).isEqualTo("2011-10-17");
        assertThat(start("en", english, "sign")).isEqualTo("2011-10-21");
    }

    @Test
    void keepsTheTimeOfAnAgreementFromTheActAboutIt() {
        assertThat(start("es", "El Senado rechazó el tratado de 1977.", "rechazó"))
                .isEqualTo("none");
        assertThat(start("en", "The Senate rejected the 1977 treaty.", "rejected"))
                .isEqualTo("none");
    }

    @Test
    void keepsTheTimeOfARelativeClauseInIt() {
        String text = "El ministro defendió el pacto que ambos países firmaron en 1999.";
        assertThat(start("es", text, "defendió")).isEqualTo("none");
        assertThat(start("es", text, "firmaron")).isEqualTo("1999-01-01");
        String english = "The minister defended the pact that the two countries signed in 1999.";
        assertThat(start("en", english, "defended")).isEqualTo("none");
        assertThat(start("en", english, "signed")).isEqualTo("1999-01-01");
    }

    @Test
    void sharesTheTimeOfTheFirstVerbWithThoseJoinedToIt() {
        Optional<When> when =
                when("es", "El 3 de octubre el ejército tomó la capital y disolvió el parlamento.", "disolvió");
        assertThat(when).isPresent();
        assertThat(when.get().start()).isEqualTo("2011-10-03");
        assertThat(when.get().basis()).isEqualTo(Basis.SENTENCE);
    }

    @Test
    void datesNounsByTheirOwnTime() {
        assertThat(start("es", "La visita del presidente a Roma en junio de 2009 fue breve.", "visita"))
                .isEqualTo("2009-06-01");
        assertThat(start("en", "The invasion of Kuwait in August 1990 shocked the region.", "invasion"))
                .isEqualTo("1990-08-01");
    }

    @Test
    void countsFromTheNewsToTheEventBeside() {
        assertThat(start("es", "El primer ministro dimitió un día después de perder la votación.", "perder"))
                .isEqualTo("2011-10-18");
        assertThat(start("en", "The premier resigned a day after losing the vote.", "losing"))
                .isEqualTo("2011-10-18");
    }

    @Test
    void doesNotDateWhatIsToComeByTheDayOfTheTelling() {
        assertThat(start("es", "El portavoz dijo el lunes que el ejército se retirará.", "retirará"))
                .isEqualTo("none");
        assertThat(start("en", "The spokesman said on Monday that the army will withdraw.", "withdraw"))
                .isEqualTo("none");
    }

    @Test
    void leavesOpenWhatHasNoEnd() {
        When since = when("es", "Las tropas ocupan la provincia desde mayo de 2003.", "ocupan")
                .orElseThrow();
        assertThat(since.start()).isEqualTo("2003-05-01");
        assertThat(since.end()).isNull();
        When until = when("en", "Rebels held the town until July 2004.", "held").orElseThrow();
        assertThat(until.start()).isNull();
        assertThat(until.end()).isEqualTo("2004-07-31");
    }

    @Test
    void datesNothingByAComparison() {
        assertThat(start("en", "It was the first visit since 1979.", "visit")).isEqualTo("none");
        assertThat(start("es", "Es la primera visita desde 1979.", "visita")).isEqualTo("none");
    }

    @Test
    void anyTriggerOfAnyTextHasATimeOrNone() {
        Random random = new Random(3);
        String[] pieces =
                "El lunes , que firmó desde 1999 hasta mayo el acuerdo de dijo \" ( y atacó el 3 de mayo . tres días después de antes on Monday said that will since the 2015 deal"
                        .split(" ");
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 2 + random.nextInt(25); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(' ');
            }
            for (String language : Acta.LANGUAGES) {
                Times times = TIMES.get(language);
                for (Sentence sentence :
                        GRAMMARS.get(language).read(text.toString(), new Span(0, text.length()), 0, 0)) {
                    List<TimeMention> mentions = times.in(sentence, DAY);
                    for (Word word : sentence.words()) {
                        assertThat(times.whenOf(sentence, word.index(), mentions))
                                .isNotNull();
                    }
                }
            }
        }
    }

    @Test
    void doesNotDateAnExtensionByItsEnd() {
        assertThat(start("es", "El Consejo prorrogó la misión hasta el 13 de marzo.", "prorrogó"))
                .isEqualTo("none");
        assertThat(start("en", "The council extended the mission until March 13.", "extended"))
                .isEqualTo("none");
    }

    @Test
    void leansOnTheDayThatTheOtherEventNames() {
        assertThat(start("es", "Pakistán ensayó un misil horas después del lanzamiento indio del lunes.", "ensayó"))
                .isEqualTo("2011-10-17");
        assertThat(start("en", "The army arrested them two days before the vote on Sunday.", "arrested"))
                .isEqualTo("2011-10-14");
    }
}
