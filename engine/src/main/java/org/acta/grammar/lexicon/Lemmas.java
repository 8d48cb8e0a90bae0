package org.acta.grammar.lexicon;

import java.util.List;
import java.util.Locale;
import org.acta.model.Features;
import org.acta.model.Upos;
import org.jspecify.annotations.Nullable;

/** Finds the lemma of a form whose class and features are known: exceptions first, then the dictionary, then rules for unknown words. */
public final class Lemmas {

    private static final List<String> TELLING = List.of(
            "VerbForm", "Mood", "Tense", "Person", "Number", "Gender", "Case", "PronType", "Degree", "Poss", "NumType");

    private static final int LONGEST_ACRONYM = 3;

    private final Lexicon lexicon;
    private final LemmaTables tables;

    /** Lemmas by a dictionary and tables of the same language. */
    public Lemmas(Lexicon lexicon, LemmaTables tables) {
        this.lexicon = lexicon;
        this.tables = tables;
    }

    /**
     * The lemma of a form in this class with these features; a proper name's is the form itself.
     *
     * @param goal does it govern a goal? It settles which of two verbs a shared form belongs to
     */
    public String lemma(String form, Upos upos, Features features, boolean goal) {
        if (upos == Upos.PROPN || form.isEmpty()) {
            return name(form);
        }
        String lower = LemmaTables.lower(form);
        for (LemmaTables.Special special : tables.exceptions().getOrDefault(lower, List.of())) {
            if (special.upos() == upos && has(features, special.features())) {
                return special.lemma();
            }
        }
        String known = known(lexicon.entry(form).analyses(), upos, features, goal);
        if (known != null) {
            return known;
        }
        if (upos == Upos.NUM && Character.isDigit(lower.charAt(0))) {
            return tables.withoutMarks(lower);
        }
        boolean inflected = upos == Upos.NOUN || upos == Upos.VERB || upos == Upos.ADJ || upos == Upos.AUX;
        return inflected ? tables.withoutInflection(lower, upos, features) : lower;
    }

    /** A name in capitals is written as the dictionary writes it, where it has it: {@code RUSIA} is {@code Rusia}. */
    private String name(String form) {
        if (form.length() <= LONGEST_ACRONYM || !form.equals(form.toUpperCase(Locale.ROOT))) {
            return form;
        }
        for (Analysis analysis : lexicon.entry(form).analyses()) {
            if (analysis.upos() == Upos.PROPN && analysis.lemma().equalsIgnoreCase(form)) {
                return analysis.lemma();
            }
        }
        return form;
    }

    private static boolean has(Features features, Features wanted) {
        String text = wanted.toString();
        int equals = text.indexOf('=');
        return equals < 0 || features.has(text.substring(0, equals), text.substring(equals + 1));
    }

    private @Nullable String known(List<Analysis> analyses, Upos upos, Features features, boolean goal) {
        String best = null;
        int most = -1;
        for (Analysis analysis : analyses) {
            int fit = fit(analysis, upos) * 100;
            if (fit == 0) {
                continue;
            }
            fit += agreeing(analysis.features(), features);
            if (best != null && fit == most && prefers(analysis.lemma(), best, goal) || fit > most) {
                best = analysis.lemma();
                most = fit;
            }
        }
        return best;
    }

    /** Of two lemmas that fit equally, does the presence or absence of a goal speak for the first? */
    private boolean prefers(String lemma, String other, boolean goal) {
        return goal
                ? other.equals(tables.goals().get(lemma))
                : lemma.equals(tables.goals().get(other));
    }

    /** How well the class of a reading fits: 2 the same, 1 a near one, 0 not at all. */
    private static int fit(Analysis analysis, Upos upos) {
        Upos read = analysis.upos();
        if (read == upos) {
            return upos == Upos.ADJ && analysis.features().has("VerbForm", "Part") ? 0 : 2;
        }
        boolean near = switch (upos) {
            case AUX -> read == Upos.VERB;
            case PRON -> read == Upos.DET;
            case DET, NUM -> read == Upos.PRON || read == Upos.DET || read == Upos.NUM;
            default -> false;
        };
        return near ? 1 : 0;
    }

    private static int agreeing(Features some, Features others) {
        int agreeing = 0;
        for (String name : TELLING) {
            String value = some.get(name);
            if (!value.isEmpty()) {
                String other = others.get(name);
                agreeing += value.equals(other) ? 2 : other.isEmpty() ? 0 : -1;
            }
        }
        return agreeing;
    }
}
