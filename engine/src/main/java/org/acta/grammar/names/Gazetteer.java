package org.acta.grammar.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.NameKind;

/** Names known from the tables of states, organisations and people, to be told apart in text: which words are part of one, as bits. */
public final class Gazetteer {

    private static final int PLACE = 1;
    private static final int ORGANISATION = 2;
    private static final int PERSON = 4;
    /** The word goes on with a name that began before it. */
    private static final int INSIDE = 8;
    /** The word stands alone here, but is part of such a name elsewhere. */
    private static final int PART = 16;

    private static final int LETTERS_OF_ACRONYM = 3;

    private final Beginning none = new Beginning();
    private final Map<String, Integer> parts = new HashMap<>();

    /** The words that a name may begin with: the kinds of the name that they are, and which words may follow. */
    private static final class Beginning {
        private final Map<String, Beginning> longer = new HashMap<>();
        private int kinds;
    }

    private Gazetteer() {}

    /** The names that are used in a language, ISO 639-1. */
    public static Gazetteer of(String language) {
        Gazetteer gazetteer = new Gazetteer();
        for (Row row : Table.read("/world/state-names.tsv")) {
            if (used(row, language) && !row.get("kind").contains("demonym")) {
                gazetteer.add(row.get("name"), PLACE);
                gazetteer.addInCapitals(row.get("name"), PLACE);
            }
        }
        for (Row row : Table.read("/world/organisation-names.tsv")) {
            if (used(row, language)) {
                gazetteer.add(row.get("name"), ORGANISATION);
            }
        }
        for (Row row : Table.read("/world/people.tsv")) {
            gazetteer.add(row.get("name"), PERSON);
            row.list("aliases").forEach(alias -> gazetteer.add(alias, PERSON));
        }
        return gazetteer;
    }

    private static boolean used(Row row, String language) {
        String own = row.get("language");
        return own.equals(language) || own.equals("xx");
    }

    /** Datelines and headlines write places in capitals. */
    private void addInCapitals(String name, int kind) {
        if (name.length() > LETTERS_OF_ACRONYM) {
            add(name.toUpperCase(Locale.ROOT), kind);
        }
    }

    private void add(String name, int kind) {
        String[] words = name.split(" ");
        Beginning beginning = none;
        for (String word : words) {
            beginning = beginning.longer.computeIfAbsent(word, w -> new Beginning());
        }
        beginning.kinds |= kind;
        if (words.length > 1) {
            for (String part : words) {
                if (part.length() > 2 && Character.isUpperCase(part.charAt(0))) {
                    parts.merge(part, kind | PART, (a, b) -> a | b);
                }
            }
        }
    }

    /** Marks the words of names, the longest first: which kinds of name they are part of. */
    public void mark(List<String> forms, int[] bits) {
        int at = 0;
        while (at < forms.size()) {
            bits[at] = 0;
            String form = forms.get(at);
            boolean starts = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
            int length = starts ? match(forms, at, bits) : 0;
            if (length == 0) {
                bits[at] = starts ? parts.getOrDefault(form, 0) : 0;
                length = 1;
            }
            at += length;
        }
    }

    private int match(List<String> forms, int from, int[] bits) {
        int longest = 0;
        int kinds = 0;
        Beginning beginning = none.longer.get(forms.get(from));
        for (int length = 1; beginning != null; length++) {
            if (beginning.kinds != 0) {
                longest = length;
                kinds = beginning.kinds;
            }
            beginning = from + length < forms.size() ? beginning.longer.get(forms.get(from + length)) : null;
        }
        for (int i = 0; i < longest; i++) {
            bits[from + i] = kinds | (i == 0 ? 0 : INSIDE);
        }
        return longest;
    }

    /** The kind of a word that stands in a whole listed name of a place or of an organisation, and in no other. */
    static Optional<NameKind> kind(int bits) {
        return switch (bits & ~INSIDE) {
            case PLACE -> Optional.of(NameKind.PLACE);
            case ORGANISATION -> Optional.of(NameKind.ORGANISATION);
            default -> Optional.empty();
        };
    }
}
