package org.acta.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.acta.model.Byline;
import org.acta.model.Moment;
import org.acta.model.Outlet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself beside its text: JSON-LD first, then OpenGraph and other meta elements, microdata,
 * {@code <time>}, {@code <title>}.
 * Values as they stand there; empty when the page has none.
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

    private static final ObjectMapper JSON = JsonMapper.builder(new JsonFactory())
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final int MOST_NODES = 20_000;
    private static final int SHORTEST_TITLE = 15;
    private static final int LONGEST_SITE = 45;

    static Metadata of(Document document) {
        JsonNode article = article(document);
        Map<String, String> metas = metas(document);
        return new Metadata(
                first(text(article, "headline"), meta(metas, "og:title", "twitter:title", "dc.title")),
                document.title(),
                url(document, metas, article),
                first(
                        name(article == null ? null : article.get("publisher")),
                        meta(metas, "og:site_name", "application-name", "publisher")),
                authors(metas, article),
                first(
                        text(article, "datePublished"),
                        meta(
                                metas,
                                "article:published_time",
                                "datepublished",
                                "og:published_time",
                                "publishdate",
                                "pubdate",
                                "date",
                                "dc.date",
                                "dc.date.issued",
                                "dcterms.created",
                                "parsely-pub-date",
                                "sailthru.date",
                                "publish-date",
                                "article.published",
                                "cxenseparse:recs:publishtime",
                                "cxenseparse:publishtime",
                                "dcterms.date",
                                "ptime",
                                "article:published"),
                        microdata(document, "datePublished"),
                        time(document)),
                first(
                        text(article, "dateModified"),
                        meta(
                                metas,
                                "article:modified_time",
                                "og:updated_time",
                                "lastmod",
                                "last-modified",
                                "dcterms.modified",
                                "article:modified"),
                        microdata(document, "dateModified")),
                first(
                        document.select("html").attr("lang"),
                        text(article, "inLanguage"),
                        meta(metas, "og:locale", "language", "content-language")),
                text(article, "articleBody"));
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }

    /** The first content under each property, name or itemprop, in lower case. */
    private static Map<String, String> metas(Document document) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : document.getElementsByTag("meta")) {
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !meta.attr("content").isBlank()) {
                    metas.putIfAbsent(name, meta.attr("content"));
                }
            }
        }
        return metas;
    }

    private static String url(Document document, Map<String, String> metas, @Nullable JsonNode article) {
        String canonical = document.select("link[rel=canonical]").attr("href");
        JsonNode main = article == null ? null : article.get("mainEntityOfPage");
        String entity =
                main == null ? "" : main.isTextual() ? main.asText() : first(text(main, "@id"), text(main, "url"));
        String url = first(canonical, meta(metas, "og:url"), entity, text(article, "url"));
        return url.startsWith("http") && url.indexOf('/', 8) > 0 && url.length() > url.indexOf('/', 8) + 1 ? url : "";
    }

    private static String meta(Map<String, String> metas, String... names) {
        for (String name : names) {
            String content = metas.getOrDefault(name, "");
            if (!content.isBlank()) {
                return content;
            }
        }
        return "";
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private static String microdata(Document document, String property) {
        Element element = document.selectFirst("[itemprop=" + quoted(property) + "]");
        return element == null ? "" : first(element.attr("datetime"), element.attr("content"), element.text());
    }

    /** The first {@code <time>} of the article or of the page. */
    private static String time(Document document) {
        Element time = document.selectFirst("article time[datetime],main time[datetime]");
        time = time != null ? time : document.selectFirst("time[datetime]");
        return time == null ? "" : time.attr("datetime");
    }

    private static List<String> authors(Map<String, String> metas, @Nullable JsonNode article) {
        List<String> authors = new ArrayList<>();
        JsonNode author = article == null ? null : article.get("author");
        if (author != null && author.isArray()) {
            author.forEach(one -> addAuthor(authors, name(one)));
        } else if (author != null) {
            addAuthor(authors, name(author));
        }
        if (authors.isEmpty()) {
            addAuthor(
                    authors,
                    meta(metas, "author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator"));
        }
        return List.copyOf(authors);
    }

    private static void addAuthor(List<String> authors, String name) {
        if (!name.isBlank() && !name.startsWith("http")) {
            authors.add(name.strip());
        }
    }

    private static String name(@Nullable JsonNode node) {
        if (node == null) {
            return "";
        }
        if (node.isArray()) {
            return node.isEmpty() ? "" : name(node.get(0));
        }
        return node.isTextual() ? node.asText() : text(node, "name");
    }

    private static String text(@Nullable JsonNode node, String field) {
        JsonNode value = node == null ? null : node.get(field);
        if (value != null && value.isArray() && !value.isEmpty()) {
            value = value.get(0);
        }
        return value != null && value.isValueNode() && !value.isNull() ? value.asText() : "";
    }

    /** The article among the JSON-LD of a page. */
    private static @Nullable JsonNode article(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            JsonNode article = article(script.data());
            if (article != null) {
                return article;
            }
        }
        return null;
    }

    private static @Nullable JsonNode article(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return null;
        }
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (node.isObject() && type(node.get("@type"))) {
                return node;
            }
            if (node.isArray() || node.has("@graph") || node.has("mainEntity")) {
                node.forEach(child -> {
                    if (child.isContainerNode()) {
                        open.add(child);
                    }
                });
            }
        }
        return null;
    }

    private static boolean type(@Nullable JsonNode type) {
        if (type == null) {
            return false;
        }
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (type(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText();
        return name.endsWith("Article")
                || name.endsWith("BlogPosting")
                || name.equals("Report")
                || name.endsWith("NewsStory");
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
