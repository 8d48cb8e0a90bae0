/**
 * What hangs together: things come in one by one, those that share a key are compared, those that look alike form a group that keeps its
 * name. Knows neither claims nor agreements, only how alike two things look and which of the two was there first.
 */
@NullMarked
package org.acta.ledger.linking;

import org.jspecify.annotations.NullMarked;
