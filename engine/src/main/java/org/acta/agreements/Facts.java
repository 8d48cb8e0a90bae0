package org.acta.agreements;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.acta.model.Act;
import org.acta.model.Actor;
import org.acta.model.Agreement.Status;
import org.acta.model.Cast;
import org.acta.model.Claim;
import org.acta.model.EventType;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.When;
import org.acta.model.Word;

/** What a story tells of one agreement: who is party to it, since when, where it stands, what it binds to. */
final class Facts {

    /** A standing that undoes or overtakes the others comes first. */
    private static final List<Status> WEIGHT = List.of(
            Status.VETOED,
            Status.EXPIRED,
            Status.TERMINATED,
            Status.SUSPENDED,
            Status.IN_FORCE,
            Status.ADOPTED,
            Status.SIGNED,
            Status.REJECTED,
            Status.ANNOUNCED,
            Status.NEGOTIATING);

    private static final Set<EventType> BINDING = Set.of(EventType.SUPPORT, EventType.AGREE, EventType.CONCEDE);
    private static final Set<Status> UNDONE =
            EnumSet.of(Status.VETOED, Status.EXPIRED, Status.TERMINATED, Status.SUSPENDED, Status.REJECTED);
    private static final Set<String> OF_A_BODY = Set.of("resolution");
    private static final Set<String> DESCRIBING = Set.of("amod", "compound");
    private static final int WINDOW = 4;
    private static final int BEFORE = 7;

    private final AgreementWords words;
    private final Cast cast;
    private final Telling telling;
    private final Making making;
    private final List<Phrase> phrases;
    private final String kind;
    private final List<Sentence> provisions;
    private final Map<Act, Claim> claims = new LinkedHashMap<>();

    Facts(
            AgreementWords words,
            Cast cast,
            Telling telling,
            Identity.Entry entry,
            List<Sentence> provisions,
            List<Act> acts,
            List<Claim> all) {
        this.words = words;
        this.cast = cast;
        this.telling = telling;
        this.making = new Making(words, cast);
        this.phrases = entry.phrases();
        this.kind = entry.kind();
        this.provisions = List.copyOf(provisions);
        for (int i = 0; i < acts.size(); i++) {
            if (about(acts.get(i))) {
                claims.put(acts.get(i), all.get(i));
            }
        }
    }

    private boolean about(Act act) {
        return phrases.stream().anyMatch(p -> p.sentence() == act.sentence() && about(act, p.head()));
    }

