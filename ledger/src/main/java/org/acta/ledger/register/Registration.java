package org.acta.ledger.register;

/**
 * The place of a telling in the register.
 *
 * @param agreement id of the registered agreement
 * @param score points of the link that brought it in; 0 for the first telling
 * @param explanation which rules gave which points, and against which telling
 */
public record Registration(String agreement, Told told, double score, String explanation) {}
