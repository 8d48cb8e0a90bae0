package org.acta.model;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Universal Dependencies features of a word, {@code Mood=Ind|Number=Sing}, sorted by name. Equal features are the same object, so that
 * a million words share a few hundred of them.
 */
public final class Features {

    private static final Map<String, Features> SHARED = new ConcurrentHashMap<>();

    /** No features, {@code _}. */
    public static final Features NONE = of("_");

    private final String text;
    private final Map<String, String> values;

    private Features(String text) {
        this.text = text;
        this.values = new TreeMap<>();
        if (!text.equals("_")) {
            for (String pair : text.split("\\|")) {
                int equals = pair.indexOf('=');
                if (equals < 1) {
                    throw new IllegalArgumentException("feature without a value: " + pair);
                }
                values.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    /** Features written as in CoNLL-U. */
    public static Features of(String text) {
        return SHARED.computeIfAbsent(text.isEmpty() ? "_" : text, Features::new);
    }

    public boolean has(String name, String value) {
        return value.equals(values.get(name));
    }

    /** The value of a feature, or the empty string. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** As in CoNLL-U. */
    @Override
    public String toString() {
        return text;
    }
}
