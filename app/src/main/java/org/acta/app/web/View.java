package org.acta.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What every page needs to know of its request.
 *
 * @param path of the address, without the query
 * @param query as it came, without the language
 * @param token goes with every form, so that no other site can send it
 */
public record View(Texts texts, String path, String query, String token) {

    /** The rooms of the desk in the order of the menu: address and key of its name. */
    public static final List<String> MENU = List.of(
            "stories",
            "timeline",
            "between",
            "network",
            "agreements",
            "map",
            "sources",
            "contradictions",
            "review",
            "add",
            "codebook");

    public String t(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    /** Is this room of the menu the one being looked at? */
    public boolean here(String room) {
        return path.equals("/" + room) || path.startsWith("/" + room + "/");
    }

    /** The same page in another language. */
    public String in(String language) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + language;
    }

    /** A piece of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
