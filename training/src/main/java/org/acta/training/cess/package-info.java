/**
 * CESS-ESP, constituents with functions, made into dependency trees. Comes in: bracketed trees of the corpus. Goes out: trees in the
 * relations of Universal Dependencies. Must not know: how models learn from them.
 */
@NullMarked
package org.acta.training.cess;

import org.jspecify.annotations.NullMarked;
