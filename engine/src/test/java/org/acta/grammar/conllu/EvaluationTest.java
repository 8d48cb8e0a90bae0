package org.acta.grammar.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scores worked out by hand. */
class EvaluationTest {

    private static final String GOLD = """
            1	Va	ir	VERB	_	Mood=Ind|Typo=Yes	0	root	_	_
            2-3	al	_	_	_	_	_	_	_	_
            2	a	a	ADP	_	_	4	case	_	_
            3	el	el	DET	_	_	4	det	_	_
            4	mar	mar	NOUN	_	_	1	obl:arg	_	_

            """;

    @Test
    void givesFullMarksToGoldItself() throws IOException {
        Evaluation same = Evaluation.of(read(GOLD), read(GOLD));
        assertThat(same.las().f1()).isEqualTo(1);
        assertThat(same.relations().get("obl:arg")).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void countsTagsLemmasHeadsAndLabelsEachForThemselves() throws IOException {
        String system = GOLD.replace("ir\tVERB", "ir\tAUX")
                .replace("mar\tNOUN", "maro\tNOUN")
                .replace("obl:arg", "obl")
                .replace("4\tcase", "1\tcase");
        Evaluation found = Evaluation.of(read(GOLD), read(system));
        assertThat(found.upos()).isEqualTo(new Score(4, 4, 3));
        assertThat(found.lemmas()).isEqualTo(new Score(4, 4, 3));
        assertThat(found.uas()).isEqualTo(new Score(4, 4, 3));
        assertThat(found.las()).isEqualTo(new Score(4, 4, 3));
        assertThat(found.lasWithSubtypes()).isEqualTo(new Score(4, 4, 2));
    }

    @Test
    void looksAtUniversalFeaturesOnly() throws IOException {
        Evaluation found = Evaluation.of(read(GOLD), read(GOLD.replace("Mood=Ind|Typo=Yes", "Mood=Ind")));
        assertThat(found.features().right()).isEqualTo(4);
        assertThat(Evaluation.of(read(GOLD), read(GOLD.replace("Mood=Ind", "Mood=Sub")))
                        .features()
                        .right())
                .isEqualTo(3);
    }

    @Test
    void alignsUnsplitContractionsByTheirForms() throws IOException {
        String unsplit = """
                1	Va	ir	VERB	_	_	0	root	_	_
                2	al	al	ADP	_	_	3	case	_	_
                3	mar	mar	NOUN	_	_	1	obl	_	_

                """;
        Evaluation found = Evaluation.of(read(GOLD), read(unsplit));
        assertThat(found.words()).isEqualTo(new Score(4, 3, 2));
        assertThat(found.las()).isEqualTo(new Score(4, 3, 2));
    }

    @Test
    void comparesSentencesByTheirVisibleCharacters() throws IOException {
        String split = """
                1	Va	ir	VERB	_	_	0	root	_	_

                1-2	al	_	_	_	_	_	_	_	_
                1	a	a	ADP	_	_	3	case	_	_
                2	el	el	DET	_	_	3	det	_	_
                3	mar	mar	NOUN	_	_	0	root	_	_

                """;
        Evaluation found = Evaluation.of(read(GOLD), read(split));
        assertThat(found.sentences()).isEqualTo(new Score(1, 2, 0));
        assertThat(found.words().f1()).isEqualTo(1);
        assertThat(found.uas().right()).isEqualTo(3);
    }

    @Test
    void refusesAnotherText() {
        assertThatThrownBy(() -> Evaluation.of(read(GOLD), read(GOLD.replace("4\tmar", "4\tríos"))))
                .hasMessageContaining("the texts differ: «mar» and «ríos»");
    }

    private static List<ConlluSentence> read(String text) throws IOException {
        return Conllu.read("test", new StringReader(text));
    }
}
