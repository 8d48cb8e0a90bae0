package org.acta.grammar.parsing;

import java.util.List;
import java.util.Set;

/** Which labels are those that decide what else a predicate can take: subjects, objects, marks of voice, prepositions. */
public final class CoreRelations {

    private static final Set<String> CORE = Set.of(
            "nsubj",
            "nsubj:pass",
            "csubj",
            "csubj:pass",
            "obj",
            "iobj",
            "ccomp",
            "xcomp",
            "expl:pass",
            "expl:pv",
            "expl:impers",
            "compound:prt",
            "aux:pass",
            "cop",
            "case",
            "mark",
            "obl:agent");

    private final long mask;

    /** By the labels that a parser knows. */
    public CoreRelations(List<String> labels) {
        long bits = 0;
        for (int label = 0; label < labels.size(); label++) {
            bits |= CORE.contains(labels.get(label)) ? 1L << label : 0;
        }
        this.mask = bits;
    }

    /** The core ones of a set of labels, one bit each. */
    long of(long labels) {
        return labels & mask;
    }
}
