package org.acta.training.lemmas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.acta.grammar.lexicon.LemmaTables.Rule;
import org.acta.model.Features;
import org.acta.model.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaTrainingTest {

    private static final Path TREEBANKS = Path.of("..", "..", "shared", "treebanks");
    private static final Path TABLES = Path.of("..", "engine", "src", "main", "resources", "language");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"es,gsd-dev,pud-700", "en,ewt,gum"})
    void writesTheCommittedTablesAgain(String language, String first, String second) throws IOException {
        Path home = TREEBANKS.resolve(language);
        LemmaTraining.main(new String[] {
            language,
            folder.toString(),
            home.resolve(first + ".conllu.zip").toString(),
            home.resolve(second + ".conllu.zip").toString()
        });
        for (String table : List.of("lemma-rules.tsv", "lemma-exceptions.tsv")) {
            assertThat(folder.resolve(table))
                    .hasSameTextualContentAs(TABLES.resolve(language).resolve(table));
            assertThat(Files.size(folder.resolve(table))).isLessThan(20_000);
        }
    }

    @Test
    void learnsTheCommonestEditOfEachEnding() {
        Features plural = Features.of("Number=Plur");
        List<Observation> words = List.of(
                new Observation("casas", Upos.NOUN, plural, "casa"),
                new Observation("Mesas", Upos.NOUN, plural, "mesa"),
                new Observation("cosas", Upos.NOUN, plural, "cosa"),
                new Observation("reyes", Upos.NOUN, plural, "rey"),
                new Observation("luces", Upos.NOUN, plural, "luz"),
                new Observation("voces", Upos.NOUN, plural, "voz"));
        var rules = RuleLearner.learn(words);
        assertThat(rules.values()).contains(new Rule(1, ""), new Rule(3, "z"));
        assertThat(rules.keySet())
                .extracting(RuleLearner.Ending::letters)
                .contains("", "ces")
                .doesNotContain("as");
    }
}
