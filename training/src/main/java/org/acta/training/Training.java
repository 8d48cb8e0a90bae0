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
import org.acta.grammar.parsing.ParseWords;
import org.acta.grammar.tagging.FormFacts;
import org.acta.grammar.tagging.Tag;
import org.acta.grammar.tagging.TagSpace;
import org.acta.grammar.tagging.Tagger;
import org.acta.grammar.weights.Keys;
import org.acta.grammar.weights.SparseWeights;
import org.acta.model.NameKind;

/** One training of a language's model: the tagger, then the parser on tags of taggers that had not seen the sentence. */
final class Training {

    private static final int BEAM_UNIT = 4;

    private final Recipe recipe;
    private final Lexicon lexicon;
    private final Map<String, FormFacts> facts = new HashMap<>();
    private final TaggerTraining tagging;
    private final Perceptron tagger;
    private final Perceptron names;
    private final ParserTraining parsing;

    Training(String language, Recipe recipe, List<Tree> trees) {
        this.recipe = recipe;
        this.lexicon = Lexicon.of(language);
        this.tagging = new TaggerTraining(lexicon, facts);
        List<List<Tag>> tags = jackknife(trees);
        this.tagger = tagging.train(trees, recipe.tagEpochs(), recipe.seed());
        this.names = names(trees, tags);
        this.parsing = new ParserTraining(trees, recipe.seed());
        List<ParseWords> words = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            words.add(words(trees.get(i), tags.get(i)));
        }
        parsing.train(trees, words, recipe.parseEpochs());
        if (recipe.beamEpochs() > 0) {
            List<SparseWeights> labellers = new ArrayList<>();
            for (int treebank = 1; treebank < recipe.shares().length; treebank++) {
                double[] shares = new double[recipe.shares().length];
                shares[treebank] = 1;
                labellers.add(Export.sparse(parsing.labels(), shares, recipe.pruning()));
            }
            parsing.moves().restart(BEAM_UNIT);
            new BeamTraining(parsing.moves(), labellers, recipe.beam(), BEAM_UNIT, recipe.seed())
                    .train(trees, words, recipe.beamEpochs());
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
            TaggerTraining training = new TaggerTraining(lexicon, facts);
            Perceptron model = training.train(seen, recipe.foldEpochs(), recipe.seed());
            for (int treebank = 1; treebank < recipe.shares().length; treebank++) {
                double[] shares = new double[recipe.shares().length];
                shares[treebank] = 1;
                Tagger unseen = new Tagger(training.tags(), Export.sparse(model, shares, 0));
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

    private ParseWords words(Tree tree, List<Tag> tags) {
        ParseWords words = new ParseWords();
        words.reset(tree.size());
        for (int at = 0; at < tree.size(); at++) {
            Tag tag = tags.get(at);
            String form = tree.forms().get(at);
            String lemma = lexicon.lemma(form, tag.upos(), tag.features());
            long lower = facts.computeIfAbsent(form, f -> FormFacts.of(f, lexicon)).lower();
            words.set(at, lower, Keys.text(lemma.toLowerCase(Locale.ROOT)), tag, tag.key());
        }
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
        return new NameTraining().train(examples, recipe.tagEpochs(), recipe.seed());
    }

    /** The model with these shares of each treebank's own weights. */
    GrammarModel model(double[] shares) {
        return model(shares, recipe.pruning());
    }

    GrammarModel model(double[] shares, double pruning) {
        SparseWeights tags = Export.sparse(tagger, shares, pruning);
        return new GrammarModel(
                tagging.tags(),
                tags,
                parsing.relations(),
                Export.moves(parsing.moves(), shares, pruning),
                Export.sparse(parsing.labels(), shares, pruning),
                Export.sparse(names, shares, pruning / 2));
    }
}
