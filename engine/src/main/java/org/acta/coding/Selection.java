package org.acta.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.acta.model.Act;
import org.acta.model.Act.Filler;
import org.acta.model.Actor;
import org.acta.model.Cast;
import org.acta.model.EventType;
import org.acta.model.Sector;
import org.acta.model.Sentence;
import org.acta.model.Upos;

/** Which acts of a sentence are claims of their own: what is promised or demanded is not, nor is the same event told by two words. */
final class Selection {

    /** What their clause says belongs to them (coding guide, sections 2 and 10). */
    private static final Set<EventType> SWALLOW =
            EnumSet.of(EventType.AGREE, EventType.REQUEST, EventType.THREATEN, EventType.REJECT, EventType.CONCEDE);

    private static final Set<EventType> FORCE =
            EnumSet.of(EventType.PROTEST, EventType.MOBILIZE, EventType.COERCE, EventType.ASSAULT);

    /** CAMEO's codes for ending a protest and threatening with one: whoever may protest may do that too. */
    private static final Set<String> DISSENT = Set.of("082", "133");

    /** Sectors that act in politics even where no country is known. */
    private static final Set<Sector> POWERS =
            EnumSet.complementOf(EnumSet.of(Sector.UNK, Sector.CVL, Sector.BUS, Sector.MED, Sector.EDU, Sector.CRM));

    private final Sentence sentence;
    private final Cast cast;
    private final FunctionWords functions;

    Selection(Sentence sentence, Cast cast, FunctionWords functions) {
        this.sentence = sentence;
        this.cast = cast;
        this.functions = functions;
    }

    List<Act> select(List<Act> acts) {
        List<Act> kept = new ArrayList<>();
        for (Act act : acts) {
            if (hasSide(act)
                    && !invented(act)
                    && !swallowed(act, acts)
                    && !idleNoun(act, acts)
                    && !toldAgain(act, acts)) {
                kept.add(act);
            }
        }
        return kept;
    }

    /** At least one side is a political actor (coding guide, section 1); what crowds and crimes do to people needs no state. */
    private boolean hasSide(Act act) {
        boolean anybody = FORCE.contains(act.event().type());
        if (act.event().type() == EventType.PROTEST
                || DISSENT.contains(act.event().cameo())) {
            return true;
        }
        return Stream.of(Act.ACTOR, Act.RECIPIENT)
                .flatMap(role -> act.role(role).stream())
                .flatMap(filler -> cast.actorsOf(sentence, filler).stream())
                .anyMatch(actor ->
                        actor.political() && (anybody || !actor.side().isEmpty() || POWERS.contains(actor.sector())));
    }

    /** Is it what a work of fiction tells: {@code la novela narra el secuestro de un ministro}? */
    private boolean invented(Act act) {
        for (int at = act.trigger(); at >= 0; at = sentence.word(at).head()) {
            boolean work = sentence.children(at, "nsubj").stream()
                    .anyMatch(s -> functions.fiction(sentence.word(s).lemma()));
            if (work) {
                return true;
            }
        }
        return false;
    }

    private boolean swallowed(Act act, List<Act> acts) {
        for (Act other : acts) {
            if (other != act && SWALLOW.contains(other.event().type())) {
                for (Filler clause : other.role("clause")) {
                    if (sentence.under(act.trigger(), clause.word()) && !fact(act.trigger(), clause.word())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** What a relative clause tells as past is no part of the demand around it: {@code que retire los aranceles que impuso en junio}. */
    private boolean fact(int trigger, int clause) {
        for (int at = trigger; at >= 0 && at != clause; at = sentence.word(at).head()) {
            if (sentence.word(at).relation().equals("acl:relcl") && past(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean past(int verb) {
        return Stream.concat(Stream.of(verb), sentence.children(verb, "aux").stream())
                .map(sentence::word)
                .anyMatch(w -> w.is("Mood", "Ind") && (w.is("Tense", "Past") || w.is("Tense", "Imp")));
    }

    /** A noun inside another act's phrase needs an actor and a recipient of its own to be told for itself. */
    private boolean idleNoun(Act act, List<Act> acts) {
        Upos upos = sentence.word(act.trigger()).upos();
        if (upos != Upos.NOUN && upos != Upos.PROPN) {
            return false;
        }
        if (acts.stream().anyMatch(other -> other != act && partOf(act.trigger(), other))) {
            return true;
        }
        boolean done =
                !act.role(Act.ACTOR).isEmpty() || FORCE.contains(act.event().type());
        boolean bothSides = done && (!act.role(Act.RECIPIENT).isEmpty() || act.reciprocal());
        if (bothSides) {
            return false;
        }
        for (Act other : acts) {
            if (other != act && within(act.trigger(), other)) {
                return true;
            }
        }
        return act.role(Act.ACTOR).isEmpty()
                && act.role(Act.RECIPIENT).isEmpty()
                && act.event().type() != EventType.PROTEST;
    }

    /** Is the word what another act's verb is completed by ({@code suspendió las sanciones}), not what it speaks of? */
    private boolean partOf(int word, Act other) {
        return Stream.of("o", "object", "agreement", "label", "demand", "promise")
                .flatMap(role -> other.role(role).stream())
                .anyMatch(f -> f.word() == word);
    }

    private boolean within(int word, Act other) {
        if (other.words().contains(word)) {
            return true;
        }
        for (List<Filler> fillers : other.roles().values()) {
            for (Filler filler : fillers) {
                if (!filler.omitted() && filler.word() == word) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same type and sides told by a word above it in the tree, one of the two a noun. */
    private boolean toldAgain(Act act, List<Act> acts) {
        for (Act other : acts) {
            if (other == act || other.event().type() != act.event().type() || idleNoun(other, acts)) {
                continue;
            }
            boolean sameWords =
                    other.trigger() != act.trigger() && other.words().contains(act.trigger());
            boolean noun = !sentence.word(act.trigger()).upos().verbal()
                    || !sentence.word(other.trigger()).upos().verbal();
            boolean below = noun && other.trigger() != act.trigger() && sentence.under(act.trigger(), other.trigger());
            boolean completes = Stream.of("clause", "cause")
                    .flatMap(role -> other.role(role).stream())
                    .anyMatch(f -> f.word() == act.trigger());
            if (sameWords || completes || below && everybody(act).equals(everybody(other))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> everybody(Act act) {
        Set<String> all = new HashSet<>(sides(act, Act.ACTOR));
        all.addAll(sides(act, Act.RECIPIENT));
        return all;
    }

    private Set<String> sides(Act act, String role) {
        Set<String> sides = new TreeSet<>();
        for (Filler filler : act.role(role)) {
            for (Actor actor : cast.actorsOf(sentence, filler)) {
                sides.add(actor.side());
            }
        }
        return sides;
    }
}
