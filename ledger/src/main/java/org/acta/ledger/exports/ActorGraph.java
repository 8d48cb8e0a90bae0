package org.acta.ledger.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.acta.ledger.entry.Event;
import org.acta.model.Actor;
import org.acta.records.Cameo;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on whom, as GraphML: a node for each code of a side, an edge for each ordered pair with how many events there are, of which class, how
 * friendly or hostile on the average, and from when to when. What is kept until the end grows with the pairs, not with the events.
 */
final class ActorGraph implements Export {

    private final Dyads dyads;
    private final Predicate<Dyad> filter;
    private final OutputStream out;
    private final Map<String, Actor> nodes = new TreeMap<>();
    private final Map<String, Relation> edges = new TreeMap<>();

    ActorGraph(Choice choice, OutputStream out) {
        this.dyads = new Dyads(choice.all());
        this.filter = choice.oneADay() ? new OneADay() : dyad -> true;
        this.out = out;
    }

    /** What one did to another. */
    private static final class Relation {

        private final String from;
        private final String to;
        private final int[] byQuad = new int[4];
        private double intensity;
        private int count;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        Relation(String from, String to) {
            this.from = from;
            this.to = to;
        }

        void add(Dyad dyad) {
            count++;
            byQuad[dyad.claim().event().type().quad() - 1]++;
            intensity += Cameo.of(dyad.code().code()).scale();
            LocalDate day = dyad.day();
            if (day != null) {
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
        }

        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("events", count);
            values.put("verbal_cooperation", byQuad[0]);
            values.put("material_cooperation", byQuad[1]);
            values.put("verbal_conflict", byQuad[2]);
            values.put("material_conflict", byQuad[3]);
            values.put("intensity", intensity / count);
            values.put("first", first == null ? "" : first);
            values.put("last", last == null ? "" : last);
            return values;
        }
    }

    @Override
    public void event(Event event) {
        dyads.of(event).stream().filter(filter).forEach(this::add);
    }

    private void add(Dyad dyad) {
        Actor actor = dyad.actor();
        Actor recipient = dyad.recipient();
        if (actor == null
                || recipient == null
                || actor.code().isEmpty()
                || recipient.code().isEmpty()) {
            return;
        }
        nodes.putIfAbsent(actor.code(), actor);
        nodes.putIfAbsent(recipient.code(), recipient);
        edges.computeIfAbsent(actor.code() + " " + recipient.code(), k -> new Relation(actor.code(), recipient.code()))
                .add(dyad);
    }

    @Override
    public void close() throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("events", "int");
        values.put("verbal_cooperation", "int");
        values.put("material_cooperation", "int");
        values.put("verbal_conflict", "int");
        values.put("material_conflict", "int");
        values.put("intensity", "double");
        values.put("first", "string");
        values.put("last", "string");
        try (Graph graph =
                new Graph(out, Map.of("country", "string", "organisation", "string", "sector", "string"), values)) {
            for (Map.Entry<String, Actor> node : nodes.entrySet()) {
                graph.node(node.getKey(), of(node.getValue()));
            }
            for (Relation edge : edges.values()) {
                graph.edge(edge.from, edge.to, edge.values());
            }
        }
    }

    private static Map<String, String> of(Actor actor) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("country", actor.country() == null ? "" : actor.country());
        values.put("organisation", actor.org() == null ? "" : actor.org());
        values.put("sector", actor.sector().name());
        return values;
    }
}
