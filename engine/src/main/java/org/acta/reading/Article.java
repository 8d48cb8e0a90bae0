package org.acta.reading;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acta.model.Moment;
import org.acta.model.Outlet;
import org.acta.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * One article of a JSON Lines file: {@code id, url, outlet, title, text} or {@code html, published, language}; all
 * but the text may be missing.
 */
final class Article {

    private final Knowledge known;
    private final Map<String, String> fields;

    Article(Knowledge known, Map<String, String> fields) {
        this.known = known;
        this.fields = fields;
    }

    Story story() throws Unreadable {
        String html = get("html");
        String text = get("text");
        if (!html.isBlank() || text.contains("</p>")) {
            return new Page(known).story(html.isBlank() ? text : html, about());
        }
        if (text.isBlank()) {
            throw new Unreadable("neither text nor html");
        }
        return new TextStory(known).story(get("title"), text, about());
    }

    private String get(String field) {
        return fields.getOrDefault(field, "");
    }

    private @Nullable String given(String field) {
        String value = get(field).strip();
        return value.isEmpty() ? null : value;
    }

    private About about() {
        String url = given("url");
        String id = given("id");
        Outlet outlet = known.outlets().of(get("outlet"), url);
        ZoneId home = outlet == null || outlet.zone() == null ? null : ZoneId.of(outlet.zone());
        Moment published = known.dates().iso(get("published"), home).orElse(null);
        String ownId = id != null ? id : url != null ? Ids.ofUrl(url) : null;
        String title = given("title");
        return new About(
                ownId,
                null,
                url,
                outlet,
                title == null ? null : Cleaning.clean(title),
                List.of(),
                published,
                null,
                language(get("language")));
    }

    /** The first part of a language tag; {@code und} for anything else. */
    static String language(String tag) {
        String first = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return first.matches("[a-z]{2}") ? first : Languages.UNKNOWN;
    }
}
