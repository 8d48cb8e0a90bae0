package org.acta.training.cess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.acta.grammar.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class ConverterTest {

    private static final Converter CONVERTER = new Converter(Lexicon.of("es"));

    @Test
    void makesTheSubjectOfAReflexivePassiveAPassiveSubject() {
        assertThat(facts(
                        "(",
                        "(S",
                        "(morfema.verbal-PASS",
                        "(p0000000 Se se))",
                        "(grup.verb",
                        "(vmis3s0 firmó firmar))",
                        "(sn-SUJ",
                        "(espec.ms",
                        "(di0ms0 un uno))",
                        "(grup.nom.ms",
                        "(ncms000 acuerdo acuerdo)))",
                        "(Fp . .)))"))
                .containsExactly(
                        "Se expl:pass firmó",
                        "firmó root -",
                        "un det acuerdo",
                        "acuerdo nsubj:pass firmó",
                        ". punct firmó");
    }

    @Test
    void hangsACopulaFromItsPredicate() {
        assertThat(facts(
                        "(",
                        "(S",
                        "(sn-SUJ",
                        "(grup.nom.ms",
                        "(np0000l Lima Lima)))",
                        "(grup.verb",
                        "(vsip3s0 es ser))",
                        "(sa-ATR",
                        "(grup.a.fs",
                        "(aq0cs0 grande grande)))",
                        "(Fp . .)))"))
                .containsExactly("Lima nsubj grande", "es cop grande", "grande root -", ". punct grande");
    }

    @Test
    void takesContractionsAndJoinedNamesApart() {
        assertThat(facts(
                        "(",
                        "(S*",
                        "(sn",
                        "(grup.nom.ms",
                        "(ncms000 presidente presidente)",
                        "(sp",
                        "(prep",
                        "(spcms del del))",
                        "(sno",
                        "(grup.nom",
                        "(np0000o Banco_Central_de_Chile Banco_Central_de_Chile))))))))"))
                .contains(
                        "presidente root -",
                        "de case Banco",
                        "el det Banco",
                        "Banco nmod presidente",
                        "de case Chile",
                        "Chile nmod Banco");
    }

    @Test
    void writesBracketsAsTheyAre() {
        assertThat(facts(
                        "(",
                        "(S*",
                        "(sn",
                        "(grup.nom",
                        "(Fpa -Fpa- -Fpa-)",
                        "(np0000l Lima Lima)",
                        "(Fpt -Fpt- -Fpt-)))))"))
                .containsExactly("( punct Lima", "Lima root -", ") punct Lima");
    }

    private static List<String> facts(String... lines) {
        List<Converter.Dependent> words =
                CONVERTER.convert(Node.read(List.of(lines)).get(0));
        List<String> facts = new ArrayList<>();
        for (Converter.Dependent word : words) {
            facts.add(word.form() + " " + word.relation() + " "
                    + (word.head() < 0 ? "-" : words.get(word.head()).form()));
        }
        return facts;
    }
}
