package org.acta.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acta.Acta;
import org.acta.coding.Rule;
import org.acta.coding.RuleBook;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.joining.Contradictions;
import org.acta.ledger.queries.Agreements;
import org.acta.ledger.queries.Answer;
import org.acta.ledger.queries.Checks;
import org.acta.ledger.queries.Claims;
import org.acta.ledger.queries.Events;
import org.acta.ledger.queries.Field;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.acta.ledger.queries.Places;
import org.acta.ledger.queries.Search;
import org.acta.ledger.queries.Sources;
import org.acta.ledger.queries.Stats;
import org.acta.ledger.queries.Stories;
import org.acta.ledger.queries.Summary;
import org.acta.ledger.queries.Timeline;
import org.acta.ledger.queries.Who;
import org.acta.ledger.store.Snapshot;
import org.acta.model.EventType;
import org.acta.model.Story;

/** The pages that look at the record. */
final class Pages {

    private static final int FEW = 8;
    private static final int ROWS = 100;
    private static final int EDGES = 400;

    private final Desk desk;

    Pages(Desk desk) {
        this.desk = desk;
    }

    void route(RoutesConfig routes) {
        routes.get("/", this::front);
        routes.get("/stories", this::stories);
        routes.get("/story/{id}", this::story);
        routes.get("/timeline", this::timeline);
        routes.get("/timeline/data", this::periods);
        routes.get("/events", this::events);
        routes.get("/events/list", this::eventList);
        routes.get("/event/{id}", this::event);
        routes.get("/between", this::between);
        routes.get("/network", this::network);
        routes.get("/network/data", this::pairs);
        routes.get("/search", this::search);
        routes.get("/sources", this::sources);
        routes.get("/agreements", this::agreements);
        routes.get("/agreements/data", this::lineage);
        routes.get("/obligations", this::obligations);
        routes.get("/contradictions", this::contradictions);
        routes.get("/map", this::map);
        routes.get("/map/data", this::places);
        routes.get("/codebook", this::codebook);
    }

    private void front(Context context) {
        desk.page(
                context,
                "front",
                s -> Map.of(
                        "stories", new Stories(s, false).answer(Filter.none(), Page.first(FEW)),
                        "who", new Who(s, false).answer(Filter.none(), Page.first(FEW)),
                        "stats", new Stats(s).answer()));
    }

    private void stories(Context context) {
        Request request = desk.request(context);
        desk.page(
                context,
                "stories",
                s -> Map.of(
                        "filter", request.filter(),
                        "stories", new Stories(s, false).answer(request.filter(), Page.first(ROWS))));
    }

    private void story(Context context) {
        String id = context.pathParam("id");
        desk.page(context, "story", snapshot -> {
            Story story = snapshot.story(id).orElseThrow(() -> new NotFoundResponse("no story " + id));
            List<Entry> entries = new Claims(snapshot, false)
                    .find(Filter.none().with(Field.STORY, id), Page.first(10_000))
                    .entries();
            Map<String, Object> model = new LinkedHashMap<>();
            model.put("story", story);
            model.put(
                    "blocks",
                    StoryText.of(story, entries.stream().map(Entry::claim).toList()));
            model.put("entries", entries);
            return model;
        });
    }

    private void timeline(Context context) {
        Filter filter = desk.request(context).filter();
        desk.show(context, "timeline", Map.of("filter", filter));
    }

    private void events(Context context) {
        Request request = desk.request(context);
        desk.page(context, "events", s -> {
            Events.Found found = new Events(s, false).find(request.filter(), request.page(ROWS));
            return Map.of(
                    "filter", request.filter(),
                    "events", found.events().stream().map(Summary::of).toList(),
                    "next", String.valueOf(found.next() == null ? "" : found.next()));
        });
    }

    /** The list alone, for a picture's choice. */
    private void eventList(Context context) {
        Request request = desk.request(context);
        desk.page(context, "eventList", s -> Map.of("events", summaries(s, request.filter())));
    }

    private void periods(Context context) {
        Filter filter = desk.request(context).filter();
        try (Snapshot snapshot = desk.ledger().now()) {
            Timeline timeline = new Timeline(snapshot, false);
            Timeline.Unit unit = timeline.fitting(filter);
            json(context, timeline.answer(filter, unit));
        }
    }

