package org.acta.reading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * What tags, class names and microdata say of the blocks of one page. Remembers what it found out: ask it before and
 * after the page is swept.
 */
final class Marks {

    private static final Evaluator IMAGE = new Evaluator.Tag("img");
    private static final int LEVELS = 5;
    private static final int BESIDE_IMAGE = 300;
    private static final List<Line.Mark> BY_NAME =
            List.of(Line.Mark.CREDIT, Line.Mark.BYLINE, Line.Mark.DATE, Line.Mark.LEAD, Line.Mark.CAPTION);

    private final MarkWords words;
    private final Map<String, EnumSet<Line.Mark>> named = new HashMap<>();
    private final IdentityHashMap<Element, Line.Mark> owns = new IdentityHashMap<>();

    Marks(MarkWords words) {
        this.words = words;
    }

    /** The mark of a block by its element and the elements around it. */
    Line.Mark of(Element element) {
        Element at = element;
        Line.Mark list = Line.Mark.NONE;
        for (int level = 0; at != null && level < LEVELS; level++) {
            Line.Mark mark = owns.computeIfAbsent(at, this::own);
            if (mark == Line.Mark.LIST || mark == Line.Mark.TABLE) {
                list = list == Line.Mark.NONE ? mark : list;
            } else if (mark != Line.Mark.NONE && (level == 0 || passedOn(mark))) {
                return mark;
            }
            at = at.parent();
        }
        return list != Line.Mark.NONE ? list : pictured(element) ? Line.Mark.CAPTION : Line.Mark.TEXT;
    }

    /** Is this the only text beside an image? */
    private static boolean pictured(Element element) {
        Element parent = element.parent();
        if (parent == null || parent.nameIs("p")) {
            return false;
        }
        Size around = new Size(BESIDE_IMAGE).of(parent);
        if (!around.within() || !image(parent) || image(element)) {
            return false;
        }
        Size own = new Size(BESIDE_IMAGE).of(element);
        return own.characters() == around.characters();
    }

    private static boolean image(Element element) {
        return element.selectFirst(IMAGE) != null;
    }

    /** Marks that an element passes on to what it holds. */
    private static boolean passedOn(Line.Mark mark) {
        return mark == Line.Mark.CAPTION
                || mark == Line.Mark.TITLE
                || mark == Line.Mark.HEADING
                || mark == Line.Mark.CREDIT
                || mark == Line.Mark.BYLINE
                || mark == Line.Mark.LEAD;
    }

    private Line.Mark own(Element element) {
        Line.Mark mark = byTag(element);
        return mark == Line.Mark.LIST || shortEnough(element, mark) ? mark : Line.Mark.NONE;
    }

    private Line.Mark byTag(Element element) {
        return switch (element.normalName()) {
            case "h1" -> Line.Mark.TITLE;
            case "h2", "h3", "h4", "h5", "h6" -> has(element, Line.Mark.LEAD) ? Line.Mark.LEAD : Line.Mark.HEADING;
            case "figcaption", "caption" -> Line.Mark.CAPTION;
            case "li", "dt", "dd" -> Line.Mark.LIST;
            case "td", "th" -> Line.Mark.TABLE;
            case "time" -> Line.Mark.DATE;
            default -> byName(element);
        };
    }

    private Line.Mark byName(Element element) {
        if (credit(element)) {
            return Line.Mark.CREDIT;
        }
        for (Line.Mark mark : BY_NAME) {
            if (has(element, mark)) {
                return mark;
            }
        }
        return Line.Mark.NONE;
    }

    /**
     * A class name may stand on the whole page ({@code body class="author-7"}); only what holds as little text as the
     * mark allows is marked.
     */
    private static boolean shortEnough(Element element, Line.Mark mark) {
        int most = switch (mark) {
            case NONE -> Integer.MAX_VALUE;
            case DATE -> 140;
            case BYLINE, CREDIT -> 260;
            case TABLE -> 400;
            case TITLE, HEADING -> 500;
            default -> 1000;
        };
        if (mark == Line.Mark.NONE) {
            return true;
        }
        return new Size(most).of(element).within();
    }

    /** Is this a credit: marked as one, or the last part of a caption, set apart? */
    boolean credit(Element element) {
        return has(element, Line.Mark.CREDIT) || endsCaption(element);
    }

    private static boolean endsCaption(Element element) {
        Element parent = element.parent();
        if (parent == null || !parent.nameIs("figcaption") || element.isBlock() || element.nameIs("a")) {
            return false;
        }
        boolean last = element.nextSibling() == null
                || String.valueOf(element.nextSibling()).isBlank();
        return last && element.previousSibling() != null && !element.nameIs("b") && !element.nameIs("strong");
    }

    /** Is this what surrounds articles rather than an article? */
    boolean residue(Element element) {
        return has(element, Line.Mark.RESIDUE);
    }

    /** Is this marked as the body of the article? */
    boolean body(Element element) {
        String names = element.className() + ' ' + element.id();
        return element.attr("itemprop").equalsIgnoreCase("articleBody") || names.length() > 3 && words.body(names);
    }

    private boolean has(Element element, Line.Mark mark) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String names =
                element.className() + ' ' + element.id() + ' ' + element.attr("itemprop") + ' ' + element.attr("rel");
        return names.length() > 3 && named.computeIfAbsent(names, words::in).contains(mark);
    }
}
