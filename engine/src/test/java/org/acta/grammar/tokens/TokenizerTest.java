package org.acta.grammar.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.model.Span;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static final Tokenizer SPANISH = Tokenizer.of("es", Lexicon.of("es"));
    private static final Tokenizer ENGLISH = Tokenizer.of("en", Lexicon.of("en"));

    @Test
    void splitsContractionsIntoWords() {
        assertThat(spanish("al pie del muro")).isEqualTo("a+el pie de+el muro");
        assertThat(spanish("DEL MAR AL RÍO")).isEqualTo("DE+EL MAR A+EL RÍO");
        assertThat(english("I cannot, you're gonna")).isEqualTo("I can+not , you+'re gon+na");
    }

    @Test
    void keepsArabicArticlesAndOtherPartsOfNamesWhole() {
        assertThat(spanish("Bashar al Asad y Al Qaeda ante el juez Del Toro"))
                .isEqualTo("Bashar al Asad y Al Qaeda ante el juez Del Toro");
        assertThat(spanish("Al Gobierno de Perú, de Putin al Kremlin"))
                .isEqualTo("A+el Gobierno de Perú , de Putin a+el Kremlin");
    }

    @Test
    void splitsVerbsFromTheirClitics() {
        assertThat(spanish("dárselo reunirse diciéndole")).isEqualTo("dar+se+lo reunir+se diciendo+le");
        assertThat(spanish("Vámonos, sentaos")).isEqualTo("Vamos+nos , sentad+os");
        assertThat(spanish("Únanse")).isEqualTo("Unan+se");
    }

    @Test
    void keepsWordsThatOnlyLookLikeVerbsWithClitics() {
        assertThat(spanish("parte este Carlos clases martes presidente antes"))
                .isEqualTo("parte este Carlos clases martes presidente antes");
    }

    @Test
    void splitsEnglishEndings() {
        assertThat(english("don't Putin's it’s workers' CAN'T")).isEqualTo("do+n't Putin+'s it+’s workers+' CA+N'T");
        assertThat(english("O'Brien said 'yes'")).isEqualTo("O'Brien said ' yes '");
    }

    @Test
    void splitsEnglishCompoundsAtTheHyphen() {
        assertThat(english("a well-known ex-general's e-mail")).isEqualTo("a well - known ex-general+'s e-mail");
    }

    @Test
    void keepsNumbersWhole() {
        assertThat(spanish("10.000 1.500,25 3,5% US$12.000 15 000 5-1"))
                .isEqualTo("10.000 1.500,25 3,5 % US$ 12.000 15 000 5-1");
        assertThat(english("10,000 3.5% $7m 5-10 7pm 9/11 5:00")).isEqualTo("10,000 3.5 % $ 7 m 5 - 10 7 pm 9/11 5:00");
    }

    @Test
    void keepsAbbreviationsAddressesAndHandlesWhole() {
        assertThat(spanish("El Sr. J. Ruiz, de EE.UU., S.A.")).isEqualTo("El Sr. J. Ruiz , de EE.UU. , S.A.");
        assertThat(spanish("(https://a.es/b?c=d), a@b.com. @uno #Dos"))
                .isEqualTo("( https://a.es/b?c=d ) , a@b.com . @uno #Dos");
    }

    @Test
    void separatesQuotesOfAllStylesAndDashes() {
        assertThat(spanish("«a» “b” ‘c’ \"d\" 'e' „f“ —g– h-"))
                .isEqualTo("« a » “ b ” ‘ c ’ \" d \" ' e ' „ f “ — g – h -");
    }

    @Test
    void endsSentencesAfterClosingQuotesAndNotesButNotAfterTitles() {
        assertThat(sentences(SPANISH, "«No iremos.» El Sr. Paz calló. [3] ¿Y tú? ¡Yo!"))
                .containsExactly("«No iremos.»", "El Sr. Paz calló. [3]", "¿Y tú?", "¡Yo!");
        assertThat(sentences(ENGLISH, "“We won't.” Gen. Lee left the U.S. The war (of 1950) went on."))
                .containsExactly("“We won't.”", "Gen. Lee left the U.S.", "The war (of 1950) went on.");
    }

    @Test
    void endsSentencesAtBlankLines() {
        assertThat(sentences(SPANISH, "Ministros firman acuerdo\n\nLa reunión duró\nun día"))
                .containsExactly("Ministros firman acuerdo", "La reunión duró\nun día");
    }

    @Test
    void goesOnWhenASmallLetterFollows() {
        assertThat(sentences(SPANISH, "«¿Vendrá?» preguntó. Tal vez... dijo, el 5 de nov. de 2024."))
                .containsExactly("«¿Vendrá?» preguntó.", "Tal vez... dijo, el 5 de nov. de 2024.");
    }

    @Test
    void toleratesSoftHyphensAndZeroWidthCharactersInWords() {
        List<PlainSentence> found = SPANISH.sentences("go\u00adbierno pa\u200bís", new Span(0, 15));
        assertThat(words(found)).isEqualTo("gobierno país");
        assertThat(found.get(0).tokens().get(0).span()).isEqualTo(new Span(0, 9));
    }

    @Test
    void pointsIntoTheDocumentFromWithinASegment() {
        List<PlainSentence> found = SPANISH.sentences("xx del mar. yy", new Span(3, 11));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).span()).isEqualTo(new Span(3, 11));
        assertThat(found.get(0).tokens().get(0).span()).isEqualTo(new Span(3, 6));
    }

    private static String spanish(String text) {
        return words(SPANISH.sentences(text, new Span(0, text.length())));
    }

    private static String english(String text) {
        return words(ENGLISH.sentences(text, new Span(0, text.length())));
    }

    private static List<String> sentences(Tokenizer tokenizer, String text) {
        return tokenizer.sentences(text, new Span(0, text.length())).stream()
                .map(sentence -> sentence.span().in(text))
                .toList();
    }

    private static String words(List<PlainSentence> sentences) {
        return String.join(
                " ",
                sentences.stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .map(token -> String.join("+", token.words()))
                        .toList());
    }
}
