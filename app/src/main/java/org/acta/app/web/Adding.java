package org.acta.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.acta.Account;
import org.acta.Acta;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Publication;
import org.acta.ledger.queries.UnclearQuestion;
import org.acta.model.Story;
import org.acta.reading.ReadResult;
import org.acta.reading.Reading;
import org.acta.reading.Source;
import org.jspecify.annotations.Nullable;

/** The page where a story is pasted or uploaded: it shows the claims, and keeps them when asked. */
final class Adding {

    private final Desk desk;
    private final Supplier<Acta> engine;
    private @Nullable Reading reading;
    private @Nullable Acta acta;

    /** @param engine asked once, with the first story */
    Adding(Desk desk, Supplier<Acta> engine) {
        this.desk = desk;
        this.engine = engine;
    }

    void route(RoutesConfig routes) {
        routes.get("/add", context -> desk.show(context, "add", Map.of()));
        routes.post("/add", this::preview);
        routes.post("/add/keep", this::keep);
    }

    private void preview(Context context) {
        byte[] page = sent(context);
        Account account = account(page, context);
        Story story = account.story();
        Publication publication = Publication.of(story, Instant.now());
        List<Entry> entries = account.claims().stream()
                .map(claim -> new Entry(claim, publication))
                .toList();
        desk.show(
                context,
                "preview",
                Map.of(
                        "story", story,
                        "blocks", StoryText.of(story, account.claims()),
                        "entries", entries,
                        "page", Base64.getEncoder().encodeToString(zipped(page)),
                        "published", published(context)));
    }

    private void keep(Context context) {
        Account account = account(kept(context), context);
        desk.ledger().add(account);
        context.redirect("/story/" + View.encoded(account.story().id()), HttpStatus.SEE_OTHER);
    }

    /** The file where one was chosen, else the text. */
    private byte[] sent(Context context) {
        UploadedFile file = context.uploadedFile("file");
        if (file != null && file.size() > 0) {
            try (InputStream in = file.content()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        String text = context.formParam("text");
        if (text == null || text.isBlank()) {
            throw new UnclearQuestion(desk.view(context).t("add.none"));
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] kept(Context context) {
        String page = context.formParam("page");
        try {
            return Base64.getDecoder().decode(page == null ? "" : page);
        } catch (IllegalArgumentException e) {
            throw new UnclearQuestion(desk.view(context).t("add.none"));
        }
    }

    private Account account(byte[] page, Context context) {
        Story story = story(page, desk.view(context));
        String published = published(context);
        if (!published.isEmpty() && story.published() == null) {
            try {
                story = story.publishedOn(LocalDate.parse(published));
            } catch (DateTimeParseException e) {
                throw new UnclearQuestion(desk.view(context).t("day.unclear", published));
            }
        }
        return acta().read(story);
    }

    /** The one story that the page holds; nameless, so that its address or its text identifies it. */
    private Story story(byte[] page, View view) {
        try (Stream<ReadResult> results = reading().read(Source.of(Source.STANDARD_INPUT, page))) {
            Iterator<ReadResult> each = results.iterator();
            ReadResult first = each.hasNext() ? each.next() : null;
            if (first instanceof ReadResult.Skipped skipped) {
                throw new UnclearQuestion(view.t("add.unreadable", skipped.reason()));
            }
            if (!(first instanceof ReadResult.Read read)) {
                throw new UnclearQuestion(view.t("add.none"));
            }
            if (each.hasNext()) {
                throw new UnclearQuestion(view.t("add.many"));
            }
            return read.story();
        }
    }

    private static String published(Context context) {
        String published = context.formParam("published");
        return published == null ? "" : published;
    }

    /** Zipped, so that the form that keeps a page is not larger than the one that showed it. */
    private static byte[] zipped(byte[] page) {
        boolean already = page.length > 1 && page[0] == 0x1f && page[1] == (byte) 0x8b;
        if (already) {
            return page;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private synchronized Reading reading() {
        Reading loaded = reading == null ? Reading.load() : reading;
        reading = loaded;
        return loaded;
    }

    private synchronized Acta acta() {
        Acta loaded = acta == null ? engine.get() : acta;
        acta = loaded;
        return loaded;
    }
}
