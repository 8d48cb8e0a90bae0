package org.acta.grammar.tagging;

import java.util.BitSet;
import java.util.List;
import org.acta.grammar.lexicon.Analysis;
import org.acta.grammar.lexicon.Lexicon;

/**
 * A sentence that ends with a full stop has a finite verb. Where the tagger found none, the word that is most likely to be one after all is
 * taken for it, if the dictionary knows it as one and the tagger's scores do not speak against it too loudly.
 */
public final class FiniteVerb {

    private static final int FEWEST = 3;
    private static final int LOUD = 25_000;

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final boolean[] finite;

    public FiniteVerb(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.finite = new boolean[tagger.tags().size()];
        for (int tag = 0; tag < finite.length; tag++) {
            finite[tag] = finite(tagger.tags().get(tag));
        }
    }

    private static boolean finite(Tag tag) {
        return tag.upos().verbal() && tag.features().has("VerbForm", "Fin");
    }

    /**
     * Looks for a finite verb in the tagged words of a workspace.
     *
     * @param nouns which words it cannot be
     */
    public void ensure(TagSpace space, List<String> forms, BitSet nouns) {
        int size = forms.size();
        if (size <= FEWEST || !forms.get(size - 1).equals(".") || found(space, size)) {
            return;
        }
        int best = -1;
        int bestTag = -1;
        int least = LOUD;
        for (int at = 0; at < size - 1; at++) {
            if (!nouns.get(at) && couldBe(forms.get(at))) {
                int[] scores = tagger.scores(space, at);
                int tag = bestFinite(scores);
                int gap = scores[space.tag(at)] - scores[tag];
                if (gap < least) {
                    least = gap;
                    best = at;
                    bestTag = tag;
                }
            }
        }
        if (best >= 0) {
            tagger.settle(space, best, bestTag);
        }
    }

    private boolean found(TagSpace space, int size) {
        for (int at = 0; at < size; at++) {
            if (finite[space.tag(at)]) {
                return true;
            }
        }
        return false;
    }

    private boolean couldBe(String form) {
        for (Analysis analysis : lexicon.entry(form).analyses()) {
            if (analysis.upos().verbal() && analysis.features().has("VerbForm", "Fin")) {
                return true;
            }
        }
        return false;
    }

    private int bestFinite(int[] scores) {
        int best = -1;
        for (int tag = 0; tag < finite.length; tag++) {
            if (finite[tag] && (best < 0 || scores[tag] > scores[best])) {
                best = tag;
            }
        }
        return best;
    }
}
