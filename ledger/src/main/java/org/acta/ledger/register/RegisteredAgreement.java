package org.acta.ledger.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.model.Actor;
import org.acta.model.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * One agreement with every telling of it, in the order in which they were recorded, and what they come to together.
 *
 * @param id stays the same while tellings join it
 */
public record RegisteredAgreement(String id, List<Told> tellings) {

    public RegisteredAgreement {
        tellings = List.copyOf(tellings);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("an agreement that nobody tells of: " + id);
        }
    }

    /** The name that most tellings use; of several the longest. */
    public String name() {
        return most(Agreement::name).orElseThrow();
    }

    /** Every other name, in all languages. */
    public List<String> aliases() {
        String name = name();
        return agreements()
                .flatMap(a -> Stream.concat(Stream.of(a.name()), a.aliases().stream()))
                .filter(n -> !n.equals(name))
                .distinct()
                .sorted()
                .toList();
    }

    /** The kind that most tellings name. */
    public String kind() {
        return most(Agreement::kind).orElseThrow();
    }

    /** What most tellings say; of several the longest, then the last by the alphabet, so that the order of telling does not matter. */
    private Optional<String> most(Function<Agreement, @Nullable String> what) {
        Map<String, Long> votes = agreements()
                .map(what)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(n -> n, Collectors.counting()));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(e -> e.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** Countries and organisations that are parties by at least half of the tellings that name two or more. */
    public Set<String> sides() {
        List<Set<String>> told = agreements().map(RegisteredAgreement::sides).toList();
        List<Set<String>> full = told.stream().filter(s -> s.size() > 1).toList();
        Map<String, Long> votes = (full.isEmpty() ? told : full)
                .stream().flatMap(Collection::stream).collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        long half = Math.max(1, (full.isEmpty() ? told.size() : full.size()) / 2);
        return votes.entrySet().stream()
                .filter(v -> v.getValue() >= half)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> sides(Agreement agreement) {
        return agreement.parties().stream()
                .map(Actor::side)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The date that most tellings give; of several the most exact. */
    public @Nullable String date() {
        return most(Agreement::date).orElse(null);
    }

    /** The first day on which it may have begun; null when no telling dates it. */
    @Nullable
    LocalDate begins() {
        String date = date();
        return date == null ? null : Days.first(date);
    }

    /** What it obliges to, and what tellings say that it does not, each with who tells it. */
    public List<Obligation> obligations() {
        Map<String, Obligation> found = new LinkedHashMap<>();
        for (Told told : tellings) {
            told.agreement().obligations().forEach(o -> found.putIfAbsent(o, new Obligation(id, o, false, told)));
            told.agreement().without().forEach(o -> found.putIfAbsent("no " + o, new Obligation(id, o, true, told)));
        }
        return List.copyOf(found.values());
    }

    private Stream<Agreement> agreements() {
        return tellings.stream().map(Told::agreement);
    }
}
