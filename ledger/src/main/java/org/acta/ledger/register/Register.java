package org.acta.ledger.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.acta.model.Agreement;
import org.acta.model.Agreement.Relation;
import org.acta.model.Agreement.Status;
import org.jspecify.annotations.Nullable;

/** Agreements of many stories, and what can be asked of them. For an answer as of an earlier time of recording, give what was recorded by then. */
public final class Register {

    private static final String DEFENSE = "defense";
    private static final String CONSULTATION = "consultation";

    private final Map<String, RegisteredAgreement> agreements = new LinkedHashMap<>();
    private final Map<String, String> registered = new HashMap<>();
    private final List<Lineage> lineage = new ArrayList<>();

    public Register(List<RegisteredAgreement> agreements) {
        for (RegisteredAgreement agreement : agreements) {
            this.agreements.put(agreement.id(), agreement);
            agreement
                    .tellings()
                    .forEach(t -> registered.put(place(t, t.agreement().id()), agreement.id()));
        }
        agreements.forEach(this::trace);
    }

    private static String place(Told told, String agreement) {
        return told.publication().document() + "/" + told.publication().revision() + "/" + agreement;
    }

    private void trace(RegisteredAgreement agreement) {
        for (Told told : agreement.tellings()) {
            for (Agreement.Link link : told.agreement().links()) {
                String other = registered.get(place(told, link.agreement()));
                if (other != null && !other.equals(agreement.id())) {
                    boolean passive = link.relation() == Relation.SUPERSEDED_BY;
                    Lineage found = new Lineage(
                            passive ? Relation.SUPERSEDES : link.relation(),
                            passive ? other : agreement.id(),
                            passive ? agreement.id() : other,
                            link,
                            told);
                    if (lineage.stream().noneMatch(l -> same(l, found))) {
                        lineage.add(found);
                    }
                }
            }
        }
    }

    private static boolean same(Lineage one, Lineage other) {
        return one.relation() == other.relation()
                && one.from().equals(other.from())
                && one.to().equals(other.to())
                && one.told()
                        .publication()
                        .document()
                        .equals(other.told().publication().document());
    }

    public List<RegisteredAgreement> agreements() {
        return List.copyOf(agreements.values());
    }

    /** Each link between two agreements, once for each document that tells it. */
    public List<Lineage> lineage() {
        return List.copyOf(lineage);
    }

    /** Agreements of which both are parties and which had begun by a day, whether or not they still stood: {@link #standing} tells. */
    public List<RegisteredAgreement> between(String one, String other, LocalDate on) {
        return agreements.values().stream()
                .filter(a -> a.sides().contains(one) && a.sides().contains(other))
                .filter(a -> begun(a, on))
                .toList();
    }

    private static boolean begun(RegisteredAgreement agreement, LocalDate on) {
        LocalDate begins = agreement.begins();
        return begins == null ? agreement.tellings().stream().anyMatch(t -> toldBy(t, on)) : !begins.isAfter(on);
    }

    private static boolean toldBy(Told told, LocalDate on) {
        LocalDate published = told.publication().published();
        return published == null || !published.isAfter(on);
    }

    /**
     * Where it stood on a day; none before it began. What ended it counts from the day of the agreement that took its place, else from the day it
     * was told.
     */
    public Optional<Standing> standing(RegisteredAgreement agreement, LocalDate on) {
        if (!begun(agreement, on)) {
            return Optional.empty();
        }
        List<Standing> known = agreement.tellings().stream()
                .map(t -> new Standing(t.agreement().status(), t, since(agreement, t)))
                .filter(s -> s.status() != Status.UNKNOWN)
                .sorted(Comparator.comparing(Standing::since, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        return known.stream()
                .filter(s -> s.since() == null || !s.since().isAfter(on))
                .reduce((earlier, later) -> later)
                .or(() -> Optional.of(signed(agreement)));
    }

    /** What nobody told yet on a day but everybody since: that it had begun. */
    private static Standing signed(RegisteredAgreement agreement) {
        Told told = agreement.tellings().get(0);
        boolean ended = new Standing(told.agreement().status(), told, null).over();
        return new Standing(ended ? Status.SIGNED : told.agreement().status(), told, agreement.begins());
    }

    private @Nullable LocalDate since(RegisteredAgreement agreement, Told told) {
        LocalDate published = told.publication().published();
        return switch (told.agreement().status()) {
            case SUPERSEDED -> successor(agreement).orElse(published);
            case TERMINATED, EXPIRED, SUSPENDED, IN_FORCE -> published;
            default -> agreement.begins() != null ? agreement.begins() : published;
        };
    }

    private Optional<LocalDate> successor(RegisteredAgreement agreement) {
        return lineage.stream()
                .filter(l -> l.relation() == Relation.SUPERSEDES && l.to().equals(agreement.id()))
                .map(l -> agreements.get(l.from()))
                .filter(Objects::nonNull)
                .map(RegisteredAgreement::begins)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /**
     * What binds one state on a day when another is attacked: duties to defend and to consult under agreements between the two that still stand, and
     * where a telling says that there is no such duty.
     */
    public List<Obligation> obligations(String of, String ifAttacked, LocalDate on) {
        return between(of, ifAttacked, on).stream()
                .filter(a -> standing(a, on).filter(Standing::over).isEmpty())
                .flatMap(a -> a.obligations().stream())
                .filter(o -> o.obligation().equals(DEFENSE) || o.obligation().equals(CONSULTATION))
                .toList();
    }
}
