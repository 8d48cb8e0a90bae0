package org.acta.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.Acta;
import org.acta.data.ByLanguage;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.grammar.Grammar;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.TimeMention;
import org.acta.model.When;
import org.junit.jupiter.api.Test;

/** Detection and value measured on sentences of our own, half of them in each language. */
class TimeSentencesTest {

    private static final ByLanguage<Times> TIMES = ByLanguage.of(Acta.LANGUAGES, Times::load);
    private static final ByLanguage<Grammar> GRAMMARS = ByLanguage.of(Acta.LANGUAGES, Grammar::load);

    @Test
    void findsAndResolvesNearlyAll() {
        List<String> wrong = new ArrayList<>();
        Tally tally = new Tally();
        for (Row row : Table.read("/time/sentences.tsv")) {
            tally.add(row, read(row), wrong);
        }
        System.out.println(tally);
        wrong.forEach(System.out::println);
        assertThat(tally.recall()).as("%s", wrong).isGreaterThanOrEqualTo(0.97);
        assertThat(tally.precision()).as("%s", wrong).isGreaterThanOrEqualTo(0.97);
        assertThat(tally.valued()).as("%s", wrong).isGreaterThanOrEqualTo(0.95);
    }

    private static List<TimeMention> read(Row row) {
        String text = row.get("sentence");
        Sentence sentence = GRAMMARS.get(row.get("language"))
                .read(text, new Span(0, text.length()), 0, 0)
                .get(0);
        Setting setting = Setting.of(LocalDate.parse(row.get("published")));
        if (!row.get("spoken").isEmpty()) {
            LocalDate day = LocalDate.parse(row.get("spoken"));
            setting = setting.after(Optional.of(new When(day, day, When.Precision.DAY, "", When.Basis.EXPLICIT)));
        }
        return TIMES.get(row.get("language")).in(sentence, setting);
    }

    private static final class Tally {
        private int wanted;
        private int given;
        private int found;
        private int right;

        void add(Row row, List<TimeMention> mentions, List<String> wrong) {
            List<String> times = row.list("times");
            wanted += times.size();
            given += mentions.size();
            List<String> got = new ArrayList<>();
            for (TimeMention mention : mentions) {
                got.add(written(mention, row.get("sentence")));
            }
            for (String time : times) {
                String text = time.substring(0, time.indexOf('@') + 1);
                found += got.stream().anyMatch(g -> g.startsWith(text)) ? 1 : 0;
                right += got.contains(time) ? 1 : 0;
            }
            if (!got.equals(times)) {
                wrong.add(row.get("sentence") + " " + times + " not " + got);
            }
        }

        private static String written(TimeMention mention, String text) {
            When when = mention.when();
            String days = when == null ? "" : day(when.start()) + "/" + day(when.end());
            return mention.span().in(text) + "@" + mention.type() + "@" + mention.value() + "@" + days;
        }

        private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }

        double recall() {
            return (double) found / wanted;
        }

        double precision() {
            return (double) found / given;
        }

        double valued() {
            return (double) right / wanted;
        }

        @Override
        public String toString() {
            return "time expressions: " + wanted + ", given " + given + ", found " + found + ", right " + right;
        }
    }
}
