package org.acta.ledger.joining;

import java.util.Collections;
import java.util.Set;
import org.acta.ledger.linking.Likeness;
import org.acta.ledger.linking.Meanings;
import org.acta.model.EventType;
import org.acta.model.Place;
import org.acta.model.Quantity;
import org.acta.model.Span;

/**
 * Compares two claims: do they tell one happening? What excludes it (other kind, other time, other people) makes them different whatever else
 * agrees.
 */
final class Comparison {

    /** From so many points on two claims tell one happening. */
    static final double ENOUGH = 6.5;

    private static final double NEAR_KM = 60;
    private static final double KM_PER_DEGREE = 111;

    /** Characters between what is told and what is denied: at most a short sentence. */
    private static final int NEXT_SENTENCES = 80;

    private final Telling one;
    private final Telling other;
    private final Meanings meanings;
    private final Likeness.Scale scale = new Likeness.Scale();

    private Comparison(Telling one, Telling other, Meanings meanings) {
        this.one = one;
        this.other = other;
        this.meanings = meanings;
    }

    /** How alike two claims are; {@code meanings} tell what agreements are about. */
    static Likeness of(Telling one, Telling other, Meanings meanings) {
        if (one.sameDocument(other) && one.claim().id().equals(other.claim().id())) {
            return Likeness.by("the same words in another revision", 2 * ENOUGH, true);
        }
        boolean oneSentence = one.sameSentence(other) && !one.visit() && !other.visit();
        if (oneSentence || !Family.shared(one.claim().event(), other.claim().event())) {
            return Likeness.NONE;
        }
        return new Comparison(one, other, meanings).weigh();
    }

    private Likeness weigh() {
        time();
        if (!scale.excluded()) {
            sides();
        }
        if (!scale.excluded()) {
            kind();
            place();
            agreement();
            quantities();
            words();
            page();
            denial();
        }
        return scale.read(ENOUGH);
    }

    private void time() {
        Window.Fit fit = Window.fit(one.window(), other.window());
        switch (fit) {
            case SAME_DAY -> scale.give("same day", 2.5);
            case NEAR -> scale.give("near in time", 1.5);
            case NEXT_DAY -> scale.give("next day", 0.5);
            case SAME_SPAN -> scale.give("same span", 1.5);
            case IN_MONTH -> scale.give("within its month", 1);
            case IN_YEAR -> scale.give("within its year", 0.5);
            case UNKNOWN -> undated();
            case APART -> scale.excludeIf("another time", true);
        }
    }

    /** Two who deny in the same days deny the same; else what has no date is compared only within its document. */
    private void undated() {
        Window here = one.denial();
        Window there = other.denial();
        if (here != null && there != null && here.meets(there)) {
            scale.give("denied in the same days", 1.5);
        } else {
            scale.excludeIf("no time", !one.sameDocument(other));
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
        scale.excludeIf("other people", all.excluded() || all.matched() == 0);
        scale.excludeIf(
                "other guests", SideMatch.of(one.guests(), other.guests()).excluded());
        scale.excludeIf("other hosts", SideMatch.of(one.hosts(), other.hosts()).excluded());
        scale.excludeIf("host elsewhere", elsewhere(one, other) || elsewhere(other, one));
        scale.give("who took part", all.matched() >= 2 ? 3 : 1.5);
        scale.give("other type and other people", one.type() == other.type() || all.equal() ? 0 : -1);
        scale.give("same persons", Math.min(all.persons(), 2) * 0.5);
    }

    /** Is one visited who was not at the other's meeting of two or more? */
    private static boolean elsewhere(Telling visit, Telling meeting) {
        long sides = meeting.everyone().stream().map(Party::side).distinct().count();
        return sides > 1
                && !visit.hosts().isEmpty()
                && SideMatch.of(visit.hosts(), meeting.everyone()).matched() == 0;
    }

    private void directed() {
        SideMatch actors = SideMatch.of(one.actors(), other.actors());
        SideMatch recipients = SideMatch.of(one.recipients(), other.recipients());
        scale.excludeIf("other actors", actors.excluded());
        scale.excludeIf("other recipients", recipients.excluded() && !memberAndBody());
        scale.excludeIf("nobody in common", actors.matched() + recipients.matched() == 0);
        if (actors.matched() > 0) {
            scale.give(actors.equal() ? "same actors" : "only some of the actors", actors.equal() ? 1.5 : -1.5);
        }
        if (recipients.matched() > 0) {
            scale.give("same recipients", recipients.equal() ? 1.5 : 1);
        }
        scale.give("same persons", Math.min(actors.persons() + recipients.persons(), 2) * 0.5);
    }

    /** What is done to a member in a body is done to both: one tells of the draft's authors, the other of the council that voted. */
    private boolean memberAndBody() {
        boolean here = one.recipients().stream().allMatch(Party::body);
        boolean there = other.recipients().stream().allMatch(Party::body);
        return here != there;
    }

    private void kind() {
        scale.excludeIf("signed and undertaken", one.signs() != other.signs() && !retellsSigning(one, other));
        scale.excludeIf("a call and a visit", one.call() && other.visit() || one.visit() && other.call());
        scale.give("same type", one.type() == other.type() ? 2 : 1);
        String code = one.cameo();
        if (code.equals(other.cameo())) {
            scale.give("same code", specific(code) ? 1 : 0.25);
        } else if (specific(code) && specific(other.cameo()) && one.type() == other.type() && !loose()) {
            scale.give("other code", -0.75);
        }
        if (one.sameDocument(other) && one.planned() != other.planned()) {
            scale.give("one told as done, one as planned", -2);
        }
    }

    /** A pact agreed by several is the pact that they sign; what one of them undertakes, or what the pact obliges to, is its own act. */
    private static boolean retellsSigning(Telling one, Telling other) {
        Telling agreed = one.signs() ? other : one;
        boolean several = agreed.actors().stream().map(Party::side).distinct().count() > 1;
        return agreed.type() == EventType.AGREE && several && (agreed.headline() || !one.sameDocument(other));
    }

    /** Kinds of meeting go together, and who denies seldom says what exactly. */
    private boolean loose() {
        return one.mutual() || other.mutual() || one.denied() || other.denied();
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
            scale.give("same place", 1);
        } else if (here.country() != null
                && there.country() != null
                && !here.country().equals(there.country())) {
            scale.give("other country", -2);
        } else {
            scale.give("other place", -0.5);
        }
    }

