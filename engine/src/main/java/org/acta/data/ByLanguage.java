package org.acta.data;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** One thing for each language, asked for by its ISO 639-1 code. */
public final class ByLanguage<T> {

    private final Map<String, T> each;

    private ByLanguage(Map<String, T> each) {
        this.each = each;
    }

    /** What {@code loading} gives for each of the languages. */
    public static <T> ByLanguage<T> of(Set<String> languages, Function<String, T> loading) {
        Map<String, T> each = new TreeMap<>();
        languages.forEach(language -> each.put(language, loading.apply(language)));
        return new ByLanguage<>(each);
    }

    public boolean has(String language) {
        return each.containsKey(language);
    }

    /** @throws IllegalArgumentException for a language that is not one of them */
    public T get(String language) {
        T found = each.get(language);
        if (found == null) {
            throw new IllegalArgumentException("not one of the languages " + each.keySet() + ": " + language);
        }
        return found;
    }
}
