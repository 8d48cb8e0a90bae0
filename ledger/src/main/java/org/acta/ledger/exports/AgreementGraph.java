package org.acta.ledger.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.acta.ledger.entry.Revision;
import org.acta.model.Actor;
import org.acta.model.Agreement;
import org.acta.records.Names;

/** Who is bound by what, and what replaces what, as GraphML: nodes are agreements as each story tells them and their parties; edges are parties and links. */
final class AgreementGraph implements Export {

    private static final Map<String, String> NODES = Map.of(
            "kind",
            "string",
            "name",
            "string",
            "date",
            "string",
            "status",
            "string",
            "obligations",
            "string",
            "document",
            "string");

    private final Graph graph;
    private final Set<String> parties = new HashSet<>();

    AgreementGraph(OutputStream out) throws IOException {
        graph = new Graph(out, NODES, Map.of("relation", "string"));
    }

    @Override
    public void revision(Revision revision) throws IOException {
        for (Agreement agreement : revision.agreements()) {
            agreement(agreement, revision.story().id());
        }
        for (Agreement agreement : revision.agreements()) {
            edges(agreement);
        }
    }

    private void agreement(Agreement agreement, String document) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kind", agreement.kind());
        values.put("name", agreement.name());
        values.put("date", agreement.date() == null ? "" : agreement.date());
        values.put("status", Names.of(agreement.status()));
        values.put("obligations", String.join(";", agreement.obligations()));
        values.put("document", document);
        graph.node(agreement.id(), values);
        for (Actor party : agreement.parties()) {
            if (!party.side().isEmpty() && parties.add(party.side())) {
                graph.node(party.side(), Map.of("kind", "party", "name", party.side()));
            }
        }
    }

    private void edges(Agreement agreement) throws IOException {
        Set<String> sides = new HashSet<>();
        for (Actor party : agreement.parties()) {
            if (!party.side().isEmpty() && sides.add(party.side())) {
                graph.edge(party.side(), agreement.id(), Map.of("relation", "party"));
            }
        }
        for (Agreement.Link link : agreement.links()) {
            graph.edge(agreement.id(), link.agreement(), Map.of("relation", Names.of(link.relation())));
        }
    }

    @Override
    public void close() throws IOException {
        graph.close();
    }
}
