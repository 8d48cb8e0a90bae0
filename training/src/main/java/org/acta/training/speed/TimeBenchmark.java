package org.acta.training.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.acta.grammar.Grammar;
import org.acta.grammar.conllu.ConlluSentence;
import org.acta.grammar.conllu.GoldText;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.TimeMention;
import org.acta.quantities.Quantities;
import org.acta.time.Setting;
import org.acta.time.Times;
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

/** Times and quantities of sentences already parsed. One operation is about {@value #CHARACTERS} characters of running text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // set by load()
public class TimeBenchmark {

    private static final int CHARACTERS = 100_000;
    private static final Setting SETTING = Setting.of(LocalDate.of(2024, 6, 19));

    @Param("../shared/treebanks/es/pud-700.conllu.zip")
    private String treebank = "";

    @Param("es")
    private String language = "";

    private List<Sentence> sentences = List.of();
    private Times times;
    private Quantities quantities;

    @Setup
    public void load() throws IOException {
        List<ConlluSentence> gold = new ArrayList<>();
        for (ConlluSentence sentence : LemmaTraining.zipped(Path.of(treebank))) {
            gold.add(sentence);
        }
        String text = GoldText.of(gold).text();
        String part = text.substring(0, Math.min(CHARACTERS, text.length()));
        sentences = Grammar.load(language).read(part, new Span(0, part.length()), 0, 0);
        times = Times.load(language);
        quantities = Quantities.load(language);
    }

    @Benchmark
    public int timesAndQuantities() {
        int found = 0;
        for (Sentence sentence : sentences) {
            List<TimeMention> mentions = times.in(sentence, SETTING);
            found += mentions.size() + quantities.in(sentence, mentions).size();
        }
        return found;
    }
}
