package org.acta.training;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.acta.grammar.conllu.Conllu;
import org.acta.grammar.conllu.ConlluSentence;
import org.acta.training.cess.Converter;
import org.acta.training.cess.Corpus;

/** The treebanks of a language, numbered from 1 in this order. */
enum Sources {
    ES(List.of("es/gsd-dev.conllu.zip", "es/pud-700.conllu.zip", "es/cess_esp.zip")),
    EN(List.of("en/ewt.conllu.zip", "en/gum.conllu.zip"));

    private final List<String> files;

    Sources(List<String> files) {
        this.files = files;
    }

    int treebanks() {
        return files.size();
    }

    /** The trees of all treebanks, each in the order of its file. */
    List<List<Tree>> read(Path folder) throws IOException {
        List<List<Tree>> treebanks = new ArrayList<>();
        for (String file : files) {
            int number = treebanks.size() + 1;
            List<Tree> trees = new ArrayList<>();
            if (file.contains("cess")) {
                for (List<Converter.Dependent> words : Corpus.read(folder.resolve(file))) {
                    trees.add(Treebank.tree(words, number));
                }
            } else {
                for (ConlluSentence sentence : conllu(folder.resolve(file))) {
                    trees.add(Treebank.tree(sentence, number));
                }
            }
            treebanks.add(trees);
        }
        return treebanks;
    }

    private static List<ConlluSentence> conllu(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<ConlluSentence> sentences = new ArrayList<>();
            file.stream().sorted((a, b) -> a.getName().compareTo(b.getName())).forEach(entry -> {
                try (var in = new InputStreamReader(file.getInputStream(entry), StandardCharsets.UTF_8)) {
                    sentences.addAll(Conllu.read(entry.getName(), in));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return sentences;
        }
    }
}
