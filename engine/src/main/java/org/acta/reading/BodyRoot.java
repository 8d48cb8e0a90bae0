package org.acta.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The element that holds the article's text: the one that the markup names, else the smallest that holds most of the
 * page's running text.
 */
final class BodyRoot {

    private static final double DOMINANT = 0.75;
    private static final double HINTED = 0.45;

    private BodyRoot() {}

    static Element of(Document document, Masses masses, Marks marks) {
        Element hinted = hinted(document, masses, marks);
        return hinted != null ? hinted : descend(document.body(), masses);
    }

    /** An element marked as the article's body that holds enough of the page. */
    private static @org.jspecify.annotations.Nullable Element hinted(Document document, Masses masses, Marks marks) {
        int total = masses.of(document.body());
        List<Element> named = new ArrayList<>();
        for (Element element : document.body().getAllElements()) {
            if (masses.of(element) > 0 && marks.body(element)) {
                named.add(element);
            }
        }
        Element best = null;
        for (Element element : named) {
            if (best == null || masses.of(element) > masses.of(best)) {
                best = element;
            }
        }
        return best != null && masses.of(best) >= HINTED * total ? best : null;
    }

    private static Element descend(Element from, Masses masses) {
        Element at = from;
        while (true) {
            Element heaviest = null;
            for (Element child : at.children()) {
                if (heaviest == null || masses.of(child) > masses.of(heaviest)) {
                    heaviest = child;
                }
            }
            boolean block = heaviest != null && !heaviest.nameIs("p") && !heaviest.nameIs("li");
            if (heaviest == null
                    || !block
                    || masses.of(heaviest) == 0
                    || masses.of(heaviest) < DOMINANT * masses.of(at)) {
                return at;
            }
            at = heaviest;
        }
    }
}
