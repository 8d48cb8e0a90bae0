package org.acta.ledger.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** Words as they were typed as a query on the index: all must be there; words in quotation marks stand side by side. */
final class WordsQuery {

    private static final float HEADLINE = 2;

    /** Each character may be a word of its own, sought in two fields of two languages; a query holds 1,024 words. */
    private static final int LONGEST = 250;

    private final Map<String, Analyzer> languages;

    WordsQuery(Map<String, Analyzer> languages) {
        this.languages = languages;
    }

    /** The words in the stems of each language; a quotation mark without its other is no mark, what is too long is cut. */
    Query of(String words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        languages.forEach((language, stems) -> any.add(in(language, new QueryBuilder(stems), words), Occur.SHOULD));
        return any.build();
    }

    private static Query in(String language, QueryBuilder builder, String words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String part : parts(words)) {
            BooleanQuery.Builder either = new BooleanQuery.Builder();
            Query headline = builder.createPhraseQuery(StoryIndex.HEADLINE + language, part);
            Query text = builder.createPhraseQuery(StoryIndex.TEXT + language, part);
            if (headline != null && text != null) {
                all.add(
                        either.add(new BoostQuery(headline, HEADLINE), Occur.SHOULD)
                                .add(text, Occur.SHOULD)
                                .build(),
                        Occur.MUST);
            }
        }
        return all.build();
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        String[] pieces = words.substring(0, Math.min(words.length(), LONGEST)).split("\"", -1);
        for (int i = 0; i < pieces.length; i++) {
            boolean quoted = i % 2 == 1 && i < pieces.length - 1;
            parts.addAll(quoted ? List.of(pieces[i]) : List.of(pieces[i].strip().split("\\s+")));
        }
        return parts;
    }
}
