/**
 * From text to sentences. Comes in: the text of a segment and its language. Goes out: {@link org.acta.model.Sentence}s with words, tags,
 * features, lemmas, names and a dependency tree. Must not know: what a story is, or what is done with the trees.
 *
 * <p>The tokenizer cuts words, the tagger names their class and features, the lexicon gives their lemma, the parser hangs them into a
 * tree, verb frames mend what the parser is known to get wrong. All of it is linear in the length of the text.
 */
@NullMarked
package org.acta.grammar;

import org.jspecify.annotations.NullMarked;
