package org.acta.ledger.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.acta.ledger.linking.Words;
import org.acta.model.Actor;
import org.acta.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One who takes part in a happening, as far as joining looks.
 *
 * @param side country or organisation; empty when unknown
 * @param body is the side an organisation?
 * @param name of a person, folded; null for all others
 */
record Party(
        String side, boolean body, Sector sector, @Nullable String name) {

    /** Organs that act for a whole state, so that one teller names the organ and another the state. */
    private static final Set<Sector> STATE =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.SPY, Sector.COP, Sector.UNK, Sector.IGO, Sector.LEG, Sector.JUD);

    /** Parts of a people: one teller calls them demonstrators, another students. */
    private static final Set<Sector> PEOPLE = EnumSet.of(Sector.CVL, Sector.EDU, Sector.LAB, Sector.REF, Sector.UNK);

    static Party of(Actor actor) {
        String name = actor.kind() == Actor.Kind.PERSON && actor.name() != null ? Words.fold(actor.name()) : null;
        return new Party(actor.side(), actor.country() == null && actor.org() != null, actor.sector(), name);
    }

    /** The parties that are known; of somebody without side and name nothing can be said. */
    static List<Party> of(List<Actor> actors) {
        return actors.stream()
                .map(Party::of)
                .filter(p -> !p.side().isEmpty() || p.name() != null)
                .distinct()
                .toList();
    }

    /** Can both words stand for one who took part? */
    boolean matches(Party other) {
        if (side.isEmpty() || other.side.isEmpty()) {
            return samePerson(other);
        }
        return side.equals(other.side) && sectorsFit(other) && !clashes(other);
    }

    /** Are they two persons of different names? */
    boolean clashes(Party other) {
        return name != null && other.name != null && !Words.alikeNames(name, other.name);
    }

    boolean samePerson(Party other) {
        return name != null && other.name != null && Words.alikeNames(name, other.name);
    }

    private boolean sectorsFit(Party other) {
        return sector == other.sector
                || sector == Sector.UNK
                || other.sector == Sector.UNK
                || STATE.contains(sector) && STATE.contains(other.sector)
                || PEOPLE.contains(sector) && PEOPLE.contains(other.sector);
    }
}
