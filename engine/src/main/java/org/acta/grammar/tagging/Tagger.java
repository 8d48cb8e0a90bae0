package org.acta.grammar.tagging;

import java.util.List;
import org.acta.grammar.weights.Scorer;

/** Tags words from left to right, each by itself, its neighbours and the tags before it. Immutable; threads share it. */
public final class Tagger {

    private final List<Tag> tags;
    private final long[] tagKeys;
    private final Scorer scorer;

    public Tagger(List<Tag> tags, Scorer scorer) {
        this.tags = List.copyOf(tags);
        this.tagKeys = tags.stream().mapToLong(Tag::key).toArray();
        this.scorer = scorer;
    }

    /** The tags it tells apart; results are indexes into them. */
    public List<Tag> tags() {
        return tags;
    }

    /** Finds the tags of the words in a workspace. */
    public void tag(TagSpace space) {
        for (int at = 0; at < space.size; at++) {
            System.arraycopy(own(space, at), 0, space.scores, 0, tagKeys.length);
            int count = space.features.context(space.words, space.size, space.tagKeys, at, space.keys, 0);
            scorer.add(space.keys, count, space.scores);
            space.set(at, best(space.scores), tagKeys);
        }
    }

    /** What a form scores wherever it stands; kept, as most forms come again. */
    private int[] own(TagSpace space, int at) {
        CachedForm form = space.forms[at];
        if (form.scores == null) {
            int[] scores = new int[tagKeys.length];
            scorer.add(space.keys, space.features.own(form.facts, space.keys), scores);
            form.scores = scores;
        }
        return form.scores;
    }

    private int best(int[] scores) {
        int best = 0;
        for (int tag = 1; tag < tagKeys.length; tag++) {
            if (scores[tag] > scores[best]) {
                best = tag;
            }
        }
        return best;
    }
}
