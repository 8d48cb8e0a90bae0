/**
 * Dependency trees. Comes in: tagged words. Goes out: a head and a relation for each. Must not know: languages.
 */
@NullMarked
package org.acta.grammar.parsing;

import org.jspecify.annotations.NullMarked;
