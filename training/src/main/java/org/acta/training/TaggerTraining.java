package org.acta.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.grammar.tagging.FormFacts;
import org.acta.grammar.tagging.Tag;
import org.acta.grammar.tagging.TagFeatures;

/** Trains a tagger: averaged perceptron, each word with the tags that the model itself gave to the words before. */
final class TaggerTraining {

    private final Recipe recipe;
    private final Lexicon lexicon;
    private final Map<String, FormFacts> facts;
    private final Map<Tag, Integer> index = new LinkedHashMap<>();
    private final List<Tag> tags = new ArrayList<>();
    private long[] tagKeys = new long[0];

    TaggerTraining(Lexicon lexicon, Map<String, FormFacts> facts, Recipe recipe) {
        this.recipe = recipe;
        this.lexicon = lexicon;
        this.facts = facts;
    }

    List<Tag> tags() {
        return tags;
    }

    Perceptron train(List<Tree> trees, long seed) {
        for (Tree tree : trees) {
            for (Tag tag : tree.tags()) {
                if (index.putIfAbsent(tag, index.size()) == null) {
                    tags.add(tag);
                }
            }
        }
        tagKeys = tags.stream().mapToLong(Tag::key).toArray();
        Perceptron model = new Perceptron(tags.size());
        Random random = new Random(seed);
        List<Tree> order = new ArrayList<>(trees);
        for (int epoch = 1; epoch <= recipe.tagEpochs(); epoch++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            int all = 0;
            for (Tree tree : order) {
                wrong += learn(model, tree);
                all += tree.size();
            }
            System.err.printf("tagger epoch %d: %.2f%% of %d right%n", epoch, 100.0 - 100.0 * wrong / all, all);
        }
        return model;
    }

    private int learn(Perceptron model, Tree tree) {
        FormFacts[] words = words(tree);
        long[] given = new long[words.length];
        long[] keys = new long[TagFeatures.MOST];
        int[] scores = new int[tags.size()];
        TagFeatures features = new TagFeatures();
        model.domain(tree.treebank());
        int wrong = 0;
        for (int at = 0; at < words.length; at++) {
            int own = features.own(words[at], keys);
            int count = features.context(words, words.length, given, at, keys, own);
            model.score(keys, count, scores);
            int best = 0;
            for (int tag = 1; tag < scores.length; tag++) {
                best = scores[tag] > scores[best] ? tag : best;
            }
            int gold = Objects.requireNonNull(index.get(tree.tags().get(at)));
            int rival = gold == 0 ? 1 : 0;
            for (int tag = 0; tag < scores.length; tag++) {
                rival = tag != gold && scores[tag] > scores[rival] ? tag : rival;
            }
            if (scores[gold] - scores[rival] <= recipe.tagMargin()) {
                model.update(keys, count, gold, rival);
            }
            wrong += best == gold ? 0 : 1;
            given[at] = tagKeys[best];
            model.tick();
        }
        return wrong;
    }

    private FormFacts[] words(Tree tree) {
        FormFacts[] words = new FormFacts[tree.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = facts.computeIfAbsent(tree.forms().get(i), form -> FormFacts.of(form, lexicon));
        }
        return words;
    }
}
