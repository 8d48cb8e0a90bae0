package org.acta.ledger.revisions;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.acta.Acta;
import org.acta.ledger.entry.Revision;
import org.acta.reading.ReadResult;
import org.acta.reading.Reading;
import org.acta.reading.Source;

/** Revisions read from files and from short texts. */
public final class Read {

    private static final Acta ACTA = Acta.load();
    private static final Reading READING = Reading.load();

    private Read() {}

    /** A story in a file. */
    public static Revision file(String path) {
        return read(new Source(path, path, null, () -> Files.newInputStream(Path.of(path))));
    }

    /** A text published on 2024-03-24 (a Sunday), the paragraphs under a headline that tells nothing. */
    public static Revision text(String language, String paragraphs) {
        String article = """
                {"id": "story", "title": "%s", "text": "%s", "published": "2024-03-24", "language": "%s"}
                """.formatted(
                        language.equals("es") ? "Noticias" : "News",
                        paragraphs.replace("\"", "\\\"").replace("\n", "\\n"),
                        language);
        return read(Source.of("story.jsonl", article.getBytes(StandardCharsets.UTF_8)));
    }

    private static Revision read(Source source) {
        try (Stream<ReadResult> results = READING.read(source)) {
            ReadResult result = results.findFirst().orElseThrow();
            if (result instanceof ReadResult.Read read) {
                return Revision.of(ACTA.read(read.story()));
            }
            throw new AssertionError(result);
        }
    }
}
