/**
 * Sentences, tokens and words. Comes in: the text of a document and a stretch of it in one language. Goes out: its sentences, each with its
 * tokens and, in every token, the syntactic words of Universal Dependencies. Must not know: word classes, trees, what a story is.
 *
 * <p>Every token points at the characters that it is written with; the words of a contraction or of a verb with clitics share that span and
 * have forms of their own. Any input gives a result, in time linear in its length.
 */
@NullMarked
package org.acta.grammar.tokens;

import org.jspecify.annotations.NullMarked;
