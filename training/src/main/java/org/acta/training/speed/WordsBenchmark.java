package org.acta.training.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.acta.grammar.Grammar;
import org.acta.grammar.conllu.ConlluSentence;
import org.acta.grammar.conllu.ConlluWord;
import org.acta.grammar.conllu.GoldText;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.grammar.tokens.Tokenizer;
import org.acta.model.Features;
import org.acta.model.Span;
import org.acta.model.Upos;
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

/**
 * Runs of {@value #WORDS} words: one operation is one run, so that operations a second times {@value #WORDS} are words a second. {@code tree}
 * is everything from text to tree.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // set by load()
public class WordsBenchmark {

    private static final int WORDS = 10_000;

    private record Given(String form, Upos upos, Features features) {}

    @Param("../shared/treebanks/es/gsd-dev.conllu.zip")
    private String treebank = "";

    @Param("es")
    private String language = "";

    private String text = "";
    private Span all = new Span(0, 0);
    private List<Given> words = List.of();
    private Lexicon lexicon;
    private Tokenizer tokenizer;
    private Grammar grammar;

    @Setup
    public void load() throws IOException {
        List<ConlluSentence> sentences = new ArrayList<>();
        List<Given> given = new ArrayList<>();
        for (ConlluSentence sentence : LemmaTraining.zipped(Path.of(treebank))) {
            if (given.size() >= WORDS) {
                break;
            }
            sentences.add(sentence);
            for (ConlluWord word : sentence.words()) {
                given.add(new Given(word.form(), Upos.valueOf(word.upos()), word.features()));
            }
        }
        words = given.subList(0, WORDS);
        text = GoldText.of(sentences).text();
        all = new Span(0, text.length());
        lexicon = Lexicon.of(language);
        tokenizer = Tokenizer.of(language, lexicon);
        grammar = Grammar.load(language);
    }

    @Benchmark
    public Object tokens() {
        return tokenizer.sentences(text, all);
    }

    @Benchmark
    public int readings() {
        int readings = 0;
        for (Given word : words) {
            readings += lexicon.entry(word.form()).analyses().size();
        }
        return readings;
    }

    @Benchmark
    public int lemmas() {
        int letters = 0;
        for (Given word : words) {
            letters += lexicon.lemma(word.form(), word.upos(), word.features()).length();
        }
        return letters;
    }

    @Benchmark
    public Object tree() {
        return grammar.read(text, all, 0, 0);
    }
}
