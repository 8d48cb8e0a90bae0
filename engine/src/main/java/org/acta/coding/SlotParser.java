package org.acta.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.acta.data.BadData;

/** Reads one slot of a match line: {@code recipient=con|contra(ACTOR)!}. */
final class SlotParser {

    private static final java.util.regex.Pattern CLASS = java.util.regex.Pattern.compile("[A-Z][A-Z_]*");

    private final WordClasses classes;
    private final Function<String, BadData> wrong;

    SlotParser(WordClasses classes, Function<String, BadData> wrong) {
        this.classes = classes;
        this.wrong = wrong;
    }

    Slot slot(String text) {
        boolean forbidden = text.startsWith("-");
        String body = forbidden ? text.substring(1) : text;
        int equals = body.indexOf('=');
        int paren = body.indexOf('(');
        boolean named = equals > 0 && (paren < 0 || equals < paren);
        if (!named && !forbidden) {
            throw wrong.apply("a slot is role=where(filter), not " + text);
        }
        String role = named ? body.substring(0, equals) : "";
        String places = named ? body.substring(equals + 1) : body;
        Slot.Need need = forbidden ? Slot.Need.FORBIDDEN : need(role, places);
        return new Slot(role, places(places.replaceAll("[!?]$", "")), need);
    }

    private static Slot.Need need(String role, String places) {
        if (places.endsWith("?")) {
            return Slot.Need.OPTIONAL;
        }
        return places.endsWith("!") || !Slot.isSide(role) ? Slot.Need.REQUIRED : Slot.Need.OPEN;
    }

    /** Places apart by bars; one without a filter of its own takes that of the next. */
    private List<Slot.Place> places(String text) {
        List<String> pieces = pieces(text);
        List<Slot.Place> places = new ArrayList<>();
        Filter filter = Filter.ANYTHING;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            String piece = pieces.get(i);
            int paren = piece.indexOf('(');
            if (paren >= 0) {
                if (!piece.endsWith(")")) {
                    throw wrong.apply("a filter without its end: " + piece);
                }
                filter = filter(piece.substring(paren + 1, piece.length() - 1));
                piece = piece.substring(0, paren);
            }
            if (piece.isEmpty()) {
                throw wrong.apply("a slot without a place: " + text);
            }
            places.add(0, new Slot.Place(List.of(piece.split(">")), filter));
        }
        return places;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                pieces.add(text.substring(from, i));
                from = i + 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private Filter filter(String text) {
        Set<String> items = new TreeSet<>();
        for (String item : text.split("[,|]")) {
            if (item.equals("ACTOR")
                    || item.equals("PLACE")
                    || !CLASS.matcher(item).matches()) {
                items.add(item);
            } else {
                items.addAll(classes.of(item).orElseThrow(() -> wrong.apply("no such class of words: " + item)));
            }
        }
        boolean actor = items.remove("ACTOR");
        boolean place = items.remove("PLACE");
        List<List<String>> phrases = items.stream()
                .filter(item -> item.indexOf('_') > 0)
                .map(item -> List.of(item.split("_")))
                .toList();
        items.removeIf(item -> item.indexOf('_') > 0);
        return new Filter(actor, place, items, phrases);
    }
}
