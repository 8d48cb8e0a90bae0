package org.acta.ledger.joining;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.model.EventType;

/** How much processor time joining takes as a ledger grows: stories of twenty invented claims each are added one by one, candidates found by their keys. */
final class JoiningSpeed {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int STORY = 20;
    private static final List<String> STATES = List.of(
            "USA", "RUS", "CHN", "FRA", "GBR", "DEU", "IND", "PAK", "ISR", "IRN", "TUR", "EGY", "SAU", "BRA", "ARG",
            "MEX", "COL", "VEN", "JPN", "KOR", "PRK", "UKR", "POL", "ESP", "ITA");

    private final Joining joining = new Joining();
    private final Map<String, List<Entry>> index = new HashMap<>();
    private final Map<String, List<Entry>> events = new HashMap<>();
    private final Map<Entry, String> event = new IdentityHashMap<>();
    private long nanos;

    /** Prints microseconds for each claim, every tenth of the way. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        JoiningSpeed speed = new JoiningSpeed();
        Random random = new Random(1);
        long before = 0;
        for (int done = STORY; done <= count; done += STORY) {
            speed.add(story(done / STORY, random));
            if (done % (count / 10) == 0) {
                System.out.printf(
                        "%,d claims: %.0f µs for each of the last%n",
                        done, (speed.nanos - before) * 10 / 1000.0 / count);
                before = speed.nanos;
            }
        }
    }

    private void add(List<Entry> fresh) {
        long start = CLOCK.getCurrentThreadCpuTime();
        List<Set<String>> keys = fresh.stream().map(joining::keys).toList();
        nanos += CLOCK.getCurrentThreadCpuTime() - start;
        Set<String> ids = new LinkedHashSet<>();
        for (Set<String> some : keys) {
            some.forEach(key -> index.getOrDefault(key, List.of()).forEach(e -> ids.add(event.get(e))));
        }
        List<Event> candidates = ids.stream()
                .map(id -> new Event(id, events.getOrDefault(id, List.of())))
                .toList();
        start = CLOCK.getCurrentThreadCpuTime();
        List<Membership> memberships = joining.join(fresh, candidates);
        nanos += CLOCK.getCurrentThreadCpuTime() - start;
        memberships.forEach(this::keep);
        for (int i = 0; i < fresh.size(); i++) {
            for (String key : keys.get(i)) {
                index.computeIfAbsent(key, k -> new ArrayList<>()).add(fresh.get(i));
            }
        }
    }

    private void keep(Membership membership) {
        String before = event.put(membership.entry(), membership.event());
        if (before != null) {
            events.getOrDefault(before, List.of()).remove(membership.entry());
        }
        events.computeIfAbsent(membership.event(), k -> new ArrayList<>()).add(membership.entry());
    }

    private static List<Entry> story(int number, Random random) {
        String day =
                LocalDate.parse("2015-01-01").plusDays(random.nextInt(3650)).toString();
        List<Entry> claims = new ArrayList<>();
        for (int i = 0; i < STORY; i++) {
            EventType type = EventType.values()[random.nextInt(EventType.values().length)];
            Draft draft = Draft.of(type, type.root() + (random.nextBoolean() ? "0" : "3"))
                    .in("d" + number)
                    .published(day)
                    .by(Draft.person(any(random), "Person " + random.nextInt(300)))
                    .to(Draft.state(any(random)))
                    .words(
                            "Sentence " + i + " of " + number + " says what they did in town " + random.nextInt(1000),
                            "did");
            claims.add((random.nextBoolean() ? draft.on(day) : draft).entry());
        }
        return claims;
    }

    private static String any(Random random) {
        return STATES.get(random.nextInt(STATES.size()));
    }
}
