package org.acta.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Collects the metadata of a page from all the places where pages keep them, the most trustworthy first. */
final class PageFacts {

    private static final List<String> HEADLINE = List.of("og:title", "twitter:title", "dc.title");
    private static final List<String> OUTLET = List.of("og:site_name", "application-name", "publisher");
    private static final List<String> AUTHOR =
            List.of("author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator");
    private static final List<String> PUBLISHED = List.of(
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
            "dcterms.date",
            "ptime",
            "article:published");
    private static final List<String> UPDATED = List.of(
            "article:modified_time",
            "og:updated_time",
            "lastmod",
            "last-modified",
            "dcterms.modified",
            "article:modified");
    private static final List<String> LANGUAGE = List.of("og:locale", "language", "content-language");

    private final Document document;
    private final LinkedData linked;
    private final Map<String, String> metas = new HashMap<>();

    private PageFacts(Document document) {
        this.document = document;
        this.linked = LinkedData.of(document);
        for (Element meta : document.getElementsByTag("meta")) {
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !meta.attr("content").isBlank()) {
                    metas.putIfAbsent(name, meta.attr("content"));
                }
            }
        }
    }

    /** What the page says of itself. */
    static Metadata of(Document document) {
        PageFacts facts = new PageFacts(document);
        return new Metadata(
                first(facts.linked.text("headline"), facts.meta(HEADLINE)),
                document.title(),
                facts.url(),
                first(facts.linked.name("publisher"), facts.meta(OUTLET)),
                facts.authors(),
                facts.published(),
                facts.updated(),
                first(document.select("html").attr("lang"), facts.linked.text("inLanguage"), facts.meta(LANGUAGE)),
                facts.linked.text("articleBody"));
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }

    private String meta(List<String> names) {
        for (String name : names) {
            String content = metas.get(name);
            if (content != null) {
                return content;
            }
        }
        return "";
    }

    /** The canonical URL; empty when it only names the site. */
    private String url() {
        String canonical = document.select("link[rel=canonical]").attr("href");
        String url = first(canonical, meta(List.of("og:url")), linked.page());
        int path = url.indexOf('/', 8);
        return url.startsWith("http") && path > 0 && url.length() > path + 1 ? url : "";
    }

    private String published() {
        return first(linked.text("datePublished"), meta(PUBLISHED), microdata("datePublished"), time());
    }

    private String updated() {
        return first(linked.text("dateModified"), meta(UPDATED), microdata("dateModified"));
    }

    private String microdata(String property) {
        Element element = document.selectFirst("[itemprop=\"" + property + "\"]");
        return element == null ? "" : first(element.attr("datetime"), element.attr("content"), element.text());
    }

    /** The first {@code <time>} of the article, else of the page. */
    private String time() {
        Element time = document.selectFirst("article time[datetime],main time[datetime]");
        Element any = time != null ? time : document.selectFirst("time[datetime]");
        return any == null ? "" : any.attr("datetime");
    }

    private List<String> authors() {
        List<String> authors = new ArrayList<>(linked.names("author"));
        if (authors.isEmpty()) {
            authors.add(meta(AUTHOR));
        }
        authors.removeIf(name -> name.isBlank() || name.startsWith("http"));
        return authors;
    }
}
