package org.acta.ledger.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.acta.model.EventType;

/** Event types under which tellers code one and the same happening: what one calls an agreement, another calls its signing. */
enum Family {
    UNDERTAKING(EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE, EventType.CONCEDE),
    TALK(EventType.CONSULT),
    DELIVERY(EventType.AID, EventType.COOPERATE, EventType.MOBILIZE),
    RELEASE(EventType.RETREAT, EventType.CONCEDE),
    DEMAND(EventType.REQUEST),
    BLAME(EventType.ACCUSE),
    BREACH(EventType.REJECT, EventType.SANCTION),
    THREAT(EventType.THREATEN),
    FORCE(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

    private final Set<EventType> types;

    Family(EventType... types) {
        this.types = EnumSet.copyOf(List.of(types));
    }

    /** The families that a type belongs to, at least one. */
    static List<Family> of(EventType type) {
        return Stream.of(values()).filter(f -> f.types.contains(type)).toList();
    }

    /** Can claims of these types tell one happening? */
    static boolean shared(EventType one, EventType other) {
        return one == other
                || Stream.of(values()).anyMatch(f -> f.types.contains(one) && f.types.contains(other));
    }
}
