package org.acta.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.acta.data.BadData;
import org.acta.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void loadsTheRulesOfEachLanguage(String language) {
        assertThat(RuleBook.load(language).rules()).isNotEmpty();
    }

    @Test
    void readsABlock() throws IOException {
        List<Rule> rules = parse("""
                # a comment
                rule   xx.support.sign
                event  SUPPORT  cameo 057  mode sign
                match  sign|initial  actor=subject(ACTOR)  object=object(treaty|pact)  recipient=with|to(ACTOR)!
                yes    [actor The minister] signed a [object treaty] with [recipient Chile].
                no     The striker signed a contract.
                """);
        assertThat(rules).hasSize(1);
        Rule rule = rules.get(0);
        assertThat(rule.event().type()).isEqualTo(EventType.SUPPORT);
        assertThat(rule.event().cameo()).isEqualTo("057");
        assertThat(rule.yes().get(0).text()).isEqualTo("The minister signed a treaty with Chile.");
        assertThat(rule.yes().get(0).parts()).contains(new Rule.Example.Part("recipient", "Chile"));
        List<Slot> slots = rule.patterns().get(0).slots();
        assertThat(slots)
                .extracting(Slot::need)
                .containsExactly(Slot.Need.OPEN, Slot.Need.REQUIRED, Slot.Need.REQUIRED);
        assertThat(slots.get(2).places()).hasSize(2).allMatch(p -> p.filter().actor());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule a\nevent NONE\nmatch x\nyes x\nno y",
                "rule a\nevent AID\nmatch x\nyes x",
                "rule a\nevent AID\nmatch x where\nyes x\nno y",
                "rule a\nevent AID\nmatch x object=object(NOSUCH)\nyes x\nno y",
                "rule a\nevent AID\nsurprise x\nyes x\nno y"
            })
    void namesFileAndLineOfWhatIsWrong(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(BadData.class).hasMessageStartingWith("test.rules:");
    }

    private static List<Rule> parse(String text) throws IOException {
        return new RuleParser("test.rules", WordClasses.load("xx")).parse(new BufferedReader(new StringReader(text)));
    }
}
