package org.acta.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.acta.model.Story;

/** The front of this package: sources in, stories out. Safe to share between threads. */
public final class Reading {

    private final Knowledge known;

    private Reading(Knowledge known) {
        this.known = known;
    }

    /** Loads the data of all languages. */
    public static Reading load() {
        return new Reading(Knowledge.load());
    }

    /**
     * What a source holds, story by story: one result for a page, one per line for JSON Lines, which are read as they
     * are asked for. Close the stream. Trouble with the bytes is a {@link ReadResult.Skipped}, never an exception.
     */
    public Stream<ReadResult> read(Source source) {
        try {
            InputStream in = Unpacking.open(source);
            if (Format.of(source, in) == Format.LINES) {
                JsonLines lines = new JsonLines(known, source, in);
                return StreamSupport.stream(
                                Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL),
                                false)
                        .onClose(() -> close(in));
            }
            try (in) {
                return Stream.of(page(source, in));
            }
        } catch (IOException e) {
            return Stream.of(new ReadResult.Skipped(source.name(), Unpacking.reason(e)));
        }
    }

    /** The stories of a source; what cannot be read is left out. */
    public List<Story> stories(Source source) {
        List<Story> stories = new ArrayList<>();
        try (Stream<ReadResult> results = read(source)) {
            results.forEach(result -> {
                if (result instanceof ReadResult.Read read) {
                    stories.add(read.story());
                }
            });
        }
        return List.copyOf(stories);
    }

    private ReadResult page(Source source, InputStream in) throws IOException {
        try {
            Format format = Format.of(source, in);
            String text = Decoding.text(Unpacking.all(in), source.charset());
            String base = source.baseName();
            About about = About.of(base.isEmpty() || base.equals(Source.STANDARD_INPUT) ? null : base, source.path());
            return new ReadResult.Read(
                    format == Format.HTML
                            ? new Page(known).story(text, about)
                            : new TextStory(known).story(text, about));
        } catch (Unreadable e) {
            return new ReadResult.Skipped(source.name(), e.reason());
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
