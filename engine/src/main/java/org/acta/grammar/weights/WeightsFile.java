package org.acta.grammar.weights;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Tables of weights as bytes: a bitmap of the slots in use, then what is in them; big-endian. */
public final class WeightsFile {

    private WeightsFile() {}

    public static void write(SparseWeights weights, DataOutputStream out) throws IOException {
        long[] slots = weights.slots();
        out.writeInt(weights.classes());
        writeBitmap(slots, out);
        for (long slot : slots) {
            if (slot != 0) {
                out.writeInt((int) (slot >>> 32));
            }
        }
        out.writeInt(weights.pairs().length);
        for (int pair : weights.pairs()) {
            out.writeInt(pair);
        }
    }

    public static void write(MoveWeights weights, DataOutputStream out) throws IOException {
        writeBitmap(weights.slots(), out);
        for (long slot : weights.slots()) {
            if (slot != 0) {
                out.writeLong(slot);
            }
        }
    }

    public static SparseWeights readSparse(ByteBuffer in) {
        int classes = in.getInt();
        long[] bitmap = readBitmap(in);
        long[] slots = new long[bitmap.length * Long.SIZE];
        forEachSet(bitmap, slot -> slots[slot] = (long) in.getInt() << 32);
        int[] pairs = new int[in.getInt()];
        in.asIntBuffer().get(pairs);
        in.position(in.position() + pairs.length * Integer.BYTES);
        int[] next = {0};
        forEachSet(bitmap, slot -> {
            slots[slot] |= next[0] + 1;
            next[0] = after(pairs, next[0]);
        });
        return new SparseWeights(classes, slots, pairs);
    }

    private static int after(int[] pairs, int from) {
        int at = from;
        while (pairs[at] >= 0) {
            at++;
        }
        return at + 1;
    }

    public static MoveWeights readMoves(ByteBuffer in) {
        long[] bitmap = readBitmap(in);
        long[] slots = new long[bitmap.length * Long.SIZE];
        forEachSet(bitmap, slot -> slots[slot] = in.getLong());
        return new MoveWeights(slots);
    }

    private interface Visit {
        void slot(int slot);
    }

    private static void forEachSet(long[] bitmap, Visit visit) {
        for (int word = 0; word < bitmap.length; word++) {
            for (long bits = bitmap[word]; bits != 0; bits &= bits - 1) {
                visit.slot(word * Long.SIZE + Long.numberOfTrailingZeros(bits));
            }
        }
    }

    private static void writeBitmap(long[] slots, DataOutputStream out) throws IOException {
        int words = (slots.length + Long.SIZE - 1) / Long.SIZE;
        out.writeInt(words);
        for (int word = 0; word < words; word++) {
            long bits = 0;
            for (int bit = 0; bit < Long.SIZE && word * Long.SIZE + bit < slots.length; bit++) {
                bits |= slots[word * Long.SIZE + bit] == 0 ? 0 : 1L << bit;
            }
            out.writeLong(bits);
        }
    }

    private static long[] readBitmap(ByteBuffer in) {
        long[] bitmap = new long[in.getInt()];
        for (int i = 0; i < bitmap.length; i++) {
            bitmap[i] = in.getLong();
        }
        return bitmap;
    }
}
