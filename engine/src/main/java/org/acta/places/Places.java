package org.acta.places;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.acta.data.ByLanguage;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.Act;
import org.acta.model.Cast;
import org.acta.model.Mention;
import org.acta.model.Place;
import org.acta.model.Sentence;
import org.acta.model.Word;

/** Ties acts to the places where they happen: {@code en Pyongyang}, {@code near Kharkiv}. Immutable; one serves all threads. */
public final class Places {

    private static final int DEPTH = 3;

    /** Prepositions of place by language: {@code locatives.tsv}. */
    private final ByLanguage<Set<String>> locatives;

    private Places(ByLanguage<Set<String>> locatives) {
        this.locatives = locatives;
    }

    public static Places load(Set<String> languages) {
        return new Places(ByLanguage.of(languages, Places::locatives));
    }

    private static Set<String> locatives(String language) {
        Set<String> words = new HashSet<>();
        for (Row row : Table.read("/language/" + language + "/locatives.tsv")) {
            words.add(row.require("word"));
        }
        return words;
    }

    /** The place named in a phrase of place at the trigger, or at the verb that the trigger hangs on. */
    public Optional<Place> whereOf(Act act, Cast cast) {
        Sentence sentence = act.sentence();
        int at = act.trigger();
        for (int step = 0; at >= 0 && step < DEPTH; step++) {
            Optional<Place> place = at(sentence, at, cast);
            if (place.isPresent()) {
                return place;
            }
            Word word = sentence.word(at);
            boolean argument =
                    Set.of("obj", "nsubj", "conj", "xcomp", "obl", "nmod").contains(word.baseRelation());
            at = argument ? word.head() : -1;
        }
        return Optional.empty();
    }

    private Optional<Place> at(Sentence sentence, int head, Cast cast) {
        for (int child : sentence.children(head)) {
            String relation = sentence.word(child).baseRelation();
            if ((relation.equals("obl") || relation.equals("nmod")) && locative(sentence, child)) {
                Optional<Place> place = named(sentence, child, cast);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /** The place that a phrase names, or that its noun is told of: {@code en el aeropuerto de Quito}. */
    private static Optional<Place> named(Sentence sentence, int head, Cast cast) {
        List<Mention> mentions = cast.under(sentence, head);
        return mentions.stream().map(Mention::place).flatMap(Optional::stream).findFirst();
    }

    private boolean locative(Sentence sentence, int head) {
        Set<String> words = locatives.get(sentence.language());
        return sentence.children(head, "case").stream()
                .map(c -> sentence.word(c).form().toLowerCase(Locale.ROOT))
                .anyMatch(words::contains);
    }
}
