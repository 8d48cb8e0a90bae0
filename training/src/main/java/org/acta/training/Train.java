package org.acta.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acta.grammar.Grammar;

/** Trains the model of a language: {@code Train es TREEBANKS MODEL}; with {@code --hold-out} a tenth is kept apart and measured. */
public final class Train {

    private static final int TENTH = 10;

    private Train() {}

    public static void main(String[] args) throws IOException {
        String language = args[0];
        boolean holdOut = args.length > 3 && args[3].equals("--hold-out");
        List<List<Tree>> treebanks = Sources.valueOf(language.toUpperCase(Locale.ROOT)).read(Path.of(args[1]));
        List<Tree> trees = new ArrayList<>();
        List<List<Tree>> held = new ArrayList<>();
        for (List<Tree> treebank : treebanks) {
            List<Tree> apart = new ArrayList<>();
            for (int i = 0; i < treebank.size(); i++) {
                (holdOut && i / 20 % TENTH == 0 ? apart : trees).add(treebank.get(i));
            }
            held.add(apart);
        }
        double[] shares = new double[treebanks.size() + 1];
        shares[Integer.getInteger("share", treebanks.size())] = 1;
        Recipe recipe = new Recipe(
                Integer.getInteger("folds", 4), 3, Integer.getInteger("tags", 6), Integer.getInteger("epochs", 8), Integer.getInteger("beam", 8), Integer.getInteger("beamEpochs", 0), shares, Double.parseDouble(System.getProperty("pruning", "1.2")), 1);
        Training training = new Training(language, recipe, trees);
        for (double pruning : new double[] {0.1, 0.8, 1.2, 1.8, 2.5, 3.5}) {
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            double[] own = new double[treebanks.size() + 1];
            own[treebanks.size()] = 1;
            var m = training.model(own, pruning);
            m.write(bytes);
            System.out.println(pruning + " " + bytes.size() + " " + Score.of(Grammar.of(language, m), held.get(treebanks.size() - 1)));
        }
        for (int i = 0; i < held.size(); i++) {
            for (int j = 0; j < held.size(); j++) {
                double[] own = new double[treebanks.size() + 1];
                own[j + 1] = 1;
                Score score = Score.of(Grammar.of(language, training.model(own)), held.get(i));
                System.out.println("treebank " + (i + 1) + " in domain " + (j + 1) + ": " + score);
                if (i == j) {
                    System.out.println(score.byRelation());
                }
            }
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])))) {
            training.model(recipe.shares()).write(out);
        }
    }
}
