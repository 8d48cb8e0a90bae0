package org.acta.grammar.tokens;

import org.acta.grammar.tokens.Pieces.Kind;

/** Cuts a stretch of text into pieces, left to right, each character looked at a bounded number of times. */
final class Cutter {

    private final String text;
    private final int end;
    private final WordTables tables;
    private final WordReach reach;
    private final Pieces pieces = new Pieces();
    private int at;
    private boolean paragraph;
    private boolean quoting;
    private int chunkEnd;
    private boolean address;

    private Cutter(String text, int start, int end, WordTables tables) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.tables = tables;
        this.reach = new WordReach(text, end, tables);
    }

    static Pieces cut(String text, int start, int end, WordTables tables) {
        Cutter cutter = new Cutter(text, start, end, tables);
        cutter.run();
        return cutter.pieces;
    }

    private void run() {
        while (at < end) {
            byte kind = Letters.of(text.charAt(at));
            if (kind == Letters.BLANK) {
                blanks();
                continue;
            }
            if (at >= chunkEnd) {
                openChunk();
            }
            if (address && kind >= Letters.UPPER && kind <= Letters.DIGIT) {
                address = false;
                add(reach.address(at, chunkEnd), Kind.WORD);
            } else if (kind >= Letters.UPPER && kind <= Letters.DIGIT) {
                word();
            } else if (kind == Letters.JOINER) {
                at++; // with no word before it, it is a blank
            } else {
                mark(kind);
            }
        }
    }

    private void add(int to, Kind kind) {
        pieces.add(at, to, kind, paragraph);
        paragraph = false;
        at = to;
    }

    private char next(int index) {
        return index < end ? text.charAt(index) : ' ';
    }

    private void blanks() {
        int lines = 0;
        while (at < end && Letters.blank(text.charAt(at))) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\u0085' || c == '\r' && next(at + 1) != '\n') {
                lines++;
            } else if (c == '\u2029' || c == '\u2028' || c == '\f' || c == '\u000b') {
                lines += 2;
            }
            at++;
        }
        if (lines > 1) {
            paragraph = true;
            quoting = false;
        }
    }

    /** A chunk reaches to the next blank. */
    private void openChunk() {
        int to = at;
        address = text.startsWith("www.", at);
        while (to < end && !Letters.blank(text.charAt(to))) {
            char c = text.charAt(to);
            if (c == '@' && to > at && Letters.inWord(text.charAt(to - 1)) && Letters.inWord(next(to + 1))) {
                address = true;
            } else if (c == '/' && to > at && text.charAt(to - 1) == ':' && next(to + 1) == '/') {
                address = true;
            }
            to++;
        }
        chunkEnd = to;
    }

    private void word() {
        int start = at;
        boolean digits = Letters.digit(text.charAt(start));
        int to = reach.word(at, quoting);
        if (digits) {
            number(to);
            return;
        }
        if (to < end && text.charAt(to - 1) == '.' && "ºª°".indexOf(text.charAt(to)) >= 0) {
            add(to + 1, Kind.ABBREVIATION);
            pieces.abbreviate(Abbreviation.INNER);
            return;
        }
        if (next(to) == '$' && to - start <= 3 && reach.capitals(start, to)) {
            add(to + 1, Kind.MARK);
            return;
        }
        if (next(to) == '.') {
            Abbreviation abbreviation = Abbreviations.at(text, start, to, end, tables, pieces);
            if (abbreviation != Abbreviation.NONE) {
                add(to + 1, Kind.ABBREVIATION);
                pieces.abbreviate(abbreviation);
                return;
            }
        }
        add(to, Kind.WORD);
    }

    private void number(int to) {
        int first = at;
        int letters = to;
        while (letters > first && Letters.letter(text.charAt(letters - 1))) {
            letters--;
        }
        boolean raised = text.charAt(to - 1) == '.';
        if (letters < to && tables.units().contains(reach.lower(letters, to))) {
            add(letters, Kind.NUMBER);
            add(to, Kind.WORD);
        } else if (letters == to && !raised) {
            add(reach.thousands(first, to), Kind.NUMBER);
        } else {
            add(raised ? to + 1 : to, Kind.NUMBER);
        }
    }

    private void mark(byte kind) {
        char c = text.charAt(at);
        switch (kind) {
            case Letters.STOP -> stop(c);
            case Letters.OPENING -> {
                quoting |= c == '‘';
                add(at + 1, Kind.OPENING);
            }
            case Letters.CLOSING -> closing(c);
            case Letters.QUOTE -> quote(c);
            case Letters.DASH -> add(run(c), Kind.DASH);
            case Letters.SURROGATE ->
                add(at + Math.min(end - at, Character.charCount(text.codePointAt(at))), Kind.MARK);
            default -> other(c);
        }
    }

    private int run(char c) {
        int to = at;
        while (to < end && text.charAt(to) == c) {
            to++;
        }
        return to;
    }

    private void stop(char c) {
        if (c == '.' && Letters.digit(next(at + 1)) && (at == 0 || !Letters.inWord(text.charAt(at - 1)))) {
            number();
            return;
        }
        boolean dots = c == '.' || c == '…';
        int to = at;
        while (to < end
                && Letters.of(text.charAt(to)) == Letters.STOP
                && dots == (text.charAt(to) == '.' || text.charAt(to) == '…')) {
            to++;
        }
        add(to, Kind.STOP);
    }

    private void number() {
        int start = at;
        at++;
        int to = reach.word(at, quoting);
        at = start;
        add(to, Kind.NUMBER);
    }

    private void closing(char c) {
        if (c == '’') {
            quoting = false;
        }
        add(at + (c == '’' && next(at + 1) == c ? 2 : 1), Kind.CLOSING);
    }

    private void quote(char c) {
        boolean doubled = (c == '\'' || c == '`') && next(at + 1) == c;
        if (c == '\'' && !doubled) {
            quoting = Letters.inWord(next(at + 1)) && (at == 0 || !Letters.inWord(text.charAt(at - 1)));
        }
        add(at + (doubled ? 2 : 1), Kind.QUOTE);
    }

    private void other(char c) {
        boolean alone = at == 0 || !Letters.inWord(text.charAt(at - 1));
        if ((c == '#' || c == '@') && alone && Letters.letter(next(at + 1))) {
            int to = at + 1;
            while (to < end && (Letters.inWord(text.charAt(to)) || text.charAt(to) == '_')) {
                to++;
            }
            add(to, Kind.WORD);
        } else if (c == '+' && alone && Letters.digit(next(at + 1))) {
            number();
        } else {
            add("*=_~<>|".indexOf(c) >= 0 ? run(c) : at + 1, Kind.MARK);
        }
    }
}
