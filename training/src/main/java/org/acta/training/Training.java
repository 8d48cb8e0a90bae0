package org.acta.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.acta.grammar.GrammarModel;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.grammar.names.Gazetteer;
import org.acta.grammar.parsing.ParseWords;
import org.acta.grammar.parsing.Skeleton;
import org.acta.grammar.tagging.FormFacts;
import org.acta.grammar.tagging.Tag;
import org.acta.grammar.tagging.TagSpace;
import org.acta.grammar.tagging.Tagger;
import org.acta.grammar.weights.Keys;
import org.acta.model.NameKind;

/** One training of a language's model: the tagger, then the parser on tags of taggers that had not seen the sentence. */
final class Training {

    private final Recipe recipe;
    private final int treebanks;
    private final Lexicon lexicon;
    private final Map<String, FormFacts> facts = new HashMap<>();
    private final TaggerTraining tagging;
    private final List<Perceptron> taggers = new ArrayList<>();
    private final Perceptron names;
    private final List<ParserTraining> parsers = new ArrayList<>();

    Training(String language, Recipe recipe, List<Tree> trees, int treebanks) {
        this.recipe = recipe;
        this.treebanks = treebanks;
        this.lexicon = Lexicon.of(language);
        this.tagging = new TaggerTraining(lexicon, facts, recipe);
        List<List<Tag>> tags = jackknife(trees);
        for (int model = 0; model < recipe.models(); model++) {
            taggers.add(tagging.train(trees, recipe.seed() + model));
        }
        this.names = names(trees, tags);
        List<ParseWords> words = new ArrayList<>();
        List<Tree> bare = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            Skeleton skeleton = Skeleton.of(trees.get(i).forms(), tags.get(i));
            if (skeleton.size() > 0) {
                words.add(words(trees.get(i), tags.get(i), skeleton));
                bare.add(trees.get(i).only(skeleton.kept()));
            }
        }
        for (int model = 0; model < recipe.models(); model++) {
            ParserTraining parser = new ParserTraining(trees, recipe, recipe.seed() + model);
            parser.train(bare, words);
            parsers.add(parser);
        }
    }

    /** The tags of each tree by a tagger that has not seen it. */
    private List<List<Tag>> jackknife(List<Tree> trees) {
        List<List<Tag>> tags = new ArrayList<>(Collections.nCopies(trees.size(), List.of()));
        for (int fold = 0; fold < recipe.folds(); fold++) {
            List<Tree> seen = new ArrayList<>();
            for (int i = 0; i < trees.size(); i++) {
                if (i % recipe.folds() != fold) {
                    seen.add(trees.get(i));
                }
            }
            TaggerTraining training = new TaggerTraining(lexicon, facts, recipe);
            Perceptron model = training.train(seen, recipe.seed());
            for (int treebank = 1; treebank <= treebanks; treebank++) {
                double[] shares = new double[treebanks + 1];
                shares[treebank] = 1;
                Tagger unseen = new Tagger(training.tags(), Export.sparse(List.of(model), shares, 0));
                for (int i = fold; i < trees.size(); i += recipe.folds()) {
                    if (trees.get(i).treebank() == treebank) {
                        tags.set(i, tags(trees.get(i), unseen));
                    }
                }
            }
        }
        return tags;
    }

    private List<Tag> tags(Tree tree, Tagger tagger) {
        TagSpace space = new TagSpace(lexicon, tagger.tags().size());
        space.load(tree.forms());
        tagger.tag(space);
        return Arrays.stream(space.tags()).mapToObj(tagger.tags()::get).toList();
    }

    private ParseWords words(Tree tree, List<Tag> tags, Skeleton skeleton) {
        ParseWords words = new ParseWords();
        words.reset(skeleton.size());
        for (int i = 0; i < skeleton.size(); i++) {
            int at = skeleton.kept()[i];
            Tag tag = tags.get(at);
            String form = tree.forms().get(at);
            String lemma = lexicon.lemma(form, tag.upos(), tag.features());
            long lower =
                    facts.computeIfAbsent(form, f -> FormFacts.of(f, lexicon)).lower();
            words.set(i, lower, Keys.text(lemma.toLowerCase(Locale.ROOT)), tag, tag.key(), skeleton.marks()[i]);
        }
        words.end(skeleton.marks()[skeleton.size()]);
        return words;
    }

    private Perceptron names(List<Tree> trees, List<List<Tag>> tags) {
        Set<Integer> marked = new TreeSet<>();
        for (Tree tree : trees) {
            if (tree.names().stream().anyMatch(name -> name != NameKind.NONE)) {
                marked.add(tree.treebank());
            }
        }
        List<NameTraining.Example> examples = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            Tree tree = trees.get(i);
            if (marked.contains(tree.treebank())) {
                FormFacts[] words = tree.forms().stream()
                        .map(form -> facts.computeIfAbsent(form, f -> FormFacts.of(f, lexicon)))
                        .toArray(FormFacts[]::new);
                examples.add(new NameTraining.Example(tree, words, tags.get(i)));
            }
        }
        return new NameTraining(Gazetteer.of(lexicon.language())).train(examples, recipe.tagEpochs(), recipe.seed());
    }

    /**
     * A model.
     *
     * @param shares how much of each treebank's own weights it has, from 1; index 0 is unused
     * @param pruning averaged weights smaller than this are dropped
     */
    GrammarModel model(double[] shares, double pruning) {
        return new GrammarModel(
                tagging.tags(),
                Export.sparse(taggers, shares, pruning),
                parsers.get(0).relations(),
                Export.moves(parsers.stream().map(ParserTraining::moves).toList(), shares, pruning),
                Export.sparse(parsers.stream().map(ParserTraining::labels).toList(), shares, pruning),
                Export.sparse(List.of(names), shares, pruning / 2));
    }
}
