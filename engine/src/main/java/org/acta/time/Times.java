package org.acta.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.TimeMention;
import org.acta.model.When;
import org.jspecify.annotations.Nullable;

/** The time expressions of one language. Holds no memory of any text; safe to share between threads. */
public final class Times {

    private static final int PASSES = 2;
    private static final int BINDING = 3;

    private final Vocabulary vocabulary;
    private final Tenses tenses;
    private final Attachment attachment;
    private final List<Patterns> passes = new ArrayList<>();
    private final Patterns binding;

    private Times(String language) {
        vocabulary = new Vocabulary(language);
        Cues cues = new Cues(language);
        tenses = new Tenses(cues);
        attachment = new Attachment(cues);
        List<Row> rows = Table.read("/language/" + language + "/time-patterns.tsv");
        for (int pass = 1; pass <= PASSES; pass++) {
            passes.add(new Patterns(rows, pass));
        }
        binding = new Patterns(rows, BINDING);
    }

    public static Times load(String language) {
        return new Times(language);
    }

    /** The expressions of a sentence that stands alone. */
    public List<TimeMention> in(Sentence sentence, LocalDate published) {
        return in(sentence, Setting.of(published));
    }

    /** The expressions of a sentence, in the order of the text. */
    public List<TimeMention> in(Sentence sentence, Setting setting) {
        if (sentence.words().isEmpty()) {
            return List.of();
        }
        Scene scene = new Scene(setting, tenses, sentence);
        List<Item> items = vocabulary.items(sentence.text());
        for (Patterns pass : passes) {
            items = rewrite(pass, items, scene);
        }
        Leaning.settle(items);
        bind(items);
        List<TimeMention> mentions = new ArrayList<>(4);
        for (Item item : items) {
            Reading reading = item.reading();
            if (reading != null && !reading.equals(Builders.NOTHING)) {
                mentions.add(mention(sentence, item, reading));
            }
        }
        return List.copyOf(mentions);
    }

    /** The time that dates the event of a trigger by the parse: its own, else that of the clause around it. */
    public Optional<When> whenOf(Sentence sentence, int trigger, List<TimeMention> mentions) {
        return attachment.whenOf(sentence, trigger, mentions);
    }

    /** The time that a sentence as a whole speaks of: what later words such as "the next day" count from. */
    public Optional<When> spokenOf(Sentence sentence, List<TimeMention> mentions) {
        return attachment.spokenOf(sentence, mentions);
    }

    private static List<Item> rewrite(Patterns patterns, List<Item> items, Scene scene) {
        List<Item> out = new ArrayList<>(items.size());
        int at = 0;
        while (at < items.size()) {
            int next = at + 1;
            for (Match match : patterns.at(items, at)) {
                if (match.pattern().build().equals("keep")) {
                    next = match.end();
                    break;
                }
                Reading reading = outdone(patterns, match, at) ? null : Builders.build(match, scene);
                if (reading != null) {
                    scene.spoken(reading);
                    out.addAll(items.subList(at, match.first()));
                    out.add(Item.of(
                            items.get(match.first()),
                            items.get(match.end() - 1),
                            reading,
                            Leaning.leans(match) ? match : null));
                    at = match.end();
                    next = at;
                    break;
                }
            }
            out.addAll(items.subList(at, next));
            at = next;
        }
        return out;
    }

    /** Does a longer expression begin where the contexts of this one end? */
    private static boolean outdone(Patterns patterns, Match match, int at) {
        if (match.first() == at) {
            return false;
        }
        List<Match> others = patterns.at(match.items(), match.first());
        return !others.isEmpty() && others.get(0).end() > match.end();
    }

    private void bind(List<Item> items) {
        int at = 0;
        while (at < items.size()) {
            int next = at + 1;
            for (Match match : binding.at(items, at)) {
                Frames.bind(match, items);
                next = Math.max(next, match.end());
                break;
            }
            at = next;
        }
    }

    private static TimeMention mention(Sentence sentence, Item item, Reading reading) {
        int from = sentence.span().start() + item.start();
        int to = sentence.span().start() + item.end();
        return new TimeMention(
                sentence.wordAt(from),
                sentence.wordAt(to - 1),
                new Span(from, to),
                reading.type(),
                reading.value(),
                reading.mod(),
                when(sentence, item, reading));
    }

    private static @Nullable When when(Sentence sentence, Item item, Reading reading) {
        if (!reading.dated() || reading.start() == null && reading.end() == null) {
            return null;
        }
        String text = sentence.text().substring(item.start(), item.end());
        return new When(reading.start(), reading.end(), reading.precision(), text, reading.basis());
    }
}
