package org.acta.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acta.grammar.Grammar;
import org.acta.model.Actor;
import org.acta.model.Cast;
import org.acta.model.Mention;
import org.acta.model.Moment;
import org.acta.model.Segment;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Story;

/** A text whose phrases say in brackets whom they stand for, {@code [RUS/GOV/Yuri Ushakov|Ushakov]}. */
record Annotated(String text, LocalDate published, List<Wanted> wanted) {

    private static final Pattern BRACKET = Pattern.compile("\\[([^\\]|]+)\\|([^\\]]+)\\]");

    /** Whom the words at a span stand for: sides, sector and name, of which the last two may be left out. */
    record Wanted(Span span, String expectation) {}

    static Annotated of(String marked, String published) {
        StringBuilder text = new StringBuilder();
        List<Wanted> wanted = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(marked);
        int from = 0;
        while (bracket.find()) {
            text.append(marked, from, bracket.start());
            int start = text.length();
            text.append(bracket.group(2));
            wanted.add(new Wanted(new Span(start, text.length()), bracket.group(1)));
            from = bracket.end();
        }
        text.append(marked.substring(from));
        return new Annotated(text.toString(), LocalDate.parse(published), List.copyOf(wanted));
    }

    /** What is wrong when these actors read it, a line for each phrase. */
    List<String> faults(Actors actors, Grammar grammar) {
        Span all = new Span(0, text.length());
        List<Segment> segments = List.of(new Segment(Segment.Kind.PARAGRAPH, grammar.language(), all));
        Story story = new Story(
                "s",
                1,
                null,
                null,
                null,
                null,
                List.of(),
                Moment.of(published),
                null,
                grammar.language(),
                null,
                false,
                text,
                segments,
                List.of());
        List<Sentence> sentences = grammar.read(text, all, 0, 0);
        Cast cast = actors.castOf(story, sentences);
        List<String> faults = new ArrayList<>();
        for (Wanted each : wanted) {
            String found = found(cast, sentences, each);
            if (!agrees(each.expectation(), found)) {
                faults.add(each.expectation() + " | " + each.span().in(text) + " | found " + found + " | " + text);
            }
        }
        return faults;
    }

    private static String found(Cast cast, List<Sentence> sentences, Wanted wanted) {
        boolean omitted = wanted.expectation().startsWith("~");
        String places = "";
        for (Sentence sentence : sentences) {
            for (Mention mention : cast.mentions().get(sentence.index())) {
                boolean inside =
                        wanted.span().covers(sentence.word(mention.head()).span());
                if (!inside || mention.omitted() != omitted) {
                    continue;
                }
                String told = told(sentence, cast, mention);
                if (!mention.actors().isEmpty()
                        && !mention.actors().get(0).side().isEmpty()) {
                    return told;
                }
                places = places.isEmpty() ? told : places;
            }
        }
        return places;
    }

    private static String told(Sentence sentence, Cast cast, Mention mention) {
        List<Actor> actors = new ArrayList<>(mention.actors());
        if (!mention.omitted() && actors.size() == 1) {
            for (int other : sentence.children(mention.head(), "conj")) {
                cast.at(sentence, other).ifPresent(more -> actors.addAll(more.actors()));
            }
        }
        StringBuilder told = new StringBuilder();
        for (Actor actor : actors) {
            told.append(told.isEmpty() ? "" : " & ")
                    .append(mention.how().equals("place") ? "@" : mention.omitted() ? "~" : "")
                    .append(actor.side())
                    .append('/')
                    .append(actor.sector())
                    .append('/')
                    .append(actor.name());
        }
        return told + " (" + mention.how() + ")";
    }

    private static boolean agrees(String expectation, String found) {
        String[] parts = expectation.replaceFirst("^~", "").split("/");
        List<String> sides = new ArrayList<>(List.of(parts[0].split(",")));
        for (String actor : found.replaceFirst(" \\([a-z-]*\\)$", "").split(" & ")) {
            String[] has = actor.replaceFirst("^~", "").split("/", 3);
            String side = has[0].isEmpty() && has.length > 1 ? has[1] : has[0];
            sides.remove(side);
            if (sides.isEmpty()) {
                return (parts.length < 2 || has.length > 1 && parts[1].equals(has[1]))
                        && (parts.length < 3
                                || has.length > 2 && Fold.fold(parts[2]).equals(Fold.fold(has[2])));
            }
        }
        return false;
    }
}
