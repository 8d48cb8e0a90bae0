/**
 * From bytes to a {@link org.acta.model.Story}. Comes in: a {@link org.acta.reading.Source}, that is a name and
 * bytes. Goes out: one {@link org.acta.reading.ReadResult} per story, the story with typed segments or the reason why
 * it could not be read. Must not know: sentences, words, claims; files other than its own data; the clock.
 *
 * <p>The way of a page: {@code Unpacking} (gzip, size) → {@code Decoding} (which charset) → {@code Cleaning} (the
 * text as kept: NFC, no invisible characters) → for HTML {@code Page} and {@code ArticleBody} (which blocks are the
 * article) → {@code Typing} (what each line is) → {@code Composition} (the story). HTML and plain text meet in {@code
 * Line}: a stretch of the kept text with what markup says of it, which is nothing for plain text; from there on only
 * the shape of the line and the cue tables of the languages decide.
 *
 * <p>The id of a document is the one it is given (JSON Lines); else a hash of the canonical URL that the page states;
 * else the name of the file without its extensions; for nameless input a hash of the text. A newer version of a page
 * thus has the id of the older one.
 *
 * <p>Memory and time per story are bounded by {@link org.acta.reading.Limits}.
 */
@NullMarked
package org.acta.reading;

import org.jspecify.annotations.NullMarked;
