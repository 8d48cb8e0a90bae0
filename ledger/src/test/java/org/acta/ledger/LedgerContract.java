package org.acta.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acta.Account;
import org.acta.Acta;
import org.acta.ledger.entry.Recoded;
import org.acta.ledger.entry.Review;
import org.acta.ledger.store.Added.Outcome;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.StoreException;
import org.acta.model.Claim;
import org.acta.reading.Reading;
import org.acta.reading.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a ledger promises, wherever it is kept. */
abstract class LedgerContract {

    private static final Reading READING = Reading.load();
    private static final Acta ACTA = Acta.load();
    private static final Instant NOON = Instant.parse("2024-06-19T12:00:00Z");

    @TempDir
    Path folder;

    private String url = "";

    /** Where a ledger of this kind may be made. */
    abstract String fresh();

    @BeforeEach
    void choose() {
        url = fresh();
    }

    private static Account account(String name, String text) throws IOException {
        return ACTA.read(READING.stories(Source.of(name, text.getBytes(StandardCharsets.UTF_8)))
                .get(0));
    }

    private Ledger open(Instant now) {
        return Ledger.open(url, Clock.fixed(now, ZoneOffset.UTC), "test");
    }

    @Test
    void addsRevisesAndLeavesUnchanged() throws IOException {
        Account first = account("s.txt", "Cumbre\n\nEl presidente de Francia visitó Chile el lunes.\n");
        Account second = account("s.txt", "Cumbre\n\n🙂 El presidente de Francia visitó Perú el lunes.\n");
        try (Ledger ledger = open(NOON)) {
            assertThat(ledger.add(first).outcome()).isEqualTo(Outcome.ADDED);
            assertThat(ledger.add(first).outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(ledger.holds(first.story())).isTrue();
            assertThat(ledger.holds(second.story())).isFalse();
        }
        try (Ledger ledger = open(NOON.plusSeconds(60))) {
            assertThat(ledger.add(second).outcome()).isEqualTo(Outcome.REVISED);
            try (Snapshot now = ledger.now();
                    Snapshot before = ledger.asOf(NOON.plusSeconds(30));
                    Snapshot never = ledger.asOf(NOON.minusSeconds(1))) {
                String id = first.story().id();
                assertThat(now.entriesOf(id)).hasSameSizeAs(second.claims()).allSatisfy(e -> {
                    assertThat(e.publication().revision()).isEqualTo(2);
                    assertThat(e.publication().recorded()).isEqualTo(NOON.plusSeconds(60));
                });
                assertThat(now.entriesOf(id).get(0).claim().evidence())
                        .isEqualTo(second.claims().get(0).evidence());
                assertThat(before.entriesOf(id)
                                .get(0)
                                .claim()
                                .recipients()
                                .get(0)
                                .country())
                        .isEqualTo("CHL");
                assertThat(never.entriesOf(id)).isEmpty();
                assertThat(now.story(id).orElseThrow().text())
                        .isEqualTo(second.story().text());
                assertThat(before.story(id).orElseThrow().text())
                        .isEqualTo(first.story().text());
            }
        }
    }

    @Test
    void joinsStoriesAndKeepsTheEventOfARevisedClaim() throws IOException {
        Account es = account("es.txt", "Cumbre\n\nEl presidente de Francia visitó Chile el 4 de marzo de 2024.\n");
        Account en = account("en.txt", "Summit\n\nThe president of France visited Chile on March 4, 2024.\n");
        Account later = account(
                "en.txt",
                "Summit\n\nThe president of France visited Chile on March 4, 2024.\n\nHe thanked the hosts.\n");
        try (Ledger ledger = open(NOON)) {
            ledger.add(es);
            ledger.add(en);
            List<String> events = events(ledger);
            assertThat(events).hasSize(2);
            assertThat(Set.copyOf(events)).hasSize(1);
            ledger.add(later);
            assertThat(events(ledger)).containsAll(events);
        }
    }

    @Test
    void keepsWhatARevisionChanged() throws IOException {
        Account before = account("s.txt", "Cumbre\n\nEl presidente de Francia visitó Chile el lunes.\n");
        Account after = account(
                "s.txt",
                "Cumbre\n\nEl presidente de Francia visitó Chile el lunes.\n\nEcuador condenó el ataque de Perú.\n");
        try (Ledger ledger = open(NOON)) {
            ledger.add(List.of(before, after));
            try (Snapshot now = ledger.now()) {
                assertThat(now.select(
                                "SELECT kind, claim FROM delta ORDER BY position",
                                r -> r.getString(1) + " " + r.getString(2)))
                        .contains("added "
                                + after.claims().get(after.claims().size() - 1).id());
            }
            assertThat(ledger.check().findings()).isEmpty();
        }
    }

    @Test
    void codesAgainAndKeepsReviews() throws IOException {
        Account old = account(
                "s.txt",
                "Cumbre\n\nEl presidente de Francia visitó Chile el lunes. Ecuador condenó el ataque de Perú.\n");
        Account fewer = new Account(
                old.story().in(1), old.sentences(), old.cast(), old.claims().subList(0, 1), old.agreements());
        Review review = review(old.claims().get(0).id());
        try (Ledger ledger = open(NOON)) {
            ledger.add(old);
            ledger.review(review);
            assertThatThrownBy(() -> ledger.review(review("none"))).hasMessage("there is no claim none");
            assertThat(ledger.recode(List.of(first(old))).get(0).same()).isTrue();
            Recoded recoded = ledger.recode(List.of(fewer)).get(0);
            assertThat(recoded.withdrawn())
                    .containsExactlyElementsOf(
                            old.claims().stream().skip(1).map(Claim::id).toList());
            assertThat(recoded.added()).isEmpty();
            assertThat(recoded.changed()).isEmpty();
            try (Snapshot now = ledger.now()) {
                assertThat(now.entriesOf(old.story().id())).hasSize(1);
                assertThat(now.reviews()).containsExactly(review);
                assertThat(now.select(
                                "SELECT r.reviewer FROM review r JOIN current_claim c ON c.id = r.target",
                                r -> r.getString(1)))
                        .containsExactly("A. Reader");
            }
            assertThat(ledger.check().findings()).isEmpty();
        }
    }

    @Test
    void everythingIsCarriedToOtherStoresAndBack() throws IOException {
        Account first = account("s.txt", "Cumbre\n\nEl presidente de Francia visitó Chile el lunes.\n");
        Account second =
                account("s.txt", "Cumbre\n\n🙂 El presidente de Francia firmó con Perú un tratado de pesca.\n\tA\\b\n");
        try (Ledger ledger = open(NOON)) {
            ledger.add(List.of(first, second));
            ledger.backup(folder.resolve("copy.duckdb").toString());
        }
        String whole = dump(url);
        String copied = dump(folder.resolve("copy.duckdb").toString());
        assertThat(sorted(copied)).isEqualTo(sorted(whole));
        String other = folder.resolve("other.duckdb").toString();
        try (Ledger ledger = Ledger.open(other, Clock.systemUTC(), "test")) {
            ledger.load(new StringReader(whole));
            assertThat(ledger.check().findings()).isEmpty();
            assertThatThrownBy(() -> ledger.load(new StringReader(whole)))
                    .hasMessageContaining("holds something already");
        }
        try (Ledger ledger = Ledger.open(other, Clock.systemUTC(), "test")) {
            ledger.compact();
        }
        assertThat(sorted(dump(other))).isEqualTo(sorted(whole));
        try (Ledger back = Ledger.open(fresh() + (url.startsWith("jdbc") ? "" : "2"), Clock.systemUTC(), "test")) {
            assertThatThrownBy(() -> back.load(new StringReader(whole.substring(0, whole.length() - 20))))
                    .isInstanceOf(StoreException.class);
            back.load(new StringReader(copied));
            assertThat(back.check().findings()).isEmpty();
        }
    }

    private static Review review(String claim) {
        return new Review(
                Review.Kind.CLAIM,
                claim,
                null,
                Review.Verdict.REJECT,
                null,
                null,
                "A. Reader",
                NOON,
                "it was on Tuesday");
    }

    private static Account first(Account account) {
        return new Account(
                account.story().in(1), account.sentences(), account.cast(), account.claims(), account.agreements());
    }

    private static String dump(String url) {
        try (Ledger ledger = Ledger.read(url)) {
            StringWriter out = new StringWriter();
            ledger.dump(out);
            return out.toString();
        }
    }

    private static List<String> sorted(String lines) {
        return lines.lines().sorted().toList();
    }

    private static List<String> events(Ledger ledger) {
        try (Snapshot now = ledger.now();
                Statement statement = now.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT event FROM current_event WHERE cameo LIKE '042%'")) {
            List<String> events = new ArrayList<>();
            while (rows.next()) {
                events.add(rows.getString(1));
            }
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
