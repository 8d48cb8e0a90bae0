/**
 * Parts of speech and features. Comes in: the words of a sentence. Goes out: a tag for each. Must not know: trees.
 */
@NullMarked
package org.acta.grammar.tagging;

import org.jspecify.annotations.NullMarked;
