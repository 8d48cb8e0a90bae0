package org.acta.ledger.queries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acta.ledger.register.Lineage;
import org.acta.ledger.register.Obligation;
import org.acta.ledger.register.Register;
import org.acta.ledger.register.RegisteredAgreement;
import org.acta.ledger.register.Registering;
import org.acta.ledger.register.Registration;
import org.acta.ledger.register.Standing;
import org.acta.ledger.register.Told;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Table;
import org.acta.model.Agreement.Relation;
import org.acta.records.Names;
import org.jspecify.annotations.Nullable;

/** The register of agreements: what there is between whom, where it stands and what it binds to. */
public final class Agreements {

    private static final Registering REGISTERING = Registering.load();

    private static final List<String> DUTY =
            List.of("of", "if_attacked", "obligation", "absent", "agreement", "name", "according_to", "story", "text");

    private final Snapshot snapshot;

    public Agreements(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * The register as far as the filter's sides reach ({@code side}, {@code between}): every agreement of every story that tells of one with such a party.
     * Without sides, the whole register.
     */
    public Register register(Filter filter) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (String side : filter.of(Field.BETWEEN)) {
            conditions.add(party("= ?"));
            values.add(side);
        }
        if (filter.has(Field.SIDE)) {
            conditions.add(party("IN (" + "?, ".repeat(filter.of(Field.SIDE).size() - 1) + "?)"));
            values.addAll(filter.of(Field.SIDE));
        }
        String condition = conditions.isEmpty() ? "TRUE" : String.join(" AND ", conditions);
        List<Told> tellings = snapshot.agreements(condition, values.toArray()).stream()
                .map(t -> new Told(t.agreement(), t.publication()))
                .toList();
        Map<String, List<Told>> grouped = new LinkedHashMap<>();
        for (Registration registration : REGISTERING.register(tellings, List.of())) {
            grouped.computeIfAbsent(registration.agreement(), id -> new ArrayList<>())
                    .add(registration.told());
        }
        return new Register(grouped.entrySet().stream()
                .map(e -> new RegisteredAgreement(e.getKey(), e.getValue()))
                .toList());
    }

    private String party(String which) {
        return "a.document IN (SELECT t.document FROM " + snapshot.rows(Table.AGREEMENT)
                + " t JOIN agreement_party p ON p.agreement = t.number WHERE p.side " + which + ")";
    }

    /** The agreements of a register that the filter lets through: by sides, by words of the name, by the day on which they began. */
    public static List<RegisteredAgreement> among(Register register, Filter filter) {
        return register.agreements().stream()
                .filter(a -> a.sides().containsAll(filter.of(Field.BETWEEN)))
                .filter(a -> !filter.has(Field.SIDE)
                        || filter.of(Field.SIDE).stream().anyMatch(a.sides()::contains))
                .filter(a -> !filter.has(Field.AGREEMENT)
                        || filter.of(Field.AGREEMENT).stream().anyMatch(n -> named(a, n)))
                .filter(a -> filter.from().isEmpty()
                        || day(a).filter(d -> !d.isBefore(filter.from().get())).isPresent())
                .filter(a -> filter.to().isEmpty()
                        || day(a).filter(d -> !d.isAfter(filter.to().get())).isPresent())
                .toList();
    }

    private static Optional<LocalDate> day(RegisteredAgreement agreement) {
        return Optional.ofNullable(agreement.date()).map(Filter::first);
    }

