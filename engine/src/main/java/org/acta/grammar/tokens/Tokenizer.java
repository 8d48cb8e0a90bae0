package org.acta.grammar.tokens;

import java.util.ArrayList;
import java.util.List;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.model.Span;

/** Cuts text of one language into sentences and tokens. Immutable; any number of threads may share one. */
public final class Tokenizer {

    private final WordTables tables;
    private final WordSplitter splitter;
    private final NameArticles articles;

    private Tokenizer(WordTables tables, Lexicon lexicon) {
        this.tables = tables;
        this.splitter = new WordSplitter(tables, lexicon);
        this.articles = new NameArticles(tables, lexicon);
    }

    /**
     * The tokenizer of a language.
     *
     * @param language ISO 639-1
     * @param lexicon of the same language: it knows a verb with clitics
     */
    public static Tokenizer of(String language, Lexicon lexicon) {
        return new Tokenizer(WordTables.of(language), lexicon);
    }

    /** The sentences of a stretch of a document, in the order of the text; none when it holds nothing but blanks. */
    public List<PlainSentence> sentences(String text, Span stretch) {
        Pieces pieces = Cutter.cut(text, stretch.start(), stretch.end(), tables);
        SentenceEnds ends = new SentenceEnds(text, pieces, tables);
        List<PlainSentence> sentences = new ArrayList<>();
        for (int first = 0; first < pieces.size(); ) {
            int last = ends.last(first);
            sentences.add(sentence(text, pieces, first, last));
            first = last + 1;
        }
        return List.copyOf(sentences);
    }

    private PlainSentence sentence(String text, Pieces pieces, int first, int last) {
        List<Token> tokens = new ArrayList<>(last - first + 1);
        for (int i = first; i <= last; i++) {
            Span span = new Span(pieces.start(i), pieces.end(i));
            String form = visible(span.in(text));
            boolean initial = i == first || pieces.kind(i - 1) != Pieces.Kind.WORD;
            boolean name = articles.at(text, pieces, i, first, last);
            tokens.add(new Token(span, name ? List.of(form) : words(pieces.kind(i), form, initial)));
        }
        return new PlainSentence(new Span(pieces.start(first), pieces.end(last)), tokens);
    }

    private List<String> words(Pieces.Kind kind, String form, boolean initial) {
        return switch (kind) {
            case WORD, NUMBER -> splitter.words(form, initial);
            default -> List.of(form);
        };
    }

    /** Without soft hyphens and zero-width characters. */
    private static String visible(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Letters.invisible(form.charAt(i))) {
                return form.codePoints()
                        .filter(c -> !Letters.invisible((char) c) || c > Character.MAX_VALUE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return form;
    }
}
