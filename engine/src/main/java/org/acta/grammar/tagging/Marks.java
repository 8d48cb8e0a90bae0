package org.acta.grammar.tagging;

/** Punctuation in its many shapes as the few that treebanks use. */
public final class Marks {

    private Marks() {}

    /** Dashes, quotes and brackets of all kinds as {@code - " ( )}, an ellipsis as three stops; other forms as they are. */
    public static String alike(String form) {
        if (form.length() != 1 || form.charAt(0) < 0x80) {
            return form;
        }
        char mark = form.charAt(0);
        return switch (Character.getType(mark)) {
            case Character.DASH_PUNCTUATION -> "-";
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> "\"";
            case Character.START_PUNCTUATION -> "(";
            case Character.END_PUNCTUATION -> ")";
            case Character.OTHER_PUNCTUATION -> mark == '\u2026' ? "..." : mark < 0x100 ? form : "-";
            default -> form;
        };
    }
}
