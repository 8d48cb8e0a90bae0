package org.acta.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Word;
import org.junit.jupiter.api.Test;

class GrammarRobustnessTest {

    private static final Grammar SPANISH = Grammar.load("es");
    private static final Grammar ENGLISH = Grammar.load("en");

    @Test
    void givesATreeForRandomBytes() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[1 + random.nextInt(400)];
            random.nextBytes(bytes);
            readAndCheck(new String(bytes, StandardCharsets.UTF_8));
            readAndCheck(new String(bytes, StandardCharsets.UTF_16));
            readAndCheck(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void givesATreeForRandomPunctuation() {
        Random random = new Random(8);
        String marks = ".,;:!?¿¡()[]{}«»“”\"'-–—/\\|<>@#…%&*+=~^_`´ \n";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(random.nextInt(4) == 0 ? "de" : "").append(marks.charAt(random.nextInt(marks.length())));
            }
            readAndCheck(text.toString());
        }
    }

    @Test
    void readsAnEndlessLineInTimeLinearInItsLength() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(9);
        String[] words = {"ministro", "the", "firmó", "(", "de", ",", "que", "\"", "China", "2019", "y", "said", "se"};
        for (int i = 0; i < 100_000; i++) {
            text.append(words[random.nextInt(words.length)]).append(' ');
        }
        long begin = System.nanoTime();
        readAndCheck(text.toString());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void readsOtherScripts() {
        readAndCheck("Президент подписал договор. 总统签署了条约。 وقع الرئيس على المعاهدة. 🙂🙂 \u200b\u00ad \uD800");
    }

    @Test
    void givesNothingForNothing() {
        assertThat(SPANISH.read("", new Span(0, 0), 0, 0)).isEmpty();
        assertThat(ENGLISH.read(" \n\t ", new Span(0, 4), 0, 0)).isEmpty();
    }

    @Test
    void readsTheSameOnEveryThread() throws Exception {
        String text = "El presidente viajó a Lima. Allí firmó un acuerdo con su homólogo, según la agencia.";
        List<Sentence> alone = SPANISH.read(text, new Span(0, text.length()), 0, 0);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<List<Sentence>>> tasks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tasks.add(() -> SPANISH.read(text, new Span(0, text.length()), 0, 0));
        }
        for (Future<List<Sentence>> read : threads.invokeAll(tasks)) {
            assertThat(read.get()).isEqualTo(alone);
        }
        threads.shutdown();
    }

    @Test
    void numbersSentencesAndKeepsTheirSpans() {
        String text = "Uno. El ministro dimitió. El Congreso votó ayer.";
        List<Sentence> read = SPANISH.read(text, new Span(5, text.length()), 3, 7);
        assertThat(read).extracting(Sentence::index).containsExactly(7, 8);
        assertThat(read).extracting(Sentence::segment).containsOnly(3);
        assertThat(read).extracting(Sentence::text).containsExactly("El ministro dimitió.", "El Congreso votó ayer.");
        for (Sentence sentence : read) {
            for (Word word : sentence.words()) {
                assertThat(word.span().in(text)).isEqualTo(word.form());
            }
        }
    }

    private static void readAndCheck(String text) {
        for (Grammar grammar : List.of(SPANISH, ENGLISH)) {
            for (Sentence sentence : grammar.read(text, new Span(0, text.length()), 0, 0)) {
                check(sentence);
            }
        }
    }

    private static void check(Sentence sentence) {
        int roots = 0;
        for (Word word : sentence.words()) {
            roots += word.head() < 0 ? 1 : 0;
            int at = word.index();
            int steps = 0;
            while (at >= 0 && steps <= sentence.size()) {
                at = sentence.word(at).head();
                steps++;
            }
            assertThat(steps).isLessThanOrEqualTo(sentence.size());
        }
        assertThat(roots).isEqualTo(1);
    }
}
