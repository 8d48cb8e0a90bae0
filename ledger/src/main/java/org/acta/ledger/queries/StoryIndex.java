package org.acta.ledger.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Table;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/** Puts the newest revision of each story of a snapshot into an index in memory. */
final class StoryIndex {

    static final String STORY = "story";
    static final String OUTLET = "outlet";
    static final String OUTLET_FOLDED = "outlet.folded";
    static final String LANGUAGE = "language";
    static final String PUBLISHED = "published";
    /** With the language behind it. */
    static final String HEADLINE = "headline.";
    /** With the language behind it. */
    static final String TEXT = "text.";

    private static final Analyzer ENGLISH = new Stems("en");

    static final Map<String, Analyzer> LANGUAGES = Map.of("en", ENGLISH, "es", new Stems("es"));

    private StoryIndex() {}

    static Directory of(Snapshot snapshot) {
        Directory directory = new ByteBuffersDirectory();
        Analyzer analyzer = new PerFieldAnalyzerWrapper(
                new KeywordAnalyzer(),
                Map.of(
                        HEADLINE + "en", analyzer("en"),
                        HEADLINE + "es", analyzer("es"),
                        TEXT + "en", analyzer("en"),
                        TEXT + "es", analyzer("es")));
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            snapshot.select(
                    "SELECT r.document, r.published, r.outlet, r.headline, r.language, r.text FROM "
                            + snapshot.rows(Table.REVISION) + " r ORDER BY r.document",
                    row -> add(writer, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directory;
    }

    /** The stems of a language; English ones where there are none of its own. */
    static Analyzer analyzer(String language) {
        return LANGUAGES.getOrDefault(language, ENGLISH);
    }

    private static long add(IndexWriter writer, ResultSet row) throws SQLException {
        try {
            return writer.addDocument(document(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(ResultSet row) throws SQLException {
        String language = row.getString(5);
        String stems = LANGUAGES.containsKey(language) ? language : "en";
        Document document = new Document();
        document.add(new StringField(STORY, row.getString(1), Store.YES));
        document.add(new SortedDocValuesField(STORY, new BytesRef(row.getString(1))));
        document.add(new StringField(LANGUAGE, language, Store.YES));
        LocalDate published = row.getObject(2, LocalDate.class);
        if (published != null) {
            document.add(new LongPoint(PUBLISHED, published.toEpochDay()));
            document.add(new StoredField(PUBLISHED, published.toEpochDay()));
        }
        String outlet = row.getString(3);
        if (outlet != null) {
            document.add(new StoredField(OUTLET, outlet));
            document.add(new StringField(OUTLET_FOLDED, outlet.toLowerCase(Locale.ROOT), Store.NO));
        }
        String headline = row.getString(4);
        if (headline != null) {
            document.add(new TextField(HEADLINE + stems, headline, Store.YES));
        }
        document.add(new TextField(TEXT + stems, row.getString(6), Store.YES));
        return document;
    }
}
