/**
 * Trees as text, <a href="https://universaldependencies.org/format.html">CoNLL-U</a>, and the scores of the CoNLL 2018 shared task.
 * Comes in: CoNLL-U or sentences of ours. Goes out: the other one, or scores. Must not know: how trees are found.
 */
@NullMarked
package org.acta.grammar.conllu;

import org.jspecify.annotations.NullMarked;
