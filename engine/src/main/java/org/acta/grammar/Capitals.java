package org.acta.grammar;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acta.grammar.lexicon.Lexicon;

/** Sentences all in capitals, as headlines of wires are, written as the dictionary would write their words. */
final class Capitals {

    /** So few words may be abbreviations. */
    private static final int FEWEST = 3;

    private static final String VOWELS = "aeiou";
    private static final String ACUTE = "\u0301";

    private final Lexicon lexicon;

    Capitals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The same forms, or their usual spelling when all of them are in capitals. */
    List<String> lowered(List<String> forms) {
        return shouted(forms) ? forms.stream().map(this::usual).toList() : forms;
    }

    private static boolean shouted(List<String> forms) {
        int words = 0;
        for (String form : forms) {
            if (!form.equals(form.toUpperCase(Locale.ROOT))) {
                return false;
            }
            words += form.length() > 1 && Character.isLetter(form.charAt(0)) ? 1 : 0;
        }
        return words >= FEWEST;
    }

    private String usual(String form) {
        if (!Character.isLetter(form.charAt(0))) {
            return form;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        String name = form.charAt(0) + lower.substring(1);
        if (lexicon.entry(lower).known()) {
            return lower;
        }
        if (lexicon.entry(name).known()) {
            return name;
        }
        return accented(lower).orElse(name);
    }

    /** Capitals often go without their accents. */
    private Optional<String> accented(String lower) {
        for (int at = lower.length() - 1; at >= 0; at--) {
            if (VOWELS.indexOf(lower.charAt(at)) >= 0) {
                String accent = lower.substring(0, at + 1) + ACUTE + lower.substring(at + 1);
                String written = Normalizer.normalize(accent, Normalizer.Form.NFC);
                if (lexicon.entry(written).known()) {
                    return Optional.of(written);
                }
            }
        }
        return Optional.empty();
    }
}
