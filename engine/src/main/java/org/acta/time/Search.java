package org.acta.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fits patterns to items from one place on: element by element, optional ones are taken where they fit. */
final class Search {

    private static final int ROOM = 32;

    private final List<Item> items;
    private final @Nullable String[] kinds = new String[ROOM];
    private final int[] places = new int[ROOM];
    private int taken;

    Search(List<Item> items) {
        this.items = items;
    }

    /** The fit of a pattern from an item on, or null. */
    @Nullable
    Match match(Pattern pattern, int from) {
        taken = 0;
        return step(pattern.elements(), 0, from) ? found(pattern) : null;
    }

    private boolean step(List<Element> elements, int element, int at) {
        if (element == elements.size()) {
            return taken > 0;
        }
        Element wanted = elements.get(element);
        String kind = at < items.size() ? wanted.fits(items.get(at)) : null;
        if (wanted.forbidden()) {
            return kind == null && step(elements, element + 1, at);
        }
        if (kind != null) {
            kinds[taken] = wanted.context() ? null : kind;
            places[taken++] = at;
            if (step(elements, element + 1, at + 1)) {
                return true;
            }
            taken--;
        }
        return wanted.optional() && step(elements, element + 1, at);
    }

    private @Nullable Match found(Pattern pattern) {
        List<String> ownKinds = new ArrayList<>(taken);
        List<Integer> ownPlaces = new ArrayList<>(taken);
        for (int i = 0; i < taken; i++) {
            String kind = kinds[i];
            if (kind != null) {
                ownKinds.add(kind);
                ownPlaces.add(places[i]);
            }
        }
        return ownPlaces.isEmpty()
                ? null
                : new Match(
                        pattern, items, ownPlaces.get(0), ownPlaces.get(ownPlaces.size() - 1) + 1, ownKinds, ownPlaces);
    }
}
