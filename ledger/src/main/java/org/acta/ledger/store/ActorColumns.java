package org.acta.ledger.store;

import java.util.Arrays;
import java.util.List;
import org.acta.model.Actor;
import org.acta.records.Names;
import org.jspecify.annotations.Nullable;

/** The columns by which every table tells who somebody is. */
final class ActorColumns {

    private ActorColumns() {}

    static List<@Nullable Object> of(Actor actor) {
        return Arrays.asList(
                actor.side(),
                actor.name(),
                actor.text(),
                Names.of(actor.kind()),
                actor.country(),
                actor.org(),
                actor.sector().name(),
                actor.office(),
                actor.code(),
                Names.of(actor.ownership()));
    }
}
