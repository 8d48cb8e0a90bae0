/**
 * How real it is. Comes in: a sentence and the word that carries an event. Goes out: status, polarity, certainty, condition. Must not know: who
 * did it, who says so, when.
 *
 * <p>{@code RealityWords} holds the cues of a language, {@code Governors} finds the verbs that an event hangs on, {@code Realities} reads them.
 */
@NullMarked
package org.acta.reality;

import org.jspecify.annotations.NullMarked;
