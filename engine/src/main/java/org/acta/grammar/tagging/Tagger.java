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
        tagFrom(space, 0);
    }

    private void tagFrom(TagSpace space, int first) {
        for (int at = first; at < space.size; at++) {
            space.set(at, best(scores(space, at)), tagKeys);
        }
    }

    /** The scores of all tags for a word, given the tags before it; good until the next call. */
    int[] scores(TagSpace space, int at) {
        System.arraycopy(own(space, at), 0, space.scores, 0, tagKeys.length);
        int count = space.features.context(space.words, space.size, space.tagKeys, at, space.keys, 0);
        scorer.add(space.keys, count, space.scores);
        return space.scores;
    }

    /** Gives a word this tag, and those behind it what follows from that. */
    void settle(TagSpace space, int at, int tag) {
        space.set(at, tag, tagKeys);
        tagFrom(space, at + 1);
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
