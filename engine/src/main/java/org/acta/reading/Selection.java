package org.acta.reading;

import java.util.ArrayList;
import java.util.List;
import org.acta.reading.Line.Mark;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Keeps the blocks of the article's body that are prose, and of those around it the ones that belong to the story. */
@SuppressWarnings("ReferenceEquality") // an element and its block are themselves, not their like
final class Selection {

    private static final int LONG = 160;
    private static final int SENTENCE = 60;

    private final Knowledge known;
    private final List<Block> all;
    private final Element root;
    private final @Nullable Block title;
    private final List<Block> kept = new ArrayList<>();

    /** The element whose blocks lead to other stories; null outside of such. */
    private @Nullable Element elsewhere;

    Selection(Knowledge known, List<Block> all, Element root, @Nullable Block title) {
        this.known = known;
        this.all = all;
        this.root = root;
        this.title = title;
    }

    List<Block> blocks() {
        Element scope = scope();
        boolean titled = title == null;
        boolean begun = title == null || !inside(title.element(), root);
        boolean ended = false;
        for (Block block : all) {
            titled |= block == title;
            begun |= block == title;
            if (block == title) {
                kept.add(block.as(Mark.TITLE));
            } else if (begun && inside(block.element(), root)) {
                ended = true;
                kept.add(body(block));
            } else if (inside(block.element(), scope) && (ended ? afterwards(block) : around(block, titled))) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** The smallest element that holds body and title. */
    private Element scope() {
        Element at = root;
        while (title != null && at.parent() != null && !inside(title.element(), at)) {
            at = at.parent();
        }
        return at;
    }

    private static boolean inside(Element element, Element ancestor) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    private Block body(Block block) {
        if (elsewhere(block)) {
            return block.as(Mark.RESIDUE);
        }
        if (block.mark() == Mark.TITLE) {
            return block.as(Mark.HEADING);
        }
        if (told(block)) {
            return block;
        }
        boolean residue = mostlyLinked(block) || known.shapes().residue(block.text(), Folding.fold(block.text()));
        return residue ? block.as(Mark.RESIDUE) : block;
    }

    /** Does the markup or its shape say what it is, so that links in it mean nothing? */
    private boolean told(Block block) {
        return switch (block.mark()) {
            case CREDIT, CAPTION, DATE, VIDEO -> true;
            case BYLINE -> block.linked() * 10 < block.text().length() * 9 || Bylines.personal(block.text());
            default -> block.text().length() < LONG && known.bylines().byline(block.text(), Folding.fold(block.text()));
        };
    }

    /**
     * Under a heading such as "related" until the element around it ends, or, in the midst of the body, until a
     * paragraph comes.
     */
    private boolean elsewhere(Block block) {
        if (block.text().length() < 80 && known.shapes().afterword(Folding.fold(block.text()))) {
            Element parent = block.element().parent();
            elsewhere = parent == null ? root : parent;
            return true;
        }
        if (elsewhere == null) {
            return false;
        }
        boolean paragraph = block.text().length() > LONG
                && block.linked() * 3 < block.text().length()
                && Shapes.sentence(block.text());
        boolean holdsRoot = inside(root, elsewhere);
        if (!inside(block.element(), elsewhere) || holdsRoot && paragraph) {
            elsewhere = null;
            return false;
        }
        return true;
    }

    private static boolean mostlyLinked(Block block) {
        int length = block.text().length();
        if (block.linked() * 2 <= length || length > 2 * LONG) {
            return false;
        }
        boolean sentence = Shapes.sentence(block.text()) && length >= SENTENCE && block.linked() < length - 2;
        return !sentence && block.element().closest("blockquote") == null;
    }

    private boolean around(Block block, boolean titled) {
        return switch (block.mark()) {
            case LEAD, CAPTION, CREDIT, VIDEO -> titled;
            case BYLINE, DATE -> true;
            case TEXT -> titled && block.text().length() < LONG && besides(block.text());
            default -> false;
        };
    }

    /** A byline, date or notice that nothing marks. */
    private boolean besides(String text) {
        String folded = Folding.fold(text);
        return known.dates().onlyDate(text)
                || known.bylines().byline(text, folded)
                || known.shapes().notice(text, folded);
    }

    /** After the body only what the line itself says to be part of the story. */
    private boolean afterwards(Block block) {
        String folded = Folding.fold(block.text());
        return block.linked() * 2 < block.text().length() + 1
                && (known.bylines().contributors(block.text(), folded)
                        || known.shapes().notice(block.text(), folded)
                        || known.shapes().note(block.text(), folded));
    }
}
