package org.acta.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A claim as a person coded it.
 *
 * @param at a snippet that holds the trigger
 * @param symmetric the order of the sides does not matter
 * @param when a day, month or year, or a range with an open side; empty when the text gives none
 * @param attribution names outermost first; empty when it is unclear, an empty list when the article tells it itself
 */
record GoldClaim(
        String id,
        String at,
        Set<String> types,
        Set<String> actors,
        Set<String> recipients,
        boolean symmetric,
        Optional<String> when,
        Optional<String> status,
        boolean negative,
        boolean condition,
        Optional<List<String>> attribution,
        List<Amount> quantities,
        boolean optional) {

    /** A quantity that the claim must hold. */
    record Amount(double value, String comparator) {}

    static GoldClaim of(JsonNode node) {
        List<Amount> amounts = new ArrayList<>();
        for (JsonNode quantity : node.path("quantities")) {
            amounts.add(new Amount(
                    quantity.path("value").asDouble(),
                    quantity.path("comparator").asText("exactly")));
        }
        return new GoldClaim(
                node.path("id").asText(),
                node.path("at").asText(),
                new TreeSet<>(texts(node.path("event"))),
                new TreeSet<>(texts(node.path("actors"))),
                new TreeSet<>(texts(node.path("recipients"))),
                node.path("sym").asBoolean(),
                text(node, "when"),
                text(node, "status"),
                node.path("polarity").asText().equals("negative"),
                node.path("condition").asBoolean(),
                node.has("attribution") ? Optional.of(texts(node.path("attribution"))) : Optional.empty(),
                amounts,
                node.path("optional").asBoolean());
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
