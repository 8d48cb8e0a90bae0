package org.acta.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.acta.model.Sentence;
import org.acta.model.TimeMention;
import org.acta.model.When;
import org.acta.model.When.Basis;
import org.acta.model.Word;
import org.acta.time.Cues.Role;

/**
 * Ties times to the events they date, by the tree: a time belongs to the clause it hangs in, or to a noun when the language's word for "of"
 * or its place before the noun binds it there. An event takes the time of its noun, then of its clause, then of the clauses around it.
 */
final class Attachment {

    private static final int HIGHEST = 6;
    /** A time among the first words of a sentence sets the scene for all of it. */
    private static final int FRONT = 2;

    /**
     * A time with its place in the tree.
     *
     * @param noun the noun that it is bound to, or -1
     * @param over the word that it hangs on
     */
    private record Place(TimeMention mention, int clause, int noun, int over) {}

    private final Cues cues;

    Attachment(Cues cues) {
        this.cues = cues;
    }

    Optional<When> whenOf(Sentence sentence, int trigger, List<TimeMention> mentions) {
        for (TimeMention mention : mentions) {
            if (Beside.is(mention) && Beside.dates(sentence, mention, trigger)) {
                return Optional.ofNullable(mention.when());
            }
        }
        List<Place> places = places(sentence, mentions);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        if (sentence.word(trigger).head() < 0 && sentence.children(trigger).isEmpty()) {
            return nearest(places, trigger, place -> true);
        }
        Optional<When> own = own(sentence, trigger, places);
        return own.isPresent() ? own : around(sentence, trigger, places);
    }

    /** The time of the sentence's main event, else of its next predicate that has one, else the first that it names. */
    Optional<When> spokenOf(Sentence sentence, List<TimeMention> mentions) {
        List<Place> places = places(sentence, mentions);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        for (Word word : sentence.words()) {
            boolean main = word.head() < 0
                    || word.baseRelation().equals("ccomp")
                    || Clauses.joined(sentence, word)
                    || word.baseRelation().equals("parataxis");
            if (main && word.upos().verbal()) {
                Optional<When> own = own(sentence, word.index(), places);
                if (own.isPresent()) {
                    return own;
                }
            }
        }
        Optional<Place> free = places.stream().filter(place -> place.noun() < 0).findFirst();
        return free.or(() -> Optional.of(places.get(0)))
                .map(place -> place.mention().when());
    }

    private List<Place> places(Sentence sentence, List<TimeMention> mentions) {
        List<Place> places = new ArrayList<>(mentions.size());
        for (TimeMention mention : mentions) {
            int head = Tenses.head(sentence, mention.first(), mention.last());
            int clause = clause(sentence, mention, head);
            When when = mention.when();
            if (when != null
                    && !Beside.is(mention)
                    && !ranked(sentence, when, head)
                    && !extent(sentence, when, clause)) {
                int noun = bound(sentence, mention, head) ? Clauses.noun(sentence, head) : -1;
                places.add(new Place(mention, clause, noun, sentence.word(head).head()));
            }
        }
        return places;
    }

    /** Is it the day until which a thing was extended? */
    private boolean extent(Sentence sentence, When when, int clause) {
        return when.start() == null && cues.is(sentence.word(clause), Role.EXTENDING);
    }

    /** The first since, the worst since: the time bounds a comparison and dates nothing. */
    private static boolean ranked(Sentence sentence, When when, int head) {
        int over = sentence.word(head).head();
        if (over < 0 || when.start() == null || when.end() != null) {
            return false;
        }
        for (int child : sentence.children(over)) {
            Word word = sentence.word(child);
            if (word.is("NumType", "Ord") || word.is("Degree", "Sup")) {
                return true;
            }
        }
        return false;
    }

    /** The clause it stands in; the one below it where the time itself was taken for the head of one. */
    private static int clause(Sentence sentence, TimeMention mention, int head) {
        int clause = Clauses.of(sentence, head);
        if (clause < mention.first() || clause > mention.last()) {
            return clause;
        }
        for (int child : sentence.children(clause)) {
            if (child > mention.last() && Clauses.predicate(sentence, sentence.word(child))) {
                return child;
            }
        }
        return clause;
    }

    /** Is it bound to its noun: linked by "of", or standing before it? */
    private boolean bound(Sentence sentence, TimeMention mention, int head) {
        int over = sentence.word(head).head();
        if (over < 0) {
            return false;
        }
        int before = mention.first() - 1;
        while (before >= 0 && cues.is(sentence.word(before), Role.ARTICLE)) {
            before--;
        }
        boolean linked = before >= 0 && cues.is(sentence.word(before), Role.LINK)
                || cues.is(sentence.word(mention.first()), Role.LINK);
        return linked
                || over > mention.last()
                        && sentence.word(over).upos().nominal()
                        && over - mention.last() <= 3
                        && before(sentence, before, over);
    }

