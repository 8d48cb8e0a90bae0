package org.acta.time;

import org.acta.model.Sentence;

/** Finds words by their place in the document. */
final class Words {

    private Words() {}

    /** The first word that ends behind an offset of the document; the last word when none does, -1 when there are no words. */
    static int at(Sentence sentence, int offset) {
        int low = 0;
        int high = sentence.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentence.word(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high < 0 ? -1 : low;
    }
}
