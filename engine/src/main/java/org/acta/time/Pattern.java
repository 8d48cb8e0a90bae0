package org.acta.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acta.data.Row;

/**
 * A phrase and what to make of it. In the data, elements stand apart by blanks: {@code word}, {@code CLASS}, {@code a|b}; {@code ?} behind one
 * makes it optional, {@code (…)} around it a context that is no part of the expression, {@code !} before it forbids it.
 *
 * @param rank how exact it is: words count more than classes
 */
record Pattern(
        int pass, String text, List<Element> elements, String build, Map<String, String> arguments, int rank, Row row) {

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
                Integer.parseInt(row.require("pass")),
                row.get("pattern"),
                List.copyOf(elements),
                parts[0],
                Map.copyOf(arguments),
                rank,
                row);
    }

    String argument(String name, String otherwise) {
        return arguments.getOrDefault(name, otherwise);
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
}
