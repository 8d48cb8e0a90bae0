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
import org.acta.ledger.register.Told;
import org.acta.model.Byline;
import org.acta.model.Story;
import org.acta.reading.Reading;
import org.acta.reading.Source;

/** The stories that joining is measured on, as the engine reads them: examples, those that lie beside the checkout, and our own. */
public final class Library {

    private static final Path ROOT = Path.of("..");
    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final Instant NOON = Instant.parse("2025-01-01T12:00:00Z");

    private final Map<String, List<Account>> accounts = new LinkedHashMap<>();

    public static Library of(Stream<String> files) {
        Library library = new Library();
        Acta acta = Acta.load();
        Reading reading = Reading.load();
        files.distinct()
                .forEach(file -> library.accounts.put(
                        file,
                        reading.stories(Source.of(file, read(path(file)))).stream()
                                .map(acta::read)
                                .toList()));
        return library;
    }

    public static boolean present() {
        return Files.isDirectory(SHARED);
    }

    private static Path path(String file) {
        if (file.startsWith("shared/")) {
            return SHARED.resolve(file.substring("shared/".length()));
        }
        return file.startsWith("examples/")
                ? ROOT.resolve(file)
                : Path.of("src/test/resources/joining").resolve(file);
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Account> accounts(String file) {
        return accounts.getOrDefault(file, List.of());
    }

    /** Every claim of every story, file after file. */
    public Map<String, List<Entry>> entries() {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        each((file, account, publication) -> account.claims()
                .forEach(c ->
                        entries.computeIfAbsent(file, f -> new ArrayList<>()).add(new Entry(c, publication))));
        return entries;
    }

    /** Every agreement of every story. */
    public List<Told> told() {
        List<Told> told = new ArrayList<>();
        each((file, account, publication) -> account.agreements().forEach(a -> told.add(new Told(a, publication))));
        return told;
    }

    private interface Use {
        void of(String file, Account account, Publication publication);
    }

    /** File after file; a story with the id of one before is its next revision. */
    private void each(Use use) {
        Map<String, Integer> revisions = new LinkedHashMap<>();
        int minute = 0;
        for (Map.Entry<String, List<Account>> file : accounts.entrySet()) {
            for (Account account : file.getValue()) {
                int revision = revisions.merge(account.story().id(), 1, Integer::sum);
                use.of(
                        file.getKey(),
                        account,
                        publication(account.story(), revision, NOON.plusSeconds(60L * minute++)));
            }
        }
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
