package org.acta.app.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.acta.ledger.Ledger;
import org.acta.ledger.entry.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acta review}: a person's verdict. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = "Keeps a person's verdict on a claim, a joining or an agreement beside what the machine found.",
        footer = {
            "",
            "  acta review 5f0c… reject --by 'A. Reader' --reason 'it was a football match'",
            "  acta review 5f0c… correct --field when.start --value 2024-06-18 --by 'A. Reader' --reason 'the day of the text'",
            "  acta review 5f0c… reject --event 91ab… --by 'A. Reader' --reason 'another visit'"
        })
final class ReviewCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", description = "Id of the claim or agreement.")
    private String target = "";

    @Parameters(index = "1", paramLabel = "accept|reject|correct", description = "The verdict.")
    private Review.Verdict verdict = Review.Verdict.ACCEPT;

    @Option(names = "--agreement", description = "The id is that of an agreement.")
    private boolean agreement;

    @Option(
            names = "--event",
            paramLabel = "ID",
            description = "The verdict is on the claim's being part of this event.")
    private @Nullable String event;

    @Option(names = "--field", paramLabel = "NAME", description = "The field to correct, as in the records.")
    private @Nullable String field;

    @Option(names = "--value", paramLabel = "TEXT", description = "What it should be.")
    private @Nullable String value;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Whose verdict it is.")
    private String reviewer = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
    private String reason = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Review.Kind kind = agreement ? Review.Kind.AGREEMENT : event != null ? Review.Kind.JOINING : Review.Kind.CLAIM;
        Review review;
        try {
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            review = new Review(kind, target, event, verdict, field, value, reviewer, now, reason);
        } catch (IllegalArgumentException e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
        try (Ledger ledger = store.write(new Problems(spec.commandLine().getErr()))) {
            ledger.review(review);
            return 0;
        }
    }
}
