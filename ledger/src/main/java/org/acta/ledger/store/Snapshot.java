package org.acta.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Publication;
import org.acta.ledger.entry.Review;
import org.acta.ledger.entry.Revision;
import org.acta.model.Agreement;
import org.acta.model.Story;
import org.acta.records.RecordReader;
import org.jspecify.annotations.Nullable;

/** The ledger as it stood at a time of recording, for reading. Holds a connection: close it. */
public final class Snapshot implements AutoCloseable {

    /** Entries read at a time. */
    private static final int CHUNK = 1_000;

    private final Store store;
    private final Connection connection;
    private final Publications publications;
    private final long batch;

    private Snapshot(Store store, Connection connection, long batch) {
        this.store = store;
        this.connection = connection;
        this.publications = new Publications(connection);
        this.batch = batch;
    }

    /** @param asOf the time of recording; null for the newest state */
    public static Snapshot of(Store store, @Nullable Instant asOf) {
        try {
            Connection connection = store.reader();
            try {
                return new Snapshot(store, connection, newest(connection, asOf));
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw store.explained(e);
        }
    }

    /** What is there before a writer adds to it; lives on the writer's connection and is not closed. */
    static Snapshot before(Store store, Store.Writer writer) throws SQLException {
        return new Snapshot(store, writer.connection(), newest(writer.connection(), null));
    }

    private static long newest(Connection connection, @Nullable Instant asOf) throws SQLException {
        String sql =
                "SELECT max(b.number) FROM batch b JOIN completion c ON c.batch = b.number AND c.state = 'complete'"
                        + (asOf == null ? "" : " WHERE b.recorded <= ?");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (asOf != null) {
                statement.setObject(1, LocalDateTime.ofInstant(asOf, ZoneOffset.UTC));
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** For questions of one's own; belongs to the snapshot. */
    public Connection connection() {
        return connection;
    }

    /** Reads one row of a result. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What an SQL question of one's own gives, row by row. */
    public <T> List<T> select(String sql, RowReader<T> reader, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw store.explained(e);
        }
    }

    /** The newest batch that counts. */
    public long batch() {
        return batch;
    }

    /**
     * SQL of the rows of a table that count in this snapshot, with the columns of the table, to be put behind {@code FROM} with a name of one's own.
     * Tables that hang on one of these by its number ({@code claim_side}, {@code attribution}…) are joined as they are.
     */
    public String rows(Table table) {
        String all = "(SELECT x.* FROM " + table.sql() + " x WHERE ";
        return switch (table) {
            case CLAIM, AGREEMENT ->
                all + "x.number < " + (batch + 1) * Sheet.SIZE + " AND " + counts("coding", "x.coding") + ")";
            case CODING ->
                all + "x.number < " + (batch + 1) * Sheet.SIZE + " AND " + counts("coding", "x.number") + ")";
            case MEMBERSHIP, STORYLINE ->
                all + "x.number < " + (batch + 1) * Sheet.SIZE + " AND " + counts(table.sql(), "x.number") + ")";
            case REVISION ->
                all + "x.batch <= " + batch + " AND EXISTS (SELECT 1 FROM " + rows(Table.CODING)
                        + " k WHERE k.document = x.document AND k.revision = x.number))";
            case BATCH -> all + "x.number <= " + batch + ")";
            case DOCUMENT, SEGMENT, DELTA, REVIEW, SUPERSEDED, COMPLETION -> all + "x.batch <= " + batch + ")";
            case CLAIM_SIDE, ATTRIBUTION, QUANTITY, AGREEMENT_PARTY, AGREEMENT_LINK, JOINING_KEY -> table.sql();
        };
    }

    private String counts(String kind, String number) {
        return "NOT EXISTS (SELECT 1 FROM superseded s WHERE s.kind = '" + kind + "' AND s.number = " + number
                + " AND s.batch <= " + batch + ")";
    }

    /** The claims of a document's newest revision. */
    public List<Entry> entriesOf(String document) {
        String sql = "SELECT k.first_claim, k.claims FROM " + rows(Table.CODING) + " k WHERE k.document = ?";
        List<Long> numbers = new ArrayList<>();
        select(
                        sql,
                        row -> LongStream.range(row.getLong(1), row.getLong(1) + row.getInt(2))
                                .boxed()
                                .toList(),
                        document)
                .forEach(numbers::addAll);
        return numbered(numbers).map(Numbered::entry).toList();
    }

    /** The entries whose claim {@code c} fulfils an SQL condition, in the order of their recording. */
    public Stream<Entry> entries(String condition, Object... values) {
        return numbered(condition, values).map(Numbered::entry);
    }

    /** An entry with the number of its claim. */
    public record Numbered(long number, Entry entry) {}

    /** The same with the numbers of the claims. */
    public Stream<Numbered> numbered(String condition, Object... values) {
        String sql = "SELECT c.number FROM " + rows(Table.CLAIM) + " c WHERE " + condition + " ORDER BY c.number";
        List<Long> numbers = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw store.explained(e);
        }
        return numbered(numbers);
    }

    /** The entries of these claims, in this order. */
    public Stream<Numbered> numbered(List<Long> numbers) {
        return IntStream.range(0, (numbers.size() + CHUNK - 1) / CHUNK)
                .mapToObj(i -> numbers.subList(i * CHUNK, Math.min(numbers.size(), (i + 1) * CHUNK)))
                .flatMap(chunk -> chunk(chunk).stream());
    }

    private List<Numbered> chunk(List<Long> numbers) {
        String sql = "SELECT number, document, revision, record FROM claim WHERE number BETWEEN ? AND ? AND number IN ("
                + String.join(", ", Collections.nCopies(numbers.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, Collections.min(numbers));
            statement.setLong(2, Collections.max(numbers));
            for (int i = 0; i < numbers.size(); i++) {
                statement.setLong(i + 3, numbers.get(i));
            }
            Map<Long, Row> rows = new HashMap<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.put(result.getLong(1), new Row(result.getString(2), result.getInt(3), result.getString(4)));
                }
            }
            publications.load(rows.values().stream().map(Row::document).toList());
            return numbers.stream().map(n -> numbered(n, rows.get(n))).toList();
        } catch (SQLException e) {
            throw store.explained(e);
        }
    }

    private record Row(String document, int revision, String record) {}

    private Numbered numbered(long number, @Nullable Row row) {
        if (row == null) {
            throw new StoreException(store.name() + " has no claim " + number);
        }
        Publications.Kept kept = publications.of(row.document(), row.revision());
        return new Numbered(number, new Entry(kept.reader().claim(row.record()), kept.publication()));
    }

    /** A document's newest revision. */
    public Optional<Story> story(String document) {
        return story("SELECT r.page, r.text FROM " + rows(Table.REVISION) + " r WHERE r.document = ?", document);
    }

    /** A document's newest revision with what was read in it. */
    public Optional<Revision> revision(String document) {
        return story(document)
                .map(story -> new Revision(
                        story,
                        entriesOf(document).stream().map(Entry::claim).toList(),
                        agreements("a.document = ?", document).stream()
                                .map(Told::agreement)
                                .toList()));
    }

    /** What persons said, the newest last. */
    public List<Review> reviews() {
        return select(
                "SELECT r.kind, r.target, r.event, r.verdict, r.field, r.value, r.reviewer, r.reviewed, r.reason FROM "
                        + rows(Table.REVIEW) + " r ORDER BY r.number",
                row -> new Review(
                        Review.Kind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                        row.getString(2),
                        row.getString(3),
                        Review.Verdict.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(9)));
    }

    /** The numbers of all revisions of all documents, in the order of their recording. */
    public Map<String, List<Integer>> revisions() {
        Map<String, List<Integer>> revisions = new LinkedHashMap<>();
        String sql = "SELECT r.document, r.number FROM revision r WHERE r.batch <= " + batch
                + " ORDER BY r.batch, r.document, r.number";
        select(
                sql,
                row -> revisions
                        .computeIfAbsent(row.getString(1), d -> new ArrayList<>())
                        .add(row.getInt(2)));
        return revisions;
    }

    /** A document's revision of that number. */
    public Optional<Story> story(String document, int revision) {
        return story(
                "SELECT r.page, r.text FROM revision r WHERE r.document = ? AND r.number = " + revision
                        + " AND r.batch <= " + batch,
                document);
    }

    private Optional<Story> story(String sql, String document) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, document);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(RecordReader.story(rows.getString(1), rows.getString(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw store.explained(e);
        }
    }

    /** An agreement as one story tells it, with the publication that does. */
    public record Told(Agreement agreement, Publication publication) {}

    /** The agreements {@code a} that fulfil an SQL condition, in the order of their recording. */
    public List<Told> agreements(String condition, Object... values) {
        String sql = "SELECT a.document, a.revision, a.record FROM " + rows(Table.AGREEMENT) + " a WHERE " + condition
                + " ORDER BY a.number";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<Row> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Row(rows.getString(1), rows.getInt(2), rows.getString(3)));
                }
            }
            List<Told> told = new ArrayList<>();
            for (int from = 0; from < found.size(); from += CHUNK) {
                List<Row> chunk = found.subList(from, Math.min(found.size(), from + CHUNK));
                publications.load(chunk.stream().map(Row::document).toList());
                chunk.forEach(row -> told.add(told(row)));
            }
            return told;
        } catch (SQLException e) {
            throw store.explained(e);
        }
    }

    private Told told(Row row) {
        Publications.Kept kept = publications.of(row.document(), row.revision());
        return new Told(kept.reader().agreement(row.record()), kept.publication());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw store.explained(e);
        }
    }
}
