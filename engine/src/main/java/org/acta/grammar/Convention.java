package org.acta.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acta.data.BadData;
import org.acta.data.Row;
import org.acta.data.Table;

/**
 * The manner of a treebank: treebanks of one language differ in what they call a passive and what hangs from what.
 * News is read in a manner of its own, {@link #NEWS}; a treebank's is for work beside that treebank.
 *
 * @param name {@code gsd}
 * @param ids how the ids of its sentences begin
 */
public record Convention(String name, Pattern ids) {

    /** The manner in which news is read. */
    public static final Convention NEWS = new Convention("news", Pattern.compile("(?!)"));

    /** The conventions of a language beside that of news. */
    public static List<Convention> of(String language) {
        String file = "/language/" + language + "/treebanks.tsv";
        if (!Table.exists(file)) {
            return List.of();
        }
        List<Convention> conventions = new ArrayList<>();
        for (Row row : Table.read(file)) {
            conventions.add(new Convention(row.require("convention"), Pattern.compile(row.require("ids"))));
        }
        return conventions;
    }

    /** The convention of this name. */
    public static Convention of(String language, String name) {
        return NEWS.name.equals(name)
                ? NEWS
                : of(language).stream()
                        .filter(convention -> convention.name.equals(name))
                        .findFirst()
                        .orElseThrow(() ->
                                new BadData("/language/" + language + "/treebanks.tsv", 0, "no convention " + name));
    }

    /** The convention of the treebank that a sentence id belongs to. */
    public static Optional<Convention> recognised(String language, String sentenceId) {
        return of(language).stream()
                .filter(convention -> convention.ids.matcher(sentenceId).lookingAt())
                .findFirst();
    }

    /** The resource that holds the model. */
    public String model(String language) {
        return "/grammar/" + language + (this.equals(NEWS) ? "" : "-" + name) + ".model";
    }
}
