package org.acta.training.cess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A constituent or, without children, a leaf.
 *
 * @param label with function, {@code sn-SUJ}; the tag of a leaf
 * @param form of a leaf, empty for constituents
 */
record Node(String label, String form, String lemma, List<Node> children) {

    boolean leaf() {
        return !form.isEmpty();
    }

    /** The label without function, number and marks: {@code sn}, {@code S.F.C}. */
    String kind() {
        int dash = label.indexOf('-');
        String kind = dash < 0 ? label : label.substring(0, dash);
        for (String mark : List.of(".co", ".j", ".x", ".1c", ".2c", ".1n", ".2n", "*", ".r")) {
            kind = kind.replace(mark, "");
        }
        return kind;
    }

    /** The function, {@code SUJ}, or the empty string. */
    String function() {
        int dash = label.indexOf('-');
        if (dash < 0) {
            return "";
        }
        String function = label.substring(dash + 1);
        int dot = function.indexOf('.');
        return dot < 0 || function.startsWith("CPRED") ? function : function.substring(0, dot);
    }

    boolean is(String kind) {
        String own = kind();
        return own.equals(kind) || own.startsWith(kind + ".");
    }

    boolean marked(String mark) {
        int dash = label.indexOf('-');
        String kind = dash < 0 ? label : label.substring(0, dash);
        return (kind + ".").contains(mark + ".");
    }

    boolean coordinated() {
        return marked(".co");
    }

    boolean punctuation() {
        return leaf() && label.startsWith("F");
    }

    boolean clause() {
        return !leaf() && (is("S") || is("INC"));
    }

    /** A finite clause of time, cause, condition, comparison… */
    boolean adverbial() {
        return kind().startsWith("S.F.A");
    }

    boolean nominal() {
        String kind = kind();
        return kind.length() >= 2 && kind.startsWith("sn") || kind.startsWith("grup.nom");
    }

    boolean empty() {
        return !leaf() && children.isEmpty();
    }

    /** The trees of a file. */
    static List<Node> read(List<String> lines) {
        List<Node> trees = new ArrayList<>();
        List<Node> open = new ArrayList<>();
        for (String line : lines) {
            String text = line.strip();
            if (text.isEmpty()) {
                continue;
            }
            String[] parts = text.substring(1).split(" ");
            if (parts.length == 1) {
                push(open, new Node(parts[0], "", "", new ArrayList<>()));
            } else {
                int closing = leaf(open, parts);
                for (int i = 0; i < closing && !open.isEmpty(); i++) {
                    Node closed = open.remove(open.size() - 1);
                    if (open.isEmpty()) {
                        trees.add(closed);
                    }
                }
            }
        }
        return trees;
    }

    private static void push(List<Node> open, Node node) {
        if (!open.isEmpty()) {
            open.get(open.size() - 1).children().add(node);
        }
        open.add(node);
    }

    private static int leaf(List<Node> open, String[] parts) {
        String last = parts[parts.length - 1];
        int end = last.startsWith(")") && parts.length == 3 ? 1 : 0;
        while (end < last.length() && last.charAt(end) != ')') {
            end++;
        }
        Node parent = open.get(open.size() - 1);
        if (parts.length == 3) {
            parent.children().add(new Node(parts[0], form(parts[1]), last.substring(0, end), List.of()));
        } else {
            parent.children().add(new Node(parts[0], "", "", List.of()));
        }
        return last.length() - end - 1;
    }

    /** Some marks are written by their tags: {@code -Fpa-} is an opening bracket. */
    private static String form(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "-fpa-" -> "(";
            case "-fpt-" -> ")";
            case "-fe-" -> "\"";
            default -> written;
        };
    }
}
