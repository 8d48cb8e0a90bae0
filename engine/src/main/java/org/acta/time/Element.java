package org.acta.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One place of a pattern: words and classes that may stand there.
 *
 * @param optional nothing may stand there, too
 * @param context it must stand there but is no part of the expression
 * @param forbidden it must not stand there
 */
record Element(Set<String> words, List<String> kinds, boolean optional, boolean context, boolean forbidden) {

    static Element of(String text) {
        boolean forbidden = text.length() > 1 && text.startsWith("!");
        boolean context = text.startsWith("(") && text.endsWith(")") && text.length() > 2;
        boolean optional = text.length() > 1 && text.endsWith("?");
        String core = text.substring(forbidden || context ? 1 : 0, text.length() - (context || optional ? 1 : 0));
        Set<String> words = new TreeSet<>();
        List<String> kinds = new ArrayList<>();
        for (String part : core.split("\\|")) {
            boolean kind = Character.isUpperCase(part.charAt(0))
                    && (part.equals(part.toUpperCase(Locale.ROOT)) || part.indexOf('.') > 0);
            if (kind) {
                kinds.add(part);
            } else {
                words.add(part);
            }
        }
        return new Element(Set.copyOf(words), List.copyOf(kinds), optional, context, forbidden);
    }

    /** The class under which an item fits here, the empty string for a word, null when it does not fit. */
    @Nullable
    String fits(Item item) {
        if (item.token() != null
                && item.reading() == null
                && words.contains(item.token().lower())) {
            return "";
        }
        for (String kind : kinds) {
            if (item.as(kind) != null) {
                return kind;
            }
        }
        return null;
    }
}
