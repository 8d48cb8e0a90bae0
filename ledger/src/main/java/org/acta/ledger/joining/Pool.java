package org.acta.ledger.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.jspecify.annotations.Nullable;

/** Claims at hand while joining: which hang together so far, and which share a key. */
final class Pool {

    private static final int BYTES = 8;

    /** A claim with the claim that it hangs on. */
    private static final class Node {
        final Telling telling;
        final @Nullable String event;
        final int order;
        Node parent = this;
        double score;
        String explanation = "opens the event";

        Node(Telling telling, @Nullable String event, int order) {
            this.telling = telling;
            this.event = event;
            this.order = order;
        }

        Node root() {
            Node root = this;
            while (root.parent != root) {
                root.parent = root.parent.parent;
                root = root.parent;
            }
            return root;
        }
    }

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, List<Node>> blocks = new HashMap<>();

    /** Takes an event as it stands; older events first, since a root names its event. */
    void hold(Event event) {
        Node first = null;
        for (Entry entry : event.entries()) {
            Node node = new Node(Telling.of(entry), event.id(), nodes.size());
            place(node, Blocking.keys(node.telling));
            if (first == null) {
                first = node;
            }
            node.parent = first;
        }
    }

    /** Takes a new claim and links it with the events that tell the same. */
    void add(Entry entry) {
        Node node = new Node(Telling.of(entry), null, nodes.size());
        Set<String> keys = Blocking.keys(node.telling);
        Set<Node> near = new LinkedHashSet<>();
        keys.forEach(key -> near.addAll(blocks.getOrDefault(key, List.of())));
        place(node, keys);
        List<Node> roots = new ArrayList<>();
        for (Node other : near) {
            if (!roots.contains(other.root())) {
                Likeness likeness = Likeness.of(node.telling, other.telling);
                if (likeness.same()) {
                    roots.add(other.root());
                    note(node, other, likeness);
                }
            }
        }
        roots.forEach(root -> unite(root, node));
    }

    private void place(Node node, Set<String> keys) {
        nodes.add(node);
        keys.forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(node));
    }

    private static void note(Node node, Node other, Likeness likeness) {
        if (likeness.points() > node.score) {
            node.score = likeness.points();
            node.explanation = likeness.explanation() + " with " + other.telling.entry().key();
        }
    }

    /** The older of two roots stays: the one that was held or added first. */
    private static void unite(Node one, Node other) {
        Node here = one.root();
        Node there = other.root();
        if (here != there) {
            boolean keep = here.order < there.order;
            (keep ? there : here).parent = keep ? here : there;
        }
    }

    List<Membership> memberships() {
        List<Membership> found = new ArrayList<>();
        select(n -> n.event == null, found);
        select(n -> n.event != null && !n.event.equals(n.root().event), found);
        return found;
    }

    private void select(Predicate<Node> which, List<Membership> found) {
        for (Node node : nodes) {
            if (which.test(node)) {
                String event = idOf(node.root());
                String why = node.event == null ? node.explanation : "event " + node.event + " tells the same as " + event;
                found.add(new Membership(event, node.telling.entry(), node.score, why));
            }
        }
    }

    private static String idOf(Node root) {
        return root.event != null ? root.event : hash(root.telling.entry().key());
    }

    /** The first 64 bits of SHA-256, in hexadecimal. */
    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
