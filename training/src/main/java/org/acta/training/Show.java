package org.acta.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints the trees of a treebank as CoNLL-U: {@code Show es 3 TREEBANKS}. */
public final class Show {

    private Show() {}

    public static void main(String[] args) throws IOException {
        int treebank = Integer.parseInt(args[1]);
        List<Tree> trees = Sources.valueOf(args[0].toUpperCase(Locale.ROOT)).read(Path.of(args[2]), treebank);
        StringBuilder out = new StringBuilder();
        for (Tree tree : trees) {
            out.append("# text = ").append(String.join(" ", tree.forms())).append('\n');
            for (int i = 0; i < tree.size(); i++) {
                int head = tree.heads()[i] == tree.size() ? 0 : tree.heads()[i] + 1;
                out.append(String.join(
                                "\t",
                                Integer.toString(i + 1),
                                tree.forms().get(i),
                                tree.lemmas().get(i),
                                tree.tags().get(i).upos().name(),
                                "_",
                                tree.tags().get(i).features().toString(),
                                Integer.toString(head),
                                tree.relations().get(i),
                                "_",
                                "Name=" + tree.names().get(i)))
                        .append('\n');
            }
            out.append('\n');
        }
        System.out.print(out);
    }
}