    /** Is a phrase part of the trigger, in one of its roles, or right under it? */
    private static boolean about(Act act, int head) {
        if (act.words().contains(head) || act.sentence().word(head).head() == act.trigger()) {
            return true;
        }
        return act.roles().values().stream().flatMap(List::stream).anyMatch(f -> !f.omitted() && f.word() == head);
    }

    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    /** Those whom it is told to be between, those who made it, and else whose it is and who bears it. */
    List<Actor> parties() {
        Map<String, Actor> body = OF_A_BODY.contains(kind) ? ofBody() : Map.of();
        if (!body.isEmpty()) {
            return List.copyOf(body.values());
        }
        Map<String, Actor> between = new LinkedHashMap<>();
        Map<String, Actor> makers = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            making.between(phrase).forEach(between::putIfAbsent);
            making.makers(phrase).forEach(makers::putIfAbsent);
        }
        if (between.size() > 1 || makers.size() > 1) {
            return List.copyOf(between.size() > makers.size() ? between.values() : makers.values());
        }
        Map<String, Actor> parties = bound();
        makers.forEach(parties::putIfAbsent);
        between.forEach(parties::putIfAbsent);
        if (parties.size() < 2) {
            phrases.forEach(p -> making.owners(p).forEach(parties::putIfAbsent));
        }
        if (parties.size() < 2) {
            sentences().forEach(s -> making.bound(s).forEach(parties::putIfAbsent));
        }
        if (parties.size() < 2) {
            phrases.forEach(p -> making.bearers(p).forEach(parties::putIfAbsent));
        }
        parties.remove("");
        return List.copyOf(parties.values());
    }

    /** The codes of its parties. */
    Set<String> sides() {
        return parties().stream().map(Actor::side).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The body whose text it is. */
    private Map<String, Actor> ofBody() {
        Map<String, Actor> owners = new LinkedHashMap<>();
        phrases.forEach(p -> making.owners(p).forEach(owners::putIfAbsent));
        owners.values().removeIf(a -> a.kind() != Actor.Kind.IGO);
        return owners.isEmpty() ? making.body(phrases.get(0)) : owners;
    }

    private Map<String, Actor> bound() {
        Map<String, Actor> parties = new LinkedHashMap<>();
        claims.forEach((act, claim) -> {
            boolean binds =
                    BINDING.contains(act.event().type()) && !claim.reality().negative();
            if (binds && (made(act) || act.event().type() != EventType.SUPPORT)) {
                claim.actors().forEach(a -> parties.putIfAbsent(a.side(), a));
                if (made(act) || claim.reciprocal()) {
                    claim.recipients().forEach(a -> parties.putIfAbsent(a.side(), a));
                }
            }
        });
        return parties;
    }

    /** Signing and concluding make parties; praise does not. */
    private static boolean made(Act act) {
        return act.event().cameo().startsWith("057");
    }

    /** The day, month or year when it was made; else the year that it is told by. */
    Optional<String> date(String year) {
        for (Map.Entry<Act, Claim> entry : claims.entrySet()) {
            When when = entry.getValue().when();
            if (when != null && dates(entry.getKey(), entry.getValue(), when) && fits(when, year)) {
                return date(when);
            }
        }
        return phrases.stream()
                .flatMap(p -> making.verbs(p).stream().flatMap(v -> telling.when(p.sentence(), v).stream()))
                .filter(when -> fits(when, year))
                .findFirst()
                .flatMap(Facts::date)
                .or(() -> year.isEmpty() ? Optional.empty() : Optional.of(year));
    }

    /** Does a claim tell when it was made? A participle beside it, without a time of its own, does not. */
    private boolean dates(Act act, Claim claim, When when) {
        Word trigger = act.sentence().word(act.trigger());
        boolean undone =
                undone(trigger) || trigger.head() >= 0 && undone(act.sentence().word(trigger.head()));
        boolean assumed =
                when.basis() == When.Basis.PUBLICATION && trigger.baseRelation().equals("acl");
        return BINDING.contains(act.event().type()) && !claim.reality().negative() && !undone && !assumed;
    }

    private boolean undone(Word word) {
        return words.relation(word.lemma()).isPresent()
                || words.status(word.lemma())
                        .filter(s -> s == Status.NEGOTIATING || UNDONE.contains(s))
                        .isPresent();
    }

    private static boolean fits(When when, String year) {
        return when.start() != null
                && (year.isEmpty() || when.start().toString().startsWith(year));
    }

    private static Optional<String> date(When when) {
        LocalDate start = when.start();
        if (start == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (when.precision()) {
                    case DAY -> start.toString();
                    case WEEK, MONTH, RANGE -> start.toString().substring(0, 7);
                    default -> start.toString().substring(0, 4);
                });
    }

    Status status() {
        Set<Status> told = new TreeSet<>();
        for (Phrase phrase : phrases) {
            Sentence sentence = phrase.sentence();
            governing(sentence, phrase.head()).flatMap(words::status).ifPresent(told::add);
            standing(sentence, phrase.head()).ifPresent(told::add);
            described(sentence, phrase.head()).ifPresent(told::add);
            for (int verb : Clauses.verbs(sentence, phrase.head())) {
                words.status(sentence.word(verb).lemma()).ifPresent(told::add);
            }
        }
        claims.forEach((act, claim) -> {
            Optional<Status> verb =
                    words.status(act.sentence().word(act.trigger()).lemma());
            if (made(act) && !claim.reality().negative() && verb.orElse(Status.SIGNED) == Status.SIGNED) {
                told.add(Status.SIGNED);
            }
        });
        return WEIGHT.stream().filter(told::contains).findFirst().orElse(Status.UNKNOWN);
    }

    /** {@code sign truce} in a headline, {@code proposed deal}: a word before the noun that tells where it stands. */
    private Optional<Status> described(Sentence sentence, int head) {
        return sentence.children(head).stream()
                .filter(c -> c < head && DESCRIBING.contains(sentence.word(c).baseRelation()))
                .flatMap(c -> words.status(sentence.word(c).lemma()).stream())
                .findFirst();
    }

    /** {@code entró en vigor}, {@code siguen vigentes}: what the verb of its clause is completed by. */
    private Optional<Status> standing(Sentence sentence, int head) {
        int verb = sentence.word(head).head();
        if (verb < 0 || !sentence.word(head).baseRelation().equals("nsubj") || Making.denied(sentence, verb)) {
            return Optional.empty();
        }
        return sentence.children(verb).stream()
                .flatMap(c -> words.status(sentence.word(c).lemma()).stream())
                .filter(s -> s == Status.IN_FORCE)
                .findFirst();
    }

    /** The lemma of the word that it is object or subject of, unless that is denied. */
    private Optional<String> governing(Sentence sentence, int head) {
        Word word = sentence.word(head);
        if (word.head() < 0) {
            return Optional.empty();
        }
        Word above = sentence.word(word.head());
        if (above.upos() == Upos.NOUN && words.kind(above.lemma()).isPresent()) {
            return governing(sentence, above.index());
        }
        if (above.upos() == Upos.PRON && word.baseRelation().equals("appos")) {
            return governing(sentence, above.index());
        }
        boolean undoes = undone(above) && word.relation().equals("nsubj") && sentence.child(word.head(), "obj") >= 0;
        return undoes || Making.denied(sentence, word.head()) || !making.governed(sentence, head)
                ? Optional.empty()
                : Optional.of(above.lemma());
    }

    /** The obligations of its provisions; {@code lacking}: those that it is said not to hold. */
    Set<String> obligations(boolean lacking) {
        Set<String> found = new TreeSet<>();
        for (Sentence sentence : sentences()) {
            for (AgreementWords.Cue cue : words.obligations()) {
                int at = find(sentence, cue.lemmas());
                if (at >= 0 && lacks(sentence, at) == lacking) {
                    found.add(cue.value());
                }
            }
        }
        if (!lacking && (kind.equals("truce") || kind.equals("ceasefire"))) {
            found.add("ceasefire");
        }
        return found;
    }

    Set<String> domains() {
        Set<String> found = new TreeSet<>();
        for (Sentence sentence : sentences()) {
            for (AgreementWords.Cue cue : words.domains()) {
                if (find(sentence, cue.lemmas()) >= 0) {
                    found.add(cue.value());
                }
            }
        }
        return found;
    }

    private Set<Sentence> sentences() {
        Set<Sentence> sentences = new java.util.LinkedHashSet<>();
        phrases.forEach(p -> sentences.add(p.sentence()));
        sentences.addAll(provisions);
        return sentences;
    }

    private boolean lacks(Sentence sentence, int at) {
        for (AgreementWords.Cue cue : words.lacks()) {
            int lack = find(sentence, cue.lemmas());
            if (lack >= 0 && lack < at && at - lack <= BEFORE) {
                return true;
            }
        }
        return false;
    }

    /** Where lemmas stand one after another with few words between; -1 when they do not. */
    private static int find(Sentence sentence, List<String> lemmas) {
        for (int start = 0; start < sentence.size(); start++) {
            if (sentence.word(start).lemma().equalsIgnoreCase(lemmas.get(0)) && follows(sentence, lemmas, start)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean follows(Sentence sentence, List<String> lemmas, int start) {
        int at = start;
        for (String lemma : lemmas.subList(1, lemmas.size())) {
            int next = at + 1;
            int end = Math.min(sentence.size(), at + 1 + WINDOW);
            while (next < end && !sentence.word(next).lemma().equalsIgnoreCase(lemma)) {
                next++;
            }
            if (next == end) {
                return false;
            }
            at = next;
        }
        return true;
    }
}