    private static boolean close(Place here, Place there) {
        if (here.latitude() == null
                || here.longitude() == null
                || there.latitude() == null
                || there.longitude() == null) {
            return false;
        }
        double north = here.latitude() - there.latitude();
        double east = (here.longitude() - there.longitude())
                * Math.cos(Math.toRadians((here.latitude() + there.latitude()) / 2));
        return Math.hypot(north, east) * KM_PER_DEGREE < NEAR_KM;
    }

    private void agreement() {
        String here = one.claim().agreement();
        String there = other.claim().agreement();
        if (here != null && there != null && one.sameDocument(other)) {
            double apart = one.headline() != other.headline() ? -0.5 : -2.5;
            scale.give(here.equals(there) ? "same agreement" : "other agreement", here.equals(there) ? 1.5 : apart);
        }
        Set<String> about = one.about(meanings);
        Set<String> otherwise = other.about(meanings);
        if (!about.isEmpty() && !otherwise.isEmpty() && Collections.disjoint(about, otherwise)) {
            scale.give("signed something else", -3.5);
        }
    }

    private void quantities() {
        for (Quantity quantity : one.claim().quantities()) {
            if (other.claim().quantities().stream().anyMatch(q -> q.value() == quantity.value())) {
                scale.give("same number", 0.75);
                return;
            }
        }
    }

    /** Of one text only the words tell kind words and promises apart: a pact holds many, on one day and by the same people. */
    private void words() {
        boolean trigger = one.trigger().equals(other.trigger());
        double common = common(one.stems(), other.stems());
        scale.give("same trigger", trigger ? 0.75 : 0);
        scale.give("words in common", 2 * common);
        boolean code = one.cameo().equals(other.cameo()) && one.type() == EventType.SUPPORT;
        if (one.kindWords() && other.kindWords() && one.sameDocument(other) && !trigger && !code && common == 0) {
            scale.give("in other words", -2);
        }
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
            boolean retold = one.headline() != other.headline();
            scale.give("one page", retold ? 1 : one.verbal() && other.verbal() ? -1 : 0);
        }
    }

    /** What is denied without a date is what the story has just told, or is about to tell. */
    private void denial() {
        boolean contrary = one.denied() != other.denied();
        boolean undated = one.window() == null || other.window() == null;
        if (contrary && undated && one.sameDocument(other)) {
            Span here = one.claim().evidence().sentence();
            Span there = other.claim().evidence().sentence();
            int between = Math.max(here.start(), there.start()) - Math.min(here.end(), there.end());
            scale.give("told and denied", between < NEXT_SENTENCES ? 3 : 0);
        }
    }
}
