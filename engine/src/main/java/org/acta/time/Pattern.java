package org.acta.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acta.data.Row;
import org.jspecify.annotations.Nullable;

/**
 * A phrase and what to make of it. In the data, elements stand apart by blanks: {@code word}, {@code CLASS}, {@code a|b}; {@code ?} behind one
 * makes it optional, {@code (…)} around it a context that is no part of the expression, {@code !} before it forbids it.
 *
 * @param rank how exact it is: words count more than classes
 */
record Pattern(int pass, String text, List<Element> elements, String build, Map<String, String> arguments, int rank, Row row) {

    static Pattern of(Row row) {
        List<Element> elements = new ArrayList<>();
        for (String part : row.require("pattern").split(" ")) {
            elements.add(Element.of(part));
        }
        String[] parts = row.require("build").split(" ");
        Map<String, String> arguments = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals < 1) {
                throw row.wrong("an argument is name=value: " + parts[i]);
            }
            arguments.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
        int rank = 0;
        for (Element element : elements) {
            rank += element.optional() ? 0 : element.words().isEmpty() ? 1 : 2;
        }
        return new Pattern(
                Integer.parseInt(row.require("pass")), row.get("pattern"), List.copyOf(elements), parts[0], Map.copyOf(arguments), rank, row);
    }

    String argument(String name, String otherwise) {
        return arguments.getOrDefault(name, otherwise);
    }

    /** The longest fit from an item on, or null. */
    @Nullable Match match(List<Item> items, int from) {
        Search search = new Search(items);
        return search.step(0, from) ? search.found() : null;
    }

    /** The elements that an item may be the first to fit. */
    List<Element> openings() {
        List<Element> openings = new ArrayList<>();
        for (Element element : elements) {
            openings.add(element);
            if (!element.optional()) {
                break;
            }
        }
        return openings;
    }

    /** Tries to fit the elements one by one; optional ones are taken where they fit. */
    private final class Search {

        private final List<Item> items;
        private final List<String> kinds = new ArrayList<>(8);
        private final List<Integer> places = new ArrayList<>(8);
        private int reach;

        Search(List<Item> items) {
            this.items = items;
        }

        boolean step(int element, int at) {
            if (element == elements.size()) {
                reach = at;
                return !places.isEmpty();
            }
            Element wanted = elements.get(element);
            String kind = at < items.size() ? wanted.fits(items.get(at)) : null;
            if (wanted.forbidden()) {
                return kind == null && step(element + 1, at);
            }
            if (kind != null) {
                kinds.add(wanted.context() ? "(" + kind : kind);
                places.add(at);
                if (step(element + 1, at + 1)) {
                    return true;
                }
                kinds.remove(kinds.size() - 1);
                places.remove(places.size() - 1);
            }
            return wanted.optional() && step(element + 1, at);
        }

        @Nullable Match found() {
            int first = -1;
            int end = -1;
            for (int i = 0; i < kinds.size(); i++) {
                if (!kinds.get(i).startsWith("(")) {
                    first = first < 0 ? places.get(i) : first;
                    end = places.get(i) + 1;
                }
            }
            return first < 0 ? null : new Match(Pattern.this, items, first, end, reach, List.copyOf(kinds), List.copyOf(places));
        }
    }
}
