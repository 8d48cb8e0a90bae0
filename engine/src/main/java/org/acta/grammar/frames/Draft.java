package org.acta.grammar.frames;

import java.util.List;
import org.acta.grammar.tagging.Tag;
import org.acta.model.Upos;

/**
 * A tree that is still being worked on.
 *
 * @param heads index of each word's head, the number of words for the root
 * @param relations may be changed
 */
public record Draft(List<String> lemmas, List<Tag> tags, int[] heads, String[] relations) {

    int size() {
        return heads.length;
    }

    boolean is(int word, String relation) {
        return relations[word].equals(relation);
    }

    boolean has(int word, String feature, String value) {
        return tags.get(word).features().has(feature, value);
    }

    /** The first dependent in one of these relations, or -1. */
    int dependent(int head, String... wanted) {
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] == head) {
                for (String relation : wanted) {
                    if (relations[word].equals(relation)) {
                        return word;
                    }
                }
            }
        }
        return -1;
    }

    /** Does a word lie below another? */
    boolean under(int word, int other) {
        int at = word;
        for (int steps = 0; steps <= heads.length && at < heads.length; steps++) {
            if (at == other) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }

    /** The lemma of the preposition of a phrase, or the empty string. */
    String preposition(int word) {
        int preposition = dependent(word, "case");
        return preposition < 0 ? "" : lemmas.get(preposition);
    }

    boolean nominal(int word) {
        Upos upos = tags.get(word).upos();
        return upos == Upos.NOUN
                || upos == Upos.PROPN
                || upos == Upos.NUM
                || upos == Upos.PRON && !has(word, "Case", "Acc") && !has(word, "Case", "Dat");
    }

    /** Do a verb and a noun agree in number, as far as they show it? */
    boolean agree(int verb, int noun) {
        String number = tags.get(verb).features().get("Number");
        String other = tags.get(noun).features().get("Number");
        return number.isEmpty() || other.isEmpty() || number.equals(other) || dependent(noun, "conj") >= 0;
    }
}
