package org.acta.ledger.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.acta.model.Actor;
import org.acta.model.Attribution;
import org.acta.model.Claim;
import org.acta.model.Place;
import org.acta.model.Quantity;
import org.acta.model.Span;
import org.acta.model.When;
import org.acta.records.Cameo;
import org.acta.records.CodePoints;
import org.acta.records.Names;
import org.jspecify.annotations.Nullable;

/** The rows of claims: the claim itself, who is in it, who says so, and how much. */
final class ClaimRows {

    private final Rows rows;
    private final CodePoints points;

    ClaimRows(Rows rows, CodePoints points) {
        this.rows = rows;
        this.points = points;
    }

    void add(long number, long coding, Claim claim, String record) {
        When when = claim.when();
        Place where = claim.where();
        rows.add(
                Table.CLAIM,
                number,
                coding,
                claim.document(),
                claim.revision(),
                claim.id(),
                claim.event().type().name(),
                claim.event().mode(),
                String.join(" ", claim.event().contexts()),
                claim.event().cameo(),
                claim.event().type().quad(),
                Cameo.of(claim.event().cameo()).scale(),
                claim.reciprocal(),
                when == null ? null : when.start(),
                when == null ? null : when.end(),
                when == null ? null : Names.of(when.precision()),
                when == null ? null : Names.of(when.basis()),
                where == null ? null : where.name(),
                where == null ? null : where.country(),
                where == null ? null : where.latitude(),
                where == null ? null : where.longitude(),
                claim.agreement(),
                Names.of(claim.reality().status()),
                claim.reality().negative() ? "negative" : "positive",
                Names.of(claim.reality().certainty()),
                claim.reality().condition(),
                claim.reality().background(),
                claim.confidence(),
                claim.rule(),
                claim.evidence().segment(),
                points.of(claim.evidence().sentence().start()),
                points.of(claim.evidence().sentence().end()),
                points.of(claim.evidence().trigger().start()),
                points.of(claim.evidence().trigger().end()),
                claim.evidence().triggerText(),
                record);
        sides(number, "actor", claim.actors());
        sides(number, "recipient", claim.recipients());
        attribution(number, claim.attribution());
        quantities(number, claim.quantities());
    }

    private void sides(long claim, String role, List<Actor> actors) {
        for (int i = 0; i < actors.size(); i++) {
            rows.add(
                    Table.CLAIM_SIDE,
                    joined(
                            Arrays.asList(claim, role, i),
                            ActorColumns.of(actors.get(i)),
                            span(actors.get(i).span())));
        }
    }

    private void attribution(long claim, List<Attribution> chain) {
        for (int i = 0; i < chain.size(); i++) {
            Attribution link = chain.get(i);
            rows.add(
                    Table.ATTRIBUTION,
                    joined(
                            Arrays.asList(claim, i),
                            ActorColumns.of(link.source()),
                            Arrays.asList(link.cue(), Names.of(link.quotation())),
                            span(link.span())));
        }
    }

    private void quantities(long claim, List<Quantity> quantities) {
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            rows.add(
                    Table.QUANTITY,
                    claim,
                    i,
                    quantity.value(),
                    quantity.upper(),
                    Names.of(quantity.comparator()),
                    quantity.unit(),
                    quantity.item(),
                    quantity.text());
        }
    }

    private List<@Nullable Object> span(Span span) {
        return Arrays.asList(points.of(span.start()), points.of(span.end()));
    }

    @SafeVarargs
    private static @Nullable Object[] joined(List<? extends @Nullable Object>... parts) {
        List<@Nullable Object> all = new ArrayList<>();
        for (List<? extends @Nullable Object> part : parts) {
            all.addAll(part);
        }
        return all.toArray();
    }
}
