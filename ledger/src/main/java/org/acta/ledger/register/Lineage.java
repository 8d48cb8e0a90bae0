package org.acta.ledger.register;

import org.acta.model.Agreement;

/**
 * What one agreement does to another.
 *
 * @param relation never {@code SUPERSEDED_BY}: that is told from the other end
 * @param from id of the registered agreement that does it
 * @param to id of the one that it is done to
 * @param link with evidence and attribution, as told
 */
public record Lineage(Agreement.Relation relation, String from, String to, Agreement.Link link, Told told) {}
