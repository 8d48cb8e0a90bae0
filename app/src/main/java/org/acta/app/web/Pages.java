package org.acta.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.queries.Answer;
import org.acta.ledger.queries.Claims;
import org.acta.ledger.queries.Events;
import org.acta.ledger.queries.Field;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.acta.ledger.queries.Sources;
import org.acta.ledger.queries.Stats;
import org.acta.ledger.queries.Stories;
import org.acta.ledger.queries.Summary;
import org.acta.ledger.queries.Timeline;
import org.acta.ledger.queries.Who;
import org.acta.ledger.store.Snapshot;
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
        routes.get("/sources", this::sources);
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
            model.put("blocks", StoryText.of(story, entries.stream().map(Entry::claim).toList()));
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
            return Map.of("event", event, "summary", Summary.of(event));
        });
    }

    private void between(Context context) {
        Filter filter = desk.request(context).filter();
        if (!filter.has(Field.BETWEEN)) {
            desk.page(
                    context,
                    "pairs",
                    s -> Map.of("pairs", new Who(s, false).pairs(Filter.none(), Page.first(ROWS))));
            return;
        }
        desk.page(
                context,
                "between",
                s -> Map.of(
                        "filter", filter,
                        "visits",
                                summaries(s, filter.with(Field.CAMEO, "042").with(Field.CAMEO, "043")),
                        "praise", summaries(s, filter.with(Field.CAMEO, "051")),
                        "blame", summaries(s, filter.with(Field.CAMEO, "11")),
                        "sources", new Sources(s, false).answer(filter, Page.first(FEW))));
    }

    private static List<Summary> summaries(Snapshot snapshot, Filter filter) {
        return new Events(snapshot, false).find(filter, Page.first(ROWS)).events().stream()
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

    private void sources(Context context) {
        Filter filter = desk.request(context).filter();
        desk.page(
                context,
                "sources",
                s -> Map.of("filter", filter, "sources", new Sources(s, false).answer(filter, Page.first(ROWS))));
    }

    /** The rows of an answer as a JSON array of objects, for pictures. */
    private static void json(Context context, Answer answer) {
        context.contentType("application/json").result(Json.array(answer));
    }
}
