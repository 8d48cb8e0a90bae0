package org.acta.grammar.tokens;

import java.util.Locale;
import org.acta.grammar.tokens.Pieces.Kind;

/** Decides after which piece a sentence ends. */
final class SentenceEnds {

    /** A sentence with more pieces is cut, so that what follows stays fast. */
    private static final int LONGEST = 1000;

    private final String text;
    private final Pieces pieces;
    private final WordTables tables;

    SentenceEnds(String text, Pieces pieces, WordTables tables) {
        this.text = text;
        this.pieces = pieces;
        this.tables = tables;
    }

    /** The last piece of the sentence that starts with {@code first}. */
    int last(int first) {
        int size = pieces.size();
        int limit = Math.min(size, first + LONGEST);
        for (int i = first; i < limit; i++) {
            if (i + 1 == size || pieces.startsParagraph(i + 1)) {
                return i;
            }
            Kind kind = pieces.kind(i);
            if (kind == Kind.MARK && text.charAt(pieces.start(i)) == ';' && startsAnew(i + 1)) {
                return i;
            }
            if (kind == Kind.STOP || kind == Kind.ABBREVIATION) {
                int closed = closed(i, limit);
                if (closed + 1 == size || pieces.startsParagraph(closed + 1) || ends(first, i, closed + 1)) {
                    return closed;
                }
            }
        }
        return limit - 1;
    }

    /** After a semicolon a new sentence starts only with a capital that nothing else explains: an opener with a small letter after it. */
    private boolean startsAnew(int piece) {
        if (piece + 1 >= pieces.size() || Letters.of(text.charAt(pieces.start(piece))) != Letters.UPPER) {
            return false;
        }
        byte second = Letters.of(text.charAt(pieces.start(piece + 1)));
        return (second == Letters.LOWER || second == Letters.DIGIT) && opener(piece);
    }

    private boolean opener(int word) {
        return tables.openers()
                .contains(text.substring(pieces.start(word), pieces.end(word)).toLowerCase(Locale.ROOT));
    }

    /** The last of the closing marks right after a piece, or the piece itself. */
    private int closed(int piece, int limit) {
        int at = piece + 1;
        while (at < limit && !pieces.startsParagraph(at)) {
            if (closes(at)) {
                at++;
            } else if (at + 2 < limit && note(at)) {
                at += 3;
            } else {
                break;
            }
        }
        return at - 1;
    }

    /** The number of a note in square brackets. */
    private boolean note(int piece) {
        return text.charAt(pieces.start(piece)) == '['
                && pieces.kind(piece + 1) == Kind.NUMBER
                && pieces.kind(piece + 2) == Kind.CLOSING
                && !pieces.startsParagraph(piece + 1)
                && !pieces.startsParagraph(piece + 2);
    }

    private boolean closes(int piece) {
        Kind kind = pieces.kind(piece);
        return kind == Kind.CLOSING || kind == Kind.QUOTE && !pieces.spaced(piece);
    }

    /** Does the sentence that starts with {@code first} end with this stop, when {@code next} comes after it? */
    private boolean ends(int first, int stop, int next) {
        int word = firstWord(next);
        byte initial = word < pieces.size() ? Letters.of(text.charAt(pieces.start(word))) : Letters.OTHER;
        if (initial == Letters.LOWER || initial == Letters.OTHER || initial == Letters.STOP) {
            return false;
        }
        if (pieces.kind(stop) == Kind.ABBREVIATION) {
            return endsAfter(pieces.abbreviation(stop), initial, next, word);
        }
        if (stop > first && pieces.kind(stop - 1) == Kind.OPENING || stop == first) {
            return false;
        }
        if (!pieces.spaced(next)) {
            return initial == Letters.UPPER && !pieces.spaced(stop) && lowerBefore(stop);
        }
        return !(stop == first + 1 && pieces.kind(first) == Kind.NUMBER);
    }

    /** Capitals after an abbreviation may go on with it, {@code 7 p.m. GMT}. */
    private boolean capitals(int word) {
        int second = pieces.start(word) + 1;
        return second < pieces.end(word) && Letters.of(text.charAt(second)) == Letters.UPPER;
    }

    private boolean lowerBefore(int stop) {
        return Letters.of(text.charAt(pieces.start(stop) - 1)) == Letters.LOWER;
    }

    private int firstWord(int next) {
        int word = next;
        while (word < pieces.size() && word < next + 4 && opens(pieces.kind(word))) {
            word++;
        }
        return word;
    }

    private static boolean opens(Kind kind) {
        return kind == Kind.OPENING || kind == Kind.QUOTE || kind == Kind.DASH;
    }

    private boolean endsAfter(Abbreviation abbreviation, byte initial, int next, int word) {
        if (abbreviation == Abbreviation.INNER || abbreviation == Abbreviation.NUMBERED || initial == Letters.DIGIT) {
            return false;
        }
        if (abbreviation == Abbreviation.FINAL) {
            return !capitals(word);
        }
        if (word > next && pieces.kind(next) == Kind.OPENING && text.charAt(pieces.start(next)) != '(') {
            return true;
        }
        return opener(word);
    }
}
