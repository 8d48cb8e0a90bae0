package org.acta.grammar.tagging;

import java.util.HashMap;
import java.util.Map;
import org.acta.grammar.lexicon.Lexicon;

/** The facts of forms met before. Belongs to one thread; forgets all when it is full. */
final class FormCache {

    private static final int FULL = 8_000;

    private final Lexicon lexicon;
    private final Map<String, CachedForm> forms = new HashMap<>();

    FormCache(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    CachedForm of(String form) {
        CachedForm known = forms.get(form);
        if (known != null) {
            return known;
        }
        if (forms.size() >= FULL) {
            forms.clear();
        }
        CachedForm found = new CachedForm(FormFacts.of(form, lexicon));
        forms.put(form, found);
        return found;
    }
}
