package org.acta.ledger.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acta.Account;
import org.acta.Acta;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Publication;
import org.acta.model.Byline;
import org.acta.model.Story;
import org.acta.reading.Reading;
import org.acta.reading.Source;

/** The stories that joining is measured on, as the engine reads them: examples, those that lie beside the checkout, and our own. */
final class Library {

    private static final Path ROOT = Path.of("..");
    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final Instant NOON = Instant.parse("2025-01-01T12:00:00Z");

    private final Map<String, List<Account>> accounts = new LinkedHashMap<>();

    static Library of(Stream<String> files) {
        Library library = new Library();
        Acta acta = Acta.load();
        Reading reading = Reading.load();
        files.distinct().forEach(file -> library.accounts.put(
                file,
                reading.stories(Source.of(file, read(path(file)))).stream().map(acta::read).toList()));
        return library;
    }

    static boolean present() {
        return Files.isDirectory(SHARED);
    }

    private static Path path(String file) {
        if (file.startsWith("shared/")) {
            return SHARED.resolve(file.substring("shared/".length()));
        }
        return file.startsWith("examples/") ? ROOT.resolve(file) : Path.of("src/test/resources/joining").resolve(file);
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Account> accounts(String file) {
        return accounts.get(file);
    }

    /** Every claim of every story, file after file; a file that retells a story of another is its next revision. */
    Map<String, List<Entry>> entries() {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        Map<String, Integer> revisions = new LinkedHashMap<>();
        int minute = 0;
        for (Map.Entry<String, List<Account>> file : accounts.entrySet()) {
            List<Entry> found = new ArrayList<>();
            for (Account account : file.getValue()) {
                int revision = revisions.merge(account.story().id(), 1, Integer::sum);
                Publication publication = publication(account.story(), revision, NOON.plusSeconds(60L * minute++));
                account.claims().forEach(claim -> found.add(new Entry(claim, publication)));
            }
            entries.put(file.getKey(), found);
        }
        return entries;
    }

    private static Publication publication(Story story, int revision, Instant recorded) {
        List<String> agencies = story.byline().stream()
                .filter(b -> b.kind() == Byline.Kind.AGENCY)
                .map(Byline::name)
                .toList();
        return new Publication(
                story.id(),
                revision,
                story.outlet(),
                agencies,
                story.headline(),
                story.url(),
                story.published() == null ? null : story.published().day(),
                story.language(),
                recorded);
    }
}
