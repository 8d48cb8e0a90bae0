package org.acta.ledger.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.linking.Likeness;
import org.acta.ledger.linking.Meanings;

/** What joining makes of the pairs: run with the name of a file of pairs to see each verdict. */
final class JoiningQuality {

    final List<Pair> joined = new ArrayList<>();
    final List<Pair> missed = new ArrayList<>();
    final List<Pair> wrong = new ArrayList<>();
    final List<Pair> apart = new ArrayList<>();
    final List<Pair> uncoded = new ArrayList<>();
    private static final Meanings MEANINGS = Meanings.load("agreement-words");

    final Map<Pair, String> explained = new HashMap<>();
    final Map<String, List<Membership>> events = new HashMap<>();

    static JoiningQuality of(List<Pair> pairs) {
        Library library = Library.of(pairs.stream().flatMap(Pair::files));
        Map<String, List<Entry>> entries = library.entries();
        List<Entry> all = entries.values().stream().flatMap(List::stream).toList();
        JoiningQuality quality = new JoiningQuality();
        Map<Entry, String> event = new HashMap<>();
        for (Membership membership : new Joining().join(all, List.of())) {
            event.put(membership.entry(), membership.event());
            quality.events
                    .computeIfAbsent(membership.event(), k -> new ArrayList<>())
                    .add(membership);
        }
        for (Pair pair : pairs) {
            List<Entry> here = pair.here(library, entries.getOrDefault(pair.first(), List.of()));
            List<Entry> there = pair.there(library, entries.getOrDefault(pair.second(), List.of()));
            boolean met = here.stream()
                    .anyMatch(h ->
                            there.stream().anyMatch(t -> !h.equals(t) && Objects.equals(event.get(h), event.get(t))));
            quality.sort(pair, met, here.isEmpty() || there.isEmpty());
            for (Entry h : here) {
                for (Entry t : there) {
                    Likeness likeness = Comparison.of(Telling.of(h), Telling.of(t), MEANINGS);
                    quality.explained.merge(pair, likeness.explanation(), (x, y) -> x + " | " + y);
                }
            }
        }
        return quality;
    }

    private void sort(Pair pair, boolean met, boolean silent) {
        if (silent) {
            uncoded.add(pair);
        } else if (pair.same()) {
            (met ? joined : missed).add(pair);
        } else {
            (met ? wrong : apart).add(pair);
        }
    }

    /** Prints every verdict, then the events of more than one claim. */
    public static void main(String[] names) {
        JoiningQuality quality =
                of(Stream.of(names).flatMap(n -> Pair.read(n).stream()).toList());
        quality.print("MISSED", quality.missed);
        quality.print("WRONG", quality.wrong);
        quality.print("UNCODED", quality.uncoded.stream().filter(Pair::same).toList());
        quality.events.values().stream()
                .filter(e ->
                        e.stream().map(m -> m.entry().claim().id()).distinct().count() > 1)
                .forEach(JoiningQuality::print);
        System.out.printf(
                "same: %d joined, %d missed; different: %d apart, %d joined; %d not coded%n",
                quality.joined.size(),
                quality.missed.size(),
                quality.apart.size(),
                quality.wrong.size(),
                quality.uncoded.size());
    }

    private void print(String title, List<Pair> pairs) {
        pairs.forEach(p -> System.out.println(title + " " + p + " :: " + explained.get(p)));
    }

    private static void print(List<Membership> event) {
        System.out.println("EVENT " + event.get(0).event());
        for (Membership membership : event) {
            Entry entry = membership.entry();
            System.out.printf(
                    "  %s %s [%s] %s | %s%n",
                    entry.key(),
                    entry.claim().event().type(),
                    entry.claim().evidence().triggerText(),
                    entry.claim().evidence().text().replaceAll("\\s+", " "),
                    membership.explanation());
        }
    }
}
