package org.acta.app.cli;

/** Marks words for the eye: ANSI colours on a terminal, plain brackets elsewhere. */
enum Colours {
    ANSI("\u001b[1m", "\u001b[0m", "\u001b[2m", "\u001b[1;4m"),
    PLAIN("", "", "", "");

    private final String bold;
    private final String end;
    private final String faint;
    private final String marked;

    Colours(String bold, String end, String faint, String marked) {
        this.bold = bold;
        this.end = end;
        this.faint = faint;
        this.marked = marked;
    }

    String bold(String text) {
        return bold + text + end;
    }

    String faint(String text) {
        return faint + text + end;
    }

    /** The word that carries the event. */
    String marked(String text) {
        return this == PLAIN ? "[" + text + "]" : marked + text + end;
    }
}
