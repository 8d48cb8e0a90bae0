package org.acta.ledger.joining;

import java.util.List;
import java.util.stream.Stream;
import org.acta.model.EventCode;
import org.acta.model.EventType;

/** Kinds under which tellers code one and the same happening: what one calls an agreement, another calls its signing. */
enum Family {
    PACT(EventType.AGREE, EventType.SUPPORT, EventType.CONCEDE),
    PRAISE(EventType.SUPPORT),
    TALK(EventType.CONSULT),
    DELIVERY(EventType.AID, EventType.COOPERATE, EventType.MOBILIZE),
    RELEASE(EventType.RETREAT, EventType.CONCEDE),
    DEMAND(EventType.REQUEST),
    BLAME(EventType.ACCUSE),
    BREACH(EventType.REJECT, EventType.SANCTION),
    THREAT(EventType.THREATEN),
    FORCE(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

    private static final String SIGNED = "057";
    private static final String PRAISED = "051";

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<EventType> types;

    Family(EventType... types) {
        this.types = List.of(types);
    }

    /** The families that an event belongs to, at least one. */
    static List<Family> of(EventCode event) {
        return Stream.of(values()).filter(f -> f.holds(event)).toList();
    }

    /** Can claims of these events tell one happening? */
    static boolean shared(EventCode one, EventCode other) {
        return Stream.of(values()).anyMatch(f -> f.holds(one) && f.holds(other));
    }

    /** To sign is no praise, and to praise is no pact, though both are SUPPORT. */
    private boolean holds(EventCode event) {
        String other = this == PACT ? PRAISED : this == PRAISE ? SIGNED : null;
        return types.contains(event.type()) && !event.cameo().equals(other);
    }
}
