package org.acta.ledger.store;

import java.util.ArrayList;
import java.util.List;
import org.acta.model.Agreement;
import org.acta.model.Story;
import org.acta.records.Names;
import org.jspecify.annotations.Nullable;

/** The rows of the agreements of one story: the agreement, its parties, its links. */
final class AgreementRows {

    private final Rows rows;
    private final Story story;

    AgreementRows(Rows rows, Story story) {
        this.rows = rows;
        this.story = story;
    }

    void add(long number, long coding, Agreement agreement, String record) {
        rows.add(
                Table.AGREEMENT,
                number,
                coding,
                story.id(),
                story.revision(),
                agreement.id(),
                agreement.name(),
                String.join("\n", agreement.aliases()),
                agreement.kind(),
                agreement.date(),
                Names.of(agreement.status()),
                String.join(" ", agreement.obligations()),
                String.join(" ", agreement.without()),
                String.join(" ", agreement.domains()),
                record);
        for (int i = 0; i < agreement.parties().size(); i++) {
            List<@Nullable Object> party = new ArrayList<>(List.of(number, i));
            party.addAll(ActorColumns.of(agreement.parties().get(i)));
            rows.add(Table.AGREEMENT_PARTY, party.toArray());
        }
        for (int i = 0; i < agreement.links().size(); i++) {
            Agreement.Link link = agreement.links().get(i);
            rows.add(Table.AGREEMENT_LINK, number, i, Names.of(link.relation()), link.agreement(), link.name());
        }
    }
}
