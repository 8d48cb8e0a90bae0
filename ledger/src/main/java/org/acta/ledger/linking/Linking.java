package org.acta.ledger.linking;

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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Things at hand while they are grouped. Groups are what hangs together by links, so that they do not depend on the order in which things are
 * added; only their names do. Not for several threads.
 */
public final class Linking<T> {

    private static final int BYTES = 8;

    /** How things of a kind are named, found and compared. */
    public record Rules<T>(
            Function<T, String> name, Function<T, Set<String>> keys, BiFunction<T, T, Likeness> compare) {}

    /** A thing with the thing that it hangs on. */
    private static final class Node<T> {
        final T item;
        final @Nullable String group;
        final int order;
        Node<T> parent = this;
        double score;

        @Nullable
        Likeness likeness;

        @Nullable
        Node<T> like;

        Node(T item, @Nullable String group, int order) {
            this.item = item;
            this.group = group;
            this.order = order;
        }

        Node<T> root() {
            Node<T> root = this;
            while (root.parent != root) {
                root.parent = root.parent.parent;
                root = root.parent;
            }
            return root;
        }
    }

    private final Rules<T> rules;
    private final List<Node<T>> nodes = new ArrayList<>();
    private final Map<String, List<Node<T>>> blocks = new HashMap<>();

    public Linking(Rules<T> rules) {
        this.rules = rules;
    }

    /** Takes a group as it stands. Of two groups that become one, the one held first keeps its name. */
    public void hold(String group, List<T> members) {
        Node<T> first = null;
        for (T item : members) {
            Node<T> node = new Node<>(item, group, nodes.size());
            place(node, rules.keys().apply(item));
            first = first == null ? node : first;
            node.parent = first;
        }
    }

    /** Takes a new thing and links it with what looks like it. */
    public void add(T item) {
        Node<T> node = new Node<>(item, null, nodes.size());
        Set<String> keys = rules.keys().apply(item);
        Set<Node<T>> near = new LinkedHashSet<>();
        keys.forEach(key -> near.addAll(blocks.getOrDefault(key, List.of())));
        place(node, keys);
        Set<Node<T>> roots = new LinkedHashSet<>();
        for (Node<T> other : near) {
            if (!roots.contains(other.root())) {
                Likeness likeness = rules.compare().apply(item, other.item);
                if (likeness.same()) {
                    roots.add(other.root());
                    note(node, other, likeness);
                }
            }
        }
        roots.forEach(root -> unite(root, node));
    }

    private void place(Node<T> node, Set<String> keys) {
        nodes.add(node);
        keys.forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(node));
    }

    private static <T> void note(Node<T> node, Node<T> other, Likeness likeness) {
        if (likeness.points() > node.score) {
            node.score = likeness.points();
            node.likeness = likeness;
            node.like = other;
        }
    }

    private void unite(Node<T> one, Node<T> other) {
        Node<T> here = one.root();
        Node<T> there = other.root();
        if (here != there) {
            boolean keep = here.order < there.order;
            (keep ? there : here).parent = keep ? here : there;
        }
    }

    /** The place of each new thing, in the order in which they were added; then of each that moves because its group became one with an older. */
    public List<Placement<T>> placements() {
        List<Placement<T>> found = new ArrayList<>();
        select(n -> n.group == null, found);
        select(n -> n.group != null && !n.group.equals(n.root().group), found);
        return found;
    }

    private void select(Predicate<Node<T>> which, List<Placement<T>> found) {
        for (Node<T> node : nodes) {
            if (which.test(node)) {
                String group = nameOf(node.root());
                found.add(new Placement<>(group, node.item, node.score, why(node, group)));
            }
        }
    }

    private String why(Node<T> node, String group) {
        if (node.group != null) {
            return node.group + " tells the same as " + group;
        }
        return node.likeness == null || node.like == null
                ? "the first of its kind"
                : node.likeness.explanation() + " with " + rules.name().apply(node.like.item);
    }

    private String nameOf(Node<T> root) {
        return root.group != null ? root.group : hash(rules.name().apply(root.item));
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
