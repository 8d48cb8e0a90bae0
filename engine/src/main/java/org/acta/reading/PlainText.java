package org.acta.reading;

import java.util.ArrayList;
import java.util.List;
import org.acta.model.Span;

/** Plain text to lines. A paragraph broken into lines of even width, as in old wire copy and mail, is one line. */
final class PlainText {

    private static final int NARROW = 38;
    private static final int WIDE = 100;

    private PlainText() {}

    static List<Line> lines(String text) {
        List<List<Span>> chunks = chunks(text);
        boolean even = chunks.stream().anyMatch(chunk -> chunk.size() > 2 && wrapped(text, chunk, false));
        List<Line> lines = new ArrayList<>();
        for (List<Span> chunk : chunks) {
            add(text, chunk, even, lines);
        }
        return lines;
    }

    /** Lines that stand together between empty lines. */
    private static List<List<Span>> chunks(String text) {
        List<List<Span>> chunks = new ArrayList<>();
        List<Span> chunk = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            Span span = stripped(text, at, end);
            if (span.length() > 0) {
                chunk.add(span);
            }
            if (!chunk.isEmpty() && (span.length() == 0 || end == text.length())) {
                chunks.add(chunk);
                chunk = new ArrayList<>();
            }
            at = end + 1;
        }
        return chunks;
    }

    private static Span stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static void add(String text, List<Span> chunk, boolean even, List<Line> lines) {
        int last = chunk.size() - 1;
        boolean signed = last > 0 && Shapes.initials(chunk.get(last).in(text));
        List<Span> paragraph = signed ? chunk.subList(0, last) : chunk;
        boolean apart = !lines.isEmpty();
        if (wrapped(text, paragraph, even)) {
            lines.add(new Line(paragraph.get(0).join(paragraph.get(paragraph.size() - 1)), Line.Mark.NONE, apart));
            if (signed) {
                lines.add(new Line(chunk.get(last), Line.Mark.NONE, false));
            }
            return;
        }
        for (Span span : chunk) {
            lines.add(new Line(span, Line.Mark.NONE, apart && span.equals(chunk.get(0))));
        }
    }

    /**
     * Are these lines one paragraph: all but the last of about the same width, and most of them ending in the middle
     * of a sentence?
     *
     * @param even other paragraphs of the text are broken like that
     */
    private static boolean wrapped(String text, List<Span> chunk, boolean even) {
        if (chunk.size() < 2) {
            return false;
        }
        int widest = 0;
        int open = 0;
        for (Span span : chunk) {
            widest = Math.max(widest, span.length());
        }
        for (int i = 0; i + 1 < chunk.size(); i++) {
            if (chunk.get(i).length() < Math.max(NARROW, widest - 20)) {
                return false;
            }
            open += Shapes.sentence(chunk.get(i).in(text)) ? 0 : 1;
        }
        boolean goesOn = even || Character.isLowerCase(text.charAt(chunk.get(1).start())) || chunk.size() > 2;
        return widest <= WIDE && goesOn && open * 2 > chunk.size() - 1;
    }
}
