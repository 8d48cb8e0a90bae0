/**
 * How much and how many. Comes in: sentences with their time expressions. Goes out: numbers with comparator, unit, counted item and stated
 * equivalents, and which of them belong to an event. Must not know: actors, rules, claims.
 *
 * <p>Numbers are found in the text itself; the words of the sentence tell what is counted, by tags and tree where there are any. Words come from
 * {@code comparators.tsv}, {@code units.tsv} and {@code currencies.tsv} of the language. Ordinals, years, dates, names and numbers of
 * documents are no quantities.
 */
@NullMarked
package org.acta.quantities;

import org.jspecify.annotations.NullMarked;
