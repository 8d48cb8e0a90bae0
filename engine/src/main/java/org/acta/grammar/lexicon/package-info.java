/**
 * What a dictionary knows of a word form. Comes in: a form, and for lemmas the word class and features that were found for it. Goes out:
 * its possible analyses and its lemma. Must not know: sentences, trees.
 */
@NullMarked
package org.acta.grammar.lexicon;

import org.jspecify.annotations.NullMarked;
