/**
 * The nouns of the ledger, shared by its rooms: a claim with the publication that made it, the events that claims are joined into, what a
 * revision changed, and what a person said of it. Records that never change once made; they know the engine's model and nothing else.
 */
@NullMarked
package org.acta.ledger.entry;

import org.jspecify.annotations.NullMarked;
