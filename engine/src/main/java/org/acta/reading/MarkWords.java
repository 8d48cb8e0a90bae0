package org.acta.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.acta.data.Row;
import org.acta.data.Table;

/** The words that sites use in class names, ids and the like ({@code world/markup.tsv}), with what they mark. */
final class MarkWords {

    private final Map<String, EnumSet<Line.Mark>> marks = new HashMap<>();
    private final Set<String> bodies = new HashSet<>();

    private MarkWords() {}

    static MarkWords load() {
        MarkWords words = new MarkWords();
        for (Row row : Table.read("/world/markup.tsv")) {
            words.add(row);
        }
        return words;
    }

    private void add(Row row) {
        String word = row.require("word");
        if (row.require("mark").equals("body")) {
            bodies.add(word);
            return;
        }
        try {
            Line.Mark mark = Line.Mark.valueOf(row.get("mark").toUpperCase(Locale.ROOT));
            marks.computeIfAbsent(word, w -> EnumSet.noneOf(Line.Mark.class)).add(mark);
        } catch (IllegalArgumentException e) {
            throw row.wrong("no such mark: " + row.get("mark"));
        }
    }

    /** All marks among the words of some names; words end at punctuation and where a capital follows a small letter. */
    EnumSet<Line.Mark> in(String names) {
        EnumSet<Line.Mark> found = EnumSet.noneOf(Line.Mark.class);
        for (String word : words(names)) {
            EnumSet<Line.Mark> known = marks.get(word);
            if (known != null) {
                found.addAll(known);
            }
        }
        return found;
    }

    private static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean end = i == names.length() || !Character.isLetterOrDigit(names.charAt(i));
            boolean hump = !end
                    && i > from
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (end || hump) {
                if (i > from) {
                    words.add(names.substring(from, i).toLowerCase(Locale.ROOT));
                }
                from = end ? i + 1 : i;
            }
        }
        return words;
    }

    /** Does one of these names mark the body of an article? */
    boolean body(String names) {
        for (String name : names.split("\\s+")) {
            if (bodies.contains(hyphenated(name))) {
                return true;
            }
        }
        return false;
    }

    private static String hyphenated(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c)) {
                out.append(Character.toLowerCase(c));
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        return out.toString();
    }
}
