package org.acta.app.evaluation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.acta.model.Actor;
import org.acta.model.Claim;
import org.acta.model.When;

/** Whether a claim agrees with a gold claim, part by part. */
final class Agreeing {

    private static final Set<String> EITHER = Set.of("RUS", "SUN");

    private Agreeing() {}

    static boolean type(Claim claim, GoldClaim gold) {
        return fold(claim.evidence().text()).contains(fold(gold.at()))
                && gold.types().contains(claim.event().type().name());
    }

    /** The countries and organisations of both sides; where gold names both, the USSR or Russia will do. */
    static boolean who(Claim claim, GoldClaim gold) {
        Set<String> all = union(gold.actors(), gold.recipients());
        if (!all.containsAll(EITHER)) {
            return who(claim, gold, Set.of());
        }
        return EITHER.stream().anyMatch(drop -> who(claim, gold, Set.of(drop)));
    }

    private static boolean who(Claim claim, GoldClaim gold, Set<String> dropped) {
        Set<String> actors = new TreeSet<>(gold.actors());
        Set<String> recipients = new TreeSet<>(gold.recipients());
        actors.removeAll(dropped);
        recipients.removeAll(dropped);
        if (gold.symmetric() || claim.reciprocal()) {
            return union(sides(claim.actors()), sides(claim.recipients())).equals(union(actors, recipients));
        }
        return sides(claim.actors()).equals(actors) && sides(claim.recipients()).equals(recipients);
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> union = new TreeSet<>(a);
        union.addAll(b);
        return union;
    }

    static Set<String> sides(List<Actor> actors) {
        Set<String> sides = new TreeSet<>();
        actors.stream().map(Actor::side).filter(s -> !s.isEmpty()).forEach(sides::add);
        return sides;
    }

    static boolean when(Claim claim, GoldClaim gold) {
        if (gold.when().isEmpty()) {
            return true;
        }
        When when = claim.when();
        if (when == null) {
            return false;
        }
        String[] ends = gold.when().get().split("/", -1);
        Optional<LocalDate> first = day(ends[0], false);
        Optional<LocalDate> last = day(ends[ends.length - 1], true);
        return Optional.ofNullable(when.start()).equals(first)
                && Optional.ofNullable(when.end()).equals(last);
    }

    private static Optional<LocalDate> day(String value, boolean last) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (value.length()) {
                    case 4 -> LocalDate.of(Integer.parseInt(value), last ? 12 : 1, last ? 31 : 1);
                    case 7 ->
                        last
                                ? YearMonth.parse(value).atEndOfMonth()
                                : YearMonth.parse(value).atDay(1);
                    default -> LocalDate.parse(value);
                });
    }

    static boolean reality(Claim claim, GoldClaim gold) {
        boolean status = gold.status()
                .map(s -> s.equals(claim.reality().status().name().toLowerCase(Locale.ROOT)))
                .orElse(true);
        boolean condition = !gold.condition() || claim.reality().condition() != null;
        return status && condition && claim.reality().negative() == gold.negative();
    }

    static boolean attribution(Claim claim, GoldClaim gold) {
        if (gold.attribution().isEmpty()) {
            return true;
        }
        List<String> wanted = gold.attribution().get();
        if (wanted.isEmpty()) {
            return claim.attribution().isEmpty();
        }
        if (claim.attribution().size() < wanted.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            String names = names(claim.attribution().get(i).source());
            if (Stream.of(plain(wanted.get(i)).split("\\|")).noneMatch(names::contains)) {
                return false;
            }
        }
        return true;
    }

    private static String names(Actor actor) {
        return plain(Stream.of(actor.name(), actor.country(), actor.org(), actor.code(), actor.text())
                .map(s -> s == null ? "" : s)
                .reduce("", (a, b) -> a + " " + b));
    }

    static boolean quantities(Claim claim, GoldClaim gold) {
        return gold.quantities().stream()
                .allMatch(wanted -> claim.quantities().stream()
                        .anyMatch(q -> q.value() == wanted.value()
                                && q.comparator()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')
                                        .equals(wanted.comparator())));
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[“”«»\"'‘’]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static String plain(String text) {
        return Normalizer.normalize(fold(text), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
