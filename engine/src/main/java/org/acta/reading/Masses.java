package org.acta.reading;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/** How many characters of running text each element of a page holds. */
final class Masses {

    private static final int SHORTEST = 40;
    private static final int COMPANY = 2;
    private static final int ALONE = 3;

    private final IdentityHashMap<Element, Integer> masses = new IdentityHashMap<>();

    private Masses() {}

    static Masses of(List<Block> blocks) {
        Masses masses = new Masses();
        IdentityHashMap<Element, Integer> siblings = siblings(blocks);
        for (Block block : blocks) {
            Element parent = block.element().parent();
            int mass = parent == null || siblings.getOrDefault(parent, 0) < COMPANY ? mass(block) / ALONE : mass(block);
            for (Element at = block.element(); at != null && mass > 0; at = at.parent()) {
                masses.masses.merge(at, mass, Integer::sum);
            }
        }
        return masses;
    }

    /**
     * How many sentences stand side by side in each element: paragraphs of an article do, teasers of other articles
     * stand alone.
     */
    private static IdentityHashMap<Element, Integer> siblings(List<Block> blocks) {
        IdentityHashMap<Element, Integer> siblings = new IdentityHashMap<>();
        for (Block block : blocks) {
            Element parent = block.element().parent();
            if (parent != null && mass(block) > 0) {
                siblings.merge(parent, 1, Integer::sum);
            }
        }
        return siblings;
    }

    /** Characters outside links, of blocks long enough to be a sentence and not mostly links. */
    private static int mass(Block block) {
        int free = block.text().length() - block.linked();
        boolean heading = block.mark() == Line.Mark.TITLE || block.mark() == Line.Mark.HEADING;
        return heading || free < SHORTEST || block.linked() * 2 > block.text().length() ? 0 : free;
    }

    int of(Element element) {
        return masses.getOrDefault(element, 0);
    }
}
