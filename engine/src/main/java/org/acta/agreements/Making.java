package org.acta.agreements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.acta.model.Actor;
import org.acta.model.Agreement.Status;
import org.acta.model.Cast;
import org.acta.model.Mention;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** Who makes an agreement, as the grammar of its sentence tells: the sides of {@code firmar}, of {@code con} and of {@code entre}. */
final class Making {

    private static final Set<Status> MAKING = EnumSet.of(Status.SIGNED, Status.ANNOUNCED, Status.NEGOTIATING);
    private static final Set<Status> BEARING = EnumSet.of(Status.TERMINATED, Status.SUSPENDED, Status.IN_FORCE);
    private static final Set<String> OWNING = Set.of("nmod", "amod", "compound", "flat");
    private static final Set<String> BY_A_BODY = Set.of("resolution", "charter", "statute");

    private final AgreementWords words;
    private final Cast cast;

    Making(AgreementWords words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /** The sides that a phrase is told to be between, by their codes. */
    Map<String, Actor> between(Phrase phrase) {
        Map<String, Actor> sides = new LinkedHashMap<>();
        for (int child : phrase.sentence().children(phrase.head())) {
            if (words.between(preposition(phrase.sentence(), child))) {
                add(sides, under(phrase.sentence(), child));
            }
        }
        return sides;
    }

    /** The sides of the verbs that make it; nobody for a verb that is denied. */
    Map<String, Actor> makers(Phrase phrase) {
        Map<String, Actor> sides = new LinkedHashMap<>();
        Sentence sentence = phrase.sentence();
        for (int verb : verbs(phrase)) {
            add(sides, subject(sentence, verb, phrase.head()));
            for (int child : sentence.children(verb)) {
                if (child != phrase.head() && joins(sentence, child)) {
                    add(sides, under(sentence, child));
                } else if (child != phrase.head()
                        && sentence.word(child).baseRelation().equals("obl")) {
                    within(sentence, child).forEach(w -> add(sides, under(sentence, w)));
                }
            }
        }
        if (!sides.isEmpty()) {
            sentence.children(phrase.head()).stream()
                    .filter(c -> words.with(preposition(sentence, c)))
                    .forEach(c -> add(sides, under(sentence, c)));
        }
        return sides;
    }

    /** The phrases of {@code entre} inside another: {@code tras conversaciones entre Perú y Chile}. */
    private List<Integer> within(Sentence sentence, int phrase) {
        return sentence.words().stream()
                .map(Word::index)
                .filter(w -> words.between(preposition(sentence, w)) && sentence.under(w, phrase))
                .toList();
    }

    /** Those who leave, suspend, renew, change or carry it out, and so are bound by it. */
    Map<String, Actor> bearers(Phrase phrase) {
        Map<String, Actor> sides = new LinkedHashMap<>();
        Sentence sentence = phrase.sentence();
        int verb = sentence.word(phrase.head()).head();
        if (verb >= 0 && bears(sentence.word(verb)) && governed(sentence, phrase.head())) {
            add(sides, subject(sentence, verb, phrase.head()));
        }
        return sides;
    }

    private boolean bears(Word verb) {
        Optional<Status> status = words.status(verb.lemma());
        return words.relation(verb.lemma()).isPresent()
                || status.filter(BEARING::contains).isPresent();
    }

    /** Is the phrase what its verb is about: its object, or what somebody leaves? */
    boolean governed(Sentence sentence, int head) {
        String relation = sentence.word(head).baseRelation();
        String preposition = preposition(sentence, head);
        return !relation.equals("obl") || preposition.isEmpty() || words.from(preposition);
    }

    /** Those that the phrase says it belongs to or is made with; a city is where it was made. */
    Map<String, Actor> owners(Phrase phrase) {
        Map<String, Actor> owners = new LinkedHashMap<>();
        Sentence sentence = phrase.sentence();
        for (int child : sentence.children(phrase.head())) {
            Word word = sentence.word(child);
            boolean possessor = word.relation().equals("nmod:poss");
            boolean modifier = OWNING.contains(word.baseRelation());
            String preposition = preposition(sentence, child);
            boolean with = words.with(preposition);
            boolean named = child <= phrase.last() && (preposition.isEmpty() || words.of(preposition));
            if (modifier && (possessor || named || with)) {
                cast.under(sentence, child).stream()
                        .filter(m -> !clauseBetween(sentence, m.head(), phrase.head()))
                        .filter(m -> with || possessor || !venue(m))
                        .forEach(m -> add(owners, m.actors()));
            }
        }
        return owners;
    }

    private static boolean venue(Mention mention) {
        return mention.place().filter(p -> p.latitude() != null).isPresent();
    }

    /** The sides that a sentence binds to something: the subjects of {@code comprometerse}. */
    Map<String, Actor> bound(Sentence sentence) {
        Map<String, Actor> sides = new LinkedHashMap<>();
        for (Word word : sentence.words()) {
            if (words.binds(word.lemma())) {
                boolean auxiliary = word.baseRelation().equals("aux") && word.head() >= 0;
                add(sides, subject(sentence, auxiliary ? word.head() : word.index(), -1));
            }
        }
        return sides;
    }

    /** The body spoken of last before a phrase, whose text it is: a resolution of the council. */
    Map<String, Actor> body(Phrase phrase) {
        Map<String, Actor> body = new LinkedHashMap<>();
        for (int at = phrase.sentence().index(); at >= 0 && body.isEmpty(); at--) {
            cast.mentions().get(at).stream()
                    .flatMap(m -> m.actors().stream())
                    .filter(a -> a.kind() == Actor.Kind.IGO)
                    .findFirst()
                    .ifPresent(a -> add(body, List.of(a)));
        }
        return body;
    }

    private boolean joins(Sentence sentence, int child) {
        String relation = sentence.word(child).relation();
        String preposition = preposition(sentence, child);
        return relation.equals("obl:agent")
                || (relation.startsWith("obl") || relation.equals("nmod"))
                        && (words.with(preposition) || words.by(preposition) || words.between(preposition));
    }

    /** The verbs of its sentence that make it. */
    List<Integer> verbs(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int governor = sentence.word(phrase.head()).head();
        Stream<Integer> above =
                governor < 0 ? Stream.of() : Stream.concat(Stream.of(governor), outer(sentence, governor));
        Stream<Integer> below = Clauses.verbs(sentence, phrase.head()).stream();
        return Stream.concat(above, below)
                .filter(v -> makes(sentence.word(v), phrase.kind()) && !denied(sentence, v))
                .toList();
    }

    /** The verb of which a making noun is the object: {@code cerraron las negociaciones sobre un acuerdo}. */
    private Stream<Integer> outer(Sentence sentence, int noun) {
        Word word = sentence.word(noun);
        boolean object = word.upos() == Upos.NOUN
                && word.baseRelation().equals("obj")
                && words.status(word.lemma()).isPresent();
        return object ? Stream.of(word.head()) : Stream.of();
    }

    private boolean makes(Word word, String kind) {
        Optional<Status> status = words.status(word.lemma());
        return status.filter(s -> MAKING.contains(s) || s == Status.ADOPTED && BY_A_BODY.contains(kind))
                .isPresent();
    }

    static boolean denied(Sentence sentence, int verb) {
        return sentence.children(verb).stream().anyMatch(c -> sentence.word(c).is("Polarity", "Neg"));
    }

    /** Whom the subject of a verb stands for, its own or that of the verb that it is joined to. */
    private List<Actor> subject(Sentence sentence, int verb, int agreement) {
        for (int child : sentence.children(verb)) {
            if (sentence.word(child).baseRelation().equals("nsubj") && child != agreement) {
                List<Actor> own = under(sentence, child);
                if (!own.isEmpty()) {
                    return own;
                }
            }
        }
        List<Actor> omitted =
                cast.omittedAt(sentence, verb).map(Mention::actors).orElse(List.of());
        boolean joined = sentence.word(verb).baseRelation().equals("conj") && sentence.child(verb, "nsubj") < 0;
        return omitted.isEmpty() && joined
                ? subject(sentence, sentence.word(verb).head(), agreement)
                : omitted;
    }

    private List<Actor> under(Sentence sentence, int word) {
        List<Actor> found = new ArrayList<>();
        cast.under(sentence, word).stream()
                .filter(m -> !clauseBetween(sentence, m.head(), word))
                .forEach(m -> found.addAll(m.actors()));
        return found;
    }

    /** Does a clause part a word from one that it hangs under? */
    static boolean clauseBetween(Sentence sentence, int from, int to) {
        for (int at = from; at >= 0 && at != to; at = sentence.word(at).head()) {
            if (sentence.word(at).baseRelation().equals("acl")) {
                return true;
            }
        }
        return false;
    }

    private static String preposition(Sentence sentence, int word) {
        int preposition = sentence.child(word, "case");
        return preposition < 0 ? "" : sentence.word(preposition).lemma();
    }

    private static void add(Map<String, Actor> sides, List<Actor> actors) {
        actors.stream().filter(a -> !a.side().isEmpty()).forEach(a -> sides.putIfAbsent(a.side(), a));
    }
}
