package org.acta.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.acta.model.Actor;

/** The people whom a story names in full, found again by any part of their names. */
final class StoryPeople {

    /** Somebody the story introduces. {@code actor} tells all but the words of one mention. */
    record Known(String name, Actor actor, String gender, String office) {}

    private final Map<String, List<Known>> byPart = new HashMap<>();

    /** Introduces somebody, or tells more of somebody introduced before. */
    void introduce(Known person) {
        for (String part : NameParts.all(person.name())) {
            List<Known> same = byPart.computeIfAbsent(part, p -> new ArrayList<>(1));
            same.removeIf(known -> sameName(known, person));
            same.add(person);
        }
    }

    private static boolean sameName(Known one, Known other) {
        return NameParts.key(one.name()).equals(NameParts.key(other.name()));
    }

    /** The only one whom a full or shorter name can stand for; of several, the only one in office: namesakes of old name streets and prizes. */
    Optional<Known> named(String name) {
        List<Known> known = byPart.getOrDefault(NameParts.key(name), List.of());
        return only(known, each -> true)
                .or(() -> known.stream()
                        .filter(each -> NameParts.key(each.name()).equals(NameParts.key(name)))
                        .findFirst())
                .or(() -> only(known, each -> !each.office().isEmpty()));
    }

    private static Optional<Known> only(List<Known> known, Predicate<Known> fits) {
        List<Known> fitting = known.stream().filter(fits).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    boolean knows(String name) {
        return byPart.containsKey(NameParts.key(name));
    }
}
