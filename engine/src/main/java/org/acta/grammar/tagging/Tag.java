package org.acta.grammar.tagging;

import org.acta.grammar.weights.Keys;
import org.acta.model.Features;
import org.acta.model.Upos;

/** A part of speech with its features, {@code VERB Mood=Ind|Number=Sing}. */
public record Tag(Upos upos, Features features) {

    /** From {@code VERB Mood=Ind|Number=Sing}. */
    public static Tag of(String text) {
        int blank = text.indexOf(' ');
        return new Tag(Upos.valueOf(text.substring(0, blank)), Features.of(text.substring(blank + 1)));
    }

    @Override
    public String toString() {
        return upos + " " + features;
    }

    /** A number that stands for it in features of models. */
    public long key() {
        return Keys.text(toString());
    }
}
