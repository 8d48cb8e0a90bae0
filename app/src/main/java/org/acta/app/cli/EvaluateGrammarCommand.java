package org.acta.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.acta.grammar.Grammar;
import org.acta.grammar.conllu.ConlluSentence;
import org.acta.grammar.conllu.ConlluWriter;
import org.acta.grammar.conllu.Evaluation;
import org.acta.grammar.conllu.Score;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acta evaluate grammar}: our trees against a treebank's. */
@Command(
        name = "grammar",
        mixinStandardHelpOptions = true,
        description =
                "Scores tokens, tags, lemmas and trees against a treebank, from its words and from its bare text.",
        footer = {
            "",
            "Scores are F1 in percent as the CoNLL 2018 shared task defines them: LAS without subtypes of relations, universal",
            "features only; beside it LAS with subtypes, and each relation with its subtype and head."
        })
final class EvaluateGrammarCommand implements Callable<Integer> {

    @Parameters(paramLabel = "GOLD.conllu", description = "A treebank in CoNLL-U; also one zipped.")
    private Path gold = Path.of("");

    @Option(
            names = "--language",
            paramLabel = "es|en",
            description = "Its language; guessed from its words without it.")
    private @Nullable String language;

    @Option(
            names = "--convention",
            paramLabel = "NAME",
            description =
                    "The treebank in whose manner to read: news, gsd, pud (es), ewt (en). Without it that of the file's sentence ids.")
    private @Nullable String convention;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<ConlluSentence> sentences = Treebanks.read(gold);
        String spoken = language != null ? language : Grammars.languageOf(sentences);
        Grammar grammar = new Grammars().of(spoken, sentences, convention);
        ConlluWriter writer = new ConlluWriter();
        Evaluation words = Evaluation.of(sentences, Treebanks.withOurTrees(sentences, grammar, writer));
        Evaluation text = Evaluation.of(sentences, Treebanks.fromText(sentences, grammar, writer));
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%s, %s, %d sentences, %d words%n",
                gold.getFileName(), spoken, sentences.size(), words.words().gold());
        scores(words, text, out);
        relations(words, text, out);
        out.flush();
        return 0;
    }

    private static void scores(Evaluation words, Evaluation text, PrintWriter out) {
        line(out, "", "gold words", "raw text");
        line(out, "words", percent(words.words()), percent(text.words()));
        line(out, "sentences", percent(words.sentences()), percent(text.sentences()));
        line(out, "UPOS", percent(words.upos()), percent(text.upos()));
        line(out, "UFeats", percent(words.features()), percent(text.features()));
        line(out, "lemmas", percent(words.lemmas()), percent(text.lemmas()));
        line(out, "UAS", percent(words.uas()), percent(text.uas()));
        line(out, "LAS", percent(words.las()), percent(text.las()));
        line(out, "LAS with subtypes", percent(words.lasWithSubtypes()), percent(text.lasWithSubtypes()));
    }

    private static void relations(Evaluation words, Evaluation text, PrintWriter out) {
        out.printf("%n%-18s %10s %10s %8s%n", "relation", "gold words", "raw text", "in gold");
        Score none = new Score(0, 0, 0);
        TreeSet<String> names = new TreeSet<>(words.relations().keySet());
        names.addAll(text.relations().keySet());
        for (String name : names) {
            Score score = words.relations().getOrDefault(name, none);
            Score raw = text.relations().getOrDefault(name, none);
            out.printf("%-18s %10s %10s %8d%n", name, percent(score), percent(raw), Math.max(score.gold(), raw.gold()));
        }
    }

    private static void line(PrintWriter out, String name, String words, String text) {
        out.printf("%-18s %10s %10s%n", name, words, text);
    }

    private static String percent(Score score) {
        return String.format(Locale.ROOT, "%.2f", 100 * score.f1());
    }
}
