package org.acta.reading;

import org.acta.model.Ownership;
import org.jspecify.annotations.Nullable;

/** Who distributed a picture, as an editor's note says: {@code distribuida por la agencia estatal rusa Sputnik}. */
record Distributor(String name, Ownership ownership) {

    static @Nullable Distributor in(String note, Knowledge known) {
        String folded = Folding.fold(note);
        int at = known.cues().find(Cue.DISTRIBUTED, folded);
        if (at < 0 || folded.length() != note.length()) {
            return null;
        }
        int from = at + known.cues().lengthAt(Cue.DISTRIBUTED, folded, at);
        String phrase = phrase(note.substring(from));
        String name = name(phrase, known);
        return name.isEmpty() ? null : new Distributor(name, ownership(phrase, name, known));
    }

    /** Up to the end of the phrase. */
    private static String phrase(String rest) {
        int end = 0;
        while (end < rest.length() && ",;()[]".indexOf(rest.charAt(end)) < 0) {
            boolean stop = rest.charAt(end) == '.' && (end + 1 == rest.length() || rest.charAt(end + 1) == ' ');
            if (stop) {
                break;
            }
            end++;
        }
        return rest.substring(0, end).strip();
    }

    /** A name that we know, else the last run of capitalised words. */
    private static String name(String phrase, Knowledge known) {
        String[] words = phrase.split("\\s+");
        for (int length = Math.min(6, words.length); length > 0; length--) {
            for (int i = words.length - length; i >= 0; i--) {
                String candidate = String.join(" ", java.util.Arrays.copyOfRange(words, i, i + length));
                if (!candidate.isEmpty()
                        && Character.isUpperCase(candidate.charAt(0))
                        && known.outlets().named(candidate).isPresent()) {
                    return candidate;
                }
            }
        }
        StringBuilder run = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                run.append(run.length() == 0 ? "" : " ").append(word);
            }
        }
        return run.toString();
    }

    private static Ownership ownership(String phrase, String name, Knowledge known) {
        String folded = Folding.fold(phrase);
        if (known.cues().contains(Cue.STATE, folded)) {
            return Ownership.STATE;
        }
        Ownership listed = known.credits().ownership(name);
        if (listed != Ownership.UNKNOWN) {
            return listed;
        }
        if (known.cues().contains(Cue.PUBLIC, folded)) {
            return Ownership.PUBLIC;
        }
        return known.cues().contains(Cue.PRIVATE, folded) ? Ownership.PRIVATE : Ownership.UNKNOWN;
    }
}
