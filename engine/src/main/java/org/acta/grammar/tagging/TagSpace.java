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
    CachedForm[] forms = new CachedForm[64];
    FormFacts[] words = new FormFacts[64];
    long[] tagKeys = new long[64];
    int[] tags = new int[64];

    public TagSpace(Lexicon lexicon, int classes) {
        this.cache = new FormCache(lexicon);
        this.scores = new int[classes];
    }

    /** Takes the words of the next sentence. */
    public void load(List<String> sentence) {
        size = sentence.size();
        if (size > words.length) {
            this.forms = new CachedForm[size * 2];
            words = new FormFacts[size * 2];
            tagKeys = new long[size * 2];
            tags = new int[size * 2];
        }
        for (int i = 0; i < size; i++) {
            forms[i] = cache.of(sentence.get(i));
            words[i] = forms[i].facts;
        }
    }

    void set(int at, int tag, long[] keysOfTags) {
        tags[at] = tag;
        tagKeys[at] = keysOfTags[tag];
    }

    public int tag(int at) {
        return tags[at];
    }

    /** The words at hand; those behind the sentence's end are left over. */
    public FormFacts[] words() {
        return words;
    }

    /** The keys of their tags. */
    public long[] tagKeys() {
        return tagKeys;
    }

    public FormFacts word(int at) {
        return words[at];
    }

    /** The tags of the sentence, as indexes into {@link Tagger#tags()}. */
    public int[] tags() {
        return Arrays.copyOf(tags, size);
    }
}
