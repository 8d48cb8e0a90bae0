/**
 * The agreements of a story. Comes in: sentences, the {@link org.acta.model.Cast}, acts, who says what. Goes out: {@link org.acta.model.Agreement}s, each with the
 * facts that the story tells of it and the words that do. Must not know: other stories.
 *
 * <p>{@code AgreementWords} holds the words of a language; {@code Naming} finds the {@code Phrase}s that name agreements, {@code NameExtent} how far a name goes,
 * {@code Ellipses} those without a noun, {@code Years} the year that tells one; {@code Telling} is what the stages before know of the words; {@code Identity} tells which of them are the same
 * one, {@code el pacto} and {@code dicho documento} included; {@code Making} and {@code Clauses} read who
 * made one and when, {@code Provisions} what it binds to, {@code Facts} gathers them; {@code Lineage} links what supersedes what;
 * {@code Agreements} is the front.
 */
@NullMarked
package org.acta.agreements;

import org.jspecify.annotations.NullMarked;
