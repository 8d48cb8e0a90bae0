package org.acta.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.acta.grammar.conllu.Conllu;
import org.acta.grammar.conllu.ConlluSentence;
import org.acta.grammar.conllu.ConlluToken;
import org.acta.grammar.conllu.ConlluWord;
import org.acta.grammar.conllu.Evaluation;
import org.acta.grammar.conllu.GoldText;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.grammar.tokens.PlainSentence;
import org.acta.grammar.tokens.Token;
import org.acta.grammar.tokens.Tokenizer;
import org.acta.model.Features;
import org.acta.model.Span;
import org.acta.model.Upos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors under tokens and lemmas, on the treebanks. */
class WordsOnTreebanksTest {

    @ParameterizedTest
    @CsvSource({
        "es,gsd-dev,99.7,97.0,98.0",
        "es,pud-700,99.7,98.0,98.5",
        "en,ewt,99.1,83.0,98.5",
        "en,gum,99.6,95.0,98.5"
    })
    void cutsAndLemmatisesAsTheTreebankDoes(String language, String name, double words, double sentences, double lemmas)
            throws IOException {
        List<ConlluSentence> gold = read(language, name);
        Lexicon lexicon = Lexicon.of(language);
        Evaluation found =
                Evaluation.of(gold, cut(language, lexicon, GoldText.of(gold).text()));
        assertThat(100 * found.words().f1()).isGreaterThanOrEqualTo(words);
        assertThat(100 * found.sentences().f1()).isGreaterThanOrEqualTo(sentences);
        assertThat(lemmas(lexicon, gold)).isGreaterThanOrEqualTo(lemmas);
    }

    private static double lemmas(Lexicon lexicon, List<ConlluSentence> gold) {
        int all = 0;
        int right = 0;
        for (ConlluSentence sentence : gold) {
            for (ConlluWord word : sentence.words()) {
                String lemma = lexicon.lemma(word.form(), Upos.valueOf(word.upos()), word.features());
                all++;
                right += lemma.equalsIgnoreCase(word.lemma()) ? 1 : 0;
            }
        }
        return 100.0 * right / all;
    }

    private static List<ConlluSentence> cut(String language, Lexicon lexicon, String text) {
        List<ConlluSentence> sentences = new ArrayList<>();
        for (PlainSentence plain : Tokenizer.of(language, lexicon).sentences(text, new Span(0, text.length()))) {
            List<ConlluToken> tokens = new ArrayList<>();
            for (Token token : plain.tokens()) {
                List<ConlluWord> words = token.words().stream()
                        .map(form -> new ConlluWord(1, form, "_", "X", "_", Features.NONE, 0, "root", "_"))
                        .toList();
                tokens.add(new ConlluToken(token.span().in(text), token.multiword(), "_", words));
            }
            sentences.add(new ConlluSentence(List.of(), tokens));
        }
        return sentences;
    }

    private static List<ConlluSentence> read(String language, String name) throws IOException {
        Path file = Path.of("..", "..", "shared", "treebanks", language, name + ".conllu.zip");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            zip.getNextEntry();
            return Conllu.read(name, new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8)));
        }
    }
}
