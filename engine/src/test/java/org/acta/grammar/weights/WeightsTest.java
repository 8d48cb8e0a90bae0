package org.acta.grammar.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private static final int CLASSES = 40;

    @Test
    void scoresAsThePlainSumOfItsWeights() throws IOException {
        Random random = new Random(3);
        Map<Long, short[]> plain = new HashMap<>();
        WeightsBuilder builder = new WeightsBuilder(CLASSES);
        for (int i = 0; i < 20_000; i++) {
            short[] weights = new short[CLASSES];
            int filled = random.nextInt(i % 50 == 0 ? CLASSES : 4);
            for (int j = 0; j <= filled; j++) {
                weights[random.nextInt(CLASSES)] = (short) (random.nextInt(2000) - 1000);
            }
            long key = Keys.of(i % 90, random.nextLong());
            plain.put(key, weights);
            builder.add(key, weights);
        }
        SparseWeights packed = builder.sparse();
        SparseWeights again = written(packed);
        long[] known = plain.keySet().stream().mapToLong(Long::longValue).toArray();
        for (int round = 0; round < 500; round++) {
            long[] keys = new long[40];
            int[] expected = new int[CLASSES];
            for (int i = 0; i < 20; i++) {
                keys[i] = i % 3 == 0 ? random.nextLong() : known[random.nextInt(known.length)];
                short[] weights = plain.getOrDefault(keys[i], new short[CLASSES]);
                for (int j = 0; j < CLASSES; j++) {
                    expected[j] += weights[j];
                }
            }
            int[] scores = new int[CLASSES];
            packed.score(keys, 20, scores);
            assertThat(scores).isEqualTo(expected);
            again.score(keys, 20, scores);
            assertThat(scores).isEqualTo(expected);
        }
    }

    @Test
    void scoresMovesRelativeToTheFirst() throws IOException {
        WeightsBuilder builder = new WeightsBuilder(3);
        long first = Keys.of(1, 5);
        long second = Keys.of(2, 6, 7);
        builder.add(first, new short[] {10, 30, 0});
        builder.add(second, new short[] {0, -5, 8});
        MoveWeights moves = builder.moves();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WeightsFile.write(moves, new DataOutputStream(bytes));
        for (MoveWeights weights :
                new MoveWeights[] {moves, WeightsFile.readMoves(ByteBuffer.wrap(bytes.toByteArray()))}) {
            int[] scores = new int[3];
            weights.score(new long[] {first, second, Keys.of(3, 1), 0, 0, 0}, 3, scores);
            assertThat(scores).containsExactly(0, 15, -2);
        }
    }

    private static SparseWeights written(SparseWeights weights) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WeightsFile.write(weights, new DataOutputStream(bytes));
        return WeightsFile.readSparse(ByteBuffer.wrap(bytes.toByteArray()));
    }
}
