/** Keeps everything, loses nothing: documents, revisions, segments, claims, agreements, events, deltas, reviews, in DuckDB or PostgreSQL behind one interface. Accounts come in, entries go out. Knows no rule of joining or comparing. */
@NullMarked
package org.acta.ledger.store;

import org.jspecify.annotations.NullMarked;
