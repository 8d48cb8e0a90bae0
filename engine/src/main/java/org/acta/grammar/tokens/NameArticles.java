package org.acta.grammar.tokens;

import java.util.Locale;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.grammar.tokens.Pieces.Kind;

/** Tells a contraction from a part of a name that is written like it: {@code Bashar al Asad}, {@code Benicio Del Toro}. */
final class NameArticles {

    private static final int LONGEST = 4;

    private final WordTables tables;
    private final Lexicon lexicon;

    NameArticles(WordTables tables, Lexicon lexicon) {
        this.tables = tables;
        this.lexicon = lexicon;
    }

    /** Is this piece part of a name, in the sentence from piece {@code first} to {@code last}? */
    boolean at(String text, Pieces pieces, int piece, int first, int last) {
        int length = pieces.end(piece) - pieces.start(piece);
        if (length > LONGEST || tables.articles().isEmpty() || piece == last || !capitalised(text, pieces, piece + 1)) {
            return false;
        }
        String form = form(text, pieces, piece);
        String lower = form.toLowerCase(Locale.ROOT);
        if (!tables.contractions().containsKey(lower)) {
            return false;
        }
        String next = form(text, pieces, piece + 1);
        if (tables.articles().contains(lower + ' ' + next.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean after = piece > first && pieces.kind(piece - 1) == Kind.WORD;
        if (capitalised(text, pieces, piece)) {
            return after;
        }
        return after
                && capitalised(text, pieces, piece - 1)
                && !lexicon.entry(next).known();
    }

    private static String form(String text, Pieces pieces, int piece) {
        return text.substring(pieces.start(piece), pieces.end(piece));
    }

    /** A capital and then small letters. */
    private static boolean capitalised(String text, Pieces pieces, int piece) {
        int start = pieces.start(piece);
        return pieces.end(piece) > start + 1
                && Letters.of(text.charAt(start)) == Letters.UPPER
                && Letters.of(text.charAt(start + 1)) == Letters.LOWER;
    }
}
