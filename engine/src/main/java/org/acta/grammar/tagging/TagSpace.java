package org.acta.grammar.tagging;

import java.util.Arrays;
import java.util.List;
import org.acta.grammar.lexicon.Lexicon;

/** One thread's room for tagging: the words of the sentence at hand and their tags. */
public final class TagSpace {

    final TagFeatures features = new TagFeatures();
    final long[] keys = new long[TagFeatures.MOST];
    final int[] scores;
    private final FormCache cache;
    int size;
    FormFacts[] words = new FormFacts[64];
    long[] tagKeys = new long[64];
    int[] tags = new int[64];

    public TagSpace(Lexicon lexicon, int classes) {
        this.cache = new FormCache(lexicon);
        this.scores = new int[classes];
    }

    /** Takes the words of the next sentence. */
    public void load(List<String> forms) {
        size = forms.size();
        if (size > words.length) {
            words = new FormFacts[size * 2];
            tagKeys = new long[size * 2];
            tags = new int[size * 2];
        }
        for (int i = 0; i < size; i++) {
            words[i] = cache.of(forms.get(i));
        }
    }

    void set(int at, int tag, long[] keysOfTags) {
        tags[at] = tag;
        tagKeys[at] = keysOfTags[tag];
    }

    public int tag(int at) {
        return tags[at];
    }

    public FormFacts word(int at) {
        return words[at];
    }

    /** The tags of the sentence, as indexes into {@link Tagger#tags()}. */
    public int[] tags() {
        return Arrays.copyOf(tags, size);
    }
}
