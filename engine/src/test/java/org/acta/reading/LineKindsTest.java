package org.acta.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acta.model.Byline;
import org.acta.model.Dateline;
import org.acta.model.Media;
import org.acta.model.Ownership;
import org.acta.model.Segment;
import org.acta.model.Segment.Kind;
import org.acta.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineKindsTest {

    private static final Reading READING = Reading.load();
    private static final String BODY =
            "\n\nEl ministro viajó el lunes a la capital vecina y firmó el tratado, dijo su portavoz.\n";

    private static Story read(String text) {
        return READING.stories(Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8)))
                .get(0);
    }

    private static List<String> parts(Story story, Kind kind) {
        return story.segments().stream()
                .filter(s -> s.kind() == kind)
                .map(s -> story.text(s.span()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Bogotá, 3 mar (EFE).-|Bogotá|EFE",
                "PYONGYANG (AFP) –|PYONGYANG|AFP",
                "(CNN) –|-|CNN",
                "CNN —|-|CNN",
                "PRETORIA, Nov 3, 2022 (Wire Desk) -|PRETORIA|Wire Desk",
                "OHRID, North Macedonia, March 19, 2023 —|OHRID, North Macedonia|-",
                "Ciudad de México, 6 de abril de 2024 (Agencias) -|Ciudad de México|Agencias",
                "ABUYA/NIAMEY, 7 ago 2023 (Agencias).-|ABUYA/NIAMEY|Agencias",
                "LIMA, 25 (AFP) -|LIMA|AFP",
                "MADRID.-|MADRID|-",
                "BEIRUT —|BEIRUT|-"
            })
    void readsDatelinesOfManyKinds(String dateline, String place, String outlet) {
        Story story =
                read("Titular de la noticia de hoy\n\n" + dateline + " El ministro viajó el lunes a la capital.\n");
        assertThat(parts(story, Kind.DATELINE)).containsExactly(dateline);
        assertThat(story.dateline()).isEqualTo(new Dateline(place, outlet));
        assertThat(parts(story, Kind.PARAGRAPH)).containsExactly("El ministro viajó el lunes a la capital.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La ministra - que dimitió ayer - viajó a Lima.",
                "El pacto (firmado en 2001) – muy criticado – sigue en pie.",
                "Rusia y China –dos aliados– vetaron el texto.",
                "On Monday - hours after the vote - the minister resigned."
            })
    void takesNoOrdinaryDashForADateline(String sentence) {
        assertThat(parts(read("Titular de la noticia de hoy\n\n" + sentence + "\n"), Kind.DATELINE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Foto: Ana Ruiz/EFE)|Ana Ruiz|EFE",
                "Foto: Ana Ruiz / EFE|Ana Ruiz|EFE",
                "Photo by John Smith/AFP via Getty Images|John Smith|AFP,Getty Images",
                "Crédito: Ana Ruiz/Reuters|Ana Ruiz|Reuters",
                "AP Photo/John Smith|John Smith|AP"
            })
    void takesCreditsApart(String credit, String photographer, String agencies) {
        Story story = read("Titular de la noticia de hoy\nDos ministros se saludan en el palacio.\n" + credit + BODY);
        assertThat(parts(story, Kind.CAPTION)).containsExactly("Dos ministros se saludan en el palacio.");
        Media media = story.media().get(0);
        assertThat(media.photographer()).isEqualTo(photographer);
        assertThat(media.agencies()).containsExactly(agencies.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dos ministros se saludan. EFE|Dos ministros se saludan.|EFE",
                "Dos ministros se saludan (Reuters)|Dos ministros se saludan|Reuters",
                "Dos ministros se saludan. (AP Photo/John Smith)|Dos ministros se saludan.|AP Photo/John Smith",
                "Dos ministros se saludan en Lima. Ana Ruiz/EFE|Dos ministros se saludan en Lima.|Ana Ruiz/EFE"
            })
    void partsCaptionAndCreditOnOneLine(String line, String caption, String credit) {
        String page = "<h1>Titular de la noticia</h1><figure><img src=a><figcaption>" + line
                + "</figcaption></figure><p>El ministro viajó el lunes a la capital vecina, dijo su portavoz.</p>";
        Story story = READING.stories(Source.of("a.html", page.getBytes(StandardCharsets.UTF_8)))
                .get(0);
        assertThat(parts(story, Kind.CAPTION)).containsExactly(caption);
        assertThat(parts(story, Kind.CREDIT)).containsExactly(credit);
    }

    @Test
    void namesAPoolPhotoByItsDistributor() {
        Story story = read("Titular de la noticia de hoy\nDos ministros se saludan. Pool Photo via AP" + BODY);
        assertThat(parts(story, Kind.CREDIT)).containsExactly("Pool Photo via AP");
        assertThat(story.media().get(0).distributor()).isEqualTo("AP");
        assertThat(story.media().get(0).distributorOwnership()).isEqualTo(Ownership.PRIVATE);
    }

    @Test
    void readsWhoDistributedAPictureFromTheEditorsNote() {
        Story story = read("Titular de la noticia de hoy\nDos ministros se saludan.\nAna Ruiz/EFE\n"
                + "Nota del editor: imagen distribuida por la agencia estatal norcoreana KCNA, sin verificación independiente."
                + BODY);
        assertThat(parts(story, Kind.EDITORS_NOTE)).hasSize(1);
        assertThat(story.media().get(0).distributor()).isEqualTo("KCNA");
        assertThat(story.media().get(0).distributorOwnership()).isEqualTo(Ownership.STATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Por Ana Ruiz y Luis Paz#Ana Ruiz,Luis Paz",
                "By EVELYN MOORE and JOHN M. SMITH#EVELYN MOORE,JOHN M. SMITH",
                "Ana Ruiz | Jerusalén#Ana Ruiz",
                "Por Ana Ruiz, enviada especial#Ana Ruiz",
                "By Ana Ruiz in Cairo and John Smith in Rome#Ana Ruiz,John Smith",
                "CARLOS E. RUIZ#CARLOS E. RUIZ"
            })
    void readsBylines(String line, String names) {
        Story story = read("Titular de la noticia de hoy\n" + line + BODY);
        assertThat(story.byline().stream().map(Byline::name)).containsExactly(names.split(","));
        assertThat(story.byline()).allMatch(b -> b.kind() == Byline.Kind.PERSON);
    }

    @Test
    void keepsPersonAgencyAndOutletApart() {
        Story story = read("Titular de la noticia de hoy\nPor Ana Ruiz, EFE, El Tiempo" + BODY);
        assertThat(story.byline())
                .containsExactly(
                        new Byline("Ana Ruiz", Byline.Kind.PERSON, false),
                        new Byline("EFE", Byline.Kind.AGENCY, false),
                        new Byline("El Tiempo", Byline.Kind.OUTLET, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Con información de Ana Ruiz en Lima y Luis Paz en Quito.|Ana Ruiz,Luis Paz",
                "Reporting by Ana Ruiz; Editing by John Smith|Ana Ruiz,John Smith",
                "(Reporting by Ana Ruiz in Lima; editing by John Smith)|Ana Ruiz,John Smith",
                "Reuters' Ana Ruiz contributed to this report.|Ana Ruiz",
                "Associated Press writer Ana Ruiz in Juba, South Sudan, contributed to this report.|Ana Ruiz"
            })
    void readsContributors(String line, String names) {
        Story story = read("Titular de la noticia de hoy" + BODY + "\n" + line + "\n");
        assertThat(story.byline()).allMatch(Byline::contributor);
        assertThat(story.byline().stream().map(Byline::name)).containsExactly(names.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Esta es una historia en desarrollo y será actualizada.|true",
                "Noticia en desarrollo|true",
                "This is a breaking news story. Please check back for updates.|true",
                "DEVELOPING STORY|true",
                "Actualizado a las 14:05|false",
                "Correction: An earlier version of this story misspelled a name.|false"
            })
    void readsNotices(String notice, boolean developing) {
        Story story = read("Titular de la noticia de hoy" + BODY + "\n" + notice + "\n");
        assertThat(parts(story, Kind.NOTICE)).containsExactly(notice);
        assertThat(story.developing()).isEqualTo(developing);
    }

    @Test
    void readsVideoLines() {
        Story story = read("Titular de la noticia de hoy\nVIDEO | Así fue la cumbre\n01:45 - Fuente: CNN" + BODY);
        assertThat(parts(story, Kind.VIDEO)).containsExactly("VIDEO | Así fue la cumbre", "01:45 - Fuente: CNN");
        assertThat(story.media()).hasSize(1);
        assertThat(story.media().get(0).duration()).isEqualTo("01:45");
        assertThat(story.media().get(0).agencies()).containsExactly("CNN");
    }

    @Test
    void tellsSubheadsFromParagraphsAndResidue() {
        Story story = read("Titular de la noticia de hoy" + BODY + "\nUna larga disputa\n" + BODY
                + "\nTe puede interesar\nEl perro que ladraba\nSuscríbete a nuestro boletín diario.\n");
        assertThat(parts(story, Kind.SUBHEAD)).containsExactly("Una larga disputa");
        assertThat(parts(story, Kind.BOILERPLATE))
                .containsExactly("Te puede interesar", "El perro que ladraba", "Suscríbete a nuestro boletín diario.");
    }

    @Test
    void keepsWhatAnOutletSaysOfACompanyInTheBody() {
        Story story = read("Titular de la noticia de hoy" + BODY + "\nFacebook eliminó la cuenta del presidente.\n");
        assertThat(parts(story, Kind.PARAGRAPH)).contains("Facebook eliminó la cuenta del presidente.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 dic. 2023, 09:10 (GMT-4)|2023-12-15T09:10:00-04:00",
                "October 23, 2024 6:05 PM GMT|2024-10-23T18:05:00Z",
                "Updated 11:20 AM ET, Wed May 9, 2018|2018-05-09T11:20:00-04:00",
                "20 julio 2015|2015-07-20",
                "Martes 22 de febrero de 2022 · 21:05|2022-02-22",
                "16 sep 2020 - 09:20 CEST|2020-09-16T09:20:00+02:00",
                "2021-03-04|2021-03-04",
                "24/01/2023|2023-01-24"
            })
    void readsDatesUnderHeadlines(String line, String moment) {
        assertThat(read("Titular de la noticia de hoy\n" + line + BODY).published())
                .hasToString(moment);
    }

    @Test
    void keepsOtherLanguagesAndSaysWhichTheyAre() {
        Story story = read(
                "Le président reçoit le ministre à Paris\n\nLe président français a reçu mardi le ministre des Affaires"
                        + " étrangères, selon un communiqué de l'Elysée.\n\nPrezydent powiedział, że nie będzie się o tym mówić, ale jest to dla"
                        + " nas bardzo ważne.\n\nПрезидент сказал, что это не так и что он не будет об этом говорить.\n");
        assertThat(story.language()).isEqualTo("fr");
        assertThat(story.segments().stream().map(Segment::language)).containsExactly("fr", "fr", "pl", "ru");
    }
}
