package org.acta.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items that fit a pattern.
 *
 * @param first index of the first item of the expression, contexts left out
 * @param end index after its last
 * @param kinds class under which each item was taken, the empty string for words
 * @param places index of each item taken, parallel to {@code kinds}
 */
record Match(Pattern pattern, List<Item> items, int first, int end, List<String> kinds, List<Integer> places) {

    /** The value taken under a class, the n-th one from 0, or null. */
    @Nullable
    String value(String kind, int nth) {
        Item item = item(kind, nth);
        return item == null ? null : item.as(kind);
    }

    /** The item taken under a class or a class below it. */
    @Nullable
    Item item(String kind, int nth) {
        int place = place(kind, nth);
        return place < 0 ? null : items.get(place);
    }

    int place(String kind, int nth) {
        int seen = 0;
        for (int i = 0; i < kinds.size(); i++) {
            String taken = kinds.get(i);
            boolean same = taken.equals(kind)
                    || taken.startsWith(kind) && taken.length() > kind.length() && taken.charAt(kind.length()) == '.';
            if (same && seen++ == nth) {
                return places.get(i);
            }
        }
        return -1;
    }

    boolean has(String kind) {
        return place(kind, 0) >= 0;
    }

    /** The number taken under a class, or another where there is none. */
    int number(String kind, int nth, int otherwise) {
        String value = value(kind, nth);
        return value == null || value.isEmpty() ? otherwise : (int) Math.round(Double.parseDouble(value));
    }

    int length() {
        return end - first;
    }
}
