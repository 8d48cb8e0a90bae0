package org.acta.ledger.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acta.model.EventType;
import org.acta.model.Place;
import org.acta.model.Quantity;

/**
 * How much two claims look like tellings of one happening: points for what agrees, with the rule that gave them. What excludes it (other kind,
 * other time, other people) makes them different whatever else agrees.
 *
 * @param reasons rules with their points, in the order in which they were asked
 */
record Likeness(double points, List<String> reasons) {

    /** From so many points on two claims tell one happening. */
    static final double SAME = 6.5;

    private static final Likeness NONE = new Likeness(0, List.of());
    private static final double NEAR_KM = 60;

    Likeness {
        reasons = List.copyOf(reasons);
    }

    boolean same() {
        return points >= SAME;
    }

    String explanation() {
        return String.format(Locale.ROOT, "%s = %.1f", String.join(", ", reasons), points);
    }

    static Likeness of(Telling one, Telling other) {
        if (one.sameDocument(other) && one.claim().id().equals(other.claim().id())) {
            return new Likeness(2 * SAME, List.of("the same words in another revision"));
        }
        if (!Family.shared(one.claim().event(), other.claim().event()) || one.sameSentence(other) && !one.visit() && !other.visit()) {
            return NONE;
        }
        return new Weighing(one, other).weigh();
    }

    /** Asks one rule after the other. */
    private static final class Weighing {

        private final Telling one;
        private final Telling other;
        private final List<String> reasons = new ArrayList<>();
        private double points;
        private boolean excluded;

        Weighing(Telling one, Telling other) {
            this.one = one;
            this.other = other;
        }

        Likeness weigh() {
            time();
            if (!excluded) {
                sides();
            }
            if (!excluded) {
                kind();
                place();
                agreement();
                quantities();
                words();
                page();
            }
            return excluded ? NONE : new Likeness(points, reasons);
        }

        private void give(String reason, double worth) {
            if (worth != 0) {
                points += worth;
                reasons.add(String.format(Locale.ROOT, "%s %+.1f", reason, worth));
            }
        }

        private void time() {
            Window.Fit fit = Window.fit(one.window(), other.window());
            switch (fit) {
                case SAME_DAY -> give("same day", 2.5);
                case NEAR -> give("near in time", 1.5);
                case NEXT_DAY -> give("next day", 0.5);
                case SAME_SPAN -> give("same span", 1.5);
                case IN_MONTH -> give("within its month", 1);
                case IN_YEAR -> give("within its year", 0.5);
                case UNKNOWN -> excluded = !one.sameDocument(other);
                case APART -> excluded = true;
            }
        }

        private void sides() {
            if (one.mutual() || other.mutual()) {
                everyone();
            } else {
                directed();
            }
        }

        private void everyone() {
            SideMatch all = SideMatch.of(one.everyone(), other.everyone());
            SideMatch guests = SideMatch.of(one.guests(), other.guests());
            excluded = all.excluded() || guests.excluded() || all.matched() == 0;
            give("who took part", all.matched() >= 2 ? 3 : 1.5);
            give("same persons", Math.min(all.persons(), 2) * 0.5);
        }

        private void directed() {
            SideMatch actors = SideMatch.of(one.actors(), other.actors());
            SideMatch recipients = SideMatch.of(one.recipients(), other.recipients());
            excluded = actors.excluded() || recipients.excluded() || actors.matched() + recipients.matched() == 0;
            if (actors.matched() > 0) {
                give("same actors", actors.equal() ? 1.5 : 0);
            }
            if (recipients.matched() > 0) {
                give("same recipients", recipients.equal() ? 1.5 : 1);
            }
            give("same persons", Math.min(actors.persons() + recipients.persons(), 2) * 0.5);
        }

        private void kind() {
            give("same type", one.type() == other.type() ? 2 : 1);
            String code = one.cameo();
            if (code.equals(other.cameo())) {
                give("same code", specific(code) ? 1 : 0.25);
            } else if (specific(code) && specific(other.cameo()) && one.type() == other.type() && !one.mutual()) {
                give("other code", -0.75);
            }
            if (one.sameDocument(other) && one.planned() != other.planned()) {
                give("one told as done, one as planned", -2);
            }
        }

        /** Not one of the general codes that end in nothing: 190, 040. */
        private static boolean specific(String code) {
            return !code.endsWith("0");
        }

        private void place() {
            Place here = one.claim().where();
            Place there = other.claim().where();
            if (here == null || there == null) {
                return;
            }
            if (here.name().equals(there.name()) || close(here, there)) {
                give("same place", 1);
            } else if (here.country() != null && there.country() != null && !here.country().equals(there.country())) {
                give("other country", -2);
            } else {
                give("other place", -0.5);
            }
        }

        private static boolean close(Place here, Place there) {
            if (here.latitude() == null || here.longitude() == null || there.latitude() == null || there.longitude() == null) {
                return false;
            }
            double north = here.latitude() - there.latitude();
            double east = (here.longitude() - there.longitude()) * Math.cos(Math.toRadians(here.latitude()));
            return Math.hypot(north, east) * 111 < NEAR_KM;
        }

        private void agreement() {
            String here = one.claim().agreement();
            String there = other.claim().agreement();
            if (here != null && there != null && one.sameDocument(other)) {
                boolean retold = one.headline() != other.headline();
                give(here.equals(there) ? "same agreement" : "other agreement", here.equals(there) ? 1.5 : retold ? -0.5 : -2);
            }
        }

        private void quantities() {
            for (Quantity quantity : one.claim().quantities()) {
                if (other.claim().quantities().stream().anyMatch(q -> q.value() == quantity.value())) {
                    give("same number", 0.75);
                    return;
                }
            }
        }

        private void words() {
            if (one.trigger().equals(other.trigger())) {
                give("same trigger", 0.75);
            }
            give("words in common", 2 * common(one.stems(), other.stems()));
        }

        private static double common(Set<String> here, Set<String> there) {
            Set<String> few = here.size() <= there.size() ? here : there;
            Set<String> many = few == here ? there : here;
            long shared = few.stream().filter(many::contains).count();
            return (double) shared / Math.max(3, few.size());
        }

        /** A headline retells its story; two sentences of a story seldom tell the same thing twice. */
        private void page() {
            if (one.sameDocument(other)) {
                give("one page", one.headline() != other.headline() ? 1 : verbal() ? -1 : 0);
            }
        }

        private boolean verbal() {
            return one.type().quad() == 3 || one.type() == EventType.AGREE;
        }
    }
}
