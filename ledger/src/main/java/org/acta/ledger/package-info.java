/** Many stories, one record: the front door of the ledger. */
@NullMarked
package org.acta.ledger;

import org.jspecify.annotations.NullMarked;
