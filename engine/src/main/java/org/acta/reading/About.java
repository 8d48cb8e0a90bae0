package org.acta.reading;

import java.util.List;
import org.acta.model.Byline;
import org.acta.model.Moment;
import org.acta.model.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a story besides its lines.
 *
 * @param id null to take it from the text
 * @param byline names given in metadata, used when the page shows none
 * @param language as declared, a mere hint
 */
record About(
        @Nullable String id,
        @Nullable String path,
        @Nullable String url,
        @Nullable Outlet outlet,
        @Nullable String headline,
        List<Byline> byline,
        @Nullable Moment published,
        @Nullable Moment updated,
        String language) {

    About {
        byline = List.copyOf(byline);
    }

    static About of(@Nullable String id, @Nullable String path) {
        return new About(id, path, null, null, null, List.of(), null, null, Languages.UNKNOWN);
    }
}
