package org.acta.ledger.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.entry.Publication;
import org.acta.ledger.linking.Words;
import org.acta.model.Actor;
import org.acta.model.Attribution;
import org.acta.model.Outlet;
import org.acta.model.Ownership;
import org.jspecify.annotations.Nullable;

/**
 * How many independent voices tell of a happening. A chain of sources goes back to its innermost link; a government is one voice whoever of it
 * speaks; a story without a source goes back to the agency in its byline, and copies of one text to one newsroom. Ten outlets that pass on one
 * agency are one root.
 *
 * @param roots in the order in which they were first heard
 */
public record Corroboration(List<Root> roots) {

    public Corroboration {
        roots = List.copyOf(roots);
    }

    /** Roots that neither take part nor are owned by a state. */
    public long disinterested() {
        return roots.stream().filter(r -> !r.party() && !r.stateOwned()).count();
    }

    /**
     * The roots of an event.
     *
     * @param copies the group of each document that is a near copy of another ({@link Copies}); others are left out
     */
    public static Corroboration of(Event event, Map<String, String> copies) {
        return new Roots(event, copies).corroboration();
    }

    /** Roots being found. */
    private static final class Roots {

        private record Voice(String key, String name, boolean stateOwned, boolean party) {}

        private final Event event;
        private final Map<String, String> copies;
        private final Set<String> sides;
        private final Map<String, String> agencies = new HashMap<>();
        private final Map<String, Voice> voices = new LinkedHashMap<>();
        private final Map<String, List<Entry>> heard = new LinkedHashMap<>();

        Roots(Event event, Map<String, String> copies) {
            this.event = event;
            this.copies = copies;
            this.sides = event.entries().stream()
                    .flatMap(e -> Telling.parties(e.claim()))
                    .map(Actor::side)
                    .filter(s -> !s.isEmpty())
                    .collect(Collectors.toSet());
        }

        Corroboration corroboration() {
            for (Entry entry : event.entries()) {
                Publication publication = entry.publication();
                if (!publication.agencies().isEmpty()) {
                    agencies.putIfAbsent(
                            textOf(publication), publication.agencies().get(0));
                }
            }
            for (Entry entry : event.entries()) {
                Voice voice = voiceOf(entry);
                voices.putIfAbsent(voice.key(), voice);
                heard.computeIfAbsent(voice.key(), k -> new ArrayList<>()).add(entry);
            }
            return new Corroboration(voices.values().stream()
                    .map(v -> new Root(v.name(), v.stateOwned(), v.party(), heard.getOrDefault(v.key(), List.of())))
                    .toList());
        }

        private String textOf(Publication publication) {
            return copies.getOrDefault(publication.document(), publication.document());
        }

        private Voice voiceOf(Entry entry) {
            List<Attribution> chain = entry.claim().attribution();
            if (chain.isEmpty()) {
                return newsroom(entry.publication());
            }
            Actor source = chain.get(chain.size() - 1).source();
            if (unnamed(source)) {
                Voice teller =
                        chain.size() > 1 ? named(chain.get(chain.size() - 2).source()) : newsroom(entry.publication());
                Voice voice = named(source);
                return new Voice(voice.key() + " by " + teller.key(), voice.name(), voice.stateOwned(), voice.party());
            }
            return named(source);
        }

        /** Somebody of whom only the side is told: he may be another one for each who cites him. */
        private static boolean unnamed(Actor source) {
            return source.name() == null
                    && (source.kind() == Actor.Kind.PERSON || source.side().isEmpty());
        }

        private Voice named(Actor source) {
            boolean media = source.kind() == Actor.Kind.MEDIA;
            boolean owned = media && source.ownership() == Ownership.STATE;
            boolean party = !source.side().isEmpty() && sides.contains(source.side()) && (!media || owned);
            String name = source.name() != null ? source.name() : source.text();
            String key = media || source.side().isEmpty() ? Words.fold(name) : source.code();
            return new Voice(key, name, owned, party);
        }

        private Voice newsroom(Publication publication) {
            String text = textOf(publication);
            String agency = agencies.get(text);
            if (agency != null) {
                return new Voice(Words.fold(agency), agency, false, false);
            }
            Outlet outlet = publication.outlet();
            boolean copied = copies.containsKey(publication.document());
            if (outlet == null || copied) {
                return new Voice(
                        "text " + text, outlet == null ? publication.document() : outlet.name(), owned(outlet), false);
            }
            boolean party = owned(outlet) && outlet.country() != null && sides.contains(outlet.country());
            return new Voice(Words.fold(outlet.name()), outlet.name(), owned(outlet), party);
        }

        private static boolean owned(@Nullable Outlet outlet) {
            return outlet != null && outlet.ownership() == Ownership.STATE;
        }
    }
}
