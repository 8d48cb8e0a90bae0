/**
 * Who says so. Comes in: the sentences of a story and its {@link org.acta.model.Cast}. Goes out: {@link org.acta.model.Saying}s, stretches of words with the
 * chain of those who say them, outermost first. Must not know: what is claimed in those words.
 *
 * <p>{@code ReportingWords} holds the cues of a language, {@code Sources} makes links and follows citations, {@code SentenceSayings} finds what one sentence
 * reports, {@code Sayings} goes through the story and carries speakers on.
 */
@NullMarked
package org.acta.attribution;

import org.jspecify.annotations.NullMarked;
