package org.acta.ledger.joining;

import static org.acta.ledger.joining.Draft.person;
import static org.acta.ledger.joining.Draft.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.model.Actor;
import org.acta.model.EventType;
import org.junit.jupiter.api.Test;

/** The events of a set of claims are the same in whatever order and in whatever portions the claims are added. */
class JoiningOrderTest {

    private static final List<Actor> ACTORS = List.of(
            state("KEN"), person("KEN", "Amina Odhiambo"), state("UGA"), person("UGA", "Peter Okello"), state("TZA"));
    private static final List<String> CODES =
            List.of("042", "043", "040", "057", "051", "030", "190", "195", "112", "161");
    private static final List<String> PLACES = List.of("Nairobi", "Kampala", "Dodoma");

    private final Joining joining = new Joining();

    @Test
    void theOrderOfAddingDoesNotChangeTheEvents() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Entry> entries = claims(random, 60);
            Set<Set<String>> events = events(joined(entries, 60));
            assertThat(events).as("some join").hasSizeBetween(2, entries.size() - 1);
            Collections.shuffle(entries, random);
            assertThat(events(joined(entries, 1 + random.nextInt(20))))
                    .as("seed %d", seed)
                    .isEqualTo(events);
        }
    }

    @Test
    void everyClaimIsInOneEventAndNoEventLosesItsIdButToAnOlder() {
        List<Entry> entries = claims(new Random(99), 80);
        Map<String, List<Entry>> events = joined(entries, 7);
        assertThat(events.values().stream().flatMap(Collection::stream)).containsExactlyInAnyOrderElementsOf(entries);
        Map<String, List<Entry>> more = joined(events, claims(new Random(100), 20));
        events.forEach((id, claims) -> assertThat(more)
                .anySatisfy((later, all) -> assertThat(all).containsAll(claims))
                .satisfies(all -> assertThat(
                                all.containsKey(id) || all.values().stream().anyMatch(e -> e.containsAll(claims)))
                        .isTrue()));
    }

    private Map<String, List<Entry>> joined(List<Entry> entries, int portion) {
        Map<String, List<Entry>> events = new LinkedHashMap<>();
        for (int from = 0; from < entries.size(); from += portion) {
            events = joined(events, entries.subList(from, Math.min(from + portion, entries.size())));
        }
        return events;
    }

    /** As a store does it: only events that share a key are candidates, and of each claim the newest membership counts. */
    private Map<String, List<Entry>> joined(Map<String, List<Entry>> before, List<Entry> fresh) {
        Set<String> keys = fresh.stream().flatMap(e -> joining.keys(e).stream()).collect(Collectors.toSet());
        List<Event> candidates = before.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(c -> !Collections.disjoint(joining.keys(c), keys)))
                .map(e -> new Event(e.getKey(), e.getValue()))
                .toList();
        Map<Entry, String> event = new LinkedHashMap<>();
        before.forEach((id, entries) -> entries.forEach(e -> event.put(e, id)));
        joining.join(fresh, candidates).forEach(m -> event.put(m.entry(), m.event()));
        Map<String, List<Entry>> events = new LinkedHashMap<>();
        event.forEach((entry, id) ->
                events.computeIfAbsent(id, k -> new ArrayList<>()).add(entry));
        return events;
    }

    private static Set<Set<String>> events(Map<String, List<Entry>> events) {
        return events.values().stream()
                .map(e -> e.stream().map(Entry::key).collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }

    private static List<Entry> claims(Random random, int count) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 0; entries.size() < count; i++) {
            String code = CODES.get(random.nextInt(CODES.size()));
            LocalDate day = LocalDate.parse("2015-03-01").plusDays(random.nextInt(6));
            Draft draft = Draft.of(type(code), code)
                    .in("document" + random.nextInt(12))
                    .published(day.plusDays(1).toString())
                    .words("On that day they did what " + i + " says.", "did")
                    .by(ACTORS.get(random.nextInt(ACTORS.size())));
            if (random.nextInt(4) > 0) {
                draft.to(ACTORS.get(random.nextInt(ACTORS.size())));
            }
            if (random.nextInt(3) > 0) {
                draft.on(random.nextInt(6) == 0 ? day.toString().substring(0, 7) : day.toString());
            }
            if (random.nextBoolean()) {
                draft.at(PLACES.get(random.nextInt(PLACES.size())), "KEN");
            }
            Entry entry = draft.entry();
            entries.put(entry.key(), entry);
        }
        return new ArrayList<>(entries.values());
    }

    private static EventType type(String code) {
        return switch (code.substring(0, 2)) {
            case "04" -> EventType.CONSULT;
            case "05" -> EventType.SUPPORT;
            case "03" -> EventType.AGREE;
            case "11" -> EventType.ACCUSE;
            case "16" -> EventType.SANCTION;
            default -> EventType.ASSAULT;
        };
    }
}
