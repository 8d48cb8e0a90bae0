package org.acta.grammar.conllu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.acta.data.BadData;

/** Reads CoNLL-U. */
public final class Conllu {

    private Conllu() {}

    /**
     * The sentences of a file.
     *
     * @param name of the file, for errors
     */
    public static List<ConlluSentence> read(String name, Reader reader) throws IOException {
        BufferedReader in = reader instanceof BufferedReader buffered ? buffered : new BufferedReader(reader);
        List<ConlluSentence> sentences = new ArrayList<>();
        SentenceBuilder sentence = new SentenceBuilder(name);
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isEmpty()) {
                sentence.add(line, number);
            } else if (!sentence.isEmpty()) {
                sentences.add(sentence.build());
                sentence = new SentenceBuilder(name);
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence.build());
        }
        return List.copyOf(sentences);
    }

    static int number(String cell, String file, int line) {
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw new BadData(file, line, "no number: " + cell);
        }
    }
}
