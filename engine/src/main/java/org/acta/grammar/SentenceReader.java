package org.acta.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.grammar.names.NameFinder;
import org.acta.grammar.parsing.ParseSpace;
import org.acta.grammar.parsing.ParseWords;
import org.acta.grammar.parsing.Parser;
import org.acta.grammar.tagging.Tag;
import org.acta.grammar.tagging.TagSpace;
import org.acta.grammar.tagging.Tagger;
import org.acta.grammar.tokens.PlainSentence;
import org.acta.grammar.tokens.Token;
import org.acta.grammar.weights.Keys;
import org.acta.model.NameKind;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Upos;
import org.acta.model.Word;

/** Reads sentence after sentence. Belongs to one thread. */
final class SentenceReader {

    private static final String QUOTES = "«»“”„‟‹›";

    private final String language;
    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Parser parser;
    private final NameFinder names;
    private final Capitals capitals;
    private final TagSpace tagSpace;
    private final ParseSpace parseSpace;

    SentenceReader(String language, Lexicon lexicon, Tagger tagger, Parser parser, NameFinder names) {
        this.language = language;
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.parser = parser;
        this.names = names;
        this.capitals = new Capitals(lexicon);
        this.tagSpace = new TagSpace(lexicon, tagger.tags().size());
        this.parseSpace = new ParseSpace(parser.labels().size());
    }

    Sentence read(String text, PlainSentence plain, int segment, int index) {
        List<String> forms = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Token token : plain.tokens()) {
            for (String form : token.words()) {
                forms.add(form);
                spans.add(token.span());
            }
        }
        List<String> usual = capitals.lowered(forms);
        tagSpace.load(usual.stream().map(SentenceReader::plainQuote).toList());
        tagger.tag(tagSpace);
        List<String> lemmas = lemmas(usual);
        parser.parse(parseSpace);
        NameKind[] kinds = names.find(tagSpace, tagger, forms.toArray(String[]::new));
        return Sentence.of(
                index, segment, language, plain.span(), plain.span().in(text), words(forms, spans, lemmas, kinds));
    }

    private List<String> lemmas(List<String> forms) {
        List<String> lemmas = new ArrayList<>(forms.size());
        ParseWords words = parseSpace.words();
        words.reset(forms.size());
        for (int at = 0; at < forms.size(); at++) {
            Tag tag = tagger.tags().get(tagSpace.tag(at));
            String lemma = lexicon.lemma(forms.get(at), tag.upos(), tag.features());
            lemmas.add(lemma);
            words.set(at, tagSpace.word(at).lower(), Keys.text(lemma.toLowerCase(Locale.ROOT)), tag, tag.key());
        }
        return lemmas;
    }

    private List<Word> words(List<String> forms, List<Span> spans, List<String> lemmas, NameKind[] kinds) {
        int size = forms.size();
        List<Word> words = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            Tag tag = tagger.tags().get(tagSpace.tag(at));
            int head = parseSpace.head(at) == size ? -1 : parseSpace.head(at);
            String relation = relation(parser.labels().get(parseSpace.label(at)), tag);
            words.add(new Word(
                    at,
                    spans.get(at),
                    forms.get(at),
                    lemmas.get(at),
                    tag.upos(),
                    tag.features(),
                    head,
                    relation,
                    kinds[at]));
        }
        return words;
    }

    /** The treebanks write all quotes alike; so do we before tagging. */
    private static String plainQuote(String form) {
        return form.length() == 1 && QUOTES.indexOf(form.charAt(0)) >= 0 ? "\"" : form;
    }

    /** A personal pronoun whose case is not that of subjects is no subject. */
    private static String relation(String relation, Tag tag) {
        String cases = tag.features().get("Case");
        boolean oblique = tag.upos() == Upos.PRON && !cases.isEmpty() && !cases.contains("Nom");
        if (!oblique || !relation.equals("nsubj")) {
            return relation;
        }
        return tag.features().has("Reflex", "Yes") ? "expl:pv" : cases.equals("Dat") ? "iobj" : "obj";
    }
}
