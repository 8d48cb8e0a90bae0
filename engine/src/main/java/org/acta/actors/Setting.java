package org.acta.actors;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acta.model.Segment;
import org.acta.model.Sentence;
import org.acta.model.Story;
import org.acta.model.Word;
import org.jspecify.annotations.Nullable;

/** What a story is about before any phrase of it is resolved: its day, and how much each country is spoken of. */
final class Setting {

    /** What else a name may be that is written without a capital, or beside another name. */
    private static final Set<String> HOMOGRAPHS = Set.of("word", "person");

    private static final int NAMED = 2;
    private static final int HEADLINE = 3;
    private static final int REACH = 12;

    private final World world;
    private final LocalDate date;
    private final Map<String, Integer> votes = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    Setting(Story story, List<Sentence> sentences, List<List<Hit>> hits, World world) {
        this.world = world;
        this.date = story.published() == null
                ? lastYear(sentences)
                : story.published().day();
        if (story.dateline() != null && story.dateline().place() != null) {
            vote(dateline(story, story.dateline().place()), story.dateline().place(), 1);
        }
        for (int i = 0; i < sentences.size(); i++) {
            boolean top = story.segments().get(sentences.get(i).segment()).kind() == Segment.Kind.HEADLINE;
            vote(hits.get(i), story.text(), top ? HEADLINE : 1);
        }
    }

    /** The day of publication, or the end of the last year that the story speaks of. */
    LocalDate date() {
        return date;
    }

    /** How much a country is spoken of under names that are its alone. */
    int votes(String country) {
        return votes.getOrDefault(country, 0);
    }

    /** How many places of a country are named. */
    int places(String country) {
        return places.getOrDefault(country, 0);
    }

    /** The country spoken of most, the first of equals. */
    @Nullable
    String focus() {
        List<String> spokenOf = countries();
        return spokenOf.isEmpty() ? null : spokenOf.get(0);
    }

    /** Countries, most spoken of first. */
    List<String> countries() {
        return votes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The day that a word's sentence speaks of: the year named close by, else the story's own. */
    LocalDate dateAt(Sentence sentence, int word) {
        int nearest = REACH + 1;
        LocalDate day = date;
        for (Word each : sentence.words()) {
            int year = year(each.form());
            int distance = Math.abs(each.index() - word);
            if (year > 0 && year < date.getYear() && distance < nearest) {
                nearest = distance;
                day = LocalDate.of(year, 7, 1);
            }
        }
        return day;
    }

    private static LocalDate lastYear(List<Sentence> sentences) {
        int last = 0;
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                last = Math.max(last, year(word.form()));
            }
        }
        return last == 0 ? LocalDate.of(2020, 1, 1) : LocalDate.of(last, 12, 31);
    }

    /** The year that a word writes in four digits, or 0. */
    private static int year(String form) {
        if (form.length() != 4 || form.charAt(0) != '1' && form.charAt(0) != '2') {
            return 0;
        }
        int year = 0;
        for (int i = 0; i < 4; i++) {
            if (!Character.isDigit(form.charAt(i))) {
                return 0;
            }
            year = year * 10 + Character.digit(form.charAt(i), 10);
        }
        return year >= 1900 && year < 2100 ? year : 0;
    }

    private List<Hit> dateline(Story story, String place) {
        NameTrie names = world.names().get(story.language());
        return names == null ? List.of() : names.find(place, 0, place.length());
    }

    /** May the words mean nothing but a state? Common words and first names are told by their capital. */
    private static boolean itsAlone(Meaning.OfState state, char first) {
        return state.ambiguous().isEmpty() || Character.isUpperCase(first) && HOMOGRAPHS.containsAll(state.ambiguous());
    }

    private void vote(List<Hit> hits, String text, int weight) {
        for (Hit hit : hits) {
            Meaning meaning = hit.names().get(0).meaning();
            if (meaning instanceof Meaning.OfState state && itsAlone(state, text.charAt(hit.start()))) {
                votes.merge(state.state().code(), NAMED * weight, Integer::sum);
            } else if (meaning instanceof Meaning.OfPlace place
                    && place.country() != null
                    && hit.names().size() == 1) {
                votes.merge(place.country(), weight, Integer::sum);
                places.merge(place.country(), 1, Integer::sum);
            } else if (meaning instanceof Meaning.OfPerson person) {
                String country =
                        world.officeOn(person.id(), date).map(Office::actor).orElse(person.country());
                if (world.states().containsKey(country)) {
                    votes.merge(country, weight, Integer::sum);
                }
            }
        }
    }
}
