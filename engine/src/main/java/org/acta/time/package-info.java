/**
 * When things happened. Comes in: sentences and the day of publication. Goes out: the time expressions of each with their TIMEX3 value and the
 * days they cover, and which of them dates an event. Must not know: actors, rules, claims, whether an event is fresh or recalled.
 *
 * <p>Text is cut into tokens of its own, so that an expression is found whatever the grammar made of it; three passes of patterns then rewrite
 * them: plain dates and spans first, then their parts (a part of the day, the end of a month), then what binds them (since, until, between).
 * Words and patterns come from {@code time-words.tsv}, {@code time-patterns.tsv} and {@code time-cues.tsv} of the language; Java knows the
 * calendar. Values follow TimeML's TIMEX3 (ISO 8601, with TMO, TNI… for parts of the day, SP, SU, FA, WI for seasons).
 */
@NullMarked
package org.acta.time;

import org.jspecify.annotations.NullMarked;
