/**
 * Proper names and what they name. Comes in: tagged words. Goes out: for each word the kind of name that it is part of. Must not know:
 * who or what bears the name.
 */
@NullMarked
package org.acta.grammar.names;

import org.jspecify.annotations.NullMarked;
