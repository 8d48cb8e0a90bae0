package org.acta.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts an element into blocks: text between the borders of block elements and line breaks. */
final class Blocks implements NodeVisitor {

    private static final Set<String> BREAKING =
            Set.of("br", "td", "th", "caption", "figcaption", "figure", "option", "main", "summary");

    private final Marks marks;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element current;
    private int linked;
    private int links;
    private int bold;
    private int bolds;

    private Blocks(Element root, Marks marks) {
        this.current = root;
        this.marks = marks;
    }

    static List<Block> of(Element root, Marks marks) {
        Blocks blocks = new Blocks(root, marks);
        NodeTraversor.traverse(blocks, root);
        blocks.flush(root);
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            append(leaf.getWholeText());
        } else if (node instanceof Element element) {
            if (breaks(element)) {
                flush(element);
            }
            links += element.nameIs("a") ? 1 : 0;
            bolds += strong(element) ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.nameIs("a") ? 1 : 0;
            bolds -= strong(element) ? 1 : 0;
            if (breaks(element)) {
                Element parent = element.parent();
                flush(parent == null ? element : parent);
            }
        }
    }

    /** Does a new block begin and end with this element? A credit inside a caption is a block too. */
    private boolean breaks(Element element) {
        return element.isBlock() || BREAKING.contains(element.normalName()) || marks.credit(element);
    }

    private static boolean strong(Element element) {
        return element.nameIs("strong") || element.nameIs("b");
    }

    private void append(String words) {
        if (glued(words)) {
            text.append(' ');
        }
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0') {
                text.append(c);
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        linked += links > 0 ? text.length() - before : 0;
        bold += bolds > 0 ? text.length() - before : 0;
    }

    /** Two parts of a line that only their markup keeps apart: {@code <span>01:30</span><span>Last…}. */
    private boolean glued(String words) {
        if (text.length() == 0 || words.isEmpty() || !Character.isUpperCase(words.charAt(0))) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return Character.isLowerCase(last) || Character.isDigit(last);
    }

    private void flush(Element now) {
        String kept = Cleaning.clean(text.toString().strip()).replace('\n', ' ').strip();
        if (!kept.isEmpty()) {
            Line.Mark mark = marks.of(current);
            boolean heading = mark == Line.Mark.TEXT && bold >= kept.length() && linked == 0 && Shapes.heading(kept);
            blocks.add(new Block(kept, heading ? Line.Mark.HEADING : mark, current, linked));
        }
        text.setLength(0);
        linked = 0;
        bold = 0;
        current = now;
    }
}
