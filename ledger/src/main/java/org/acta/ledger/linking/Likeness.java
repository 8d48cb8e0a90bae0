package org.acta.ledger.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much two tellings look like tellings of one thing: points for what agrees, with the rule that gave them.
 *
 * @param reasons rules with their points, in the order in which they were asked
 * @param same are the points enough, and does nothing exclude it?
 */
public record Likeness(double points, List<String> reasons, boolean same) {

    /** For what cannot be the same whatever else agrees. */
    public static final Likeness NONE = new Likeness(0, List.of(), false);

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /** The rules with their points, then the sum. */
    public String explanation() {
        return String.format(Locale.ROOT, "%s = %.1f", String.join(", ", reasons), points);
    }

    /** Points being given. */
    public static final class Scale {

        private final List<String> reasons = new ArrayList<>();
        private double points;
        private boolean excluded;

        /** Gives points, or takes them. */
        public void give(String reason, double worth) {
            if (worth != 0) {
                points += worth;
                reasons.add(String.format(Locale.ROOT, "%s %+.1f", reason, worth));
            }
        }

        /** What nothing outweighs. */
        public void excludeIf(String reason, boolean different) {
            if (different) {
                excluded = true;
                reasons.add(reason);
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
