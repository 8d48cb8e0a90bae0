package org.acta.ledger.revisions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acta.model.Segment;
import org.acta.model.Segment.Kind;
import org.acta.model.Story;

/**
 * Whether a page tells its readers that it was changed: by a notice or an editor's note that the version before did not carry, a line with the time
 * of the update included. A note under a picture speaks of the picture. Times that only the page's metadata state are not seen by readers.
 */
final class Notices {

    private static final Set<Kind> PICTURE = Set.of(Kind.CAPTION, Kind.CREDIT);

    private Notices() {}

    static boolean tell(Story before, Story after) {
        return !in(before).containsAll(in(after));
    }

    private static Set<String> in(Story story) {
        List<Segment> segments = story.segments();
        return IntStream.range(0, segments.size())
                .filter(i -> speaksOfText(segments, i))
                .mapToObj(i -> story.text(segments.get(i).span()))
                .collect(Collectors.toSet());
    }

    private static boolean speaksOfText(List<Segment> segments, int at) {
        Kind kind = segments.get(at).kind();
        boolean underPicture = at > 0 && PICTURE.contains(segments.get(at - 1).kind());
        return kind == Kind.NOTICE || kind == Kind.EDITORS_NOTE && !underPicture;
    }
}
