package org.acta.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.acta.Acta;
import org.acta.coding.RuleBook;
import org.acta.data.BadData;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameoTest {

    @ParameterizedTest
    @CsvSource({
        "01, 0.0",
        "022, 3.2",
        "042, 1.9",
        "046, 7.0",
        "057, 8.0",
        "072, 8.3",
        "0874, 10.0",
        "111, -2.0",
        "129, -5.0",
        "130, -4.4",
        "138, -7.0",
        "145, -7.5",
        "154, -7.2",
        "163, -8.0",
        "166, -7.0",
        "175, -9.0",
        "1823, -10.0",
        "191, -9.5",
        "195, -10.0"
    })
    void hasThePublishedScale(String code, double scale) {
        assertThat(Cameo.of(code).scale()).isEqualTo(scale);
    }

    @Test
    void takesTheCodeAboveForOneThatIsNotListed() {
        assertThat(Cameo.of("0579").name()).isEqualTo("Sign formal agreement");
        assertThatThrownBy(() -> Cameo.of("99")).isInstanceOf(BadData.class);
    }

    @Test
    void listsEveryCodeThatARuleGives() {
        Set<String> listed = Table.read("/world/cameo.tsv").stream()
                .map(row -> row.require("code"))
                .collect(Collectors.toSet());
        assertThat(Acta.LANGUAGES.stream()
                        .flatMap(language -> RuleBook.load(language).rules().stream())
                        .map(rule -> rule.event().cameo()))
                .allMatch(listed::contains);
        for (EventType type : EventType.values()) {
            assertThat(listed).contains(type.root());
        }
    }

    @Test
    void hasTheWholeCodeList() {
        assertThat(Table.read("/world/cameo.tsv").stream().map(Row::cells)).hasSize(315);
    }
}
