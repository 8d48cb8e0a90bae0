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

    @Test
    void endsNamesBeforeSetOffPhrasesAndTimes() {
        assertThat(in("es", "Bolivia firmó el lunes un pacto con Perú, según la agencia oficial.")
                        .get(0)
                        .name())
                .isEqualTo("pacto con Perú");
        assertThat(in("en", "Bolivia signed a pact with Peru on Monday, state media said.")
                        .get(0)
                        .name())
                .isEqualTo("pact with Peru");
        assertThat(one("es", "La tregua de tres meses entre Etiopía y Eritrea fue prorrogada.", "tregua")
                        .name())
                .isEqualTo("tregua");
        assertThat(one("en", "The fishing agreement between Morocco and the European Union expired.", "fishing")
                        .name())
                .isEqualTo("fishing agreement between Morocco and the European Union");
    }

    @Test
    void takesNoPeopleForAgreements() {
        assertThat(in("es", "Marco Enríquez viajó a Perú en marzo de 2001.")).isEmpty();
    }

    @Test
    void readsEllipsesOfYears() {
        Agreement deal = one(
                "es", "Sudán y Egipto negocian un acuerdo sobre el agua. El acuerdo reemplazaría al de 1959.", "agua");
        assertThat(deal.status()).isEqualTo(Agreement.Status.NEGOTIATING);
        assertThat(deal.links()).anyMatch(l -> l.relation() == Agreement.Relation.SUPERSEDES);
        assertThat(in("en", "Sweden and Finland signed a treaty. The treaty replaces the one of 1955."))
                .anyMatch(a -> "1955".equals(a.date()) && a.status() == Agreement.Status.SUPERSEDED);
    }

    @Test
    void readsEllipsesOfOrdinals() {
        List<Agreement> found = in(
                "es",
                "El primer acuerdo de Argel fue firmado en 1975 por Irak e Irán. El segundo se firmó en 1990 tras conversaciones entre Irak, Irán y Kuwait. Preveía el respeto de las fronteras.");
        assertThat(found).hasSize(2);
        assertThat(sides(found.get(1))).containsExactlyInAnyOrder("IRQ", "IRN", "KWT");
        assertThat(found.get(1).date()).isEqualTo("1990");
        assertThat(found.get(1).obligations()).contains("nonaggression");
    }

    @Test
    void takesTheFirstForTheOneReplaced() {
        for (List<Agreement> found : List.of(
                in(
                        "es",
                        "Kenia y Uganda suscribieron un segundo acuerdo de límites, que reemplaza al que el Parlamento rechazó en mayo. Ambas partes habían suscrito el primer documento el 3 de abril."),
                in(
                        "en",
                        "Kenya and Uganda signed a second border agreement, which replaces the one that Parliament rejected in May. The two sides had signed the first document on April 3."))) {
            assertThat(found).hasSize(2);
            assertThat(found.get(1).status()).isEqualTo(Agreement.Status.SUPERSEDED);
            assertThat(sides(found.get(1))).containsExactlyInAnyOrder("KEN", "UGA");
        }
    }

    @Test
    void takesCitiesInNamesForVenues() {
        assertThat(sides(one("en", "Poland withdrew from the Ottawa treaty in March.", "ottawa")))
                .containsExactly("POL");
        assertThat(sides(one("es", "Uruguay denunció el Tratado de Lima, firmado en 1960 con Brasil.", "lima")))
                .containsExactlyInAnyOrder("URY", "BRA");
    }

    @Test
    void readsWhereItStands() {
        assertThat(status("es", "El alto el fuego entre Israel y Hizbulá entró en vigor el miércoles.", "alto"))
                .isEqualTo(Agreement.Status.IN_FORCE);
        assertThat(status("en", "Georgia suspended its visa agreement with Russia.", "visa"))
                .isEqualTo(Agreement.Status.SUSPENDED);
        assertThat(status("es", "El acuerdo de pesca entre Marruecos y España expiró el domingo.", "pesca"))
                .isEqualTo(Agreement.Status.EXPIRED);
        assertThat(status("en", "Chile's Senate ratified the free trade treaty with South Korea.", "trade"))
                .isEqualTo(Agreement.Status.IN_FORCE);
        assertThat(status("en", "Turkey will not sign the treaty with Armenia.", "treaty"))
                .isEqualTo(Agreement.Status.UNKNOWN);
    }

    @Test
    void givesNoDateOfItsEndToAnAgreement() {
        assertThat(one("es", "El acuerdo de pesca entre Marruecos y España expiró el domingo.", "pesca")
                        .date())
                .isNull();
    }

    @Test
    void readsDatesOfAnnouncements() {
        Agreement pact = one(
                "en",
                "The arrangement, known as SAMA, was announced in January 2014 by the leaders of Spain, Portugal and Morocco.",
                "sama");
        assertThat(pact.date()).isEqualTo("2014-01");
        assertThat(pact.status()).isEqualTo(Agreement.Status.ANNOUNCED);
    }

    @Test
    void tellsHeadlinesApartFurtherDown() {
        Agreement truce = one(
                "en",
                "Kenya and Somalia sign truce\n\nUnder the Kampala Accord, the two neighbours undertook to stop fighting on Wednesday.",
                "kampala accord");
        assertThat(truce.status()).isEqualTo(Agreement.Status.SIGNED);
        assertThat(truce.obligations()).contains("ceasefire");
        assertThat(sides(truce)).containsExactlyInAnyOrder("KEN", "SOM");
    }

    @Test
    void readsVetoesOnDrafts() {
        Agreement draft =
                one("es", "Rusia vetó en el Consejo de Seguridad un proyecto de resolución sobre Malí.", "resolución");
        assertThat(draft.status()).isEqualTo(Agreement.Status.VETOED);
        assertThat(sides(draft)).containsExactly("UNO");
        assertThat(draft.name()).isEqualTo("proyecto de resolución sobre Malí");
    }

    @Test
    void linksWhatAnotherTextAmendsOrCarriesOut() {
        assertThat(in("en", "Paraguay and Bolivia said the 1938 treaty would be amended by an additional protocol."))
                .anyMatch(a -> a.links().stream().anyMatch(l -> l.relation() == Agreement.Relation.AMENDS));
        assertThat(in("es", "Panamá implementará el acuerdo de seguridad de 2003 mediante un nuevo protocolo."))
                .anyMatch(a -> a.links().stream().anyMatch(l -> l.relation() == Agreement.Relation.IMPLEMENTS));
        assertThat(in(
                        "es",
                        "Chile y Perú enmendaron el tratado de 1984. Chile prorrogó el convenio de gas con Bolivia."))
                .allMatch(a -> a.links().isEmpty());
    }

    @Test
    void readsProvisionsToldBeforehand() {
        Agreement pact = one(
                "en",
                "The two countries pledge not to attack each other. Thailand and Cambodia signed the pact in Bangkok.",
                "pact");
        assertThat(pact.obligations()).contains("nonaggression");
    }

    @Test
    void keepsDeniedClausesApart() {
        assertThat(one("en", "The pact signed by Turkey contains no defence clause.", "pact")
                        .without())
                .contains("defense");
        assertThat(one("en", "The treaty signed by Serbia does not require it to recognise Kosovo.", "treaty")
                        .without())
                .contains("recognition");
    }

    @Test
    void givesPluralNamesWhatTheirTextsHold() {
        Agreement accords = one(
                "en",
                "Norway seals Narvik Accords with Sweden and Denmark\n\nNorway signed a fishing treaty with Sweden on Tuesday. Its minister also signed a protocol with Denmark. The protocol provides for a consultation mechanism.",
                "narvik");
        assertThat(accords.obligations()).contains("consultation");
    }

    private static Agreement.Status status(String language, String text, String name) {
        return one(language, text, name).status();
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
        List<Segment> segments = segments(language, text);
        Moment day = Moment.of(LocalDate.of(2015, 3, 3));
        return ACTA.read(new Story(
                        "s", 1, null, null, null, null, List.of(), day, null, language, null, false, text, segments,
                        List.of()))
                .agreements();
    }

    /** What stands before a blank line is the headline. */
    private static List<Segment> segments(String language, String text) {
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            return List.of(new Segment(Segment.Kind.PARAGRAPH, language, new Span(0, text.length())));
        }
        return List.of(
                new Segment(Segment.Kind.HEADLINE, language, new Span(0, blank)),
                new Segment(Segment.Kind.PARAGRAPH, language, new Span(blank + 2, text.length())));
    }
}
