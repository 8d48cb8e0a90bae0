package org.acta.ledger.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acta.Account;
import org.acta.ledger.entry.Entry;
import org.acta.model.Claim;

/** Two tellings and a person's verdict: do they tell one happening? */
record Pair(String first, String words, String second, String otherWords, boolean same, String why) {

    static List<Pair> read(String name) {
        try (Stream<String> lines =
                Files.lines(Path.of("src/test/resources/joining").resolve(name))) {
            return lines.filter(l -> !l.startsWith("#"))
                    .skip(1)
                    .map(l -> l.split("\t", -1))
                    .map(c -> new Pair(c[0], c[1], c[2], c[3], c[4].equals("same"), c[5]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<String> files() {
        return Stream.of(first, second);
    }

    /** The claims of the first telling; none when the engine coded none there. */
    List<Entry> here(Library library, List<Entry> entries) {
        return told(library, first, words, entries);
    }

    List<Entry> there(Library library, List<Entry> entries) {
        return told(library, second, otherWords, entries);
    }

    private static List<Entry> told(Library library, String file, String words, List<Entry> entries) {
        Pattern pattern = Pattern.compile(Pattern.quote(words).replace(" ", "\\E\\s+\\Q"));
        boolean found = false;
        for (Account account : library.accounts(file)) {
            Matcher matcher = pattern.matcher(account.story().text());
            if (matcher.find()) {
                found = true;
                int start = matcher.start();
                int end = matcher.end();
                List<Entry> told = entries.stream()
                        .filter(e -> e.claim().document().equals(account.story().id()))
                        .filter(e -> within(e.claim(), start, end))
                        .toList();
                if (!told.isEmpty()) {
                    return told;
                }
            }
        }
        if (!found) {
            throw new IllegalArgumentException("no such words in " + file + ": " + words);
        }
        return List.of();
    }

    private static boolean within(Claim claim, int start, int end) {
        return claim.evidence().trigger().start() >= start
                && claim.evidence().trigger().end() <= end;
    }

    @Override
    public String toString() {
        return first + ": " + words + " | " + second + ": " + otherWords + " (" + why + ")";
    }
}
