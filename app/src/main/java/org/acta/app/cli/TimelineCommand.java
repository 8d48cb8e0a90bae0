package org.acta.app.cli;

import java.util.List;
import org.acta.ledger.queries.Answer;
import org.acta.ledger.queries.Events;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.acta.ledger.queries.Timeline;
import org.acta.ledger.store.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code acta timeline}. */
@Command(
        name = "timeline",
        description =
                "What happened when: a dyad's, an actor's, an agreement's, a place's events in order, or counted by periods.",
        modelTransformer = Question.Narrowed.class,
        footer = {
            "",
            "  acta timeline --between RUS,PRK",
            "  acta timeline --side VEN --by month",
        })
final class TimelineCommand extends Question {

    @Option(
            names = "--by",
            paramLabel = "day|week|month|year|decade|century",
            description = "Count events by periods: cooperation, conflict, and what is only planned or denied.")
    private Timeline.@Nullable Unit unit;

    @Override
    protected Answer answer(Snapshot snapshot, Filter filter, Page page) {
        return unit == null
                ? new Events(snapshot, rejected()).answer(filter, page)
                : new Timeline(snapshot, rejected()).answer(filter, unit);
    }

    @Override
    protected List<String> narrow(Answer answer) {
        return unit == null ? EventsCommand.SHOWN : answer.columns();
    }
}
