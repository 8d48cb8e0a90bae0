package org.acta.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.acta.Account;
import org.acta.model.Actor;
import org.acta.model.Agreement;
import org.acta.model.Attribution;
import org.acta.model.Cast;
import org.acta.model.Claim;
import org.acta.model.EventCode;
import org.acta.model.EventType;
import org.acta.model.Evidence;
import org.acta.model.Moment;
import org.acta.model.Outlet;
import org.acta.model.Ownership;
import org.acta.model.Quantity;
import org.acta.model.Reality;
import org.acta.model.Sector;
import org.acta.model.Segment;
import org.acta.model.Span;
import org.acta.model.Story;
import org.acta.model.When;
import org.jspecify.annotations.Nullable;

/** Stories made up by number, with ten claims each: the same number gives the same story. Sides follow Zipf's law, as in the news. */
public final class Invented {

    private static final int CLAIMS = 10;
    private static final int SIDES = 200;
    private static final int VOCABULARY = 8_000;
    private static final int WORDS = 22;
    private static final int DAYS = 3_650;
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final String LETTERS = "aeiourstlnmdcp";

    private final List<String> words = new ArrayList<>();
    private final List<String> sides = new ArrayList<>();

    public Invented() {
        Random random = new Random(7);
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int n = 3 + random.nextInt(7); n > 0; n--) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            words.add(word.toString());
        }
        for (int i = 0; i < SIDES; i++) {
            sides.add("" + (char) ('A' + i % 26) + (char) ('A' + i / 26) + 'X');
        }
    }

    /** The side of that rank: 0 is the one that is told of most. */
    public String side(int rank) {
        return sides.get(rank);
    }

    /** The id of a story. */
    public static String id(int number) {
        return String.format("%016x", number * 0x9E3779B97F4A7C15L);
    }

    public Account story(int number) {
        Random random = new Random(number);
        LocalDate day = FIRST.plusDays(number % DAYS);
        StringBuilder text = new StringBuilder();
        List<Segment> segments = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        String agreement = number % 4 == 0 ? id(number).substring(0, 15) + "a" : null;
        for (int i = 0; i < CLAIMS; i++) {
            int start = text.length();
            sentence(random, text);
            segments.add(new Segment(Segment.Kind.PARAGRAPH, "en", new Span(start, text.length())));
            claims.add(claim(random, id(number), i, day, text, start, i == 0 ? agreement : null));
            text.append("\n\n");
        }
        Story story = new Story(
                id(number),
                1,
                "stories/" + number + ".txt",
                "https://news.example/" + number,
                new Outlet("Outlet " + number % 300, side(number % 100), Ownership.PRIVATE, null),
                words.get(number % VOCABULARY) + " " + number,
                List.of(),
                Moment.of(day.atTime(9, 30).atOffset(ZoneOffset.UTC)),
                null,
                "en",
                null,
                false,
                text.toString(),
                segments,
                List.of());
        List<Agreement> agreements = agreement == null ? List.of() : List.of(agreement(agreement, claims.get(0)));
        return new Account(story, List.of(), new Cast(List.of()), claims, agreements);
    }

    private void sentence(Random random, StringBuilder text) {
        for (int i = 0; i < WORDS; i++) {
            text.append(words.get(random.nextInt(VOCABULARY))).append(i + 1 < WORDS ? " " : ".");
        }
    }

    private Claim claim(
            Random random,
            String document,
            int position,
            LocalDate day,
            CharSequence text,
            int start,
            @Nullable String agreement) {
        EventType type = EventType.values()[random.nextInt(EventType.values().length)];
        Span sentence = new Span(start, text.length());
        Span trigger = new Span(start, start + 3);
        String said = text.subSequence(start, text.length()).toString();
        LocalDate when = day.minusDays(random.nextInt(4));
        Actor actor = actor(random, start, said);
        Actor recipient = actor(random, start, said);
        List<Attribution> chain = random.nextBoolean()
                ? List.of()
                : List.of(new Attribution(
                        actor(random, start, said),
                        "said",
                        Attribution.Quotation.INDIRECT,
                        new Span(start, start + 9)));
        List<Quantity> quantities = random.nextInt(10) > 0
                ? List.of()
                : List.of(new Quantity(
                        random.nextInt(10_000),
                        null,
                        Quantity.Comparator.ABOUT,
                        "tonnes",
                        null,
                        "tonnes",
                        new Span(start, start + 2),
                        0,
                        List.of()));
        return new Claim(
                document.substring(0, 12) + String.format("%04x", position),
                document,
                1,
                new EventCode(type, null, List.of(), type.root() + (1 + random.nextInt(4))),
                List.of(actor),
                List.of(recipient),
                false,
                new When(when, when, When.Precision.DAY, "that day", When.Basis.EXPLICIT),
                null,
                agreement,
                quantities,
                chain,
                new Reality(Reality.Status.DONE, false, Reality.Certainty.CERTAIN, null, false),
                new Evidence(position, sentence, said, trigger, said.substring(0, 3)),
                0.8,
                "en.invented." + type.name().toLowerCase(java.util.Locale.ROOT));
    }

    private Actor actor(Random random, int start, String said) {
        int rank = (int) Math.min(SIDES - 1, Math.pow(SIDES, random.nextDouble()) - 1);
        String name = random.nextInt(3) == 0 ? "Person " + rank + "-" + random.nextInt(20) : null;
        return new Actor(
                said.substring(0, 8),
                name,
                name == null ? Actor.Kind.GOVERNMENT : Actor.Kind.PERSON,
                side(rank),
                null,
                Sector.GOV,
                name == null ? null : "minister",
                Ownership.UNKNOWN,
                new Span(start, start + 8),
                "");
    }

    private static Agreement agreement(String id, Claim claim) {
        return new Agreement(
                id,
                "Treaty " + id,
                List.of(),
                "treaty",
                List.of(claim.actors().get(0), claim.recipients().get(0)),
                "2024",
                Agreement.Status.SIGNED,
                List.of("trade"),
                List.of(),
                List.of("economy"),
                List.of(),
                List.of(claim.id()),
                List.of(claim.evidence()));
    }
}
