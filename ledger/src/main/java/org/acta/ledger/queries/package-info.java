/** What can be asked of the record, with one vocabulary of filters. Reads the store, writes nothing. */
@NullMarked
package org.acta.ledger.queries;

import org.jspecify.annotations.NullMarked;
