package org.acta.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.acta.data.BadData;
import org.acta.grammar.tagging.Tag;
import org.acta.grammar.weights.WeightsBuilder;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.junit.jupiter.api.Test;

class GrammarModelTest {

    private static byte[] written() throws IOException {
        WeightsBuilder none = new WeightsBuilder(3);
        none.add(42, new short[] {1, 2, 3});
        GrammarModel model = new GrammarModel(
                List.of(Tag.of("NOUN Number=Sing"), Tag.of("X _")),
                none.sparse(),
                List.of("dep"),
                none.moves(),
                none.sparse(),
                none.sparse());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        GrammarModel model = GrammarModel.read("test", ByteBuffer.wrap(written()));
        assertThat(model.tags()).containsExactly(Tag.of("NOUN Number=Sing"), Tag.of("X _"));
        assertThat(model.relations()).containsExactly("dep");
    }

    @Test
    void isRefusedWhenDamaged() throws IOException {
        byte[] bytes = written();
        bytes[bytes.length - 3] ^= 1;
        assertThatThrownBy(() -> GrammarModel.read("test.model", ByteBuffer.wrap(bytes)))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("test.model")
                .hasMessageContaining("damaged");
    }

    @Test
    void isRefusedWhenOfAnotherKind() {
        assertThatThrownBy(() -> GrammarModel.read("test.model", ByteBuffer.allocate(100)))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("no grammar model");
    }

    @Test
    void tellsTheTreebankByItsSentenceIds() {
        assertThat(Convention.recognised("es", "es-test-003-s12"))
                .map(Convention::name)
                .contains("gsd");
        assertThat(Convention.recognised("es", "n01001011"))
                .map(Convention::name)
                .contains("pud");
        assertThat(Convention.recognised("en", "weblog-blogspot.com_x-0001"))
                .map(Convention::name)
                .contains("ewt");
        assertThat(Convention.recognised("es", "story-1")).isEmpty();
    }

    @Test
    void marksNames() {
        String text = "El presidente Emmanuel Macron viajó a Moscú para visitar la sede de la Cruz Roja.";
        Sentence sentence =
                Grammar.load("es").read(text, new Span(0, text.length()), 0, 0).get(0);
        assertThat(sentence.words().stream().map(word -> word.form() + " " + word.name()))
                .contains(
                        "presidente NONE",
                        "Emmanuel PERSON",
                        "Macron PERSON",
                        "Moscú PLACE",
                        "Cruz ORGANISATION",
                        "Roja ORGANISATION");
    }
}
