package org.acta.grammar.tagging;

import org.jspecify.annotations.Nullable;

/** A form met before: its facts and, once it has been tagged, what it scores by itself. Belongs to one thread. */
final class CachedForm {

    final FormFacts facts;
    int @Nullable [] scores;

    CachedForm(FormFacts facts) {
        this.facts = facts;
    }
}
