package org.acta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.Actor;
import org.acta.model.Claim;
import org.acta.model.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Swapping two countries throughout a story swaps them in its claims and changes nothing else. */
class SwapPropertyTest {

    private static final Acta ACTA = Acta.load();
    private static final int CASES = 500;
    private static final int SENTENCES = 3;
    private static final long SEED = 20230614;

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void swapsTheSidesAndNothingElse(String language) {
        List<Row> countries = Table.read("/swap/countries-" + language + ".tsv");
        List<String> templates = TestLines.of("/swap/templates-" + language + ".txt");
        Random random = new Random(SEED);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            Row a = countries.get(random.nextInt(countries.size()));
            Row b = countries.get(random.nextInt(countries.size()));
            String template = template(templates, random);
            if (a != b) {
                List<String> straight = told(language, fill(template, a, b), code -> code);
                List<String> swapped = told(language, fill(template, b, a), swapping(a.get("code"), b.get("code")));
                if (!straight.equals(swapped)) {
                    faults.add(fill(template, a, b) + "\n  " + straight + "\n  " + swapped);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static String template(List<String> templates, Random random) {
        List<String> sentences = new ArrayList<>();
        for (int i = random.nextInt(SENTENCES); i >= 0; i--) {
            sentences.add(templates.get(random.nextInt(templates.size())));
        }
        return String.join(" ", sentences);
    }

    private static String fill(String template, Row a, Row b) {
        Map<String, Row> countries = new LinkedHashMap<>();
        countries.put("A", a);
        countries.put("B", b);
        String text = template;
        for (Map.Entry<String, Row> country : countries.entrySet()) {
            for (String form :
                    List.of("name", "capital", "masculine", "feminine", "men", "women", "adjective", "people")) {
                String place = "{" + country.getKey() + "." + form + "}";
                if (text.contains(place)) {
                    text = text.replace(place, country.getValue().require(form));
                }
            }
        }
        return text;
    }

    private static Function<String, String> swapping(String one, String other) {
        return code -> code.equals(one) ? other : code.equals(other) ? one : code;
    }

    private static List<String> told(String language, String text, Function<String, String> code) {
        return ACTA.read(Stories.of(language, text)).claims().stream()
                .map(claim -> told(claim, code))
                .toList();
    }

    private static String told(Claim claim, Function<String, String> code) {
        List<String> speakers = new ArrayList<>();
        claim.attribution()
                .forEach(link -> speakers.add(code.apply(link.source().side())));
        Place where = claim.where();
        return claim.event().type() + " " + claim.rule() + " " + sides(claim.actors(), code) + ">"
                + sides(claim.recipients(), code) + " " + claim.when() + " "
                + claim.reality().status() + " " + claim.reality().negative() + " " + speakers + " "
                + claim.quantities().size() + " "
                + (where == null || where.country() == null ? "" : code.apply(where.country()));
    }

    private static String sides(List<Actor> actors, Function<String, String> code) {
        TreeSet<String> sides = new TreeSet<>();
        actors.forEach(actor -> sides.add(code.apply(actor.side()) + "/" + actor.sector()));
        return sides.toString();
    }
}
