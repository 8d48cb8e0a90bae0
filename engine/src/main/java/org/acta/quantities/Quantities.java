package org.acta.quantities;

import java.util.ArrayList;
import java.util.List;
import org.acta.model.Quantity;
import org.acta.model.Sentence;
import org.acta.model.TimeMention;

/** The quantities of one language. Holds no memory of any text; safe to share between threads. */
public final class Quantities {

    private final Lexicon lexicon;
    private final Ties ties;

    private Quantities(String language) {
        lexicon = new Lexicon(language);
        ties = new Ties(language);
    }

    public static Quantities load(String language) {
        return new Quantities(language);
    }

    /** The quantities of a sentence in the order of the text; numbers of the dates among {@code times} are none, durations are. */
    public List<Quantity> in(Sentence sentence, List<TimeMention> times) {
        if (sentence.words().isEmpty()) {
            return List.of();
        }
        Finder finder = new Finder(lexicon, sentence, times);
        return new Equivalents(lexicon, sentence, finder.tokens()).join(finder.amounts());
    }

    /**
     * Those that belong to an event: under its trigger or its role phrases, not inside another clause; the dead and wounded of the sentence
     * belong to the event that brought them.
     *
     * @param heads head words of the phrases in its roles
     */
    public List<Quantity> of(Sentence sentence, int trigger, List<Integer> heads, List<Quantity> quantities) {
        List<Quantity> own = new ArrayList<>();
        for (Quantity quantity : quantities) {
            if (ties.tied(sentence, trigger, heads, quantity.head())) {
                own.add(quantity);
            }
        }
        return List.copyOf(own);
    }
}
