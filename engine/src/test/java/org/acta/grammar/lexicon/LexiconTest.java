package org.acta.grammar.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.acta.model.Features;
import org.acta.model.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private static final Lexicon SPANISH = Lexicon.of("es");
    private static final Lexicon ENGLISH = Lexicon.of("en");

    @ParameterizedTest
    @CsvSource({
        "firmaron,VERB,firmar",
        "acuerdos,NOUN,acuerdo",
        "países,NOUN,país",
        "soviéticas,ADJ,soviético",
        "las,DET,el",
        "EE.UU.,PROPN,EE.UU.",
        "Putin,PROPN,Putin",
        "RUSIA,PROPN,Rusia",
        "ONU,PROPN,ONU",
        "se,PRON,él",
        "podrían,AUX,poder",
        "10.000,NUM,10000",
        "misilazos,NOUN,misilazo",
        "creo,VERB,creer",
        "%,SYM,%"
    })
    void findsSpanishLemmas(String form, Upos upos, String lemma) {
        assertThat(SPANISH.lemma(form, upos, plural(form))).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "signed,VERB,sign",
        "was,AUX,be",
        "n't,PART,not",
        "countries,NOUN,country",
        "their,PRON,their",
        "better,ADJ,good",
        "left,VERB,leave",
        "Moscow,PROPN,Moscow",
        "12500,NUM,12500",
        "would,AUX,would"
    })
    void findsEnglishLemmas(String form, Upos upos, String lemma) {
        assertThat(ENGLISH.lemma(form, upos, Features.NONE)).isEqualTo(lemma);
    }

    @Test
    void tellsGoingFromBeingByWhatTheyGovern() {
        Features past = Features.of("Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin");
        assertThat(SPANISH.lemma("fue", Upos.VERB, past, true)).isEqualTo("ir");
        assertThat(SPANISH.lemma("fue", Upos.VERB, past, false)).isEqualTo("ser");
        assertThat(SPANISH.lemma("Fue", Upos.AUX, past)).isEqualTo("ser");
    }

    @Test
    void listsTheReadingsOfAForm() {
        assertThat(SPANISH.entry("parte").analyses()).extracting(Analysis::upos).contains(Upos.NOUN, Upos.VERB);
        assertThat(SPANISH.entry("RUSIA").analyses())
                .extracting(Analysis::lemma)
                .contains("Rusia");
        assertThat(ENGLISH.entry("left").ambiguity()).isEqualTo("JJ|NN:UN|RB|VBD|VBN");
    }

    @Test
    void knowsAVerbWithPronounsAtItsEnd() {
        assertThat(SPANISH.entry("dárselo").enclitics()).isEqualTo(2);
        assertThat(SPANISH.entry("reunirse").enclitics()).isEqualTo(1);
        assertThat(SPANISH.entry("parte").enclitics()).isZero();
    }

    @Test
    void hasNoEntryForWhatIsNoWord() {
        for (String form : new String[] {"", "qwrt", "\ud800", "a_b", "x".repeat(100_000), "\u0000"}) {
            assertThat(SPANISH.entry(form)).isEqualTo(Entry.UNKNOWN);
            assertThat(SPANISH.lemma(form, Upos.VERB, Features.NONE)).isNotNull();
        }
    }

    @Test
    void answersManyThreadsAlike() {
        String[] forms = {"fue", "parte", "firmaron", "Rusia", "reunirse", "acuerdo", "nada", "x"};
        var expected = java.util.Arrays.stream(forms).map(SPANISH::entry).toList();
        Lexicon shared = Lexicon.of("es");
        boolean same = IntStream.range(0, 20_000)
                .parallel()
                .allMatch(i -> shared.entry(forms[i % forms.length]).equals(expected.get(i % forms.length)));
        assertThat(same).isTrue();
    }

    private static Features plural(String form) {
        return form.endsWith("s") ? Features.of("Number=Plur") : Features.NONE;
    }
}
