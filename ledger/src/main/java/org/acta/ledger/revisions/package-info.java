/**
 * What a newer version of a story changed, claim by claim. Two revisions come in, deltas go out: {@link org.acta.ledger.revisions.Revisions} is the way
 * in, {@link org.acta.ledger.revisions.Matching} says which claim is which, {@link org.acta.ledger.revisions.Differences} in which fields they differ,
 * {@link org.acta.ledger.revisions.Change} what kind of change that is. Pure functions: opens no store.
 */
@NullMarked
package org.acta.ledger.revisions;

import org.jspecify.annotations.NullMarked;
