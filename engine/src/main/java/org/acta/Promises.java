package org.acta;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acta.model.Act;
import org.acta.model.Actor;
import org.acta.model.EventCode;
import org.acta.model.EventType;
import org.acta.model.Reality;
import org.acta.model.Reality.Certainty;
import org.acta.model.Reality.Status;
import org.acta.model.Saying;

/**
 * What somebody says that he will do for others is a promise, and done as soon as it is said (coding guide, section 2):
 * {@code Kenya will send troops to Haiti, its president said}.
 */
final class Promises {

    /** CAMEO's code for the promise of each kind of act. */
    private static final Map<EventType, String> CODES = Map.of(
            EventType.COOPERATE, "031",
            EventType.AID, "033",
            EventType.CONCEDE, "035",
            EventType.RETREAT, "035");

    private Promises() {}

    /** Is it an act that its own actor says he will do, without a condition? */
    static boolean promised(Act act, Reality told, List<Actor> actors, List<Saying> sayings) {
        return CODES.containsKey(act.event().type())
                && told.status() == Status.PLANNED
                && told.certainty() == Certainty.CERTAIN
                && !told.negative()
                && !act.sentence().word(act.trigger()).relation().equals("xcomp")
                && sayings.stream()
                        .filter(s -> s.covers(act.sentence().index(), act.trigger()))
                        .map(s -> s.chain().get(s.chain().size() - 1).source())
                        .anyMatch(speaker -> actors.stream().anyMatch(actor -> sameSide(speaker, actor)));
    }

    private static boolean sameSide(Actor speaker, Actor actor) {
        return !actor.side().isEmpty() && actor.side().equals(speaker.side());
    }

    /** The promise of an act. */
    static EventCode of(EventCode event) {
        return new EventCode(EventType.AGREE, null, event.contexts(), Objects.requireNonNull(CODES.get(event.type())));
    }
}
