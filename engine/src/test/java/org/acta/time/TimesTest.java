package org.acta.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.acta.Acta;
import org.acta.PlainSentences;
import org.acta.data.ByLanguage;
import org.acta.grammar.Grammar;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.TimeMention;
import org.acta.model.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final ByLanguage<Times> TIMES = ByLanguage.of(Acta.LANGUAGES, Times::load);
    private static final LocalDate TABLE_DAY = LocalDate.of(2024, 6, 19);

    @Test
    void readsTheSharedTableWithoutATree() throws IOException {
        List<String> missed = new ArrayList<>();
        for (String line : Files.readAllLines(shared("eval/time-expressions.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals("id") && !found(cells, PlainSentences.of(cells[1], cells[3]))) {
                missed.add(line);
            }
        }
        assertThat(missed).as("only the scheduled present needs a tag").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void readsTheWholeSharedTable() throws IOException {
        ByLanguage<Grammar> grammars = ByLanguage.of(Acta.LANGUAGES, Grammar::load);
        for (String line : Files.readAllLines(shared("eval/time-expressions.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals("id")) {
                Span whole = new Span(0, cells[3].length());
                Sentence sentence =
                        grammars.get(cells[1]).read(cells[3], whole, 0, 0).get(0);
                assertThat(found(cells, sentence)).as(line).isTrue();
            }
        }
    }

    @Test
    void turnsTheSeasonsRoundInTheSouth() {
        Sentence sentence = PlainSentences.of("es", "El acuerdo se firmó el verano pasado.");
        Setting day = Setting.of(LocalDate.of(2016, 7, 20));
        assertThat(start(sentence, day.at("ESP"))).isEqualTo("2015-06-01");
        assertThat(start(sentence, day.at("ARG"))).isEqualTo("2015-12-01");
    }

    private static @Nullable LocalDate start(Sentence sentence, Setting setting) {
        When when = TIMES.get("es").in(sentence, setting).get(0).when();
        return when == null ? null : when.start();
    }

    private static boolean found(String[] cells, Sentence sentence) {
        List<String> values = new ArrayList<>(Arrays.asList(cells[8].split("\\|")));
        values.add(cells[6]);
        return TIMES.get(cells[1]).in(sentence, TABLE_DAY).stream()
                .anyMatch(mention -> mention.span().in(cells[3]).equals(cells[4])
                        && mention.type().name().equals(cells[5])
                        && values.contains(mention.value()));
    }

    @Test
    void anyTextGivesSpansInsideIt() {
        Random random = new Random(20240619);
        for (int round = 0; round < 2000; round++) {
            String text = round % 2 == 0 ? noise(random) : words(random);
            for (String language : Acta.LANGUAGES) {
                Sentence sentence = PlainSentences.of(language, text);
                List<TimeMention> mentions = TIMES.get(language).in(sentence, TABLE_DAY);
                for (TimeMention mention : mentions) {
                    assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
                    assertThat(mention.last()).isBetween(mention.first(), sentence.size() - 1);
                }
            }
        }
    }

    private static String noise(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i > 0; i--) {
            text.appendCodePoint(
                    random.nextInt(4) == 0 ? random.nextInt(Character.MAX_CODE_POINT) : ' ' + random.nextInt(200));
        }
        return text.toString();
    }

    private static String words(Random random) {
        String[] words =
                ("el lunes 5 de mayo del año pasado entre 2015 y hasta 99999 hace 31 días noche 9 / 11 - 30 febrero , siglo XX un la a"
                                + " last late May 3 , 1999 s the of 29 February 45 years ago later before since next Friday 10 : 30 pm million half")
                        .split(" ");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i > 0; i--) {
            text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static Path shared(String name) {
        Path path = Path.of("").toAbsolutePath();
        while (path != null && !Files.exists(path.resolve("shared"))) {
            path = path.getParent();
        }
        return path == null ? Path.of(name) : path.resolve("shared").resolve(name);
    }
}
