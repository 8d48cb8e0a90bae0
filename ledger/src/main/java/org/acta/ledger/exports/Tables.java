package org.acta.ledger.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.acta.ledger.entry.Event;

/** The tables of dyads that event data come as. */
final class Tables {

    private Tables() {}

    static Export gdelt(Choice choice, OutputStream out) throws IOException {
        return new TabTable<>(Gdelt.layout(choice.classes("gdelt")), false, dyads(choice), out);
    }

    static Export gdeltMentions(Choice choice, OutputStream out) throws IOException {
        Function<Event, Stream<Dyad>> dyads = dyads(choice);
        return new TabTable<>(GdeltMentions.layout(), false, event -> mentions(dyads.apply(event)), out);
    }

    private static Stream<GdeltMentions.Mention> mentions(Stream<Dyad> dyads) {
        return dyads.flatMap(
                dyad -> dyad.event().entries().stream().map(entry -> new GdeltMentions.Mention(dyad, entry)));
    }

    static Export icews(Choice choice, OutputStream out) throws IOException {
        return new TabTable<>(Icews.layout(), true, dyads(choice), out);
    }

    static Export polecat(Choice choice, OutputStream out) throws IOException {
        return new TabTable<>(Polecat.layout(choice.version()), true, dyads(choice), out);
    }

    static Export phoenix(Choice choice, OutputStream out) throws IOException {
        return new TabTable<>(Phoenix.layout(choice.classes("phoenix")), false, dyads(choice), out);
    }

    private static Function<Event, Stream<Dyad>> dyads(Choice choice) {
        Dyads dyads = new Dyads(choice.all());
        Predicate<Dyad> filter = choice.oneADay() ? new OneADay() : dyad -> true;
        return event -> dyads.of(event).stream().filter(filter);
    }
}