    private static boolean named(RegisteredAgreement agreement, String name) {
        String words = name.toLowerCase(Locale.ROOT);
        return agreement.id().equals(name)
                || Stream.concat(Stream.of(agreement.name()), agreement.aliases().stream())
                        .anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(words));
    }

    /**
     * The register as rows, oldest first.
     *
     * @param on the day whose standing is asked for
     */
    public Answer answer(Filter filter, LocalDate on) {
        Register register = register(filter);
        List<List<@Nullable Object>> rows = among(register, filter).stream()
                .sorted(Comparator.comparing(
                                (RegisteredAgreement a) -> a.date() == null ? "9999" : String.valueOf(a.date()))
                        .thenComparing(RegisteredAgreement::id))
                .filter(a -> register.standing(a, on).isPresent())
                .map(a -> row(register, a, register.standing(a, on).orElseThrow()))
                .toList();
        return Answer.of(
                List.of(
                        "agreement",
                        "name",
                        "kind",
                        "parties",
                        "date",
                        "status",
                        "since",
                        "according_to",
                        "obligations",
                        "without",
                        "supersedes",
                        "superseded_by",
                        "stories"),
                rows);
    }

    private static List<@Nullable Object> row(Register register, RegisteredAgreement agreement, Standing standing) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(agreement.id());
        row.add(agreement.name());
        row.add(agreement.kind());
        row.add(List.copyOf(agreement.sides()));
        row.add(agreement.date());
        row.add(Names.of(standing.status()));
        row.add(standing.since());
        row.add(teller(standing.told()));
        row.add(duties(agreement, false));
        row.add(duties(agreement, true));
        row.add(linked(register, agreement, Lineage::from, Lineage::to));
        row.add(linked(register, agreement, Lineage::to, Lineage::from));
        row.add(agreement.tellings().stream()
                .map(t -> t.publication().document())
                .distinct()
                .toList());
        return row;
    }

    private static List<String> duties(RegisteredAgreement agreement, boolean absent) {
        return agreement.obligations().stream()
                .filter(o -> o.absent() == absent)
                .map(Obligation::obligation)
                .toList();
    }

    private static List<String> linked(
            Register register,
            RegisteredAgreement agreement,
            Function<Lineage, String> here,
            Function<Lineage, String> there) {
        return register.lineage().stream()
                .filter(l ->
                        l.relation() == Relation.SUPERSEDES && here.apply(l).equals(agreement.id()))
                .map(there)
                .distinct()
                .flatMap(id -> register.agreements().stream()
                        .filter(a -> a.id().equals(id))
                        .map(RegisteredAgreement::name))
                .toList();
    }

    /** Who tells it: the outlet, else the document. */
    public static String teller(Told told) {
        return told.publication().outlet() != null
                ? told.publication().outlet().name()
                : told.publication().document();
    }

    /**
     * What binds a side on a day when another is attacked, with the words that say so.
     *
     * @param of the side that may be bound; null for whoever has an agreement with the attacked
     * @param ifAttacked the side that is attacked
     */
    public Answer obligations(@Nullable String of, String ifAttacked, LocalDate on) {
        Filter filter = of == null
                ? Filter.none().with(Field.SIDE, ifAttacked)
                : Filter.none().with(Field.BETWEEN, of + "," + ifAttacked);
        Register register = register(filter);
        List<String> others = of != null
                ? List.of(of)
                : register.agreements().stream()
                        .filter(a -> a.sides().contains(ifAttacked))
                        .flatMap(a -> a.sides().stream())
                        .filter(s -> !s.equals(ifAttacked))
                        .distinct()
                        .sorted()
                        .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String other : others) {
            for (Obligation obligation : register.obligations(other, ifAttacked, on)) {
                rows.add(row(register, other, ifAttacked, obligation));
            }
        }
        return Answer.of(DUTY, rows);
    }

    /** Every duty between two sides on a day, of whom towards whom; the same columns. */
    public Answer duties(LocalDate on) {
        Register register = register(Filter.none());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RegisteredAgreement agreement : register.agreements()) {
            for (String of : agreement.sides()) {
                for (String attacked : agreement.sides()) {
                    if (!of.equals(attacked)) {
                        register.obligations(of, attacked, on).stream()
                                .filter(o -> o.agreement().equals(agreement.id()))
                                .forEach(o -> rows.add(row(register, of, attacked, o)));
                    }
                }
            }
        }
        return Answer.of(DUTY, rows);
    }

    private static List<@Nullable Object> row(Register register, String of, String ifAttacked, Obligation obligation) {
        RegisteredAgreement agreement = register.agreements().stream()
                .filter(a -> a.id().equals(obligation.agreement()))
                .findFirst()
                .orElseThrow();
        Told told = obligation.told();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(of);
        row.add(ifAttacked);
        row.add(obligation.obligation());
        row.add(obligation.absent());
        row.add(agreement.id());
        row.add(agreement.name());
        row.add(teller(told));
        row.add(told.publication().document());
        row.add(
                told.agreement().evidence().isEmpty()
                        ? null
                        : told.agreement().evidence().get(0).text());
        return row;
    }
}
