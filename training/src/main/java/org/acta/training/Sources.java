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
    ES(
            List.of("es/gsd-dev.conllu.zip", "es/pud-700.conllu.zip", "es/cess_esp.zip"),
            List.of(
                    new Manner("gsd", 1.6, 0, 1, 0, 0),
                    new Manner("pud", 1.6, 0, 0, 1, 0),
                    new Manner("news", 1.8, 0, 0, 0, 1))),
    EN(
            List.of("en/ewt.conllu.zip", "en/gum.conllu.zip"),
            List.of(new Manner("ewt", 1.8, 0, 1, 0), new Manner("news", 1.7, 0, 0, 1)));

    /**
     * A convention that a model is made for.
     *
     * @param pruning averaged weights smaller than this are dropped
     * @param shares how much of each treebank's own weights it has, from 1; index 0 is unused
     */
    record Manner(String convention, double pruning, double... shares) {

        /** The treebanks that it is about. */
        boolean about(int treebank) {
            return shares[treebank] > 0;
        }
    }

    private final List<String> files;
    private final List<Manner> manners;

    Sources(List<String> files, List<Manner> manners) {
        this.files = files;
        this.manners = manners;
    }

    /** The conventions that models are made for. */
    List<Manner> manners() {
        return manners;
    }

    int treebanks() {
        return files.size();
    }

    /** The trees of all treebanks, each in the order of its file. */
    List<List<Tree>> read(Path folder) throws IOException {
        List<List<Tree>> all = new ArrayList<>();
        for (int treebank = 1; treebank <= files.size(); treebank++) {
            all.add(read(folder, treebank));
        }
        return all;
    }

    /** The trees of one treebank. */
    List<Tree> read(Path folder, int treebank) throws IOException {
        Path file = folder.resolve(files.get(treebank - 1));
        List<Tree> trees = new ArrayList<>();
        if (file.toString().contains("cess")) {
            for (List<Converter.Dependent> words : Corpus.read(file)) {
                trees.add(Treebank.tree(words, treebank));
            }
        } else {
            for (ConlluSentence sentence : conllu(file)) {
                trees.add(Treebank.tree(sentence, treebank));
            }
        }
        return trees;
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
