package org.acta.reading;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.model.Byline;
import org.acta.model.Moment;
import org.acta.model.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself beside its text: JSON-LD first, then OpenGraph and other meta elements, microdata,
 * {@code <time>}, {@code <title>}. Values as they stand there; empty when the page has none.
 */
record Metadata(
        String headline,
        String title,
        String url,
        String outlet,
        List<String> authors,
        String published,
        String updated,
        String language,
        String articleBody) {

    private static final int SHORTEST_TITLE = 15;
    private static final int LONGEST_SITE = 45;

    Metadata {
        authors = List.copyOf(authors);
    }

    /** The same as the story has it; what was given from outside wins. */
    About about(Knowledge known, About given) {
        String canonical = given.url() != null ? given.url() : url.isEmpty() ? null : url;
        Outlet owner = given.outlet() != null ? given.outlet() : known.outlets().of(outlet, canonical);
        ZoneId home = owner == null || owner.zone() == null ? null : ZoneId.of(owner.zone());
        Optional<Moment> stated = known.dates().iso(published, home);
        Moment day = given.published() != null ? given.published() : stated.orElse(null);
        String declared = Article.language(language);
        return new About(
                id(given, canonical),
                given.path(),
                canonical,
                owner,
                given.headline() != null ? given.headline() : shown(headline.isEmpty() ? withoutSite(title) : headline),
                bylines(known),
                day,
                known.dates().iso(updated, home).filter(m -> !m.equals(day)).orElse(null),
                given.language().equals(Languages.UNKNOWN) ? declared : given.language());
    }

    /** A page in a file is known by its canonical URL before its file name; an id given with an article stands. */
    private static @Nullable String id(About given, @Nullable String canonical) {
        boolean file = given.url() == null;
        return file && canonical != null ? Ids.ofUrl(canonical) : given.id();
    }

    /** A title without the name of the site at its end. */
    private static String withoutSite(String title) {
        int at = Math.max(
                Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" - ")),
                Math.max(title.lastIndexOf(" – "), title.lastIndexOf(" — ")));
        return at >= SHORTEST_TITLE && title.length() - at < LONGEST_SITE ? title.substring(0, at) : title;
    }

    private static @Nullable String shown(String text) {
        String kept = Cleaning.clean(text).replaceAll("\\s+", " ").strip();
        return kept.isEmpty() ? null : kept;
    }

    private List<Byline> bylines(Knowledge known) {
        List<Byline> names = new ArrayList<>();
        for (String author : authors) {
            names.addAll(known.bylines().names(Cleaning.clean(author), false));
        }
        return names;
    }
}
