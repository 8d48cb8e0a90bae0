package org.acta.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acta.data.Row;
import org.acta.data.Token;

/** The patterns of one pass, found by what they may begin with. */
final class Patterns {

    private static final Comparator<Match> LONGEST = Comparator.comparingInt(Match::end)
            .thenComparingInt(Match::length)
            .thenComparingInt(match -> match.pattern().rank())
            .reversed();

    private final Map<String, List<Pattern>> byWord = new HashMap<>();
    private final Map<String, List<Pattern>> byKind = new HashMap<>();

    Patterns(List<Row> rows, int pass) {
        for (Row row : rows) {
            Pattern pattern = Pattern.of(row);
            if (pattern.pass() == pass) {
                Builders.check(pattern);
                add(pattern);
            }
        }
    }

    private void add(Pattern pattern) {
        for (Element opening : pattern.openings()) {
            for (String word : opening.words()) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(pattern);
            }
            for (String kind : opening.kinds()) {
                byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(pattern);
            }
        }
    }

    /** All fits that begin at an item, the longest first. */
    List<Match> at(List<Item> items, int index) {
        List<Pattern> candidates = candidates(items.get(index));
        if (candidates.isEmpty()) {
            return List.of();
        }
        Search search = new Search(items);
        List<Match> found = new ArrayList<>(4);
        for (Pattern pattern : candidates) {
            Match match = search.match(pattern, index);
            if (match != null) {
                found.add(match);
            }
        }
        found.sort(LONGEST);
        return found;
    }

    /** Those that may begin here; one that may begin in several ways stands there several times. */
    private List<Pattern> candidates(Item item) {
        Token token = item.reading() == null ? item.token() : null;
        List<Pattern> worded = token == null ? List.of() : byWord.getOrDefault(token.lower(), List.of());
        boolean kinded = item.number() != null
                || item.reading() != null
                || !item.senses().isEmpty()
                || token != null && Digits.roman(token) != null;
        if (!kinded) {
            return worded;
        }
        List<Pattern> candidates = new ArrayList<>(worded);
        byKind.forEach((kind, patterns) -> {
            if (item.as(kind) != null) {
                candidates.addAll(patterns);
            }
        });
        return candidates;
    }
}
