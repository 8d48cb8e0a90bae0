package org.acta.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.staticfiles.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.acta.Acta;
import org.acta.ledger.Ledger;
import org.acta.ledger.queries.UnclearQuestion;
import org.acta.ledger.store.Snapshot;

/** The desk's server: routes, safety of every answer, and the way from a page's model to its template. */
public final class Desk implements AutoCloseable {

    private final Ledger ledger;
    private final Adding adding;
    private final Guard guard = new Guard();
    private final Map<String, Texts> texts = new LinkedHashMap<>();
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Desk.class.getClassLoader(), "org.acta.app.web.jte");
    private final Javalin server;

    private Desk(Ledger ledger, Supplier<Acta> engine) {
        this.ledger = ledger;
        this.adding = new Adding(this, engine);
        Texts.LANGUAGES.forEach(language -> texts.put(language, Texts.load(language)));
        server = Javalin.create(this::configure);
    }

    /**
     * Starts a desk over a ledger.
     *
     * @param host address to listen on; 127.0.0.1 keeps others out
     * @param port 0 for any that is free
     */
    public static Desk start(Ledger ledger, String host, int port) {
        return start(ledger, Acta::load, host, port);
    }

    /** The same with an engine at hand; it is asked for with the first story that is to be read. */
    static Desk start(Ledger ledger, Supplier<Acta> engine, String host, int port) {
        Desk desk = new Desk(ledger, engine);
        desk.server.start(host, port);
        return desk;
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = Guard.LARGEST_UPLOAD;
        config.jetty.modifyServletContextHandler(
                handler -> handler.setMaxFormContentSize(Math.toIntExact(Guard.LARGEST_UPLOAD)));
        config.jetty.multipartConfig.maxTotalRequestSize(Guard.LARGEST_UPLOAD, SizeUnit.BYTES);
        config.staticFiles.add(files -> {
            files.hostedPath = "/assets";
            files.directory = "/org/acta/app/web/assets";
            files.location = Location.CLASSPATH;
        });
        config.routes.before(guard::check);
        config.routes.exception(
                UnclearQuestion.class,
                (problem, context) -> trouble(context, HttpStatus.BAD_REQUEST, String.valueOf(problem.getMessage())));
        config.routes.exception(
                NotFoundResponse.class,
                (problem, context) -> trouble(context, HttpStatus.NOT_FOUND, String.valueOf(problem.getMessage())));
        config.routes.exception(
                ContentTooLargeResponse.class,
                (problem, context) ->
                        trouble(context, HttpStatus.CONTENT_TOO_LARGE, String.valueOf(problem.getMessage())));
        new Pages(this).route(config.routes);
        adding.route(config.routes);
        new Reviewing(this).route(config.routes);
    }

    Ledger ledger() {
        return ledger;
    }

    /** Answers with a page that is made from the newest state of the ledger. */
    void page(Context context, String template, Function<Snapshot, Map<String, Object>> model) {
        try (Snapshot snapshot = ledger.now()) {
            show(context, template, model.apply(snapshot));
        }
    }

    /** Answers with a page. */
    void show(Context context, String template, Map<String, Object> model) {
        Map<String, Object> all = new LinkedHashMap<>(model);
        all.put("view", view(context));
        StringOutput out = new StringOutput();
        templates.render(template + ".jte", all, out);
        context.html(out.toString());
    }

    Request request(Context context) {
        return new Request(context, texts);
    }

    View view(Context context) {
        return request(context).view(guard.token(context));
    }

    private void trouble(Context context, HttpStatus status, String message) {
        context.status(status);
        show(context, "trouble", Map.of("message", message));
    }

    @Override
    public void close() {
        server.stop();
    }
}
