package org.acta;

import java.time.LocalDate;
import java.util.List;
import org.acta.model.Moment;
import org.acta.model.Segment;
import org.acta.model.Span;
import org.acta.model.Story;

/** Stories of one paragraph without a page around it. */
public final class Stories {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 14);

    private Stories() {}

    public static Story of(String language, String text) {
        Segment paragraph = new Segment(Segment.Kind.PARAGRAPH, language, new Span(0, text.length()));
        return new Story(
                "s",
                1,
                null,
                null,
                null,
                null,
                List.of(),
                Moment.of(DAY),
                null,
                language,
                null,
                false,
                text,
                List.of(paragraph),
                List.of());
    }
}
