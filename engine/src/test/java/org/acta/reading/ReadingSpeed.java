package org.acta.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/** Measures pages per second beside a plain jsoup parse of the same pages: {@code ReadingSpeed DIR [ROUNDS]}. */
final class ReadingSpeed {

    private ReadingSpeed() {}

    public static void main(String[] arguments) throws IOException {
        List<byte[]> pages = pages(Path.of(arguments[0]));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        Reading reading = Reading.load();
        for (int round = 1; round <= rounds; round++) {
            double parsed = speed(pages, page -> Jsoup.parse(new String(page, StandardCharsets.UTF_8)));
            double read = speed(pages, page -> reading.stories(Source.of("page.html", page)));
            System.out.printf(
                    Locale.ROOT, "round %d: jsoup alone %.0f pages/s, reading %.0f pages/s%n", round, parsed, read);
        }
    }

    private static double speed(List<byte[]> pages, Consumer<byte[]> work) {
        long start = System.nanoTime();
        pages.forEach(work);
        return pages.size() * 1e9 / (System.nanoTime() - start);
    }

    private static List<byte[]> pages(Path directory) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    pages.add(in.readAllBytes());
                }
            }
        }
        return pages;
    }
}
