package org.acta.ledger.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.linking.Meanings;
import org.acta.ledger.linking.Words;
import org.acta.model.Actor;
import org.acta.model.Claim;
import org.acta.model.Quantity;
import org.acta.model.Reality;
import org.acta.model.Span;

/** Finds what cannot both hold among the claims of an event: of all that say the same, the first speaks for the rest. */
public final class Contradictions {

    private final Meanings counted = Meanings.load("counted-words");

    /** Something that an entry says, with the words that say it. */
    private record Saying<T>(Entry entry, T what, Span span) {}

    /** An amount of something. */
    private record Amount(String unit, Bounds bounds) {}

    public List<Contradiction> in(Event event) {
        List<Contradiction> found = new ArrayList<>();
        amounts(event, found);
        times(event, found);
        polarities(event, found);
        actors(event, found);
        return found;
    }

    private void amounts(Event event, List<Contradiction> found) {
        List<Saying<Amount>> amounts = new ArrayList<>();
        for (Entry entry : event.entries()) {
            for (Quantity quantity : entry.claim().quantities()) {
                amounts.add(amount(entry, quantity, quantity.comparator()));
                for (Quantity same : quantity.equivalents()) {
                    boolean bare = same.comparator() == Quantity.Comparator.EXACTLY;
                    amounts.add(amount(entry, same, bare ? quantity.comparator() : same.comparator()));
                }
            }
        }
        pairs(
                amounts,
                (a, b) -> a.unit().equals(b.unit()) && !a.bounds().meet(b.bounds()),
                Contradiction.Kind.AMOUNT,
                "quantities",
                found);
    }

    /** What is as much as another amount is as vague: {@code more than 10,000 containers, or 260,000 tonnes}. */
    private Saying<Amount> amount(Entry entry, Quantity quantity, Quantity.Comparator comparator) {
        Bounds bounds = Bounds.of(quantity.value(), quantity.upper(), comparator);
        return new Saying<>(entry, new Amount(unit(quantity), bounds), quantity.span());
    }

    /** What is counted, in words that all languages share where they are known. */
    private String unit(Quantity quantity) {
        if (quantity.unit() == null) {
            return "";
        }
        Set<String> known = counted.in(quantity.unit());
        return known.isEmpty() ? Words.stem(quantity.unit()) : String.join(" ", known);
    }

    private static void times(Event event, List<Contradiction> found) {
        List<Saying<Window>> windows = new ArrayList<>();
        for (Entry entry : event.entries()) {
            Window window = Window.of(entry);
            if (window != null && window.stated() && entry.claim().reality().status() != Reality.Status.PLANNED) {
                windows.add(new Saying<>(entry, window, trigger(entry)));
            }
        }
        pairs(windows, (a, b) -> !a.meets(b), Contradiction.Kind.TIME, "when", found);
    }

    private static void polarities(Event event, List<Contradiction> found) {
        List<Saying<Boolean>> polarities = event.entries().stream()
                .filter(e -> real(e.claim()))
                .map(e -> new Saying<>(e, e.claim().reality().negative(), trigger(e)))
                .toList();
        pairs(polarities, (a, b) -> !a.equals(b), Contradiction.Kind.POLARITY, "polarity", found);
    }

    private static boolean real(Claim claim) {
        return claim.reality().status() == Reality.Status.DONE
                || claim.reality().status() == Reality.Status.ONGOING;
    }

    private static void actors(Event event, List<Contradiction> found) {
        List<Saying<Set<String>>> sides = new ArrayList<>();
        for (Entry entry : event.entries()) {
            Set<String> acting = entry.claim().actors().stream()
                    .map(Actor::side)
                    .filter(s -> !s.isEmpty())
                    .collect(Collectors.toSet());
            if (!acting.isEmpty()
                    && !Telling.mutual(entry.claim())
                    && !entry.claim().reality().negative()) {
                sides.add(new Saying<>(
                        entry, acting, entry.claim().actors().get(0).span()));
            }
        }
        pairs(sides, Collections::disjoint, Contradiction.Kind.ACTOR, "actors", found);
    }

    private static Span trigger(Entry entry) {
        return entry.claim().evidence().trigger();
    }

    /** Compares what is said, each thing once. */
    private static <T> void pairs(
            List<Saying<T>> sayings,
            BiPredicate<T, T> exclude,
            Contradiction.Kind kind,
            String field,
            List<Contradiction> found) {
        Map<T, Saying<T>> first = new LinkedHashMap<>();
        sayings.forEach(s -> first.putIfAbsent(s.what(), s));
        List<Saying<T>> different = List.copyOf(first.values());
        for (int i = 0; i < different.size(); i++) {
            Saying<T> one = different.get(i);
            for (Saying<T> other : different.subList(i + 1, different.size())) {
                if (!one.entry().equals(other.entry()) && exclude.test(one.what(), other.what())) {
                    found.add(new Contradiction(
                            kind, List.of(field), one.entry(), one.span(), other.entry(), other.span()));
                }
            }
        }
    }
}
