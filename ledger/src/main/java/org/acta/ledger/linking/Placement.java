package org.acta.ledger.linking;

/**
 * Where a thing belongs.
 *
 * @param group name of the group
 * @param score points of the strongest link that brought it in; 0 for what opens a group
 * @param explanation which rules gave which points, and against what
 */
public record Placement<T>(String group, T item, double score, String explanation) {}
