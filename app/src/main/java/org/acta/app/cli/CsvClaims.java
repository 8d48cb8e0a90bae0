package org.acta.app.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acta.Account;
import org.acta.model.Actor;
import org.acta.model.Claim;
import org.acta.model.When;

/** One claim per line, comma-separated; several actors are joined by a semicolon. */
final class CsvClaims implements Output {

    private static final List<String> HEADER = List.of(
            "id",
            "document",
            "published",
            "type",
            "mode",
            "cameo",
            "actors",
            "actor_codes",
            "recipients",
            "recipient_codes",
            "reciprocal",
            "start",
            "end",
            "basis",
            "where",
            "where_country",
            "status",
            "polarity",
            "certainty",
            "background",
            "attribution",
            "quantities",
            "agreement",
            "trigger",
            "sentence",
            "confidence",
            "rule");

    @Override
    public String head() {
        return line(HEADER);
    }

    @Override
    public String of(Account account) {
        StringBuilder lines = new StringBuilder();
        for (Claim claim : account.claims()) {
            lines.append(line(cells(account, claim)));
        }
        return lines.toString();
    }

    private static String line(List<String> cells) {
        StringWriter out = new StringWriter();
        CsvWriter.builder().build(out).writeRecord(cells);
        return out.toString();
    }

    private static List<String> cells(Account account, Claim claim) {
        When when = claim.when();
        return List.of(
                claim.id(),
                claim.document(),
                text(account.story().published()),
                claim.event().type().name(),
                text(claim.event().mode()),
                claim.event().cameo(),
                names(claim.actors(), Actor::text),
                names(claim.actors(), Actor::code),
                names(claim.recipients(), Actor::text),
                names(claim.recipients(), Actor::code),
                Boolean.toString(claim.reciprocal()),
                when == null ? "" : text(when.start()),
                when == null ? "" : text(when.end()),
                when == null ? "" : lower(when.basis()),
                claim.where() == null ? "" : claim.where().name(),
                claim.where() == null ? "" : text(claim.where().country()),
                lower(claim.reality().status()),
                claim.reality().negative() ? "negative" : "positive",
                lower(claim.reality().certainty()),
                Boolean.toString(claim.reality().background()),
                claim.attribution().stream().map(a -> a.source().text()).collect(Collectors.joining("; ")),
                claim.quantities().stream().map(q -> q.text()).collect(Collectors.joining("; ")),
                text(claim.agreement()),
                claim.evidence().triggerText(),
                claim.evidence().text(),
                Double.toString(claim.confidence()),
                claim.rule());
    }

    private static String names(List<Actor> actors, Function<Actor, String> name) {
        return actors.stream().map(name).collect(Collectors.joining("; "));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
