package org.acta.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    /** What others do about the same thing when they are said to agree or not, and no more: {@code X lo apoyó; Y votó en contra}. */
    private static final Set<EventType> VERDICTS = EnumSet.of(EventType.SUPPORT, EventType.REJECT);

    /** Acts that mostly have a recipient of the same side where they name nobody else. */
    private static final Set<EventType> DOMESTIC = EnumSet.of(EventType.REQUEST, EventType.AGREE);

    private static final Set<String> COMPLEMENTS = Set.of("obj", "iobj", "obl:arg", "ccomp", "xcomp", "acl", "nmod");
    private static final int DEPTH = 12;

    private final Sentence sentence;
    private final Cast cast;
    private final Arguments arguments;
    private final FunctionWords functions;

    Implied(Sentence sentence, Cast cast, Arguments arguments, FunctionWords functions) {
        this.sentence = sentence;
        this.cast = cast;
        this.arguments = arguments;
        this.functions = functions;
    }

    /** The same acts, with recipients that go without saying. */
    List<Act> complete(List<Act> acts) {
        List<Act> complete = new ArrayList<>();
        for (Act act : acts) {
            Act done = announced(act);
            complete.add(lacks(done) ? completed(done, acts) : done);
        }
        return complete;
    }

    /** What somebody says will be done, by nobody named, is his own doing: {@code he said that sanctions would be restored}. */
    private Act announced(Act act) {
        Word trigger = sentence.word(act.trigger());
        boolean told = trigger.baseRelation().equals("ccomp") && arguments.passive(act.trigger());
        if (!told || !act.role(Act.ACTOR).isEmpty() || !future(act.trigger())) {
            return act;
        }
        List<Filler> speaker = arguments.subject(trigger.head());
        boolean other = sides(speaker).stream().noneMatch(sides(act, Act.RECIPIENT)::contains);
        if (speaker.isEmpty() || !other) {
            return act;
        }
        Map<String, List<Filler>> roles = new LinkedHashMap<>(act.roles());
        roles.put(Act.ACTOR, speaker);
        return new Act(act.rule(), act.event(), act.sentence(), act.trigger(), act.words(), roles, act.reciprocal());
    }

    private boolean future(int verb) {
        return sentence.children(verb, "aux").stream()
                .map(sentence::word)
                .anyMatch(aux -> aux.is("Tense", "Fut")
                        || aux.is("Mood", "Cnd")
                        || functions.future(aux.form().toLowerCase(Locale.ROOT)));
    }

    private boolean lacks(Act act) {
        return !act.reciprocal()
                && !sides(act, Act.ACTOR).isEmpty()
                && sides(act, Act.RECIPIENT).isEmpty();
    }

    private Act completed(Act act, List<Act> acts) {
        EventType type = act.event().type();
        List<Filler> found = type == EventType.THREATEN ? warned(act) : List.of();
        if (found.isEmpty() && type == EventType.ACCUSE) {
            found = doers(act);
        }
        if (found.isEmpty() && BY_WORDS.contains(type)) {
            found = named(act, acts);
        }
        if (found.isEmpty() && VERDICTS.contains(type) && bare(act.trigger())) {
            found = verdict(act, acts);
        }
        if (found.isEmpty() && JOINED.contains(act.event().type())) {
            found = shared(act, acts);
        }
        return found.isEmpty() ? act : directed(act, found);
    }

    private static Act directed(Act act, List<Filler> recipients) {
        Map<String, List<Filler>> roles = new LinkedHashMap<>(act.roles());
        roles.put(Act.RECIPIENT, recipients);
        return new Act(act.rule(), act.event(), act.sentence(), act.trigger(), act.words(), roles, act.reciprocal());
    }

    /** Those who do what is reproached: {@code Chad criticised the exercises that Sudan and Libya hold}. */
    private List<Filler> doers(Act act) {
        Set<String> own = sides(act, Act.ACTOR);
        return sentence.children(act.trigger(), "obj").stream()
                .flatMap(object -> sentence.children(object).stream())
                .filter(child -> sentence.word(child).relation().equals("acl:relcl"))
                .flatMap(verb -> arguments.subject(verb).stream())
                .filter(doer -> !sides(List.of(doer)).isEmpty()
                        && sides(List.of(doer)).stream().noneMatch(own::contains))
                .toList();
    }

    /** The one other side below the trigger; for a demand, else whoever is named of the same side. */
    private List<Filler> named(Act act, List<Act> acts) {
        Set<String> own = sides(act, Act.ACTOR);
        Map<String, Filler> others = new TreeMap<>();
        Map<String, Filler> alike = new TreeMap<>();
        for (Mention mention : cast.under(sentence, act.trigger())) {
            boolean refuses = act.event().type() == EventType.REJECT;
            if (!complement(mention.head(), act.trigger(), refuses) || doesSoToo(mention.head(), act, acts)) {
                continue;
            }
            for (Actor actor : mention.actors()) {
                boolean same = own.contains(actor.side());
                if (!actor.side().isEmpty() && !(same && owned(mention))) {
                    (same ? alike : others).putIfAbsent(actor.side(), new Filler(mention.head(), false));
                }
            }
        }
        if (others.isEmpty() && own.size() == 1 && DOMESTIC.contains(act.event().type())) {
            return List.copyOf(alike.values());
        }
        return others.size() == 1 ? List.copyOf(others.values()) : List.of();
    }

    /** Is it a possessive, or does one lead it in? */
    private boolean owned(Mention mention) {
        for (int at = mention.first(); at <= mention.head(); at++) {
            if (sentence.word(at).is("Poss", "Yes")) {
                return true;
            }
        }
        return false;
    }

    /** {@code as did Ghana}: does a word name who does the same by a verb that stands for this one? */
    private static boolean doesSoToo(int word, Act act, List<Act> acts) {
        return acts.stream()
                .filter(other -> other.trigger() != act.trigger() && other.event() == act.event())
                .anyMatch(other -> other.role(Act.ACTOR).contains(new Filler(word, false)));
    }

    /** Does a word stand in the object or clause that completes the trigger, and not as a mere place or in an aside? */
    private boolean complement(int word, int trigger, boolean refuses) {
        int at = word;
        for (int steps = 0; steps < DEPTH && at >= 0 && at != trigger; steps++) {
            Word each = sentence.word(at);
            boolean aside = each.baseRelation().equals("parataxis")
                    || each.baseRelation().equals("advcl")
                            && sentence.child(at, "mark") >= 0
                            && each.is("VerbForm", "Fin")
                    || each.relation().equals("obl:agent")
                    || each.relation().equals("acl:relcl") && !refuses;
            boolean listed = each.relation().equals("conj")
                    && cast.at(sentence, each.head()).isEmpty()
                    && at == word;
            if (aside || listed || each.head() == trigger && !completes(each)) {
                return false;
            }
            at = each.head();
        }
        return at == trigger && !place(word);
    }

    private static boolean completes(Word word) {
        boolean infinitive = word.baseRelation().equals("advcl") && word.is("VerbForm", "Inf");
        String relation = word.relation().equals("obl:arg") ? "obl:arg" : word.baseRelation();
        return infinitive || COMPLEMENTS.contains(relation);
    }

    /** The subject of what a warning says, or of its condition: {@code “Kenia pagará”, avisó Uganda}. */
    private List<Filler> warned(Act act) {
        Set<String> own = sides(act, Act.ACTOR);
        List<Integer> clauses = new ArrayList<>(sentence.children(act.trigger(), "ccomp"));
        clauses.addAll(sentence.children(act.trigger(), "advcl"));
        for (int clause : List.copyOf(clauses)) {
            clauses.addAll(sentence.children(clause, "advcl"));
        }
        for (int clause : clauses) {
            List<Filler> subject = arguments.subject(clause);
            Set<String> sides = sides(subject);
            if (!sides.isEmpty() && sides.stream().noneMatch(own::contains)) {
                return subject;
            }
        }
        return List.of();
    }

    /** Has a verb nothing that completes it? */
    private boolean bare(int trigger) {
        return sentence.word(trigger).upos().verbal()
                && sentence.children(trigger).stream()
                        .noneMatch(c -> completes(sentence.word(c))
                                && sentence.word(c).upos().nominal());
    }

    /** Who made the demand that a refusal answers; or whom the act before it was directed at, or who did it together. */
    private List<Filler> verdict(Act act, List<Act> acts) {
        for (Act other : acts) {
            boolean answers = other.event().type() == EventType.REQUEST
                    && sides(other, Act.RECIPIENT).equals(sides(act, Act.ACTOR));
            if (other.trigger() < act.trigger() && act.event().type() == EventType.REJECT && answers) {
                return other.role(Act.ACTOR);
            }
            if (other.trigger() < act.trigger()
                    && VERDICTS.contains(other.event().type())) {
                boolean together = other.reciprocal() || sides(other, Act.ACTOR).size() > 1;
                List<Filler> found = together ? other.role(Act.ACTOR) : other.role(Act.RECIPIENT);
                Set<String> own = sides(act, Act.ACTOR);
                return sides(found).stream().anyMatch(own::contains) ? List.of() : found;
            }
        }
        return List.of();
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
        return sides(act.role(role));
    }

    private Set<String> sides(List<Filler> fillers) {
        Set<String> sides = new HashSet<>();
        for (Filler filler : fillers) {
            for (Actor actor : cast.actorsOf(sentence, filler)) {
                sides.add(actor.side());
            }
        }
        sides.remove("");
        return sides;
    }
}
