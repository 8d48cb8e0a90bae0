package org.acta.ledger.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How much two tellings look like tellings of one thing: points for what agrees, with the rule that gave them.
 *
 * @param reasons rules with their points, in the order in which they were asked
 * @param same are the points enough, and does nothing exclude it?
 */
public record Likeness(double points, List<Reason> reasons, boolean same) {

    /** A rule with what it gave or took; what excludes gives nothing. */
    public record Reason(String rule, double points) {

        @Override
        public String toString() {
            return points == 0 ? rule : String.format(Locale.ROOT, "%s %+.1f", rule, points);
        }
    }

    /** For what cannot be the same whatever else agrees. */
    public static final Likeness NONE = new Likeness(0, List.of(), false);

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /** What one rule alone settles. */
    public static Likeness by(String rule, double points, boolean same) {
        return new Likeness(points, List.of(new Reason(rule, points)), same);
    }

    /** The rules with their points, then the sum. */
    public String explanation() {
        String rules = reasons.stream().map(Reason::toString).collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%s = %.1f", rules, points);
    }

    /** Points being given. */
    public static final class Scale {

        private final List<Reason> reasons = new ArrayList<>();
        private double points;
        private boolean excluded;

        /** Gives points, or takes them. */
        public void give(String reason, double worth) {
            if (worth != 0) {
                points += worth;
                reasons.add(new Reason(reason, worth));
            }
        }

        /** What nothing outweighs. */
        public void excludeIf(String reason, boolean different) {
            if (different) {
                excluded = true;
                reasons.add(new Reason(reason, 0));
            }
        }

        public boolean excluded() {
            return excluded;
        }

        public Likeness read(double enough) {
            return new Likeness(points, reasons, !excluded && points >= enough);
        }
    }
}
