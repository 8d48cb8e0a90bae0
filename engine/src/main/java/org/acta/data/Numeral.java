package org.acta.data;

/**
 * A number as a text writes it, in digits or words.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param vague a plural that only tells the size: tens of, thousands of
 * @param plain digits alone, without separators or words: what a year looks like
 */
public record Numeral(double value, int first, int end, boolean vague, boolean plain) {}
