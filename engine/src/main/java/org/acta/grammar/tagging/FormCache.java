package org.acta.grammar.tagging;

import java.util.HashMap;
import java.util.Map;
import org.acta.grammar.lexicon.Lexicon;

/** The facts of forms met before. Belongs to one thread; forgets all when it is full. */
public final class FormCache {

    private static final int FULL = 40_000;

    private final Lexicon lexicon;
    private final Map<String, FormFacts> facts = new HashMap<>();

    public FormCache(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public FormFacts of(String form) {
        FormFacts known = facts.get(form);
        if (known != null) {
            return known;
        }
        if (facts.size() >= FULL) {
            facts.clear();
        }
        FormFacts found = FormFacts.of(form, lexicon);
        facts.put(form, found);
        return found;
    }
}
