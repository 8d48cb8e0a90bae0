package org.acta.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acta.ledger.queries.Field;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.jspecify.annotations.Nullable;

/** A request as the pages read it. */
final class Request {

    private static final String LANGUAGE = "lang";

    private final Context context;
    private final Map<String, Texts> texts;

    Request(Context context, Map<String, Texts> texts) {
        this.context = context;
        this.texts = texts;
    }

    /** The language asked for: in the address, else kept from before, else the browser's. */
    View view(String token) {
        String asked = context.queryParam(LANGUAGE);
        String kept = context.cookie(LANGUAGE);
        String language = known(asked) ? asked : known(kept) ? kept : preferred();
        if (known(asked) && !language.equals(kept)) {
            context.cookie(LANGUAGE, language);
        }
        return new View(texts.getOrDefault(language, texts.values().iterator().next()), context.path(), query(), token);
    }

    private boolean known(@Nullable String language) {
        return language != null && texts.containsKey(language);
    }

    private String preferred() {
        String header = context.header("Accept-Language");
        return header != null && header.startsWith("es") ? "es" : "en";
    }

    private String query() {
        List<String> parts = new ArrayList<>();
        context.queryParamMap().forEach((name, values) -> {
            if (!name.equals(LANGUAGE)) {
                values.forEach(value -> parts.add(View.encoded(name) + "=" + View.encoded(value)));
            }
        });
        return String.join("&", parts);
    }

    /** What the address narrows the record down to. */
    Filter filter() {
        Filter filter = Filter.none();
        for (Field field : Field.values()) {
            for (String value : context.queryParams(field.word())) {
                if (!value.isBlank()) {
                    filter = filter.with(field, value);
                }
            }
        }
        return filter;
    }

    Page page(int size) {
        String after = context.queryParam("after");
        return new Page(size, after == null || after.isEmpty() ? null : after);
    }
}
