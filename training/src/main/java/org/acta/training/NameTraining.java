package org.acta.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.acta.grammar.names.Gazetteer;
import org.acta.grammar.names.NameFeatures;
import org.acta.grammar.names.NameFinder;
import org.acta.grammar.tagging.FormFacts;
import org.acta.grammar.tagging.Tag;
import org.acta.model.NameKind;

/** Trains the finder of names on the trees whose treebank marks them. */
final class NameTraining {

    private final Perceptron model = new Perceptron(NameKind.values().length);
    private final long[] keys = new long[NameFeatures.MOST];
    private final int[] scores = new int[NameKind.values().length];
    private final NameFeatures features = new NameFeatures();

    private final Gazetteer gazetteer;

    NameTraining(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A sentence with the tags that were found for it. */
    record Example(Tree tree, FormFacts[] facts, List<Tag> tags) {}

    Perceptron train(List<Example> examples, int epochs, long seed) {
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (Example example : order) {
                wrong += learn(example);
            }
            System.err.printf("names epoch %d: %d wrong%n", epoch, wrong);
        }
        return model;
    }

    private int learn(Example example) {
        Tree tree = example.tree();
        model.domain(tree.treebank());
        long[] tagKeys = example.tags().stream().mapToLong(Tag::key).toArray();
        int[] known = new int[tree.size()];
        gazetteer.mark(tree.forms(), known);
        NameKind before = NameKind.NONE;
        int wrong = 0;
        for (int at = 0; at < tree.size(); at++) {
            if (!NameFinder.candidate(
                    tree.forms().get(at), example.tags().get(at).upos(), before)) {
                before = NameKind.NONE;
                continue;
            }
            int count = features.extract(example.facts(), tagKeys, known, tree.size(), at, before.ordinal(), keys);
            model.score(keys, count, scores);
            NameKind best = NameFinder.best(scores);
            NameKind gold = tree.names().get(at);
            if (best != gold) {
                model.update(keys, count, gold.ordinal(), best.ordinal());
                wrong++;
            }
            model.tick();
            before = best;
        }
        return wrong;
    }
}
