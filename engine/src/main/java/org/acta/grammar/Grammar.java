package org.acta.grammar;

import java.util.ArrayList;
import java.util.List;
import org.acta.grammar.frames.Frames;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.grammar.names.Gazetteer;
import org.acta.grammar.names.NameFinder;
import org.acta.grammar.parsing.Parser;
import org.acta.grammar.tagging.Tagger;
import org.acta.grammar.tokens.PlainSentence;
import org.acta.grammar.tokens.Tokenizer;
import org.acta.model.Sentence;
import org.acta.model.Span;

/**
 * Reads text of one language: sentences with words, tags, lemmas and trees. Any text gives sentences or none, in time linear in its length.
 * Immutable; any number of threads may share one, each works in a room of its own.
 */
public final class Grammar {

    /** Longer sentences are cut into pieces of this many words. */
    private static final int LONGEST = 1000;

    private final String language;
    private final Tokenizer tokenizer;
    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Parser parser;
    private final NameFinder names;
    private final ThreadLocal<SentenceReader> readers;

    private Grammar(String language, GrammarModel model, Frames frames) {
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.tokenizer = Tokenizer.of(language, lexicon);
        this.tagger = new Tagger(model.tags(), model.tagger());
        this.parser = new Parser(model.moves(), model.labels(), model.relations());
        this.names = new NameFinder(model.names(), Gazetteer.of(language));
        this.readers =
                ThreadLocal.withInitial(() -> new SentenceReader(language, lexicon, tagger, parser, names, frames));
    }

    /** The grammar of a language, ISO 639-1, for news. Takes a while; load it once. */
    public static Grammar load(String language) {
        return load(language, Convention.NEWS);
    }

    /** The grammar of a language in the manner of a treebank. */
    public static Grammar load(String language, Convention convention) {
        GrammarModel model = GrammarModel.read(convention.model(language));
        return new Grammar(language, model, convention.equals(Convention.NEWS) ? Frames.of(language) : Frames.none());
    }

    /** The same with a model of one's own; {@link Frames#none()} leaves the parser's trees as they are. */
    public static Grammar of(String language, GrammarModel model, Frames frames) {
        return new Grammar(language, model, frames);
    }

    public String language() {
        return language;
    }

    /**
     * The sentences of a segment.
     *
     * @param text of the whole document; all spans point into it
     * @param segment where the segment lies
     * @param segmentIndex its index in the story
     * @param firstSentence index of the first sentence found
     */
    public List<Sentence> read(String text, Span segment, int segmentIndex, int firstSentence) {
        List<Sentence> sentences = new ArrayList<>();
        for (PlainSentence plain : tokenizer.sentences(text, segment)) {
            for (PlainSentence piece : pieces(plain)) {
                sentences.add(read(text, piece, segmentIndex, firstSentence + sentences.size()));
            }
        }
        return sentences;
    }

    /** The tree of a sentence whose words are given. */
    public Sentence read(String text, PlainSentence plain, int segmentIndex, int index) {
        return readers.get().read(text, plain, segmentIndex, index);
    }

    private static List<PlainSentence> pieces(PlainSentence plain) {
        if (plain.tokens().size() <= LONGEST) {
            return List.of(plain);
        }
        List<PlainSentence> pieces = new ArrayList<>();
        int size = plain.tokens().size();
        for (int from = 0; from < size; from += LONGEST) {
            var tokens = plain.tokens().subList(from, Math.min(size, from + LONGEST));
            pieces.add(new PlainSentence(
                    tokens.get(0).span().join(tokens.get(tokens.size() - 1).span()), tokens));
        }
        return pieces;
    }
}
