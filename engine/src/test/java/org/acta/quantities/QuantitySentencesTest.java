package org.acta.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acta.Acta;
import org.acta.data.ByLanguage;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.grammar.Grammar;
import org.acta.model.Quantity;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.time.Times;
import org.junit.jupiter.api.Test;

/** Quantities measured on sentences of our own, half of them in each language: value, bounds, unit and item at once. */
class QuantitySentencesTest {

    private static final ByLanguage<Times> TIMES = ByLanguage.of(Acta.LANGUAGES, Times::load);
    private static final ByLanguage<Grammar> GRAMMARS = ByLanguage.of(Acta.LANGUAGES, Grammar::load);
    private static final ByLanguage<Quantities> QUANTITIES = ByLanguage.of(Acta.LANGUAGES, Quantities::load);

    @Test
    void readsNearlyAllWhole() {
        int wanted = 0;
        int given = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (Row row : Table.read("/quantities/sentences.tsv")) {
            List<String> want = row.list("quantities");
            List<String> got = read(row);
            wanted += want.size();
            given += got.size();
            right += (int) want.stream().filter(got::contains).count();
            if (!want.equals(got)) {
                wrong.add(row.get("sentence") + " " + want + " not " + got);
            }
        }
        System.out.println("quantities: " + wanted + ", given " + given + ", right " + right);
        wrong.forEach(System.out::println);
        assertThat((double) right / wanted).as("%s", wrong).isGreaterThanOrEqualTo(0.95);
        assertThat((double) right / given).as("%s", wrong).isGreaterThanOrEqualTo(0.95);
    }

    private static List<String> read(Row row) {
        String text = row.get("sentence");
        String language = row.get("language");
        List<String> written = new ArrayList<>();
        for (Sentence sentence : GRAMMARS.get(language).read(text, new Span(0, text.length()), 0, 0)) {
            QUANTITIES
                    .get(language)
                    .in(sentence, TIMES.get(language).in(sentence, LocalDate.of(2024, 6, 19)))
                    .forEach(quantity -> written.add(written(quantity)));
        }
        return written;
    }

    private static String written(Quantity quantity) {
        return String.join(
                "@",
                number(quantity.value()),
                quantity.upper() == null ? "" : number(quantity.upper()),
                quantity.comparator().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                quantity.unit() == null ? "" : quantity.unit(),
                quantity.item() == null ? "" : quantity.item());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
