package org.acta.training.cess;

import org.acta.grammar.tagging.Tag;

/**
 * A word of a leaf that is written as several: its place among them, and what it hangs from within the leaf.
 *
 * @param head index of its head among the pieces, or -1 for the leaf's head
 */
record Piece(String form, String lemma, Tag tag, int head, String relation) {}