    private void event(Context context) {
        String id = context.pathParam("id");
        desk.page(context, "event", snapshot -> {
            Event event = new Events(snapshot, false).of(id).orElseThrow(() -> new NotFoundResponse("no event " + id));
            Checks checks = new Checks(snapshot, false);
            return Map.of(
                    "event", event,
                    "summary", Summary.of(event),
                    "corroboration", checks.corroboration(event),
                    "contradictions", new Contradictions().in(event));
        });
    }

    private void between(Context context) {
        Filter filter = desk.request(context).filter();
        if (!filter.has(Field.BETWEEN)) {
            desk.page(context, "pairs", s -> Map.of("pairs", new Who(s, false).pairs(Filter.none(), Page.first(ROWS))));
            return;
        }
        desk.page(
                context,
                "between",
                s -> Map.of(
                        "filter", filter,
                        "visits", summaries(s, filter.with(Field.CAMEO, "042").with(Field.CAMEO, "043")),
                        "praise", summaries(s, filter.with(Field.CAMEO, "051")),
                        "blame", summaries(s, filter.with(Field.CAMEO, "11")),
                        "sources", new Sources(s, false).answer(filter, Page.first(FEW))));
    }

    private static List<Summary> summaries(Snapshot snapshot, Filter filter) {
        return new Events(snapshot, false)
                .find(filter, Page.first(ROWS)).events().stream()
                        .map(Summary::of)
                        .toList();
    }

    private void network(Context context) {
        desk.show(context, "network", Map.of("filter", desk.request(context).filter()));
    }

    private void pairs(Context context) {
        Filter filter = desk.request(context).filter();
        try (Snapshot snapshot = desk.ledger().now()) {
            json(context, new Who(snapshot, false).pairs(filter, Page.first(EDGES)));
        }
    }

    private void search(Context context) {
        Filter filter = desk.request(context).filter();
        String asked = context.queryParam("q");
        String words = asked == null ? "" : asked;
        desk.page(
                context,
                "search",
                s -> Map.of("words", words, "found", new Search(s).answer(words, filter, Page.first(ROWS))));
    }

    private void sources(Context context) {
        Filter filter = desk.request(context).filter();
        desk.page(
                context,
                "sources",
                s -> Map.of("filter", filter, "sources", new Sources(s, false).answer(filter, Page.first(ROWS))));
    }

    private void agreements(Context context) {
        Filter filter = desk.request(context).filter();
        String on = on(context);
        desk.page(
                context,
                "agreements",
                s -> Map.of(
                        "filter", filter, "on", on, "agreements", new Agreements(s).answer(filter, Filter.last(on))));
    }

    /** The day asked for; today where none is. */
    private static String on(Context context) {
        String on = context.queryParam("on");
        return on == null || on.isEmpty() ? LocalDate.now(ZoneOffset.UTC).toString() : on;
    }

    private void lineage(Context context) {
        Filter filter = desk.request(context).filter();
        try (Snapshot snapshot = desk.ledger().now()) {
            json(context, new Agreements(snapshot).answer(filter, Filter.last(on(context))));
        }
    }

    private void obligations(Context context) {
        String on = on(context);
        desk.page(context, "obligations", s -> Map.of("on", on, "duties", new Agreements(s).duties(Filter.last(on))));
    }

    private void contradictions(Context context) {
        Request request = desk.request(context);
        desk.page(
                context,
                "contradictions",
                s -> Map.of(
                        "filter", request.filter(),
                        "found", new Checks(s, false).contradictions(request.filter(), Page.first(EDGES))));
    }

    private void map(Context context) {
        desk.show(context, "map", Map.of("filter", desk.request(context).filter()));
    }

    private void places(Context context) {
        Filter filter = desk.request(context).filter();
        try (Snapshot snapshot = desk.ledger().now()) {
            json(context, new Places(snapshot, false).answer(filter, Page.first(EDGES)));
        }
    }

    private void codebook(Context context) {
        String language = context.queryParam("rules");
        String coded = language != null && Acta.LANGUAGES.contains(language) ? language : "es";
        Map<EventType, List<Rule>> rules = new EnumMap<>(EventType.class);
        RuleBook.load(coded)
                .rules()
                .forEach(r -> rules.computeIfAbsent(r.event().type(), t -> new ArrayList<>())
                        .add(r));
        desk.show(context, "codebook", Map.of("language", coded, "rules", rules));
    }

    /** The rows of an answer as a JSON array of objects, for pictures. */
    private static void json(Context context, Answer answer) {
        context.contentType("application/json").result(Json.array(answer));
    }
}
