package org.acta.model;

import java.util.List;
import java.util.Map;

/**
 * A trigger with the phrases that fill its roles, as a rule found it; who they are, when and how real it is comes later.
 *
 * @param trigger index of the word that carries the event
 * @param words indexes of all words of the trigger (a light verb and its noun, say), ascending
 * @param roles what fills each role: {@code actor}, {@code recipient}, {@code object}…
 * @param reciprocal all parties do it to one another
 */
public record Act(
        String rule,
        EventCode event,
        Sentence sentence,
        int trigger,
        List<Integer> words,
        Map<String, List<Filler>> roles,
        boolean reciprocal) {

    public static final String ACTOR = "actor";
    public static final String RECIPIENT = "recipient";

    public Act {
        words = List.copyOf(words);
        roles = Map.copyOf(roles);
    }

    /** A phrase in a role: its head word; {@code omitted} when it is the dropped subject of the verb at that index. */
    public record Filler(int word, boolean omitted) {}

    /** The same words told as another event. */
    public Act as(EventCode other) {
        return new Act(rule, other, sentence, trigger, words, roles, reciprocal);
    }

    public List<Filler> role(String name) {
        return roles.getOrDefault(name, List.of());
    }
}
