package org.acta.ledger.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.acta.ledger.linking.Placement;
import org.junit.jupiter.api.Test;

class StorylinesTest {

    private final Storylines storylines = new Storylines(name -> !name.equals("un"));

    @Test
    void documentsAboutTheSameHappeningsAreOneStoryline() {
        assertThat(groups(List.of(
                        document("a", "2019-05-01", Set.of("e1", "e2"), Set.of("kofi mensah")),
                        document("b", "2019-05-02", Set.of("e1"), Set.of("kofi mensah", "tamale")),
                        document("c", "2019-05-02", Set.of("e9"), Set.of("lima")))))
                .containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c"));
    }

    @Test
    void namesThatEverybodyHasDoNotCount() {
        assertThat(groups(List.of(
                        document("a", "2019-05-01", Set.of("e1"), Set.of("un")),
                        document("b", "2019-05-02", Set.of("e1"), Set.of("un")))))
                .hasSize(2);
    }

    @Test
    void whatIsRecalledWeeksLaterIsAnotherStoryline() {
        assertThat(groups(List.of(
                        document("a", "2019-05-01", Set.of("e1", "e2"), Set.of("kofi mensah")),
                        document("b", "2019-06-12", Set.of("e1", "e2"), Set.of("kofi mensah")))))
                .hasSize(2);
    }

    @Test
    void aStorylineKeepsItsNameWhileItGrows() {
        Coverage first = document("a", "2019-05-01", Set.of("e1", "e2"), Set.of("kofi mensah"));
        String name = storylines.place(List.of(first), List.of()).get(0).group();
        Coverage next = document("b", "2019-05-03", Set.of("e2"), Set.of("kofi mensah", "accra"));
        Storylines.Storyline standing = new Storylines.Storyline(name, List.of(first));
        assertThat(storylines.place(List.of(next), List.of(standing)))
                .extracting(Placement::group)
                .containsExactly(name);
    }

    @Test
    void theOrderOfAddingDoesNotChangeTheStorylines() {
        List<Coverage> documents = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 40; i++) {
            String day =
                    LocalDate.parse("2019-05-01").plusDays(random.nextInt(30)).toString();
            documents.add(document(
                    "d" + i,
                    day,
                    Set.of("e" + random.nextInt(20)),
                    Set.of("n" + random.nextInt(9), "m" + random.nextInt(9))));
        }
        Set<Set<String>> groups = groups(documents);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(documents, random);
            assertThat(groups(documents)).isEqualTo(groups);
        }
    }

    private Set<Set<String>> groups(List<Coverage> documents) {
        return storylines.place(documents, List.of()).stream()
                .collect(Collectors.groupingBy(
                        Placement::group,
                        Collectors.mapping(p -> p.item().document(), Collectors.toCollection(TreeSet::new))))
                .values()
                .stream()
                .collect(Collectors.<Set<String>>toSet());
    }

    private static Coverage document(String id, String published, Set<String> events, Set<String> names) {
        return new Coverage(id, LocalDate.parse(published), events, names);
    }
}
