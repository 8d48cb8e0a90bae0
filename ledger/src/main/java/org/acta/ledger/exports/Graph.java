package org.acta.ledger.exports;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** A GraphML document under the pen: a directed graph whose nodes and edges carry named values. */
final class Graph implements Closeable {

    private final Xml xml;
    private int edges;

    /**
     * @param nodes names of the values of nodes, with their GraphML types
     * @param links names of the values of edges, with their GraphML types
     */
    Graph(OutputStream out, Map<String, String> nodes, Map<String, String> links) throws IOException {
        xml = new Xml(out);
        xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        for (Map.Entry<String, String> key : nodes.entrySet()) {
            key("node", "n-" + key.getKey(), key.getKey(), key.getValue());
        }
        for (Map.Entry<String, String> key : links.entrySet()) {
            key("edge", "e-" + key.getKey(), key.getKey(), key.getValue());
        }
        xml.open("graph", "id", "record", "edgedefault", "directed");
    }

    private void key(String of, String id, String name, String type) throws IOException {
        xml.element("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
    }

    void node(String id, Map<String, ?> values) throws IOException {
        xml.element("node", () -> data("n-", values), "id", id);
    }

    void edge(String from, String to, Map<String, ?> values) throws IOException {
        edges++;
        xml.element("edge", () -> data("e-", values), "id", "e" + edges, "source", from, "target", to);
    }

    /** Values that are empty are left out. */
    private void data(String prefix, Map<String, ?> values) throws IOException {
        for (String name : List.copyOf(values.keySet())) {
            String value = String.valueOf(values.get(name));
            if (!value.isEmpty()) {
                xml.element("data", () -> xml.text(value), "key", prefix + name);
            }
        }
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
