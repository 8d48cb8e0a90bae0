/**
 * Who is who in a story.
 *
 * <p>Comes in: a {@link org.acta.model.Story} and its parsed sentences. Goes out: a {@link org.acta.model.Cast}, which holds for each
 * sentence the phrases that stand for somebody or for a place, resolved as far as the text and public knowledge allow, and the
 * subjects that verbs leave out. Each mention says in {@code how} which resolution found it.
 *
 * <p>It must not know what the phrases do to one another: which verb makes an event, and who is its actor, is for coding.
 */
@NullMarked
package org.acta.actors;

import org.jspecify.annotations.NullMarked;
