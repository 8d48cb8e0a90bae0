package org.acta.grammar.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, tokens come out in order, and in time linear in its length. */
class HostileTextTest {

    private static final long SEED = 7;

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void readsRandomCharacters(String language) {
        Tokenizer tokenizer = Tokenizer.of(language, Lexicon.of(language));
        Random random = new Random(SEED);
        String few = "aABb19 .,'’-\"“”«»()[]\n\u00ad\u200b\ud83d\ude00\udc00@:/º&$#+…?!¡¿—ñé_t";
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                boolean any = round % 2 == 0;
                text.append(any ? (char) random.nextInt(0x10000) : few.charAt(random.nextInt(few.length())));
            }
            check(tokenizer, text.toString());
        }
        for (int length = 1; length < 12; length++) {
            for (int round = 0; round < 20_000; round++) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < length; i++) {
                    text.append(few.charAt(random.nextInt(few.length())));
                }
                check(tokenizer, text.toString());
            }
        }
        byte[] bytes = new byte[20_000];
        random.nextBytes(bytes);
        check(tokenizer, new String(bytes, StandardCharsets.ISO_8859_1));
        check(tokenizer, new String(bytes, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                ".",
                "(",
                "'",
                "’",
                "-",
                "@",
                "a.",
                "a'",
                "a-",
                "1-",
                "1.",
                "a@",
                "://",
                "[1]",
                "1 000",
                "\"",
                "Sr. ",
                "e.g. ",
                "\u00ad",
                "\ud83d",
                "中",
                "dárselo ",
                "http://a ",
                "¿",
                "\n"
            })
    void readsTwoMegabytesOfTheSame(String unit) {
        String text = unit.repeat(2_000_000 / unit.length());
        Tokenizer tokenizer = Tokenizer.of("es", Lexicon.of("es"));
        long start = System.nanoTime();
        assertThatCode(() -> tokenizer.sentences(text, new Span(0, text.length())))
                .doesNotThrowAnyException();
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(10_000);
    }

    private static void check(Tokenizer tokenizer, String text) {
        List<PlainSentence> sentences = tokenizer.sentences(text, new Span(0, text.length()));
        int end = 0;
        for (PlainSentence sentence : sentences) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(token.span().length()).isPositive();
                assertThat(token.words()).noneMatch(String::isEmpty);
                end = token.span().end();
            }
            assertThat(sentence.span().end()).isEqualTo(end);
        }
    }
}
