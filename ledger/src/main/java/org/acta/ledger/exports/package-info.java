/** Events, claims and agreements written in the formats that others read. Knows the nouns, never the store. */
@NullMarked
package org.acta.ledger.exports;

import org.jspecify.annotations.NullMarked;
