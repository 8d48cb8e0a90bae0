package org.acta.agreements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.acta.model.Agreement;
import org.acta.model.Agreement.Relation;
import org.acta.model.Attribution;
import org.acta.model.Evidence;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** Which agreement supersedes, amends, renews, ends or carries out which: one verb with four objects gives four links. */
final class Lineage {

    /** A link between two agreements of the story. */
    record Tie(
            Identity.Entry from,
            Relation relation,
            Identity.Entry to,
            String year,
            Evidence evidence,
            List<Attribution> attribution) {}

    private final AgreementWords words;
    private final Map<Sentence, Map<Integer, Identity.Entry>> entries;
    private final Telling telling;
    private final Years years;

    /** @param entries the agreement at each head word, by sentence */
    Lineage(AgreementWords words, Map<Sentence, Map<Integer, Identity.Entry>> entries, Telling telling) {
        this.words = words;
        this.entries = entries;
        this.telling = telling;
        this.years = new Years(words);
    }

    List<Tie> in(Sentence sentence, Optional<Identity.Entry> spokenOf) {
        List<Tie> ties = new ArrayList<>();
        for (Word word : sentence.words()) {
            Optional<Relation> relation = words.relation(word.lemma());
            if (relation.isPresent() && (word.upos().verbal() || word.is("VerbForm", "Part"))) {
                ties.addAll(ties(sentence, word, relation.get(), spokenOf));
            }
        }
        return ties;
    }

    private List<Tie> ties(Sentence sentence, Word verb, Relation relation, Optional<Identity.Entry> spokenOf) {
        Set<Identity.Entry> objects = new LinkedHashSet<>();
        Set<String> prepositions = new HashSet<>();
        Optional<Identity.Entry> subject = Optional.empty();
        boolean passive =
                sentence.child(verb.index(), "aux:pass") >= 0 || sentence.child(verb.index(), "expl:pass") >= 0;
        for (Map.Entry<Integer, Identity.Entry> at :
                entries.getOrDefault(sentence, Map.of()).entrySet()) {
            int branch = branch(sentence, at.getKey(), verb.index());
            if (branch < 0) {
                continue;
            }
            boolean surfaceSubject = sentence.word(branch).baseRelation().equals("nsubj");
            Optional<String> preposition = preposition(sentence, branch);
            boolean agent = passive && preposition.filter(words::by).isPresent();
            boolean means =
                    preposition(sentence, at.getKey()).filter(words::means).isPresent();
            if (agent || means || !passive && surfaceSubject) {
                subject = Optional.of(at.getValue());
            } else {
                objects.add(at.getValue());
                objects.addAll(at.getValue().twins());
                preposition(sentence, at.getKey()).ifPresent(prepositions::add);
            }
        }
        objects.addAll(listed(sentence, verb.index(), prepositions));
        if (passive && objects.isEmpty() && subject.isPresent()) {
            before(sentence, verb.index()).ifPresent(objects::add);
        }
        Optional<Identity.Entry> doer = subject.or(() -> antecedent(sentence, verb))
                .or(() -> undone(sentence, verb, relation) ? Optional.empty() : spokenOf);
        List<Tie> ties = new ArrayList<>();
        for (Identity.Entry object : objects) {
            if (doer.isPresent() && doer.get() != object) {
                ties.add(new Tie(
                        doer.get(),
                        relation,
                        object,
                        years.at(sentence, verb.index(), -1),
                        Evidence.of(sentence, verb.index()),
                        telling.chain(sentence, verb.index())));
            }
        }
        return ties;
    }

    /** Is it somebody who amends, renews or ends the agreement, rather than another agreement? */
    private boolean undone(Sentence sentence, Word verb, Relation relation) {
        int subject = sentence.child(verb.index(), "nsubj");
        boolean somebody = subject >= 0
                && sentence.word(subject).upos() != Upos.PRON
                && words.kind(sentence.word(subject).lemma()).isEmpty()
                && !words.reference(sentence.word(subject).lemma());
        return somebody && relation != Relation.IMPLEMENTS;
    }

    /** The agreement spoken of last before a word of the sentence. */
    private Optional<Identity.Entry> before(Sentence sentence, int word) {
        return entries.getOrDefault(sentence, Map.of()).entrySet().stream()
                .filter(e -> e.getKey() < word)
                .reduce((a, b) -> b)
                .map(Map.Entry::getValue);
    }

    /** Further items of a list that the tree hangs elsewhere: behind the verb, under the preposition of its objects. */
    private List<Identity.Entry> listed(Sentence sentence, int verb, Set<String> prepositions) {
        List<Identity.Entry> found = new ArrayList<>();
        entries.getOrDefault(sentence, Map.of()).forEach((head, entry) -> {
            if (head > verb
                    && preposition(sentence, head)
                            .filter(prepositions::contains)
                            .isPresent()) {
                found.add(entry);
                found.addAll(entry.twins());
            }
        });
        return found;
    }

    private static Optional<String> preposition(Sentence sentence, int head) {
        return sentence.children(head, "case").stream()
                .findFirst()
                .map(c -> sentence.word(c).lemma());
    }

    /** The dependent of the verb that a word hangs under, with no other clause between; -1 when there is none. */
    private static int branch(Sentence sentence, int word, int verb) {
        int at = word;
        while (at >= 0 && sentence.word(at).head() != verb) {
            String relation = sentence.word(at).baseRelation();
            if (relation.equals("acl")
                    || relation.equals("advcl")
                    || relation.equals("ccomp")
                    || relation.equals("parataxis")) {
                return -1;
            }
            at = sentence.word(at).head();
        }
        return at;
    }

    /** The agreement that a relative clause or participle is told of. */
    private Optional<Identity.Entry> antecedent(Sentence sentence, Word verb) {
        boolean modifier = verb.baseRelation().equals("acl") && verb.head() >= 0;
        return modifier
                ? Optional.ofNullable(entries.getOrDefault(sentence, Map.of()).get(verb.head()))
                : Optional.empty();
    }

    /** The year when it took the place of another. */
    static Optional<String> since(Identity.Entry entry, List<Tie> ties) {
        return ties.stream()
                .filter(t -> t.from() == entry
                        && t.relation() == Relation.SUPERSEDES
                        && !t.year().isEmpty())
                .map(Tie::year)
                .findFirst();
    }

    /** The links of one agreement, from either end of its ties. */
    static List<Agreement.Link> links(Identity.Entry entry, List<Tie> ties, Map<Identity.Entry, String> ids) {
        List<Agreement.Link> links = new ArrayList<>();
        for (Tie tie : ties) {
            if (tie.from() == entry && ids.containsKey(tie.to())) {
                links.add(link(tie.relation(), tie.to(), tie, ids));
            } else if (tie.to() == entry && tie.relation() == Relation.SUPERSEDES && ids.containsKey(tie.from())) {
                links.add(link(Relation.SUPERSEDED_BY, tie.from(), tie, ids));
            }
        }
        return links;
    }

    private static Agreement.Link link(Relation relation, Identity.Entry to, Tie tie, Map<Identity.Entry, String> ids) {
        return new Agreement.Link(
                relation, Objects.requireNonNull(ids.get(to)), to.best().name(), tie.evidence(), tie.attribution());
    }
}
