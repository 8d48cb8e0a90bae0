package org.acta.reading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.acta.data.Row;
import org.acta.data.Table;
import org.jsoup.nodes.Element;

/** What tags, class names and microdata say of a block. The words that sites use in class names are in {@code world/markup.tsv}. */
final class Marks {

    private static final int LEVELS = 5;

    private final Map<Line.Mark, Set<String>> words = new EnumMap<>(Line.Mark.class);

    private Marks() {}

    static Marks load() {
        Marks marks = new Marks();
        for (Row row : Table.read("/world/markup.tsv")) {
            Line.Mark mark;
            try {
                mark = Line.Mark.valueOf(row.require("mark").toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw row.wrong("no such mark: " + row.get("mark"));
            }
            marks.words.computeIfAbsent(mark, m -> new HashSet<>()).add(row.require("word"));
        }
        return marks;
    }

    /** The mark of a block by its element and the elements around it. */
    Line.Mark of(Element element) {
        Element at = element;
        Line.Mark list = Line.Mark.NONE;
        for (int level = 0; at != null && level < LEVELS; level++) {
            Line.Mark mark = own(at);
            if (mark == Line.Mark.LIST || mark == Line.Mark.TABLE) {
                list = list == Line.Mark.NONE ? mark : list;
            } else if (mark != Line.Mark.NONE && (level == 0 || near(mark))) {
                return mark;
            }
            at = at.parent();
        }
        return list == Line.Mark.NONE ? Line.Mark.TEXT : list;
    }

    /** Marks that an element passes on to what it holds. */
    private static boolean near(Line.Mark mark) {
        return mark == Line.Mark.CAPTION || mark == Line.Mark.TITLE || mark == Line.Mark.HEADING || mark == Line.Mark.CREDIT || mark == Line.Mark.BYLINE;
    }

    private Line.Mark own(Element element) {
        switch (element.normalName()) {
            case "h1":
                return Line.Mark.TITLE;
            case "h2", "h3", "h4", "h5", "h6":
                return has(element, Line.Mark.LEAD) ? Line.Mark.LEAD : Line.Mark.HEADING;
            case "figcaption", "caption":
                return Line.Mark.CAPTION;
            case "li", "dt", "dd":
                return Line.Mark.LIST;
            case "td", "th", "tr":
                return Line.Mark.TABLE;
            case "time":
                return Line.Mark.DATE;
            default:
                break;
        }
        if (credit(element)) {
            return Line.Mark.CREDIT;
        }
        for (Line.Mark mark : Set.of(Line.Mark.BYLINE, Line.Mark.DATE, Line.Mark.LEAD, Line.Mark.CAPTION)) {
            if (has(element, mark)) {
                return mark;
            }
        }
        return Line.Mark.NONE;
    }

    /** Is this a credit: marked as one, or a part of a caption that is set apart? */
    boolean credit(Element element) {
        if (has(element, Line.Mark.CREDIT)) {
            return true;
        }
        boolean apart = element.nameIs("small") || element.nameIs("cite") || element.nameIs("span") || element.nameIs("em") || element.nameIs("i");
        Element parent = element.parent();
        return apart && parent != null && parent.nameIs("figcaption") && element.nextElementSibling() == null
                && element.previousSibling() != null && (element.nextSibling() == null || String.valueOf(element.nextSibling()).isBlank());
    }

    private boolean has(Element element, Line.Mark mark) {
        Set<String> known = words.getOrDefault(mark, Set.of());
        String names = element.className() + ' ' + element.id() + ' ' + element.attr("itemprop") + ' ' + element.attr("rel");
        if (names.length() < 4) {
            return false;
        }
        for (String word : names.split("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})")) {
            if (known.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
