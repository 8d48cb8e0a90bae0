package org.acta.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.acta.grammar.frames.Draft;
import org.acta.grammar.frames.Frames;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.grammar.names.NameFinder;
import org.acta.grammar.parsing.ParseSpace;
import org.acta.grammar.parsing.ParseWords;
import org.acta.grammar.parsing.Parser;
import org.acta.grammar.parsing.Punctuation;
import org.acta.grammar.parsing.Skeleton;
import org.acta.grammar.tagging.FiniteVerb;
import org.acta.grammar.tagging.PlainClauses;
import org.acta.grammar.tagging.Tag;
import org.acta.grammar.tagging.TagSpace;
import org.acta.grammar.tagging.Tagger;
import org.acta.grammar.tokens.PlainSentence;
import org.acta.grammar.tokens.Token;
import org.acta.grammar.weights.Keys;
import org.acta.model.NameKind;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Word;

/** Reads sentence after sentence. Belongs to one thread. */
final class SentenceReader {

    private final String language;
    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Parser parser;
    private final NameFinder names;
    private final Frames frames;
    private final Capitals capitals;
    private final PlainClauses plainClauses;
    private final FiniteVerb finiteVerb;
    private final TagSpace tagSpace;
    private final ParseSpace parseSpace;

    SentenceReader(String language, Lexicon lexicon, Tagger tagger, Parser parser, NameFinder names, Frames frames) {
        this.language = language;
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.parser = parser;
        this.names = names;
        this.frames = frames;
        this.capitals = new Capitals(lexicon);
        this.plainClauses = new PlainClauses(lexicon, tagger);
        this.finiteVerb = new FiniteVerb(lexicon, tagger);
        this.tagSpace = new TagSpace(lexicon, tagger.tags().size());
        this.parseSpace = new ParseSpace(parser.labels());
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
        tagSpace.load(usual);
        tagger.tag(tagSpace);
        finiteVerb.ensure(tagSpace, usual, plainClauses.mend(tagSpace, usual));
        List<Tag> tags = new ArrayList<>(forms.size());
        for (int at = 0; at < forms.size(); at++) {
            tags.add(tagger.tags().get(tagSpace.tag(at)));
        }
        List<String> lemmas = lemmas(usual, tags);
        Tree tree = parse(usual, tags, lemmas);
        NameKind[] kinds = names.find(tagSpace, tagger, forms);
        List<Word> words = new ArrayList<>(forms.size());
        for (int at = 0; at < forms.size(); at++) {
            Tag tag = tags.get(at);
            int head = tree.heads[at] == forms.size() ? -1 : tree.heads[at];
            words.add(new Word(
                    at,
                    spans.get(at),
                    forms.get(at),
                    lemmas.get(at),
                    tag.upos(),
                    tag.features(),
                    head,
                    tree.relations[at],
                    kinds[at]));
        }
        return Sentence.of(index, segment, language, plain.span(), plain.span().in(text), words);
    }

    private List<String> lemmas(List<String> forms, List<Tag> tags) {
        List<String> lemmas = new ArrayList<>(forms.size());
        for (int at = 0; at < forms.size(); at++) {
            lemmas.add(lexicon.lemma(
                    forms.get(at), tags.get(at).upos(), tags.get(at).features()));
        }
        return lemmas;
    }

    /** Heads, the number of words for the root, and relations. */
    private record Tree(int[] heads, String[] relations) {}

    private Tree parse(List<String> forms, List<Tag> tags, List<String> lemmas) {
        int size = forms.size();
        Skeleton skeleton = Skeleton.of(forms, tags);
        Tree tree = new Tree(new int[size], new String[size]);
        Arrays.fill(tree.relations, "punct");
        int root = size;
        int from = 0;
        for (int to : skeleton.stretches(tags)) {
            root = hang(skeleton, from, to, tags, lemmas, tree, root);
            from = to;
        }
        Punctuation.attach(forms, skeleton.punctuation(), tree.heads);
        for (int at = 0; at < size; at++) {
            tree.relations[at] = tree.heads[at] == size ? "root" : tree.relations[at];
        }
        frames.mend(new Draft(lemmas, tags, tree.heads, tree.relations));
        return tree;
    }

    /** Parses a stretch of the sentence; its root hangs on the root of the stretches before, where there are any. */
    private int hang(Skeleton skeleton, int from, int to, List<Tag> tags, List<String> lemmas, Tree tree, int before) {
        int size = to - from;
        ParseWords words = parseSpace.words();
        words.reset(size);
        for (int i = 0; i < size; i++) {
            int at = skeleton.kept()[from + i];
            long lemma = Keys.text(lemmas.get(at).toLowerCase(Locale.ROOT));
            String mark = i == 0 && from > 0 ? "" : skeleton.marks()[from + i];
            words.set(i, tagSpace.word(at).lower(), lemma, tags.get(at), tagSpace.tagKeys()[at], mark);
        }
        words.end(skeleton.marks()[to]);
        parser.parse(parseSpace);
        int root = before;
        for (int i = 0; i < size; i++) {
            int at = skeleton.kept()[from + i];
            int head = parseSpace.head(i);
            boolean top = head == size;
            tree.heads[at] = top ? before : skeleton.kept()[from + head];
            tree.relations[at] = top && from > 0 ? "conj" : parser.labels().get(parseSpace.label(i));
            root = top && from == 0 ? at : root;
        }
        return root;
    }
}
