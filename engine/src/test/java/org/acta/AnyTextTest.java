package org.acta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.acta.model.Actor;
import org.acta.model.Agreement;
import org.acta.model.Claim;
import org.acta.model.Mention;
import org.acta.model.Span;
import org.acta.model.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is read without trouble, and all that is said about it lies inside it. */
class AnyTextTest {

    private static final Acta ACTA = Acta.load();
    private static final long SEED = 41;
    private static final int TEXTS = 400;
    private static final int WORDS = 60;
    private static final List<String> ODD = List.of(
            "«",
            "»",
            "“",
            "”",
            "(",
            ")",
            "—",
            ";",
            ",",
            ".",
            "…",
            "\n\n",
            "\t",
            "\u0000",
            "\uD83D\uDE42",
            "\uD800",
            "\u200B",
            "e\u0301",
            "ß",
            "总统",
            "وقع",
            "%",
            "$",
            "-",
            "--",
            "10.000",
            "1,5",
            "'s",
            "\u00AD",
            "#",
            "http://x.y/z");

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void isReadAndKeptInside(String language) {
        List<String> templates = TestLines.of("/swap/templates-" + language + ".txt");
        String[] words = String.join(" ", templates)
                .replaceAll("\\{[AB]\\.\\w+}", "Kenia Kenya Chile Putin OTAN NATO")
                .split(" ");
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = random.nextInt(WORDS); word >= 0; word--) {
                boolean odd = random.nextInt(5) == 0;
                text.append(odd ? ODD.get(random.nextInt(ODD.size())) : words[random.nextInt(words.length)]);
                text.append(random.nextInt(6) == 0 ? "" : " ");
            }
            check(Stories.of(language, text.toString()));
        }
    }

    private static void check(Story story) {
        Account account = ACTA.read(story);
        Span all = new Span(0, story.text().length());
        for (Claim claim : account.claims()) {
            assertThat(all.covers(claim.evidence().sentence())).isTrue();
            assertThat(claim.evidence().sentence().covers(claim.evidence().trigger()))
                    .isTrue();
            claim.actors().forEach(actor -> inside(story, all, actor));
            claim.recipients().forEach(actor -> inside(story, all, actor));
            claim.attribution().forEach(link -> inside(story, all, link.source()));
        }
        for (Agreement agreement : account.agreements()) {
            agreement.parties().forEach(actor -> inside(story, all, actor));
        }
        for (List<Mention> mentions : account.cast().mentions()) {
            mentions.forEach(mention -> mention.actors().forEach(actor -> inside(story, all, actor)));
        }
    }

    private static void inside(Story story, Span all, Actor actor) {
        assertThat(all.covers(actor.span())).as(actor + " in " + story.text()).isTrue();
    }
}
