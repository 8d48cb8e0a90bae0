package org.acta.app.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.acta.data.BadData;
import org.acta.grammar.Grammar;
import org.acta.grammar.conllu.Conllu;
import org.acta.grammar.conllu.ConlluSentence;
import org.acta.grammar.conllu.ConlluWriter;
import org.acta.grammar.conllu.GoldText;
import org.acta.model.Sentence;
import org.acta.model.Span;

/** CoNLL-U files, and what our grammar makes of them. */
final class Treebanks {

    private Treebanks() {}

    /** The sentences of a CoNLL-U file, or of the first file of a zip archive. */
    static List<ConlluSentence> read(Path file) throws IOException {
        try (InputStream in = open(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return Conllu.read(file.toString(), reader);
        } catch (NoSuchFileException e) {
            throw new Unusable(file + ": no such file");
        } catch (BadData e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        if (!file.toString().endsWith(".zip")) {
            return in;
        }
        ZipInputStream zip = new ZipInputStream(in);
        zip.getNextEntry();
        return zip;
    }

    /** The same words with our tags, lemmas and trees. */
    static List<ConlluSentence> withOurTrees(List<ConlluSentence> read, Grammar grammar, ConlluWriter writer) {
        GoldText given = GoldText.of(read);
        List<ConlluSentence> sentences = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            Sentence parsed = grammar.read(given.text(), given.sentences().get(i), 0, i);
            sentences.add(writer.parsed(read.get(i), parsed));
        }
        return sentences;
    }

    /** What our grammar makes of the bare text. */
    static List<ConlluSentence> fromText(List<ConlluSentence> read, Grammar grammar, ConlluWriter writer) {
        String text = GoldText.of(read).text();
        List<ConlluSentence> sentences = new ArrayList<>();
        for (Sentence sentence : grammar.read(text, new Span(0, text.length()), 0, 0)) {
            sentences.add(writer.sentence(text, String.valueOf(sentence.index() + 1), sentence));
        }
        return sentences;
    }
}
