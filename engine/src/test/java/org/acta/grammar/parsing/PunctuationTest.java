package org.acta.grammar.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PunctuationTest {

    @Test
    void hangsBracketsFromWhatTheyEnclose() {
        // Lima ( Perú ) crece
        assertThat(heads(List.of("Lima", "(", "Perú", ")", "crece"), 4, -1, 0, -1, 5))
                .containsExactly(4, 2, 0, 2, 5);
    }

    @Test
    void hangsACommaFromThePhraseItSetsOff() {
        // Juan , alcalde , dimitió .
        assertThat(heads(List.of("Juan", ",", "alcalde", ",", "dimitió", "."), 4, -1, 0, -1, 6, -1))
                .containsExactly(4, 2, 0, 0, 6, 4);
    }

    @Test
    void hangsTheLastMarkFromTheRoot() {
        assertThat(heads(List.of("Habla", "Juan", "?", "!"), 4, 0, -1, -1)).containsExactly(4, 0, 0, 0);
    }

    @Test
    void makesATreeOfMarksAlone() {
        assertThat(heads(List.of("-", "-", "-"), -1, -1, -1)).containsExactly(3, 0, 0);
    }

    /** Heads after attachment; -1 stands for punctuation. */
    private static int[] heads(List<String> forms, int... heads) {
        boolean[] punctuation = new boolean[heads.length];
        for (int i = 0; i < heads.length; i++) {
            punctuation[i] = heads[i] < 0;
        }
        Punctuation.attach(forms, punctuation, heads);
        return heads;
    }
}
