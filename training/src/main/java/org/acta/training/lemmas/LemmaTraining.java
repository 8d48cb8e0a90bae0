package org.acta.training.lemmas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.acta.grammar.conllu.Conllu;
import org.acta.grammar.conllu.ConlluSentence;
import org.acta.grammar.lexicon.LemmaTables;
import org.acta.grammar.lexicon.LemmaTables.Rule;
import org.acta.grammar.lexicon.LemmaTables.Special;
import org.acta.grammar.lexicon.Lemmas;
import org.acta.grammar.lexicon.Lexicon;

/** Writes the lemma tables of a language. */
public final class LemmaTraining {

    private static final String SOURCE =
            "# Source: learned from the Universal Dependencies treebanks named in NOTICE, CC BY-SA 4.0, by training.lemmas.\n";

    private LemmaTraining() {}

    /**
     * Learns and writes.
     *
     * @param arguments language, folder of its tables, treebanks as zipped CoNLL-U
     */
    public static void main(String[] arguments) throws IOException {
        List<ConlluSentence> sentences = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            sentences.addAll(zipped(Path.of(arguments[i])));
        }
        List<Observation> words = Observation.of(sentences);
        Map<RuleLearner.Ending, Rule> rules = RuleLearner.learn(words);
        LemmaTables tables = tables(Lexicon.of(arguments[0]), words, rules);
        Path folder = Path.of(arguments[1]);
        Files.writeString(folder.resolve("lemma-rules.tsv"), rulesTable(rules));
        Files.writeString(folder.resolve("lemma-exceptions.tsv"), exceptionsTable(tables));
    }

    /** What a treebank teaches beyond a dictionary. */
    public static LemmaTables learn(Lexicon lexicon, List<ConlluSentence> sentences) {
        List<Observation> words = Observation.of(sentences);
        return tables(lexicon, words, RuleLearner.learn(words));
    }

    private static LemmaTables tables(Lexicon lexicon, List<Observation> words, Map<RuleLearner.Ending, Rule> rules) {
        Map<String, Rule> byKey = new HashMap<>();
        rules.forEach((ending, rule) -> byKey.put(ending.key(), rule));
        LemmaTables written = LemmaTables.of(lexicon.language());
        LemmaTables learned = new LemmaTables(Map.of(), byKey, written.thousands(), written.goals());
        Lemmas without = new Lemmas(lexicon, learned);
        return new LemmaTables(
                new ExceptionLearner(lexicon, without).learn(words), byKey, written.thousands(), written.goals());
    }

    /** The sentences of all CoNLL-U files in a zip file. */
    public static List<ConlluSentence> zipped(Path file) throws IOException {
        List<ConlluSentence> sentences = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sentences.addAll(Conllu.read(
                        file + "!" + entry.getName(),
                        new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8))));
            }
        }
        return sentences;
    }

    private static String rulesTable(Map<RuleLearner.Ending, Rule> rules) {
        TreeSet<String> rows = new TreeSet<>();
        rules.forEach((ending, rule) -> rows.add(String.join(
                "\t", ending.upos().name(), ending.shape(), ending.letters(), String.valueOf(rule.cut()), rule.add())));
        return "# How a word that the dictionary lacks becomes its lemma: by class, shape and ending, letters to cut and to add.\n"
                + SOURCE + "upos\tshape\tending\tcut\tadd\n" + String.join("\n", rows) + "\n";
    }

    private static String exceptionsTable(LemmaTables tables) {
        TreeSet<String> rows = new TreeSet<>();
        for (Map.Entry<String, List<Special>> entry : tables.exceptions().entrySet()) {
            for (Special special : entry.getValue()) {
                rows.add(String.join(
                        "\t",
                        entry.getKey(),
                        special.upos().name(),
                        special.features().toString(),
                        special.lemma()));
            }
        }
        return "# Lemmas of closed classes, and where treebanks have another lemma than the dictionary; features: what the word must have.\n"
                + SOURCE + "form\tupos\tfeatures\tlemma\n" + String.join("\n", rows) + "\n";
    }
}
