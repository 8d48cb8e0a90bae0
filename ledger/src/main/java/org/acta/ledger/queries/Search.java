package org.acta.ledger.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acta.ledger.store.Snapshot;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Stories that have these words, in whatever form of the word and with or without its accents. The index is made in memory from the snapshot for each
 * question, from DuckDB and PostgreSQL alike, so that both answer the same and an earlier state is searched as it was.
 */
public final class Search {

    private static final List<String> COLUMNS = List.of("story", "published", "outlet", "headline", "words", "score");

    private final Snapshot snapshot;

    public Search(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * The stories with all of these words, the best first; words in quotation marks stand side by side.
     *
     * @param filter narrows down stories: document, outlet, language, first and last day of publication
     * @throws UnclearQuestion for a filter that narrows down claims
     */
    public Answer answer(String words, Filter filter, Page page) {
        Query narrowing = narrowing(filter);
        if (words.isBlank()) {
            return Answer.of(COLUMNS, List.of());
        }
        Query query = new WordsQuery(StoryIndex.LANGUAGES).of(words);
        BooleanQuery narrowed = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(narrowing, Occur.FILTER)
                .build();
        Set<Term> terms = new HashSet<>();
        query.visit(QueryVisitor.termCollector(terms));
        try (Directory directory = StoryIndex.of(snapshot);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            List<List<@Nullable Object>> rows = new ArrayList<>();
            Sort best = new Sort(SortField.FIELD_SCORE, new SortField(StoryIndex.STORY, SortField.Type.STRING));
            for (ScoreDoc hit : searcher.search(narrowed, page.size(), best).scoreDocs) {
                float score = (Float) ((FieldDoc) hit).fields[0];
                rows.add(row(searcher.storedFields().document(hit.doc), score, terms));
            }
            return Answer.of(COLUMNS, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query narrowing(Filter filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        for (Field field : Field.values()) {
            if (filter.has(field)) {
                all.add(narrowing(field, filter), Occur.FILTER);
            }
        }
        return all.build();
    }

    private static Query narrowing(Field field, Filter filter) {
        return switch (field) {
            case STORY -> among(StoryIndex.STORY, filter.of(field));
            case OUTLET -> among(StoryIndex.OUTLET_FOLDED, lower(filter.of(field)));
            case LANGUAGE -> among(StoryIndex.LANGUAGE, lower(filter.of(field)));
            case FROM -> days(filter.from().orElseThrow(), LocalDate.MAX);
            case TO -> days(LocalDate.MIN, filter.to().orElseThrow());
            default -> throw new UnclearQuestion("a search cannot be narrowed down by " + field.word());
        };
    }

    private static Query among(String field, List<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Query days(LocalDate first, LocalDate last) {
        return LongPoint.newRangeQuery(StoryIndex.PUBLISHED, first.toEpochDay(), last.toEpochDay());
    }

    private static List<String> lower(List<String> values) {
        return values.stream().map(v -> v.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<@Nullable Object> row(Document story, float score, Set<Term> terms) {
        String language = StoryIndex.LANGUAGES.containsKey(story.get(StoryIndex.LANGUAGE))
                ? story.get(StoryIndex.LANGUAGE)
                : "en";
        Set<String> stems = new HashSet<>();
        terms.stream().filter(t -> t.field().equals(StoryIndex.TEXT + language)).forEach(t -> stems.add(t.text()));
        IndexableField published = story.getField(StoryIndex.PUBLISHED);
        return Arrays.asList(
                story.get(StoryIndex.STORY),
                published == null
                        ? null
                        : LocalDate.ofEpochDay(published.numericValue().longValue()),
                story.get(StoryIndex.OUTLET),
                story.get(StoryIndex.HEADLINE + language),
                new Sentence(language, stems).best(story.get(StoryIndex.TEXT + language)),
                Math.round(score * 100) / 100.0);
    }
}
