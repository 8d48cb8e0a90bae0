/**
 * Linear models with sparse hashed features. Comes in: 64-bit feature keys. Goes out: whole-number scores of classes. Must not know: words.
 */
@NullMarked
package org.acta.grammar.weights;

import org.jspecify.annotations.NullMarked;
