package org.acta.reading;

import org.jsoup.nodes.Element;

/**
 * A block of a page: the text between two breaks.
 *
 * @param element the innermost element that holds all of it
 * @param linked characters of it that are links
 */
record Block(String text, Line.Mark mark, Element element, int linked) {

    Block as(Line.Mark other) {
        return new Block(text, other, element, linked);
    }
}
