package org.acta.grammar.conllu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.acta.model.Sentence;
import org.acta.model.Word;

/**
 * Turns sentences into CoNLL-U: multiword lines where words share a span, blanks told by {@code SpaceAfter=No}, lemmas as the reference
 * treebank of the language writes them. For one thread.
 */
public final class ConlluWriter {

    private static final String NO_SPACE = "SpaceAfter=No";

    private final TreebankLemmas lemmas = new TreebankLemmas();

    /**
     * A sentence of ours as CoNLL-U has it.
     *
     * @param text the document that its spans point into
     * @param id the sentence's name, for {@code # sent_id}
     */
    public ConlluSentence sentence(String text, String id, Sentence sentence) {
        List<ConlluToken> tokens = new ArrayList<>(sentence.size());
        for (int first = 0; first < sentence.size(); ) {
            int end = first + 1;
            while (end < sentence.size()
                    && sentence.word(end).span().equals(sentence.word(first).span())) {
                end++;
            }
            tokens.add(token(text, sentence.language(), sentence.words().subList(first, end)));
            first = end;
        }
        return new ConlluSentence(List.of("# sent_id = " + id, "# text = " + oneLine(sentence.text())), tokens);
    }

    /** A sentence that was read, with its words, ids, comments and notes as they were, and our tree over them. */
    public ConlluSentence parsed(ConlluSentence read, Sentence sentence) {
        if (read.words().size() != sentence.size()) {
            throw new IllegalArgumentException(
                    sentence.size() + " words parsed of " + read.words().size());
        }
        List<ConlluToken> tokens = new ArrayList<>(read.tokens().size());
        for (ConlluToken token : read.tokens()) {
            List<ConlluWord> words = new ArrayList<>(token.words().size());
            for (ConlluWord word : token.words()) {
                words.add(word(word.form(), sentence.language(), sentence.word(word.id() - 1), word.misc()));
            }
            tokens.add(new ConlluToken(token.form(), token.multiword(), token.misc(), words));
        }
        return new ConlluSentence(read.comments(), tokens);
    }

    private ConlluToken token(String text, String language, List<Word> words) {
        Word first = words.get(0);
        String written = cell(first.span().in(text));
        int end = first.span().end();
        String misc = end < text.length() && !Character.isWhitespace(text.charAt(end)) ? NO_SPACE : "_";
        boolean multiword = words.size() > 1;
        List<ConlluWord> lines = new ArrayList<>(words.size());
        for (Word word : words) {
            lines.add(word(cell(multiword ? word.form() : written), language, word, multiword ? "_" : misc));
        }
        return new ConlluToken(written, multiword, misc, lines);
    }

    private ConlluWord word(String form, String language, Word word, String misc) {
        return new ConlluWord(
                word.index() + 1,
                form,
                cell(lemmas.lemma(language, word)),
                word.upos().name(),
                "_",
                word.features(),
                word.head() + 1,
                word.relation(),
                misc);
    }

    /** A cell must not hold a tab or a line end, nor be empty. */
    private static String cell(String form) {
        String clean = oneLine(form);
        return clean.isEmpty() ? "_" : clean;
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return line.toString();
    }

    /** Appends a sentence with the blank line that ends it. */
    public static void write(ConlluSentence sentence, Appendable out) throws IOException {
        for (String comment : sentence.comments()) {
            out.append(comment).append('\n');
        }
        for (ConlluToken token : sentence.tokens()) {
            if (token.multiword()) {
                int first = token.words().get(0).id();
                int last = token.words().get(token.words().size() - 1).id();
                out.append(first + "-" + last).append('\t').append(token.form());
                out.append("\t_\t_\t_\t_\t_\t_\t_\t").append(token.misc()).append('\n');
            }
            for (ConlluWord word : token.words()) {
                write(word, out);
            }
        }
        out.append('\n');
    }

    private static void write(ConlluWord word, Appendable out) throws IOException {
        String head = word.head() < 0 ? "_" : String.valueOf(word.head());
        String[] cells = {
            String.valueOf(word.id()),
            word.form(),
            word.lemma(),
            word.upos(),
            word.xpos(),
            word.features().toString(),
            head,
            word.relation(),
            "_",
            word.misc()
        };
        out.append(String.join("\t", cells)).append('\n');
    }
}
