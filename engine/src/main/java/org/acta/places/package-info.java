/**
 * Where it happened. Comes in: an act and the story's {@link org.acta.model.Cast}. Goes out: the {@link org.acta.model.Place} that the text gives it.
 * Must not know: what the act is.
 */
@NullMarked
package org.acta.places;

import org.jspecify.annotations.NullMarked;
