package org.acta.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** The shorter names that stand for a full one: {@code Peña Nieto} for {@code Enrique Peña Nieto}. All folded, words apart by a blank. */
final class NameParts {

    private NameParts() {}

    /** The words of a name, folded. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (StringTokenizer parts = new StringTokenizer(name, " \u00A0"); parts.hasMoreTokens(); ) {
            words.add(Fold.fold(parts.nextToken()));
        }
        return words;
    }

    static String key(String name) {
        return String.join(" ", words(name));
    }

    /** The parts that the news at large uses: what follows the first given name, and the last word. */
    static List<String> family(String name, boolean familyNameFirst) {
        List<String> words = words(name);
        if (words.size() < 2) {
            return List.of();
        }
        if (familyNameFirst) {
            return List.of(words.get(0));
        }
        List<String> parts = new ArrayList<>();
        for (int from = 1; from < words.size(); from++) {
            String part = String.join(" ", words.subList(from, words.size()));
            if (words.get(from).length() > 1 && !parts.contains(part) && letters(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Any part that a story may use once the full name has been told: each word of three letters or more, and each ending. */
    static List<String> all(String name) {
        List<String> words = words(name);
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = words.size(); to > from; to--) {
                String part = String.join(" ", words.subList(from, to));
                if (letters(part) && (from == 0 || to == words.size() || to - from == 1)) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static boolean letters(String part) {
        return part.length() > 1 && part.indexOf('.') < 0;
    }
}
