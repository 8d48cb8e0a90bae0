package org.acta.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The only one whom a full or shorter name can stand for. */
    Optional<Known> named(String name) {
        List<Known> known = byPart.getOrDefault(NameParts.key(name), List.of());
        if (known.size() == 1) {
            return Optional.of(known.get(0));
        }
        return known.stream()
                .filter(each -> NameParts.key(each.name()).equals(NameParts.key(name)))
                .findFirst();
    }

    boolean knows(String name) {
        return byPart.containsKey(NameParts.key(name));
    }
}
