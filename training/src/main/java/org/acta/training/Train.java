package org.acta.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acta.grammar.Convention;
import org.acta.grammar.Grammar;
import org.acta.grammar.GrammarModel;
import org.acta.grammar.frames.Frames;

/**
 * Trains the models of a language, one for each convention: {@code Train es TREEBANKS MODELS}. With {@code --hold-out} a tenth of each
 * treebank is kept apart and measured.
 */
public final class Train {

    /** Every tenth run of twenty sentences is held out, so that neighbours stay together. */
    private static final int TENTH = 10;

    private static final int RUN = 20;

    private final String language;
    private final Sources sources;
    private final List<Tree> trees = new ArrayList<>();
    private final List<List<Tree>> held = new ArrayList<>();

    private Train(String language, Path folder, boolean holdOut) throws IOException {
        this.language = language;
        this.sources = Sources.valueOf(language.toUpperCase(Locale.ROOT));
        for (List<Tree> treebank : sources.read(folder)) {
            List<Tree> apart = new ArrayList<>();
            for (int i = 0; i < treebank.size(); i++) {
                (holdOut && i / RUN % TENTH == 0 ? apart : trees).add(treebank.get(i));
            }
            held.add(apart);
        }
    }

    public static void main(String[] args) throws IOException {
        boolean holdOut = args.length > 3 && args[3].equals("--hold-out");
        new Train(args[0], Path.of(args[1]), holdOut).run(Path.of(args[2]), holdOut);
    }

    private void run(Path folder, boolean measure) throws IOException {
        Training training = new Training(language, Recipe.STANDARD, trees, sources.treebanks());
        for (Sources.Manner manner : sources.manners()) {
            Convention convention = Convention.of(language, manner.convention());
            GrammarModel model = training.model(manner.shares(), manner.pruning());
            Path file = folder.resolve(Path.of(convention.model(language)).getFileName());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                model.write(out);
            }
            System.out.printf("%s: %d bytes%n", file.getFileName(), Files.size(file));
            for (int treebank = 1; measure && treebank <= sources.treebanks(); treebank++) {
                if (manner.about(treebank)) {
                    measure(convention, model, held.get(treebank - 1));
                }
            }
        }
    }

    private void measure(Convention convention, GrammarModel model, List<Tree> trees) {
        Score bare = Score.of(Grammar.of(language, model, Frames.none()), trees);
        System.out.printf("%s, held out: %s%n%s", convention.name(), bare, bare.byRelation());
        if (convention.equals(Convention.NEWS)) {
            Score mended = Score.of(Grammar.of(language, model, Frames.of(language)), trees);
            System.out.printf("%s with frames: %s%n%s", convention.name(), mended, mended.byRelation());
        }
    }
}
