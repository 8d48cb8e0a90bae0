/** Two revisions of one document come in, what changed between them goes out, claim by claim. Pure functions: opens no store. */
@NullMarked
package org.acta.ledger.revisions;

import org.jspecify.annotations.NullMarked;
