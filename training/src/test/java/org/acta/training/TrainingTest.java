package org.acta.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.acta.grammar.Grammar;
import org.acta.grammar.frames.Frames;
import org.acta.grammar.weights.SparseWeights;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final Recipe SMALL = new Recipe(2, 2, 10, 3, 64, 1, 1);
    private static final double[] PUD = {0, 0, 1, 0};

    @Test
    void makesTheSameBytesAgain() throws IOException {
        List<Tree> trees = sentences();
        assertThat(bytes(trees)).isEqualTo(bytes(trees));
    }

    @Test
    void learnsFromAFewSentences() throws IOException {
        List<Tree> trees = sentences();
        Training training = new Training("es", SMALL, trees.subList(0, 80), 3);
        Score score = Score.of(Grammar.of("es", training.model(PUD, 0.5), Frames.none()), trees.subList(80, 120));
        assertThat(score.attachedAndLabelled()).isGreaterThan(55);
    }

    @Test
    void exportsTheAveragesOfWhatWasLearned() {
        Perceptron model = new Perceptron(5);
        Random random = new Random(4);
        long[] keys = new long[12];
        for (int round = 0; round < 300; round++) {
            for (int i = 0; i < 6; i++) {
                keys[i] = 1000 + random.nextInt(40);
            }
            model.domain(1 + round % 2);
            model.update(keys, 6, random.nextInt(5), random.nextInt(5));
            model.tick();
        }
        Map<Long, double[]> averages = new HashMap<>();
        Perceptron.average(List.of(model), PUD, (key, weights) -> averages.put(key, weights.clone()));
        SparseWeights exported = Export.sparse(List.of(model), PUD, 0);
        averages.forEach((key, weights) -> {
            int[] scores = new int[5];
            exported.score(new long[] {key, 0}, 1, scores);
            for (int label = 0; label < 5; label++) {
                assertThat(scores[label]).isEqualTo((int) Math.round(weights[label] * 200));
            }
        });
    }

    private static byte[] bytes(List<Tree> trees) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Training("es", SMALL, trees.subList(0, 60), 3).model(PUD, 0.5).write(out);
        return out.toByteArray();
    }

    private static List<Tree> sentences() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolveSibling("shared/treebanks"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no shared/treebanks beside the checkout");
        }
        List<Tree> trees = new ArrayList<>(Sources.ES.read(folder.resolveSibling("shared/treebanks"), 2));
        return trees.subList(0, 120);
    }
}
