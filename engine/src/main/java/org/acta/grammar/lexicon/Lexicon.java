package org.acta.grammar.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.acta.model.Features;
import org.acta.model.Upos;

/** The dictionary of one language. Any number of threads may share one; asking again for a form costs a look into a cache. */
public final class Lexicon {

    private static final int CACHE_BITS = 15;
    /** Longer forms are no words, and not worth keeping. */
    private static final int LONGEST = 60;

    private static final String ENCLITIC = ":P";

    private final String language;
    private final InflectedForms forms;
    private final TagMeanings meanings;
    private final Lemmas lemmas;
    private final EntryCache cache = new EntryCache(CACHE_BITS);
    private final LemmaCache lemmaCache = new LemmaCache(CACHE_BITS);

    private Lexicon(String language, InflectedForms forms, TagMeanings meanings, LemmaTables tables) {
        this.language = language;
        this.forms = forms;
        this.meanings = meanings;
        this.lemmas = new Lemmas(this, tables);
    }

    /** The dictionary of a language, ISO 639-1. */
    public static Lexicon of(String language) {
        return new Lexicon(language, InflectedForms.of(language), TagMeanings.of(language), LemmaTables.of(language));
    }

    /** ISO 639-1. */
    public String language() {
        return language;
    }

    /** What is known of a form as it is written and of it in lower case; of one in capitals, also as a name would be written. */
    public Entry entry(String form) {
        if (form.length() > LONGEST) {
            return Entry.UNKNOWN;
        }
        Entry known = cache.get(form);
        if (known == null) {
            known = look(form);
            cache.put(form, known);
        }
        return known;
    }

    private Entry look(String form) {
        List<InflectedForms.Reading> readings = new ArrayList<>(forms.readings(form));
        String lower = form.toLowerCase(Locale.ROOT);
        if (!lower.equals(form)) {
            readings.addAll(forms.readings(lower));
            if (form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT))) {
                readings.addAll(forms.readings(form.charAt(0) + lower.substring(1)));
            }
        }
        return readings.isEmpty() ? Entry.UNKNOWN : entry(readings);
    }

    private Entry entry(List<InflectedForms.Reading> readings) {
        Set<Analysis> analyses = new LinkedHashSet<>();
        Set<String> tags = new TreeSet<>();
        int enclitics = 0;
        for (InflectedForms.Reading reading : readings) {
            if (reading.tag().contains(ENCLITIC)) {
                enclitics = reading.tag().split(ENCLITIC).length - 1;
                continue;
            }
            tags.add(reading.tag());
            if (reading.lemma().indexOf(':') >= 0) {
                continue;
            }
            for (TagMeanings.Meaning meaning : meanings.meanings(reading.tag())) {
                analyses.add(new Analysis(reading.lemma(), meaning.upos(), meaning.features()));
            }
        }
        return new Entry(List.copyOf(analyses), String.join("|", tags), tags.isEmpty() ? enclitics : 0);
    }

    /**
     * The lemma of a form in this class with these features.
     *
     * @param goal does it govern a goal, {@code a} plus a place or purpose? It settles {@code fue} as {@code ir} or {@code ser}
     */
    public String lemma(String form, Upos upos, Features features, boolean goal) {
        if (form.length() > LONGEST) {
            return lemmas.lemma(form, upos, features, goal);
        }
        String known = lemmaCache.get(form, upos, features, goal);
        if (known == null) {
            known = lemmas.lemma(form, upos, features, goal);
            lemmaCache.put(form, upos, features, goal, known);
        }
        return known;
    }

    /** The lemma of a form in this class with these features, no matter what stands beside it. */
    public String lemma(String form, Upos upos, Features features) {
        return lemma(form, upos, features, upos == Upos.VERB);
    }
}
