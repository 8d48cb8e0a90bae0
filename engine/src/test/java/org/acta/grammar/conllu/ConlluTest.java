package org.acta.grammar.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.acta.data.BadData;
import org.acta.grammar.tokens.Token;
import org.acta.model.Features;
import org.acta.model.NameKind;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Upos;
import org.acta.model.Word;
import org.junit.jupiter.api.Test;

class ConlluTest {

    private static final String SAMPLE = """
            # sent_id = 1
            # text = Va al mar.
            1	Va	ir	VERB	_	Mood=Ind|VerbForm=Fin	0	root	_	_
            2-3	al	_	_	_	_	_	_	_	_
            2	a	a	ADP	SP	_	4	case	_	_
            3	el	el	DET	_	_	4	det	_	Note=Yes
            4	mar	mar	NOUN	_	_	1	obl	_	SpaceAfter=No
            5	.	.	PUNCT	_	_	1	punct	_	_

            # newpar
            # text = Sí
            1	Sí	sí	INTJ	_	_	0	root	_	_

            """;

    @Test
    void writesWhatItReadCharacterByCharacter() throws IOException {
        StringBuilder written = new StringBuilder();
        for (ConlluSentence sentence : Conllu.read("sample", new StringReader(SAMPLE))) {
            ConlluWriter.write(sentence, written);
        }
        assertThat(written).hasToString(SAMPLE);
    }

    @Test
    void skipsEmptyNodesAndEnhancedDependencies() throws IOException {
        String line = "1\ta\ta\tADP\t_\t_\t0\troot\t%s\t_\n";
        List<ConlluSentence> read = Conllu.read(
                "sample", new StringReader(line.formatted("0:root") + "1.1\tb\tb\tX\t_\t_\t_\t_\t1:x\t_\n"));
        assertThat(read).hasSize(1);
        assertThat(read.get(0).words()).hasSize(1);
    }

    @Test
    void knowsTheRunningTextAndTheSpansOfGivenWords() throws IOException {
        GoldText given = GoldText.of(Conllu.read("sample", new StringReader(SAMPLE)));
        assertThat(given.text()).isEqualTo("Va al mar. \n\nSí ");
        List<Token> tokens = given.sentences().get(0).tokens();
        assertThat(tokens.get(1)).isEqualTo(new Token(new Span(3, 5), List.of("a", "el")));
        assertThat(given.sentences().get(0).span()).isEqualTo(new Span(0, 10));
        assertThat(given.sentences().get(1).span()).isEqualTo(new Span(13, 15));
    }

    @Test
    void keepsWordsIdsNotesAndMultiwordLinesUnderOurTree() throws IOException {
        ConlluSentence read = Conllu.read("sample", new StringReader(SAMPLE)).get(0);
        ConlluSentence parsed = new ConlluWriter().parsed(read, tree());
        StringBuilder written = new StringBuilder();
        ConlluWriter.write(parsed, written);
        assertThat(written.toString().lines())
                .contains("2-3\tal\t_\t_\t_\t_\t_\t_\t_\t_", "3\tel\tx\tX\t_\t_\t1\tdep\t_\tNote=Yes");
        assertThat(parsed.comments()).isEqualTo(read.comments());
    }

    @Test
    void writesMultiwordLinesWhereWordsShareASpan() throws IOException {
        StringBuilder written = new StringBuilder();
        ConlluWriter.write(new ConlluWriter().sentence("Va al mar.", "s-1", tree()), written);
        assertThat(written.toString().lines())
                .startsWith(
                        "# sent_id = s-1",
                        "# text = Va al mar.",
                        "1\tVa\tx\tX\t_\t_\t0\troot\t_\t_",
                        "2-3\tal\t_\t_\t_\t_\t_\t_\t_\t_")
                .contains("4\tmar\tx\tX\t_\t_\t1\tdep\t_\tSpaceAfter=No");
    }

    @Test
    void namesFileAndLineOfWhatIsWrong() {
        assertThatThrownBy(() -> Conllu.read("f", new StringReader("1\t\t_\tX\t_\t_\t0\troot\t_\t_\n")))
                .hasMessageContaining("a word without a form");
        assertThatThrownBy(() -> Conllu.read("f", new StringReader("1\ta\n")))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("f:1");
        assertThatThrownBy(() -> Conllu.read("f", new StringReader("2\ta\ta\tX\t_\t_\t0\troot\t_\t_\n")))
                .hasMessageContaining("word 2 where 1 is due");
    }

    private static Sentence tree() {
        List<Span> spans = List.of(new Span(0, 2), new Span(3, 5), new Span(3, 5), new Span(6, 9), new Span(9, 10));
        List<String> forms = List.of("Va", "a", "el", "mar", ".");
        List<Word> words = java.util.stream.IntStream.range(0, 5)
                .mapToObj(i -> new Word(
                        i,
                        spans.get(i),
                        forms.get(i),
                        "x",
                        Upos.X,
                        Features.NONE,
                        i == 0 ? -1 : 0,
                        i == 0 ? "root" : "dep",
                        NameKind.NONE))
                .toList();
        return Sentence.of(0, 0, "es", new Span(0, 10), "Va al mar.", words);
    }
}
