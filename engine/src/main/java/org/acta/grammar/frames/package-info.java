/**
 * What a verb takes. Comes in: a tree. Goes out: the same tree with subjects and objects named as the verb's frame has it. Must not know:
 * how the tree was found.
 *
 * <p>A parser names arcs one by one and sometimes gives a verb what no verb can have: an object beside a passive {@code se}, a recipient
 * as a second object. Frames are data, {@code frames.tsv}; without them the tree stays as it was.
 */
@NullMarked
package org.acta.grammar.frames;

import org.jspecify.annotations.NullMarked;
