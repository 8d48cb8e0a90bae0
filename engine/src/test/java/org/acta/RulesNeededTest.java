package org.acta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.coding.Coding;
import org.acta.coding.Rule;
import org.acta.model.Act;
import org.acta.model.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No rule can be left out without making an example worse: each codes something that no other rule codes alike. */
class RulesNeededTest {

    /** What an act tells, whichever rule found it. */
    private record Told(Object event, int trigger, Set<Act.Filler> actors, Set<Act.Filler> recipients) {

        static Told of(Act act) {
            return new Told(
                    act.event(), act.trigger(), Set.copyOf(act.role(Act.ACTOR)), Set.copyOf(act.role(Act.RECIPIENT)));
        }
    }

    /** An example as read, and what all rules together tell of it. */
    private record Reading(Account account, Set<Told> told) {}

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void everyRuleIsNeeded(String language) {
        Coding coding = Coding.load(language);
        Map<String, List<Reading>> firing = firing(coding, language);
        assertThat(coding.rules().rules().stream().map(Rule::name))
                .filteredOn(rule -> {
                    Coding without = coding.without(rule);
                    return firing.getOrDefault(rule, List.of()).stream()
                            .allMatch(r -> told(acts(r.account(), without)).containsAll(r.told()));
                })
                .isEmpty();
    }

    /** The examples, read once, under each rule that codes something in them. */
    private static Map<String, List<Reading>> firing(Coding coding, String language) {
        Acta acta = Acta.load();
        Map<String, List<Reading>> firing = new HashMap<>();
        coding.rules().rules().stream()
                .flatMap(rule -> Stream.concat(rule.yes().stream(), rule.no().stream()))
                .map(Rule.Example::text)
                .distinct()
                .map(text -> acta.read(Stories.of(language, text)))
                .forEach(account -> {
                    List<Act> acts = acts(account, coding);
                    Reading reading = new Reading(account, told(acts));
                    acts.stream()
                            .map(Act::rule)
                            .distinct()
                            .forEach(rule -> firing.computeIfAbsent(rule, r -> new ArrayList<>())
                                    .add(reading));
                });
        return firing;
    }

    private static Set<Told> told(List<Act> acts) {
        return acts.stream().map(Told::of).collect(Collectors.toSet());
    }

    private static List<Act> acts(Account account, Coding coding) {
        List<Act> acts = new ArrayList<>();
        for (Sentence sentence : account.sentences()) {
            Act before = acts.isEmpty() ? null : acts.get(acts.size() - 1);
            acts.addAll(coding.actsIn(sentence, account.cast(), before));
        }
        return acts;
    }
}
