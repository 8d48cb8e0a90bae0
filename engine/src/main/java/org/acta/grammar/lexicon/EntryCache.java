package org.acta.grammar.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * The entries asked for last, two for each value of a hash: bounded, and shared by threads without a lock. A slot is an unchangeable object,
 * so that a thread sees all of it or another one.
 */
final class EntryCache {

    private record Slot(String form, Entry entry) {}

    private final @Nullable Slot[] slots;

    /** @param bits logarithm of the number of slots */
    EntryCache(int bits) {
        slots = new Slot[1 << bits];
    }

    @Nullable
    Entry get(String form) {
        int index = index(form);
        Slot slot = slots[index];
        if (slot != null && slot.form.equals(form)) {
            return slot.entry;
        }
        slot = slots[index ^ 1];
        return slot != null && slot.form.equals(form) ? slot.entry : null;
    }

    void put(String form, Entry entry) {
        int index = index(form);
        slots[index ^ 1] = slots[index];
        slots[index] = new Slot(form, entry);
    }

    private int index(String form) {
        int hash = form.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 16) & slots.length - 1;
    }
}
