package org.acta.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.acta.model.Act;
import org.acta.model.Act.Filler;
import org.acta.model.EventType;
import org.acta.model.Sentence;

/**
 * Who does force to whom where nobody known fills a role: the plain subject and object of the trigger ({@code los pesqueros bloquearon los puertos}).
 */
final class Unnamed {

    private static final Set<EventType> FORCE =
            EnumSet.of(EventType.PROTEST, EventType.MOBILIZE, EventType.COERCE, EventType.ASSAULT);

    private final Sentence sentence;
    private final Arguments arguments;
    private final FunctionWords functions;

    Unnamed(Sentence sentence, Arguments arguments, FunctionWords functions) {
        this.sentence = sentence;
        this.arguments = arguments;
        this.functions = functions;
    }

    /** The same acts, with plain phrases in the empty roles of those that use force. */
    List<Act> complete(List<Act> acts) {
        List<Act> complete = new ArrayList<>();
        for (Act act : acts) {
            complete.add(FORCE.contains(act.event().type()) ? completed(act) : act);
        }
        return complete;
    }

    private Act completed(Act act) {
        Map<String, List<Filler>> roles = new LinkedHashMap<>(act.roles());
        boolean verb = sentence.word(act.trigger()).upos().verbal();
        fill(
                act,
                roles,
                Act.ACTOR,
                () -> arguments.at(act.trigger(), "subject").stream()
                        .filter(f -> verb || f.word() < act.trigger())
                        .toList());
        if (verb) {
            fill(act, roles, Act.RECIPIENT, () -> arguments.at(act.trigger(), "object"));
        }
        fill(act, roles, Act.RECIPIENT, () -> arguments.phrases().prepositional(act.trigger(), functions::against));
        return new Act(act.rule(), act.event(), act.sentence(), act.trigger(), act.words(), roles, act.reciprocal());
    }

    private void fill(Act act, Map<String, List<Filler>> roles, String role, Supplier<List<Filler>> phrases) {
        if (!roles.getOrDefault(role, List.of()).isEmpty()) {
            return;
        }
        List<Filler> found =
                phrases.get().stream().filter(f -> plain(f, act, roles)).toList();
        if (!found.isEmpty()) {
            roles.put(role, found);
        }
    }

    /** Is it a noun phrase that nothing else of the act is told by? */
    private boolean plain(Filler filler, Act act, Map<String, List<Filler>> roles) {
        return !filler.omitted()
                && sentence.word(filler.word()).upos().nominal()
                && !act.words().contains(filler.word())
                && roles.values().stream().noneMatch(fillers -> fillers.contains(filler));
    }
}
