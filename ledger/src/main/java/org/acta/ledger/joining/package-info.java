/** Claims of one happening become an event; events get their corroboration and contradictions; documents about the same happenings become storylines. Entries come in, events go out. Pure functions: opens no store. */
@NullMarked
package org.acta.ledger.joining;

import org.jspecify.annotations.NullMarked;
