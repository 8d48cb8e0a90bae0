package org.acta.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.Word;
import org.jspecify.annotations.Nullable;

/** Words and endings of a language that tell which way a verb looks, from {@code time-cues.tsv}. */
final class Cues {

    /** What a cue does. */
    enum Role {
        /** An auxiliary that puts its verb ahead: will. */
        AHEAD,
        /** An auxiliary of finished acts: has. */
        PERFECT,
        /** A verb, participle or adjective that looks forward by its meaning: scheduled. */
        FORWARD,
        /** A verb that only carries another: its time may stand with the other. */
        CARRIER,
        /** A preposition that sets the time it governs ahead. */
        TOWARD,
        /** A preposition after which a verb in the present tells what has lasted: since. */
        SINCE,
        /** A verb whose "until" tells how far it extends a thing, not when it happens. */
        EXTENDING,
        /** A word that puts an infinitive behind: after. */
        BEHIND,
        /** Links a noun to what tells it apart: of. */
        LINK,
        /** An article or demonstrative between a preposition and the expression. */
        ARTICLE,
        /** Form of a verb in the past, for text without a tree. */
        PAST
    }

    private final Map<String, Set<Role>> words = new HashMap<>();
    private final Map<String, Direction> endings = new HashMap<>();
    private final List<Integer> lengths = new ArrayList<>();

    Cues(String language) {
        for (Row row : Table.read("/language/" + language + "/time-cues.tsv")) {
            add(row);
        }
    }

    private void add(Row row) {
        String word = row.require("word");
        String role = row.require("role");
        if (word.startsWith("-")) {
            endings.put(word.substring(1), role.equals("past") ? Direction.PAST : Direction.FUTURE);
            if (!lengths.contains(word.length() - 1)) {
                lengths.add(word.length() - 1);
            }
            return;
        }
        try {
            words.computeIfAbsent(word, w -> EnumSet.noneOf(Role.class))
                    .add(Role.valueOf(role.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw row.wrong("no such role: " + role);
        }
    }

    boolean is(Word word, Role role) {
        return words.getOrDefault(word.form().toLowerCase(Locale.ROOT), Set.of())
                        .contains(role)
                || words.getOrDefault(word.lemma(), Set.of()).contains(role);
    }

    /** What the ending of a word tells, or null. */
    @Nullable
    Direction ending(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        for (int length : lengths) {
            if (form.length() > length + 1) {
                Direction found = endings.get(form.substring(form.length() - length));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
