package org.acta.grammar.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.Features;
import org.acta.model.Upos;

/** What the tags of a dictionary mean in Universal Dependencies. */
final class TagMeanings {

    /** A class with features. */
    record Meaning(Upos upos, Features features) {}

    private final Map<String, List<Meaning>> meanings = new HashMap<>();

    static TagMeanings of(String language) {
        TagMeanings tags = new TagMeanings();
        for (Row row : Table.read("/language/" + language + "/dictionary-tags.tsv")) {
            Meaning meaning = new Meaning(upos(row), Features.of(row.require("features")));
            tags.meanings
                    .computeIfAbsent(row.require("tag"), tag -> new ArrayList<>(2))
                    .add(meaning);
        }
        return tags;
    }

    /** The class in the column {@code upos}. */
    static Upos upos(Row row) {
        try {
            return Upos.valueOf(row.require("upos"));
        } catch (IllegalArgumentException e) {
            throw row.wrong("no word class: " + row.get("upos"));
        }
    }

    /** The number in a column. */
    static int number(Row row, String column) {
        try {
            return Integer.parseInt(row.require(column));
        } catch (NumberFormatException e) {
            throw row.wrong("no number: " + row.get(column));
        }
    }

    /** The readings of a tag; none when it stands for nothing that Universal Dependencies tells apart. */
    List<Meaning> meanings(String tag) {
        return meanings.getOrDefault(tag, List.of());
    }
}
