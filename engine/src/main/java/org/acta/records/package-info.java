/**
 * The contract in writing: one JSON object per line. Comes in: a story, its claims and agreements. Goes out: text. Must not know: how they were found.
 *
 * <p>Offsets become Unicode code points here and only here. A field with nothing to say is left out.
 */
@NullMarked
package org.acta.records;

import org.jspecify.annotations.NullMarked;
