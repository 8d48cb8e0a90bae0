package org.acta.reading;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Counts the characters of an element, but no further than asked. */
final class Size implements NodeFilter {

    private static final int MOST_NODES = 400;

    private final int most;
    private int characters;
    private int nodes;

    Size(int most) {
        this.most = most;
    }

    /** This, after counting an element. */
    Size of(Element element) {
        element.filter(this);
        return this;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        nodes++;
        if (node instanceof TextNode text) {
            characters += text.getWholeText().strip().length();
        }
        return within() ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    int characters() {
        return characters;
    }

    boolean within() {
        return characters <= most && nodes <= MOST_NODES;
    }
}
