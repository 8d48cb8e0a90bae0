package org.acta.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.acta.model.Byline;
import org.acta.model.Media;
import org.acta.model.Segment;
import org.acta.model.Story;
import org.jspecify.annotations.Nullable;

/** A page as a person reads it: what it says of itself, then its segments with kind and language. */
final class PageText {

    private final Story story;
    private final PrintWriter out;

    private PageText(Story story, PrintWriter out) {
        this.story = story;
        this.out = out;
    }

    static void print(Story story, PrintWriter out) {
        PageText page = new PageText(story, out);
        page.metadata();
        story.media().forEach(page::media);
        out.print("\n");
        story.segments().forEach(page::segment);
        out.print("\n");
    }

    private void metadata() {
        field("document", story.id());
        field("path", story.path());
        field("url", story.url());
        field(
                "outlet",
                story.outlet() == null
                        ? null
                        : story.outlet().name() + " (" + lower(story.outlet().ownership()) + ")");
        field("headline", story.headline());
        field("byline", names(false));
        field("contributors", names(true));
        field("published", story.published());
        field("updated", story.updated());
        field("language", story.language());
        field("developing", story.developing() ? "yes" : null);
        if (story.dateline() != null) {
            field("dateline", story.dateline().place());
            field("filed by", story.dateline().outlet());
        }
    }

    private String names(boolean contributors) {
        return story.byline().stream()
                .filter(b -> b.contributor() == contributors)
                .map(b -> b.kind() == Byline.Kind.PERSON ? b.name() : b.name() + " (" + lower(b.kind()) + ")")
                .collect(Collectors.joining(", "));
    }

    private void media(Media media) {
        StringBuilder line = new StringBuilder(media.caption() == null ? "" : media.caption());
        add(line, "by ", media.photographer());
        add(line, "", String.join(", ", media.agencies()));
        add(line, "distributed by ", media.distributor());
        add(line, "", media.distributor() == null ? null : lower(media.distributorOwnership()));
        add(line, "", media.duration());
        field(lower(media.kind()), line.toString());
    }

    private static void add(StringBuilder line, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            line.append(line.length() == 0 ? "" : " · ").append(label).append(value);
        }
    }

    private void segment(Segment segment) {
        String kind = lower(segment.kind()).replace('_', '-');
        out.printf(
                Locale.ROOT,
                "%-12s %-3s  %s\n",
                kind,
                segment.language(),
                story.text(segment.span()).replace('\n', ' '));
    }

    private void field(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            out.printf(Locale.ROOT, "%-12s %s\n", name, value);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
