package org.acta.reading;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.acta.model.Byline;
import org.acta.model.Dateline;
import org.acta.model.Media;
import org.acta.model.Moment;
import org.acta.model.Segment;
import org.acta.model.Segment.Kind;
import org.acta.model.Story;
import org.jspecify.annotations.Nullable;

/** Puts the story together: languages of the segments, names of the byline, dates, media. */
final class Composition {

    private static final int LONGEST_DATE = 200;

    /** Languages that claims are read in: of two that are alike, a story is more likely in one of these. */
    private static final List<String> CODED = List.of("en", "es");

    /** Characters of body after which its language is known. */
    private static final int ENOUGH = 20_000;

    private final Knowledge known;

    Composition(Knowledge known) {
        this.known = known;
    }

    Story story(String text, Typing.Typed typed, About about) {
        List<Piece> pieces = typed.pieces();
        String language = language(text, pieces, about.language());
        List<Byline> shown = outletsApart(byline(text, pieces), typed, about);
        List<Byline> byline = shown.stream().anyMatch(b -> !b.contributor()) ? shown : joined(about.byline(), shown);
        ZoneId home = about.outlet() == null || about.outlet().zone() == null
                ? null
                : ZoneId.of(about.outlet().zone());
        Moment updated = about.updated() != null
                ? about.updated()
                : stated(text, pieces, home, true).orElse(null);
        Moment published = published(text, typed, about, home).orElse(updated);
        return new Story(
                about.id() != null ? about.id() : Ids.ofText(text),
                1,
                about.path(),
                about.url(),
                about.outlet(),
                headline(text, pieces, about),
                byline,
                published,
                updated,
                language,
                typed.dateline().orElse(null),
                developing(text, pieces),
                text,
                segments(text, pieces, language),
                media(text, pieces));
    }

    /** A name that the dateline or the page gives as the outlet's is no person's. */
    private static List<Byline> outletsApart(List<Byline> names, Typing.Typed typed, About about) {
        String filed = typed.dateline().map(Dateline::outlet).orElse("");
        String owner = about.outlet() == null ? "" : about.outlet().name();
        return names.stream()
                .map(b -> b.kind() == Byline.Kind.PERSON
                                && (b.name().equals(filed) || b.name().equals(owner))
                        ? new Byline(b.name(), Byline.Kind.OUTLET, b.contributor())
                        : b)
                .toList();
    }

    private static List<Byline> joined(List<Byline> first, List<Byline> then) {
        List<Byline> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    private static @Nullable String headline(String text, List<Piece> pieces, About about) {
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.HEADLINE) {
                return piece.span().in(text).replace('\n', ' ');
            }
        }
        return about.headline();
    }

    /** The language of most of the headline and body; the declared one decides only when the text does not. */
    private String language(String text, List<Piece> pieces, String declared) {
        Map<String, Integer> characters = new TreeMap<>();
        StringBuilder body = new StringBuilder();
        for (Piece piece : pieces) {
            if (body.length() < ENOUGH && (piece.kind().body() || piece.kind() == Kind.HEADLINE)) {
                String words = piece.span().in(text);
                characters.merge(known.languages().of(words, declared), words.length(), Integer::sum);
                body.append(words).append('\n');
            }
        }
        characters.remove(Languages.UNKNOWN);
        Optional<String> most =
                characters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        int told = characters.values().stream().mapToInt(Integer::intValue).sum();
        return most.filter(language -> told * 2 > body.length())
                .orElseGet(() -> whole(body.toString(), declared, most.orElse(Languages.UNKNOWN)));
    }

    /** The language of a text whose parts are too short to tell. */
    private String whole(String body, String declared, String most) {
        String found = known.languages().of(body, declared);
        if (found.equals(Languages.UNKNOWN)) {
            found = known.languages().among(CODED, body);
        }
        if (found.equals(Languages.UNKNOWN)) {
            found = most;
        }
        return found.equals(Languages.UNKNOWN) && !declared.isEmpty() ? declared : found;
    }

    private List<Segment> segments(String text, List<Piece> pieces, String language) {
        List<Segment> segments = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            String own = known.languages().of(piece.span().in(text), language);
            segments.add(new Segment(piece.kind(), own.equals(Languages.UNKNOWN) ? language : own, piece.span()));
        }
        return segments;
    }

    private List<Byline> byline(String text, List<Piece> pieces) {
        List<Byline> names = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.BYLINE) {
                String line = piece.span().in(text);
                boolean contributors = known.bylines().contributors(line, Folding.fold(line));
                for (Byline name : known.bylines().names(line, contributors)) {
                    if (!names.contains(name)) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    private boolean developing(String text, List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.NOTICE
                    && known.shapes().developing(Folding.fold(piece.span().in(text)))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Moment> published(String text, Typing.Typed typed, About about, @Nullable ZoneId home) {
        if (about.published() != null) {
            return Optional.of(about.published());
        }
        return stated(text, typed.pieces(), home, false).or(() -> typed.date().map(Moment::of));
    }

    /** The moment that a notice or a byline states, of change or of publication; one line may state both. */
    private Optional<Moment> stated(String text, List<Piece> pieces, @Nullable ZoneId home, boolean updated) {
        for (Piece piece : pieces) {
            String line = piece.kind() == Kind.NOTICE || piece.kind() == Kind.BYLINE
                    ? piece.span().in(text)
                    : "";
            String folded = Folding.fold(line);
            if (line.isEmpty() || line.length() > LONGEST_DATE || known.cues().starts(Cue.CORRECTION, folded)) {
                continue;
            }
            Optional<Moment> moment =
                    part(line, folded, updated).flatMap(part -> known.dates().moment(part, home));
            if (moment.isPresent()) {
                return moment;
            }
        }
        return Optional.empty();
    }

    /** The part of a line that states the one or the other; a time of change alone is of the day stated before it. */
    private Optional<String> part(String line, String folded, boolean updated) {
        int at = known.cues().starts(Cue.UPDATED, folded) ? 0 : known.cues().find(Cue.UPDATED, folded);
        if (at < 0 || folded.length() != line.length()) {
            return updated == at >= 0 ? Optional.of(line) : Optional.empty();
        }
        if (!updated) {
            return at == 0 ? Optional.empty() : Optional.of(line.substring(0, at));
        }
        String change = line.substring(at);
        Optional<Dates.Found> own = known.dates().find(Folding.fold(change));
        if (own.isPresent()) {
            return Optional.of(change);
        }
        return known.dates().find(folded).map(day -> folded.substring(day.start(), day.end()) + ' ' + change);
    }

    private List<Media> media(String text, List<Piece> pieces) {
        return new Pictures(known).of(text, pieces);
    }
}
