package org.acta.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.acta.grammar.Grammar;
import org.acta.grammar.conllu.ConlluSentence;
import org.acta.grammar.conllu.ConlluWriter;
import org.acta.model.Segment;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Story;
import org.acta.reading.ReadResult;
import org.acta.reading.Reading;
import org.acta.reading.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acta parse}: tokens, tags, lemmas and trees. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = "Prints sentences as CoNLL-U: words, lemmas, tags, features and the tree.",
        footer = {
            "",
            "Reads stories as acta read does, each part of a page in its own language. With --language the input is taken as",
            "plain text of that language, every character of it. With --tokens the words of a CoNLL-U file are kept, with",
            "their ids and multiword lines, and only get our tags, lemmas and tree.",
            "",
            "  acta parse story.html",
            "  echo 'Se firmó un acuerdo.' | acta parse --language es -",
            "  acta parse --language es --tokens gold.conllu"
        })
final class ParseCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE|DIR|-",
            description = "Stories, folders of stories; standard input for - or nothing.")
    private List<String> names = List.of();

    @Option(names = "--language", paramLabel = "es|en", description = "The input is plain text of this language.")
    private @Nullable String language;

    @Option(names = "--tokens", paramLabel = "FILE.conllu", description = "Keep the words of this file.")
    private @Nullable Path tokens;

    @Option(
            names = "--convention",
            paramLabel = "NAME",
            description =
                    "The treebank in whose manner to read: news, gsd, pud (es), ewt (en). Without it that of the file's sentence ids.")
    private @Nullable String convention;

    @Spec
    private CommandSpec spec;

    private final Grammars grammars = new Grammars();
    private final ConlluWriter writer = new ConlluWriter();

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems(spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        if (tokens != null) {
            keepTokens(Treebanks.read(tokens), out);
        } else {
            Inputs inputs = Inputs.of(names, System.in);
            inputs.skipped().forEach(s -> problems.skipped(s.name(), s.reason()));
            for (Source source : inputs.sources()) {
                read(source, problems, out);
            }
        }
        out.flush();
        return problems.exitCode();
    }

    private void keepTokens(List<ConlluSentence> sentences, PrintWriter out) throws IOException {
        String spoken = language != null ? language : Grammars.languageOf(sentences);
        Grammar grammar = grammars.of(spoken, sentences, convention);
        for (ConlluSentence sentence : Treebanks.withOurTrees(sentences, grammar, writer)) {
            ConlluWriter.write(sentence, out);
        }
    }

    private void read(Source source, Problems problems, PrintWriter out) throws IOException {
        if (language != null) {
            String text = PlainText.of(source);
            Grammar grammar = grammars.of(language, List.of(), convention);
            write(grammar.read(text, new Span(0, text.length()), 0, 0), text, "", out);
            return;
        }
        try (Stream<ReadResult> results = Reading.load().read(source)) {
            for (ReadResult result : (Iterable<ReadResult>) results::iterator) {
                if (result instanceof ReadResult.Skipped skipped) {
                    problems.skipped(skipped.name(), skipped.reason());
                } else if (result instanceof ReadResult.Read read) {
                    write(read.story(), out);
                }
            }
        }
    }

    private void write(Story story, PrintWriter out) throws IOException {
        out.println("# newdoc id = " + story.id());
        int sentences = 0;
        for (int i = 0; i < story.segments().size(); i++) {
            Segment segment = story.segments().get(i);
            if (grammars.has(segment.language())) {
                List<Sentence> found = grammars.of(segment.language()).read(story.text(), segment.span(), i, sentences);
                write(found, story.text(), story.id() + "-", out);
                sentences += found.size();
            }
        }
    }

    private void write(List<Sentence> sentences, String text, String prefix, PrintWriter out) throws IOException {
        for (Sentence sentence : sentences) {
            ConlluWriter.write(writer.sentence(text, prefix + (sentence.index() + 1), sentence), out);
        }
    }
}
