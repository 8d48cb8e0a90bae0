package org.acta.grammar.weights;

/**
 * Read-only weights for three classes, of which the first scores 0: a slot holds the key's upper 32 bits as a fingerprint and the 16-bit
 * weights of the second and the third class.
 */
public final class MoveWeights implements Scorer {

    private final long[] slots;
    private final int mask;

    MoveWeights(long[] slots) {
        this.slots = slots;
        this.mask = slots.length - 1;
    }

    @Override
    public int classes() {
        return 3;
    }

    @Override
    public void add(long[] keys, int count, int[] scores) {
        int second = 0;
        int third = 0;
        SparseWeights.fetch(slots, keys, count);
        for (int i = 0; i < count; i++) {
            long held = keys[count + i];
            int fingerprint = SparseWeights.fingerprint(keys[i]);
            for (int slot = (int) keys[i] & mask; held != 0; held = slots[slot]) {
                if ((int) (held >>> 32) == fingerprint) {
                    second += (short) (held >>> 16);
                    third += (short) held;
                    break;
                }
                slot = (slot + 1) & mask;
            }
        }
        scores[1] += second;
        scores[2] += third;
    }

    long[] slots() {
        return slots;
    }
}
