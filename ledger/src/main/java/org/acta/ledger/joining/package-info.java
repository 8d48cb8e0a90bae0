/**
 * Claims of one happening become an event; events get their corroboration and contradictions; documents about the same happenings become
 * storylines. Entries come in, events go out. Pure functions: opens no store.
 *
 * <p>Two claims tell one happening when {@link org.acta.ledger.joining.Comparison} gives them enough points; events are what hangs together by such
 * links. So the events of a set of claims do not depend on the order in which they were added; only which claim names an event does. When a new claim links two events, the one whose
 * first claim was recorded first keeps its id, and the claims of the other get new memberships in it: memberships are only ever added, and of
 * each claim the newest counts. To keep the cost of adding from growing, a claim is compared only with claims that share a key of {@link
 * org.acta.ledger.joining.Blocking} with it.
 */
@NullMarked
package org.acta.ledger.joining;

import org.jspecify.annotations.NullMarked;
