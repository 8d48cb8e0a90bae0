package org.acta.training;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.acta.grammar.Grammar;
import org.acta.model.Sentence;
import org.acta.model.Span;

/** How many words a second one thread reads, from text to trees: {@code Speed es TEXT ROUNDS}; each line of the text is a segment. */
public final class Speed {

    private Speed() {}

    public static void main(String[] args) throws IOException {
        long begin = System.nanoTime();
        Grammar grammar = Grammar.load(args[0]);
        System.out.printf("loaded in %d ms%n", (System.nanoTime() - begin) / 1_000_000);
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(args[1])));
        for (int round = 1; round <= Integer.parseInt(args[2]); round++) {
            long start = cpu();
            int words = 0;
            for (String line : lines) {
                for (Sentence sentence : grammar.read(line, new Span(0, line.length()), 0, 0)) {
                    words += sentence.size();
                }
            }
            double seconds = (cpu() - start) / 1e9;
            System.out.printf("round %d: %d words, %.0f words a second%n", round, words, words / seconds);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
