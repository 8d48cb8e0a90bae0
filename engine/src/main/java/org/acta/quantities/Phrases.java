package org.acta.quantities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.data.Token;
import org.jspecify.annotations.Nullable;

/** Words and phrases of a table with what they stand for, found from their first or from their last token. */
final class Phrases {

    /**
     * A phrase in tokens.
     *
     * @param kind what the table says it is
     * @param value what it stands for
     */
    record Phrase(List<String> tokens, String kind, String value) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase>> byLast = new HashMap<>();

    /** @param resource a table with columns {@code phrase}, {@code class}, {@code value} */
    Phrases(String resource) {
        for (Row row : Table.read(resource)) {
            Phrase phrase =
                    new Phrase(List.of(row.require("phrase").split(" ")), row.require("class"), row.get("value"));
            byFirst.computeIfAbsent(phrase.tokens().get(0), key -> new ArrayList<>())
                    .add(phrase);
            byLast.computeIfAbsent(phrase.tokens().get(phrase.tokens().size() - 1), key -> new ArrayList<>())
                    .add(phrase);
        }
        Comparator<Phrase> longest = Comparator.<Phrase>comparingInt(
                        phrase -> phrase.tokens().size())
                .reversed();
        byFirst.values().forEach(list -> list.sort(longest));
        byLast.values().forEach(list -> list.sort(longest));
    }

    /** The longest phrase of a class that begins at a token. */
    @Nullable
    Phrase from(List<Token> tokens, int first, String kind) {
        if (first < 0 || first >= tokens.size()) {
            return null;
        }
        for (Phrase phrase : byFirst.getOrDefault(tokens.get(first).lower(), List.of())) {
            if (phrase.kind().equals(kind) && stands(phrase, tokens, first)) {
                return phrase;
            }
        }
        return null;
    }

    /** The longest phrase of a class that ends before a token. */
    @Nullable
    Phrase before(List<Token> tokens, int end, String kind) {
        if (end <= 0 || end > tokens.size()) {
            return null;
        }
        for (Phrase phrase : byLast.getOrDefault(tokens.get(end - 1).lower(), List.of())) {
            if (phrase.kind().equals(kind)
                    && stands(phrase, tokens, end - phrase.tokens().size())) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean stands(Phrase phrase, List<Token> tokens, int first) {
        if (first < 0 || first + phrase.tokens().size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.tokens().size(); i++) {
            if (!tokens.get(first + i).lower().equals(phrase.tokens().get(i))) {
                return false;
            }
        }
        return true;
    }
}
