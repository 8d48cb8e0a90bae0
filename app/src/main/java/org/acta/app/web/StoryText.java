package org.acta.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.acta.model.Claim;
import org.acta.model.Segment;
import org.acta.model.Span;
import org.acta.model.Story;

/** The text of a story as published, cut where claims begin and end. */
public final class StoryText {

    private StoryText() {}

    /**
     * One segment of the page.
     *
     * @param kind as in the records: {@code headline}, {@code paragraph}…
     */
    public record Block(String kind, String language, List<Piece> pieces) {}

    /**
     * A run of text that the same claims rest on.
     *
     * @param claims ids of the claims whose sentence it is in
     * @param triggers ids of the claims whose trigger it is
     */
    public record Piece(String text, List<String> claims, List<String> triggers) {}

    /** The blocks of a story in their order; what is boilerplate is left out. */
    static List<Block> of(Story story, List<Claim> claims) {
        List<Block> blocks = new ArrayList<>();
        for (Segment segment : story.segments()) {
            if (segment.kind() != Segment.Kind.BOILERPLATE) {
                List<Claim> own = claims.stream()
                        .filter(c -> inside(c.evidence().sentence(), segment.span()))
                        .toList();
                blocks.add(new Block(
                        segment.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        segment.language(),
                        pieces(story, segment.span(), own)));
            }
        }
        return blocks;
    }

    private static List<Piece> pieces(Story story, Span whole, List<Claim> claims) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
        for (Claim claim : claims) {
            add(cuts, claim.evidence().sentence(), whole);
            add(cuts, claim.evidence().trigger(), whole);
        }
        List<Piece> pieces = new ArrayList<>();
        Integer start = cuts.pollFirst();
        for (int end : cuts) {
            Span span = new Span(start, end);
            pieces.add(new Piece(
                    story.text(span),
                    ids(claims, c -> c.evidence().sentence(), span),
                    ids(claims, c -> c.evidence().trigger(), span)));
            start = end;
        }
        return pieces;
    }

    private static void add(TreeSet<Integer> cuts, Span span, Span whole) {
        cuts.add(Math.max(whole.start(), Math.min(whole.end(), span.start())));
        cuts.add(Math.max(whole.start(), Math.min(whole.end(), span.end())));
    }

    private static List<String> ids(List<Claim> claims, java.util.function.Function<Claim, Span> where, Span span) {
        return claims.stream()
                .filter(c -> inside(span, where.apply(c)))
                .map(Claim::id)
                .toList();
    }

    private static boolean inside(Span inner, Span outer) {
        return inner.start() >= outer.start() && inner.end() <= outer.end() && inner.end() > inner.start();
    }
}
