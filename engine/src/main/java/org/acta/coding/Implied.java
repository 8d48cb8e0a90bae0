package org.acta.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.acta.model.Act;
import org.acta.model.Act.Filler;
import org.acta.model.Actor;
import org.acta.model.Cast;
import org.acta.model.EventType;
import org.acta.model.Mention;
import org.acta.model.Sentence;
import org.acta.model.Word;

/**
 * Whom an act is directed at where no slot of its rule says so but the sentence makes it plain: the one other side that its object or clause
 * names ({@code se comprometió a no bloquear la entrada de Kosovo}), or whom the act it is joined to is directed at ({@code pidió perdón a Moscú y
 * ofreció una indemnización}).
 */
final class Implied {

    /** Acts that are mostly directed at somebody whom their object or clause names. */
    private static final Set<EventType> BY_WORDS = EnumSet.of(
            EventType.AGREE,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.SUPPORT,
            EventType.THREATEN,
            EventType.REJECT);

    /** Acts that share the recipient of the act that they are joined to. */
    private static final Set<EventType> JOINED =
            EnumSet.of(EventType.AGREE, EventType.REQUEST, EventType.AID, EventType.THREATEN);

    private static final Set<String> COMPLEMENTS = Set.of("obj", "iobj", "obl:arg", "ccomp", "xcomp", "acl", "nmod");
    private static final int DEPTH = 12;

    private final Sentence sentence;
    private final Cast cast;

    Implied(Sentence sentence, Cast cast) {
        this.sentence = sentence;
        this.cast = cast;
    }

    /** The same acts, with recipients that go without saying. */
    List<Act> complete(List<Act> acts) {
        List<Act> complete = new ArrayList<>();
        for (Act act : acts) {
            complete.add(lacks(act) ? completed(act, acts) : act);
        }
        return complete;
    }

    private boolean lacks(Act act) {
        return !act.reciprocal() && sides(act, Act.ACTOR).size() == 1 && sides(act, Act.RECIPIENT).isEmpty();
    }

    private Act completed(Act act, List<Act> acts) {
        List<Filler> found = BY_WORDS.contains(act.event().type()) ? named(act) : List.of();
        if (found.isEmpty() && JOINED.contains(act.event().type())) {
            found = shared(act, acts);
        }
        return found.isEmpty() ? act : directed(act, found);
    }

    private static Act directed(Act act, List<Filler> recipients) {
        Map<String, List<Filler>> roles = new LinkedHashMap<>(act.roles());
        roles.put(Act.RECIPIENT, recipients);
        return new Act(
                act.rule(), act.event(), act.sentence(), act.trigger(), act.words(), roles, act.reciprocal());
    }

    /** The one other side below the trigger; for a demand, else whoever is named of the same side. */
    private List<Filler> named(Act act) {
        Set<String> own = sides(act, Act.ACTOR);
        Map<String, Filler> others = new TreeMap<>();
        Map<String, Filler> same = new TreeMap<>();
        for (Mention mention : cast.under(sentence, act.trigger())) {
            if (!complement(mention.head(), act.trigger())) {
                continue;
            }
            for (Actor actor : mention.actors()) {
                boolean pronoun = sentence.word(mention.head()).is("Poss", "Yes");
                if (!actor.side().isEmpty() && !(pronoun && own.contains(actor.side()))) {
                    (own.contains(actor.side()) ? same : others)
                            .putIfAbsent(actor.side(), new Filler(mention.head(), false));
                }
            }
        }
        if (others.isEmpty() && act.event().type() == EventType.REQUEST) {
            return List.copyOf(same.values());
        }
        return others.size() == 1 ? List.copyOf(others.values()) : List.of();
    }

    /** Does a word stand in the object or clause that completes the trigger, and not as a mere place or in an aside? */
    private boolean complement(int word, int trigger) {
        int at = word;
        for (int steps = 0; steps < DEPTH && at >= 0 && at != trigger; steps++) {
            Word each = sentence.word(at);
            boolean aside = each.baseRelation().equals("parataxis")
                    || each.baseRelation().equals("advcl") && sentence.child(at, "mark") >= 0 && each.is("VerbForm", "Fin")
                    || each.relation().equals("obl:agent")
                    || each.relation().equals("acl:relcl");
            if (aside || each.head() == trigger && !COMPLEMENTS.contains(base(each))) {
                return false;
            }
            at = each.head();
        }
        return at == trigger && !place(word);
    }

    private static String base(Word word) {
        return word.relation().equals("obl:arg") ? "obl:arg" : word.baseRelation();
    }

    private boolean place(int word) {
        return cast.at(sentence, word)
                .filter(m -> m.how().equals("place") || m.actors().isEmpty())
                .isPresent();
    }

    private List<Filler> shared(Act act, List<Act> acts) {
        Word trigger = sentence.word(act.trigger());
        if (!trigger.relation().equals("conj")) {
            return List.of();
        }
        for (Act other : acts) {
            if (other.trigger() == trigger.head() && sides(other, Act.ACTOR).equals(sides(act, Act.ACTOR))) {
                return other.role(Act.RECIPIENT);
            }
        }
        return List.of();
    }

    private Set<String> sides(Act act, String role) {
        Set<String> sides = new HashSet<>();
        for (Filler filler : act.role(role)) {
            for (Actor actor : cast.actorsOf(sentence, filler)) {
                sides.add(actor.side());
            }
        }
        sides.remove("");
        return sides;
    }
}
