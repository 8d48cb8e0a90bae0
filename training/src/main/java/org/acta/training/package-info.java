/**
 * Trains the grammar models from treebanks. Comes in: CoNLL-U files and the CESS-ESP trees. Goes out: model files and their cards. Never
 * shipped. Given the same files and seed it writes the same bytes.
 */
@NullMarked
package org.acta.training;

import org.jspecify.annotations.NullMarked;
