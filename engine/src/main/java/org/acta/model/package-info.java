/**
 * The nouns that every stage speaks. Comes in: nothing. Goes out: values. Must not know: any stage, any file.
 *
 * <p>Values do not change once made. Spans are UTF-16 offsets into {@link org.acta.model.Story#text()}, half-open; they become
 * Unicode code points only where records are written.
 */
@NullMarked
package org.acta.model;

import org.jspecify.annotations.NullMarked;
