package org.acta.training.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.acta.Account;
import org.acta.Acta;
import org.acta.model.Sentence;
import org.acta.model.Word;
import org.acta.reading.ReadResult;
import org.acta.reading.Reading;
import org.acta.reading.Source;
import org.acta.records.Records;

/**
 * The whole way from the text of stories to lines of JSON, on one thread: tokens per second of the thread's own processor time, and the heap in use after collection. The
 * stories are read again and again until there have been as many as asked.
 *
 * <pre>java -Xmx512m -XX:+UseSerialGC -cp CLASSPATH org.acta.training.speed.PipelineSpeed ../shared/eval/peers/es-afp-documents.jsonl 100000</pre>
 */
public final class PipelineSpeed {

    private static final int REPORT_EVERY = 10_000;
    private static final double NANOS = 1e9;
    private static final long MEGABYTE = 1L << 20;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Reading reading = Reading.load();
    private final Acta acta = Acta.load();
    private long stories;
    private long tokens;
    private long characters;
    private long spent;
    private long counted;

    private PipelineSpeed() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        long wanted = args.length > 1 ? Long.parseLong(args[1]) : REPORT_EVERY;
        PipelineSpeed speed = new PipelineSpeed();
        while (speed.stories < wanted) {
            speed.readAll(file, wanted);
        }
        speed.report();
    }

    private void readAll(Path file, long wanted) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        long before = stories;
        long start = threads.getCurrentThreadCpuTime();
        try (Stream<ReadResult> results = reading.read(Source.of(file.toString(), bytes))) {
            results.limit(wanted - stories).forEach(result -> {
                if (result instanceof ReadResult.Read read) {
                    count(acta.read(read.story()));
                }
            });
        }
        if (stories == before) {
            throw new IOException("no story to read in " + file);
        }
        spent += threads.getCurrentThreadCpuTime() - start;
        if (stories - counted >= REPORT_EVERY) {
            report();
        }
    }

    private void count(Account account) {
        stories++;
        Records records = new Records(account.story());
        characters += records.document().length();
        account.claims().forEach(claim -> characters += records.claim(claim).length());
        account.agreements()
                .forEach(agreement -> characters += records.agreement(agreement).length());
        account.sentences().forEach(sentence -> tokens += tokens(sentence));
    }

    /** The words of a contraction are one token. */
    private static long tokens(Sentence sentence) {
        List<Word> words = sentence.words();
        return words.stream()
                .filter(w -> w.index() == 0
                        || !w.span().equals(words.get(w.index() - 1).span()))
                .count();
    }

    private void report() {
        if (stories == counted) {
            return;
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%d stories  %,.0f tokens/s  %d MB of JSON  heap %d MB%n",
                stories,
                tokens / (spent / NANOS),
                characters / MEGABYTE,
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
        counted = stories;
        tokens = 0;
        spent = 0;
    }
}
