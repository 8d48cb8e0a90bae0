package org.acta.coding;

import java.util.List;
import org.acta.model.Upos;
import org.acta.model.Word;

/** One way to find a rule's event: trigger words and the slots around them. */
public record Pattern(List<Trigger> triggers, List<Slot> slots) {

    public Pattern {
        triggers = List.copyOf(triggers);
        slots = List.copyOf(slots);
    }

    /** What kind of word carries the event. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        ANY;

        boolean fits(Word word) {
            Upos upos = word.upos();
            return switch (this) {
                case VERB -> upos.verbal() || upos == Upos.ADJ && word.is("VerbForm", "Part");
                case NOUN -> upos == Upos.NOUN || upos == Upos.PROPN;
                case ADJECTIVE -> upos == Upos.ADJ || word.is("VerbForm", "Part");
                case ANY -> true;
            };
        }
    }

    /** A trigger: its first lemma carries the event, the others stand with it. */
    public record Trigger(List<String> lemmas, Kind kind) {

        public Trigger {
            lemmas = List.copyOf(lemmas);
        }
    }
}
