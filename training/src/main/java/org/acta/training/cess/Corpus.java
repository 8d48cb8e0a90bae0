package org.acta.training.cess;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.acta.grammar.lexicon.Lexicon;

/** The trees of the corpus as dependency trees, file by file. */
public final class Corpus {

    private Corpus() {}

    public static List<List<Converter.Dependent>> read(Path zip) throws IOException {
        Converter converter = new Converter(Lexicon.of("es"));
        List<List<Converter.Dependent>> sentences = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<ZipEntry> entries = new ArrayList<>();
            file.stream().filter(entry -> entry.getName().endsWith(".tbf")).forEach(entries::add);
            entries.sort(Comparator.comparing(ZipEntry::getName));
            for (ZipEntry entry : entries) {
                String text = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                for (Node tree : Node.read(List.of(text.split("\n")))) {
                    List<Converter.Dependent> words = converter.convert(tree);
                    if (words.size() > 1) {
                        sentences.add(words);
                    }
                }
            }
        }
        return sentences;
    }
}
