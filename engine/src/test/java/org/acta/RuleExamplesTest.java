package org.acta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acta.coding.Rule;
import org.acta.coding.RuleBook;
import org.acta.model.Actor;
import org.acta.model.Claim;
import org.acta.model.Moment;
import org.acta.model.Segment;
import org.acta.model.Span;
import org.acta.model.Story;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule codes its yes examples, with the roles that they mark, and none of its no examples. */
class RuleExamplesTest {

    private static final Acta ACTA = Acta.load();

    @TestFactory
    List<DynamicTest> rulesKeepTheirExamples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String language : Acta.LANGUAGES) {
            for (Rule rule : RuleBook.load(language).rules()) {
                rule.yes()
                        .forEach(e -> tests.add(DynamicTest.dynamicTest(
                                rule.name() + " yes: " + e.text(), () -> codes(rule, e, language))));
                rule.no()
                        .forEach(e -> tests.add(DynamicTest.dynamicTest(
                                rule.name() + " no: " + e.text(), () -> leaves(rule, e, language))));
            }
        }
        return tests;
    }

    private static void codes(Rule rule, Rule.Example example, String language) {
        List<Claim> claims = claims(example.text(), language, rule);
        assertThat(claims).as(rule.file() + ":" + rule.line()).isNotEmpty();
        for (Rule.Example.Part part : example.parts()) {
            assertThat(claims)
                    .as(rule.file() + ":" + rule.line() + " " + part.role() + " “" + part.words() + "”")
                    .anyMatch(claim -> fills(claim, part, example.text()));
        }
    }

    /** Does somebody in that role overlap the marked words? Roles other than the sides are not kept in claims. */
    private static boolean fills(Claim claim, Rule.Example.Part part, String text) {
        boolean side = part.role().equals("actor")
                || part.role().equals("recipient")
                || part.role().equals("both");
        if (!side) {
            return true;
        }
        int start = text.indexOf(part.words());
        Span marked = new Span(start, start + part.words().length());
        List<Actor> actors = new ArrayList<>(part.role().equals("recipient") ? claim.recipients() : claim.actors());
        if (claim.reciprocal()) {
            actors.addAll(claim.recipients());
        }
        return actors.stream().anyMatch(a -> a.span().overlaps(marked));
    }

    private static void leaves(Rule rule, Rule.Example example, String language) {
        assertThat(claims(example.text(), language, rule))
                .as(rule.file() + ":" + rule.line())
                .isEmpty();
    }

    private static List<Claim> claims(String text, String language, Rule rule) {
        return ACTA.read(story(text, language)).claims().stream()
                .filter(c -> c.rule().equals(rule.name()))
                .toList();
    }

    private static Story story(String text, String language) {
        Segment segment = new Segment(Segment.Kind.PARAGRAPH, language, new Span(0, text.length()));
        return new Story(
                "example",
                1,
                null,
                null,
                null,
                null,
                List.of(),
                Moment.of(LocalDate.of(2024, 6, 19)),
                null,
                language,
                null,
                false,
                text,
                List.of(segment),
                List.of());
    }
}
