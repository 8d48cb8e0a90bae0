package org.acta.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acta.grammar.GrammarModel;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.grammar.parsing.ParseWords;
import org.acta.grammar.tagging.FormFacts;
import org.acta.grammar.tagging.Tag;
import org.acta.grammar.tagging.TagSpace;
import org.acta.grammar.tagging.Tagger;
import org.acta.grammar.weights.Keys;
import org.acta.grammar.weights.SparseWeights;

/** One training of a language's model: the tagger, then the parser on tags of taggers that had not seen the sentence. */
final class Training {

    private final Recipe recipe;
    private final Lexicon lexicon;
    private final Map<String, FormFacts> facts = new HashMap<>();
    private final TaggerTraining tagging;
    private final Perceptron tagger;
    private final ParserTraining parsing;

    Training(String language, Recipe recipe, List<Tree> trees) {
        this.recipe = recipe;
        this.lexicon = Lexicon.of(language);
        this.tagging = new TaggerTraining(lexicon, facts);
        List<ParseWords> words = jackknife(trees);
        this.tagger = tagging.train(trees, recipe.tagEpochs(), recipe.seed());
        this.parsing = new ParserTraining(trees, recipe.seed());
        parsing.train(trees, words, recipe.parseEpochs());
    }

    private List<ParseWords> jackknife(List<Tree> trees) {
        ParseWords[] words = new ParseWords[trees.size()];
        for (int fold = 0; fold < recipe.folds(); fold++) {
            List<Tree> seen = new ArrayList<>();
            for (int i = 0; i < trees.size(); i++) {
                if (i % recipe.folds() != fold) {
                    seen.add(trees.get(i));
                }
            }
            TaggerTraining training = new TaggerTraining(lexicon, facts);
            Perceptron model = training.train(seen, recipe.foldEpochs(), recipe.seed());
            for (int treebank = 1; treebank <= recipe.shares().length - 1; treebank++) {
                double[] shares = new double[recipe.shares().length];
                shares[treebank] = 1;
                Tagger fold1 = new Tagger(training.tags(), Export.sparse(model, shares, 0));
                for (int i = fold; i < trees.size(); i += recipe.folds()) {
                    if (trees.get(i).treebank() == treebank) {
                        words[i] = words(trees.get(i), fold1);
                    }
                }
            }
        }
        return List.of(words);
    }

    private ParseWords words(Tree tree, Tagger tagger) {
        TagSpace space = new TagSpace(lexicon, tagger.tags().size());
        space.load(tree.forms());
        tagger.tag(space);
        ParseWords words = new ParseWords();
        words.reset(tree.size());
        for (int at = 0; at < tree.size(); at++) {
            Tag tag = tagger.tags().get(space.tag(at));
            String lemma = lexicon.lemma(tree.forms().get(at), tag.upos(), tag.features());
            words.set(at, space.word(at).lower(), Keys.text(lemma.toLowerCase(Locale.ROOT)), tag, tag.key());
        }
        return words;
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
                Export.sparse(parsing.labels(), shares, pruning));
    }
}
