package org.acta.grammar.lexicon;

import org.acta.model.Features;
import org.acta.model.Upos;
import org.jspecify.annotations.Nullable;

/** The lemmas found last; kept as {@link EntryCache} keeps entries. */
final class LemmaCache {

    private record Slot(String form, Upos upos, Features features, boolean goal, String lemma) {

        boolean answers(String form, Upos upos, Features features, boolean goal) {
            return this.features == features && this.upos == upos && this.goal == goal && this.form.equals(form);
        }
    }

    private final @Nullable Slot[] slots;

    /** @param bits logarithm of the number of slots */
    LemmaCache(int bits) {
        slots = new Slot[1 << bits];
    }

    @Nullable
    String get(String form, Upos upos, Features features, boolean goal) {
        Slot slot = slots[index(form, upos, features)];
        return slot != null && slot.answers(form, upos, features, goal) ? slot.lemma : null;
    }

    void put(String form, Upos upos, Features features, boolean goal, String lemma) {
        slots[index(form, upos, features)] = new Slot(form, upos, features, goal, lemma);
    }

    private int index(String form, Upos upos, Features features) {
        int hash = (form.hashCode() * 31 + upos.name().hashCode()) * 31
                + features.toString().hashCode();
        hash *= 0x9E3779B9;
        return (hash ^ hash >>> 16) & slots.length - 1;
    }
}