    /** Nothing but the words of the noun phrase stands between. */
    private static boolean before(Sentence sentence, int from, int noun) {
        for (int i = from + 1; i < noun; i++) {
            if (sentence.word(i).form().equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** Times of the event's noun, of its clause, or of its subject. */
    private Optional<When> own(Sentence sentence, int trigger, List<Place> places) {
        Optional<When> noun = nearest(places, trigger, place -> place.noun() == trigger || place.over() == trigger);
        if (noun.isPresent()) {
            return noun;
        }
        int clause = Clauses.of(sentence, trigger);
        Optional<When> clausal = nearest(places, trigger, place -> place.noun() < 0 && place.clause() == clause);
        if (clausal.isPresent()) {
            return clausal;
        }
        Optional<When> subject = nearest(
                places,
                trigger,
                place -> place.noun() >= 0
                        && place.clause() == clause
                        && Clauses.inSubject(sentence, place.noun(), clause));
        if (subject.isPresent()) {
            return subject;
        }
        if (sentence.word(clause).baseRelation().equals("xcomp")
                && sentence.word(clause).head() >= 0) {
            return own(sentence, sentence.word(clause).head(), places);
        }
        return cues.is(sentence.word(clause), Role.CARRIER)
                ? nearest(places, trigger, place -> place.noun() < 0 && carried(sentence, place.clause(), clause))
                : Optional.empty();
    }

    private static boolean carried(Sentence sentence, int clause, int carrier) {
        Word word = sentence.word(clause);
        return word.head() == carrier && word.baseRelation().equals("xcomp");
    }

    /** Times of the clauses around, as far as they tell of the same moment; then of a clause joined behind, or of the head of the sentence. */
    private static Optional<When> around(Sentence sentence, int trigger, List<Place> places) {
        int clause = Clauses.of(sentence, trigger);
        int at = clause;
        for (int steps = 0; steps < HIGHEST && sentence.word(at).head() >= 0; steps++) {
            Word word = sentence.word(at);
            if (word.baseRelation().equals("acl") && !sameMoment(sentence, word)) {
                return Optional.empty();
            }
            int over = Clauses.over(sentence, at);
            Optional<When> found = ahead(sentence, at, over)
                    ? Optional.empty()
                    : nearest(places, trigger, place -> place.noun() < 0 && place.clause() == over);
            if (found.isPresent()) {
                return found.map(Attachment::shared);
            }
            at = over;
        }
        boolean future = ahead(sentence, clause, at);
        return nearest(
                        places,
                        trigger,
                        place -> place.noun() < 0
                                && (behind(sentence, place.clause(), clause)
                                        || place.mention().first() <= FRONT && !future))
                .map(Attachment::shared);
    }

    /** A relative clause in the plain past, or an infinitive, tells of the time of what it hangs on; other participles and tenses do not. */
    private static boolean sameMoment(Sentence sentence, Word verb) {
        boolean plain = verb.is("VerbForm", "Inf") || verb.is("VerbForm", "Fin") && verb.is("Tense", "Past");
        return plain && sentence.child(verb.index(), "aux") < 0;
    }

    /** Does this clause tell what was still to come when the other was said? The day of the telling is then not its own. */
    private static boolean ahead(Sentence sentence, int clause, int over) {
        Word verb = sentence.word(clause);
        boolean told = verb.baseRelation().equals("ccomp");
        boolean open = verb.is("Mood", "Cnd") || verb.is("Mood", "Sub") || verb.is("VerbForm", "Inf");
        return told && open || coming(sentence, verb) && !coming(sentence, sentence.word(over));
    }

    private static boolean coming(Sentence sentence, Word verb) {
        if (verb.is("Tense", "Fut")) {
            return true;
        }
        for (int child : sentence.children(verb.index(), "aux")) {
            Word helper = sentence.word(child);
            if (verb.is("VerbForm", "Inf") && helper.is("VerbForm", "Fin") && !helper.is("Tense", "Past")) {
                return true;
            }
        }
        return false;
    }

    /** Is it the clause of a verb joined to this one, with the same subject? */
    private static boolean behind(Sentence sentence, int other, int clause) {
        Word word = sentence.word(other);
        return word.head() == clause && Clauses.joined(sentence, word) && sentence.child(other, "nsubj") < 0;
    }

    private static When shared(When when) {
        return new When(when.start(), when.end(), when.precision(), when.text(), Basis.SENTENCE);
    }

    private static Optional<When> nearest(List<Place> places, int trigger, Predicate<Place> fits) {
        Place best = null;
        int least = Integer.MAX_VALUE;
        for (Place place : places) {
            int distance = trigger < place.mention().first()
                    ? place.mention().first() - trigger
                    : Math.max(0, trigger - place.mention().last());
            if (fits.test(place) && distance < least) {
                best = place;
                least = distance;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.ofNullable(best.mention().when());
    }
}
