package org.acta.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article among the <a href="https://schema.org/NewsArticle">JSON-LD</a> of a page, if there is one. */
final class LinkedData {

    private static final int MOST_NODES = 20_000;
    private static final ObjectMapper JSON = JsonMapper.builder(new JsonFactory())
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private final JsonNode article;

    private LinkedData(JsonNode article) {
        this.article = article;
    }

    static LinkedData of(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            JsonNode article = article(script.data());
            if (!article.isMissingNode()) {
                return new LinkedData(article);
            }
        }
        return new LinkedData(MissingNode.getInstance());
    }

    private static JsonNode article(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.remove();
            if (node.isObject() && article(node.path("@type"))) {
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
        return MissingNode.getInstance();
    }

    private static boolean article(JsonNode type) {
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            String name = one.asText();
            if (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report")) {
                return true;
            }
        }
        return false;
    }

    /** A text property of the article. */
    String text(String property) {
        return text(article, property);
    }

    /** The name of the thing, or of the first of the things, under a property. */
    String name(String property) {
        List<String> names = names(property);
        return names.isEmpty() ? "" : names.get(0);
    }

    /** The names of all things under a property. */
    List<String> names(String property) {
        List<String> names = new ArrayList<>();
        JsonNode value = article.path(property);
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            String name = one.isTextual() ? one.asText() : text(one, "name");
            if (!name.isBlank()) {
                names.add(name);
            }
        }
        return names;
    }

    /** The page that the article is the main thing of. */
    String page() {
        JsonNode main = article.path("mainEntityOfPage");
        String id = main.isTextual() ? main.asText() : text(main, "@id");
        return id.isEmpty() ? text("url") : id;
    }

    private static String text(JsonNode node, String property) {
        JsonNode value = node.path(property);
        JsonNode first = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        return first.isValueNode() && !first.isNull() ? first.asText() : "";
    }
}
