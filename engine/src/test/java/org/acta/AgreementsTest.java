package org.acta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.acta.model.Actor;
import org.acta.model.Agreement;
import org.acta.model.Moment;
import org.acta.model.Segment;
import org.acta.model.Span;
import org.acta.model.Story;
import org.junit.jupiter.api.Test;

/** What short stories tell of treaties, pacts and truces. */
class AgreementsTest {

    private static final Acta ACTA = Acta.load();

    @Test
    void givesOneLinkForEachTextReplaced() {
        List<Agreement> found = in(
                "es",
                "Perú y Chile firmaron un pacto de amistad. El pacto sustituye al tratado de 1961, al tratado de 2000 y a dos declaraciones.");
        assertThat(found)
                .anySatisfy(a -> assertThat(a.links().stream()
                                .filter(l -> l.relation() == Agreement.Relation.SUPERSEDES)
                                .map(Agreement.Link::agreement)
                                .distinct())
                        .hasSize(4));
    }

    @Test
    void keepsWhatIsLackingApart() {
        Agreement treaty =
                one("es", "Polonia y Ucrania firmaron un tratado de cooperación sin garantías de defensa.", "tratado");
        assertThat(treaty.without()).contains("defense");
        assertThat(treaty.obligations()).doesNotContain("defense");
    }

    @Test
    void readsSidesOfPassiveSigning() {
        Agreement treaty = one("en", "The peace treaty was signed in 1979 by Egypt and Israel.", "treaty");
        assertThat(sides(treaty)).containsExactlyInAnyOrder("EGY", "ISR");
        assertThat(treaty.date()).startsWith("1979");
        assertThat(treaty.status()).isEqualTo(Agreement.Status.SIGNED);
    }

    @Test
    void readsSidesOfBetween() {
        Agreement treaty = one("es", "El tratado de límites entre Chile y Argentina cumple 40 años.", "tratado");
        assertThat(sides(treaty)).containsExactlyInAnyOrder("CHL", "ARG");
    }

    @Test
    void leavesHostsOut() {
        Agreement truce = one("en", "Iran and Iraq signed a truce in Geneva.", "truce");
        assertThat(sides(truce)).containsExactlyInAnyOrder("IRN", "IRQ");
        assertThat(truce.obligations()).contains("ceasefire");
    }

    @Test
    void readsYearsOfClauses() {
        Agreement treaty =
                one("es", "Japón denunció el tratado que firmó con Corea del Sur en mayo de 1965.", "tratado");
        assertThat(treaty.date()).startsWith("1965");
        assertThat(treaty.status()).isEqualTo(Agreement.Status.TERMINATED);
    }

    @Test
    void followsTheNextSentence() {
        Agreement pact = one(
                "es",
                "Kenia y Uganda firmaron un pacto en Nairobi. Prevé un alto el fuego y el reconocimiento mutuo.",
                "pacto");
        assertThat(pact.obligations()).contains("recognition");
    }

    @Test
    void givesResolutionsToTheirBody() {
        Agreement resolution =
                one("en", "The United Nations Security Council adopted Resolution 338 in 1973.", "resolution 338");
        assertThat(sides(resolution)).containsExactly("UNO");
    }

    @Test
    void keepsOldAndNewApart() {
        List<Agreement> found = in(
                "en",
                "Norway and Sweden signed a trade agreement on Monday. The agreement replaces a treaty signed in 1951.");
        assertThat(found).anyMatch(a -> a.status() == Agreement.Status.SUPERSEDED && "1951".equals(a.date()));
    }

    private static Set<String> sides(Agreement agreement) {
        return agreement.parties().stream().map(Actor::side).collect(Collectors.toSet());
    }

    private static Agreement one(String language, String text, String name) {
        List<Agreement> found = in(language, text);
        return found.stream()
                .filter(a -> a.name().toLowerCase(java.util.Locale.ROOT).contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + found));
    }

    private static List<Agreement> in(String language, String text) {
        Span all = new Span(0, text.length());
        List<Segment> segments = List.of(new Segment(Segment.Kind.PARAGRAPH, language, all));
        Moment day = Moment.of(LocalDate.of(2015, 3, 3));
        return ACTA.read(new Story(
                        "s", 1, null, null, null, null, List.of(), day, null, language, null, false, text, segments,
                        List.of()))
                .agreements();
    }
}
