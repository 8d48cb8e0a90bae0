package org.acta.grammar.tokens;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acta.grammar.lexicon.Entry;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.model.Upos;

/** Splits contractions and verbs with clitics into syntactic words. */
final class WordSplitter {

    private static final int LONGEST_CLITIC = 3;
    private static final int LONGEST_ENDING = 3;
    private static final int LONGEST_FORM = 40;

    private static final String ACUTE = "\u0301";

    private final WordTables tables;
    private final Lexicon lexicon;

    WordSplitter(WordTables tables, Lexicon lexicon) {
        this.tables = tables;
        this.lexicon = lexicon;
    }

    /**
     * The words of a form: itself, or several.
     *
     * @param initial may it have a capital for its place, not as a name?
     */
    List<String> words(String form, boolean initial) {
        if (form.length() > LONGEST_FORM || form.length() < 2) {
            return List.of(form);
        }
        List<String> contraction = tables.contractions().get(form.toLowerCase(Locale.ROOT));
        if (contraction != null) {
            return cased(form, contraction);
        }
        if (!tables.endings().isEmpty()) {
            return withoutEndings(form);
        }
        boolean name = !initial
                && Character.isUpperCase(form.charAt(0))
                && Character.isLowerCase(form.charAt(form.length() - 1));
        return tables.clitics().isEmpty() || name ? List.of(form) : withoutClitics(form);
    }

    /** In the case of the form: capitals stay capitals, a first capital stays one. */
    private static List<String> cased(String form, List<String> words) {
        if (Character.isLowerCase(form.charAt(0))) {
            return words;
        }
        boolean capitals = Character.isUpperCase(form.charAt(form.length() - 1));
        List<String> cased = new ArrayList<>(words.size());
        for (String word : words) {
            boolean first = cased.isEmpty();
            String capital = first ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
            cased.add(capitals ? word.toUpperCase(Locale.ROOT) : capital);
        }
        return cased;
    }

    private List<String> withoutEndings(String form) {
        String rest = form;
        List<String> words = new ArrayList<>(2);
        for (int length = ending(rest); length > 0; length = ending(rest)) {
            words.add(0, rest.substring(rest.length() - length));
            rest = rest.substring(0, rest.length() - length);
        }
        if (words.isEmpty()) {
            return List.of(form);
        }
        words.add(0, rest);
        return words;
    }

    /** How many characters at the end of a form are a word of their own, or 0. */
    private int ending(String form) {
        int last = form.length() - 1;
        boolean apostrophe = false;
        for (int i = last; i > 0 && i >= last - LONGEST_ENDING + 1; i--) {
            apostrophe |= Letters.apostrophe(form.charAt(i));
        }
        if (!apostrophe) {
            return 0;
        }
        for (int length = Math.min(LONGEST_ENDING, last); length > 0; length--) {
            String ending = straight(form.substring(form.length() - length));
            String word = tables.endings().get(ending);
            if (word != null) {
                return word.length();
            }
        }
        return 0;
    }

    private static String straight(String form) {
        StringBuilder straight = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            straight.append(Letters.apostrophe(c) ? '\'' : Character.toLowerCase(c));
        }
        return straight.toString();
    }

    private List<String> withoutClitics(String form) {
        if (clitic(form) == 0) {
            return List.of(form);
        }
        Entry entry = lexicon.entry(form);
        if (entry.known()) {
            return List.of(form);
        }
        return entry.enclitics() > 0 ? withoutClitics(form, entry.enclitics()) : withoutUnmarkedClitics(form);
    }

    /** A verb with two clitics is one also when its accent was forgotten. */
    private List<String> withoutUnmarkedClitics(String form) {
        List<String> words = withoutClitics(form, 2);
        return words.size() == 3 && isVerb(words.get(0)) ? words : List.of(form);
    }

    private List<String> withoutClitics(String form, int count) {
        String verb = form;
        List<String> words = new ArrayList<>(3);
        for (int i = 0; i < count; i++) {
            int length = clitic(verb);
            if (length == 0) {
                return List.of(form);
            }
            words.add(0, verb.substring(verb.length() - length));
            verb = verb.substring(0, verb.length() - length);
        }
        words.add(0, verbForm(verb));
        return words;
    }

    /** How many characters at the end of a form may be a clitic, or 0. */
    private int clitic(String form) {
        for (int length = Math.min(LONGEST_CLITIC, form.length() - 2); length > 1; length--) {
            if (tables.clitics().contains(form.substring(form.length() - length).toLowerCase(Locale.ROOT))) {
                return length;
            }
        }
        return 0;
    }

    /** A verb as it is written without clitics: {@code diciéndo} is {@code diciendo}, {@code vámo} is {@code vamos}. */
    private String verbForm(String verb) {
        for (String candidate : List.of(unaccented(verb), verb)) {
            if (isVerb(candidate)) {
                return candidate;
            }
            for (var repair : tables.repairs().entrySet()) {
                if (candidate.endsWith(repair.getKey())) {
                    String stem = candidate.substring(
                            0, candidate.length() - repair.getKey().length());
                    for (String ending : repair.getValue()) {
                        if (isVerb(stem + ending)) {
                            return stem + ending;
                        }
                    }
                }
            }
        }
        return unaccented(verb);
    }

    private boolean isVerb(String form) {
        return lexicon.entry(form).analyses().stream().anyMatch(analysis -> analysis.upos() == Upos.VERB);
    }

    /** Without acute accents: clitics add one to a verb that is written without. */
    private static String unaccented(String form) {
        String apart = Normalizer.normalize(form, Normalizer.Form.NFD);
        return Normalizer.normalize(apart.replace(ACUTE, ""), Normalizer.Form.NFC);
    }
}
