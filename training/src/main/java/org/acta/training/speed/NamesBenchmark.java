package org.acta.training.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.acta.actors.Actors;
import org.acta.grammar.conllu.ConlluSentence;
import org.acta.grammar.conllu.GoldText;
import org.acta.training.lemmas.LemmaTraining;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Matching names in running text, {@value #CHARACTERS} characters an operation, and loading the world in a JVM just started. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // set by load()
public class NamesBenchmark {

    private static final int CHARACTERS = 100_000;

    /** The text and the names to look for in it. */
    @State(Scope.Benchmark)
    public static class Text {

        @Param("../shared/treebanks/es/pud-700.conllu.zip")
        private String treebank = "";

        @Param("es")
        private String language = "";

        private String text = "";
        private Actors actors;

        @Setup
        public void load() throws IOException {
            List<ConlluSentence> gold = new ArrayList<>();
            for (ConlluSentence sentence : LemmaTraining.zipped(Path.of(treebank))) {
                gold.add(sentence);
            }
            String all = GoldText.of(gold).text();
            StringBuilder enough = new StringBuilder(all);
            while (enough.length() < CHARACTERS) {
                enough.append('\n').append(all);
            }
            text = enough.substring(0, CHARACTERS);
            actors = Actors.load();
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    @Fork(1)
    public int match(Text text) {
        return text.actors.namesIn(text.language, text.text).size();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public Actors loadCold() {
        return Actors.load();
    }
}
