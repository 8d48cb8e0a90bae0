package org.acta.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.acta.grammar.Grammar;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Word;

/** Prints the trees of the lines of its input, one word a line: {@code Look es}. */
public final class Look {

    private Look() {}

    public static void main(String[] args) throws IOException {
        Grammar grammar = Grammar.load(args[0]);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        StringBuilder out = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            for (Sentence sentence : grammar.read(line, new Span(0, line.length()), 0, 0)) {
                for (Word word : sentence.words()) {
                    out.append(word.index() + 1).append(':').append(word.form()).append('/').append(word.lemma()).append('/').append(word.upos());
                    out.append('>').append(word.head() + 1).append(word.relation()).append(word.name().name().equals("NONE") ? " " : "[" + word.name() + "] ");
                }
                out.append('\n');
            }
        }
        System.out.print(out);
    }
}
