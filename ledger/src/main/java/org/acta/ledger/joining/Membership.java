package org.acta.ledger.joining;

import org.acta.ledger.entry.Entry;

/**
 * A claim's place in an event.
 *
 * @param event id of the event
 * @param score points of the link that brought it in; 0 for the claim that opens the event
 * @param explanation which rules gave which points, and against which claim
 */
public record Membership(String event, Entry entry, double score, String explanation) {}
