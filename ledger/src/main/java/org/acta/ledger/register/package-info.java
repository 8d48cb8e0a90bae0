/** The agreements of many stories become one register: identity, parties, standing on a day, obligations, lineage. Pure functions: opens no store. */
@NullMarked
package org.acta.ledger.register;

import org.jspecify.annotations.NullMarked;
