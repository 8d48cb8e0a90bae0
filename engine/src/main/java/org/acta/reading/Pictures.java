package org.acta.reading;

import java.util.ArrayList;
import java.util.List;
import org.acta.model.Media;
import org.acta.model.Ownership;
import org.acta.model.Segment.Kind;
import org.jspecify.annotations.Nullable;

/** The media of a page, from its captions, credits, video lines and the notes that name a distributor. */
final class Pictures {

    private final Knowledge known;

    Pictures(Knowledge known) {
        this.known = known;
    }

    List<Media> of(String text, List<Piece> pieces) {
        List<Media> media = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String line = piece.span().in(text);
            Kind before = i == 0 ? Kind.BOILERPLATE : pieces.get(i - 1).kind();
            switch (piece.kind()) {
                case CAPTION ->
                    media.add(new Media(Media.Kind.IMAGE, line, null, List.of(), null, Ownership.UNKNOWN, null));
                case CREDIT -> credit(media, known.credits().parse(line), before == Kind.CAPTION);
                case VIDEO -> video(media, line, before == Kind.VIDEO);
                case EDITORS_NOTE -> distributor(media, line);
                default -> {}
            }
        }
        return media;
    }

    private static void credit(List<Media> media, Credits.Credit credit, boolean captioned) {
        String caption = captioned ? media.remove(media.size() - 1).caption() : null;
        media.add(new Media(
                Media.Kind.IMAGE,
                caption,
                credit.photographer(),
                credit.agencies(),
                credit.distributor(),
                credit.ownership(),
                null));
    }

    /** A video's title and its length may stand on two lines, in either order. */
    private void video(List<Media> media, String line, boolean goesOn) {
        String folded = Folding.fold(line);
        boolean lengthOnly = known.shapes().videoLength(line, folded);
        Media here = video(line, folded, lengthOnly);
        if (goesOn && !media.isEmpty()) {
            Media before = media.get(media.size() - 1);
            if (lengthOnly ? before.duration() == null : before.caption() == null) {
                media.set(media.size() - 1, lengthOnly ? joined(before, here) : joined(here, before));
                return;
            }
        }
        media.add(here);
    }

    private Media video(String line, String folded, boolean lengthOnly) {
        String length = Shapes.length(line);
        Media.Kind kind = known.cues().starts(Cue.AUDIO, folded) ? Media.Kind.AUDIO : Media.Kind.VIDEO;
        return new Media(
                kind,
                lengthOnly ? null : line,
                null,
                source(line, folded),
                null,
                Ownership.UNKNOWN,
                length.isEmpty() ? null : length);
    }

    private static Media joined(Media title, Media length) {
        return new Media(
                title.kind(), title.caption(), null, length.agencies(), null, Ownership.UNKNOWN, length.duration());
    }

    private List<String> source(String line, String folded) {
        int at = known.cues().find(Cue.SOURCE, folded);
        if (at < 0 || folded.length() != line.length()) {
            return List.of();
        }
        String rest = line.substring(at + known.cues().lengthAt(Cue.SOURCE, folded, at))
                .replaceAll("^[\\s:]+", "")
                .strip();
        return rest.isEmpty() ? List.of() : List.of(rest);
    }

    /**
     * A note that says who distributed a picture belongs to the picture before it, or to those that name that
     * distributor.
     */
    private void distributor(List<Media> media, String note) {
        Distributor found = Distributor.in(note, known);
        if (found == null || media.isEmpty()) {
            return;
        }
        int last = media.size() - 1;
        for (int i = 0; i < media.size(); i++) {
            Media m = media.get(i);
            if (i == last || m.agencies().stream().anyMatch(a -> Folding.fold(a).equals(Folding.fold(found.name())))) {
                media.set(i, with(m, found.name(), found.ownership()));
            }
        }
    }

    private static Media with(Media m, @Nullable String distributor, Ownership ownership) {
        return new Media(m.kind(), m.caption(), m.photographer(), m.agencies(), distributor, ownership, m.duration());
    }
}
