package org.acta.agreements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.acta.data.ByLanguage;
import org.acta.model.Act;
import org.acta.model.Actor;
import org.acta.model.Agreement;
import org.acta.model.Cast;
import org.acta.model.Claim;
import org.acta.model.Evidence;
import org.acta.model.Sentence;

/** Makes the register of agreements of one story. Immutable; one serves all threads. */
public final class Agreements {

    private final ByLanguage<AgreementWords> words;

    private Agreements(ByLanguage<AgreementWords> words) {
        this.words = words;
    }

    public static Agreements load(Set<String> languages) {
        return new Agreements(ByLanguage.of(languages, AgreementWords::load));
    }

    /**
     * The agreements that a story identifies by name, by parties or by year, in the order of their first mention.
     *
     * @param claims the claims of the acts, one for one
     * @param telling what the other stages know of the words
     * @param ids makes the id of an agreement out of what tells it apart
     */
    public List<Agreement> in(
            List<Sentence> sentences,
            Cast cast,
            List<Act> acts,
            List<Claim> claims,
            Telling telling,
            UnaryOperator<String> ids) {
        Identity identity = new Identity();
        Map<Sentence, Map<Integer, Identity.Entry>> at = new HashMap<>();
        List<Lineage.Tie> ties = new ArrayList<>();
        Provisions provisions = new Provisions(cast);
        Optional<Identity.Entry> spokenOf = Optional.empty();
        for (Sentence sentence : sentences) {
            AgreementWords language = words.get(sentence.language());
            for (Phrase phrase : new Naming(language, telling).in(sentence)) {
                if (phrase.form() == Phrase.Form.LETTERS && known(cast, phrase)) {
                    continue;
                }
                identity.place(phrase)
                        .ifPresent(e -> at.computeIfAbsent(sentence, s -> new TreeMap<>())
                                .put(phrase.head(), e));
            }
            provisions.read(sentence, language, at.containsKey(sentence), spokenOf);
            for (Lineage.Tie tie : new Lineage(language, at, telling).in(sentence, spokenOf)) {
                ties.add(tie);
                if (tie.relation() == Agreement.Relation.SUPERSEDES) {
                    tie.to().replace();
                }
            }
            spokenOf = at.getOrDefault(sentence, Map.of()).values().stream()
                    .findFirst()
                    .or(keep(spokenOf));
        }
        return register(identity, provisions, cast, acts, claims, ties, telling, ids);
    }

    /** Do the letters stand for somebody? */
    private static boolean known(Cast cast, Phrase phrase) {
        return cast.at(phrase.sentence(), phrase.head()).stream()
                .flatMap(m -> m.actors().stream())
                .anyMatch(a -> a.political() || a.kind() != Actor.Kind.UNKNOWN);
    }

    private static java.util.function.Supplier<Optional<Identity.Entry>> keep(Optional<Identity.Entry> entry) {
        return () -> entry;
    }

    private List<Agreement> register(
            Identity identity,
            Provisions provisions,
            Cast cast,
            List<Act> acts,
            List<Claim> claims,
            List<Lineage.Tie> ties,
            Telling telling,
            UnaryOperator<String> ids) {
        Map<Identity.Entry, Facts> facts = new LinkedHashMap<>();
        Map<Identity.Entry, String> named = new HashMap<>();
        for (Identity.Entry entry : identity.entries()) {
            AgreementWords language = words.get(entry.best().sentence().language());
            Facts known =
                    new Facts(language, cast, telling, entry, provisions.of(entry, identity.entries()), acts, claims);
            if (identified(entry, known, ties)) {
                facts.put(entry, known);
                named.put(entry, ids.apply(entry.best().name() + "|" + entry.year() + "|" + named.size()));
            }
        }
        List<Agreement> agreements = new ArrayList<>();
        facts.forEach((entry, known) -> agreements.add(agreement(
                entry,
                known,
                heirs(entry, known, facts, ties),
                held(entry, known, facts.values()),
                ties,
                Lineage.links(entry, ties, named),
                Objects.requireNonNull(named.get(entry)))));
        return agreements;
    }

    /** By name, by year, by its parties, or by what another does to it. */
    private static boolean identified(Identity.Entry entry, Facts facts, List<Lineage.Tie> ties) {
        return entry.best().proper()
                || !entry.year().isEmpty()
                || !facts.parties().isEmpty()
                || ties.stream().anyMatch(t -> t.from() == entry || t.to() == entry);
    }

    /** Its obligations; what goes by a plural name holds those of the texts under it: several between some of its parties. */
    private static Set<String> held(Identity.Entry entry, Facts own, Collection<Facts> all) {
        Set<String> obligations = new TreeSet<>(own.obligations(false));
        Set<String> sides = own.sides();
        List<Facts> under = all.stream()
                .filter(f -> f != own && f.sides().size() > 1 && sides.containsAll(f.sides()))
                .toList();
        if (entry.best().titled() && entry.best().plural() && under.size() > 1) {
            under.forEach(f -> obligations.addAll(f.obligations(false)));
        }
        return obligations;
    }

    /** Its parties; where only one is told, those of what it supersedes, if that one is among them. */
    private static List<Actor> heirs(
            Identity.Entry entry, Facts own, Map<Identity.Entry, Facts> facts, List<Lineage.Tie> ties) {
        List<Actor> parties = own.parties();
        if (parties.size() != 1) {
            return parties;
        }
        for (Lineage.Tie tie : ties) {
            Facts older = facts.get(tie.to());
            if (tie.from() == entry && tie.relation() == Agreement.Relation.SUPERSEDES && older != null) {
                List<Actor> before = older.parties();
                if (before.stream().anyMatch(a -> a.side().equals(parties.get(0).side()))) {
                    return before;
                }
            }
        }
        return parties;
    }

    private static Agreement agreement(
            Identity.Entry entry,
            Facts facts,
            List<Actor> parties,
            Set<String> obligations,
            List<Lineage.Tie> ties,
            List<Agreement.Link> links,
            String id) {
        Set<String> aliases = new LinkedHashSet<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Phrase phrase : entry.phrases()) {
            if (phrase.named() && !phrase.name().equals(entry.best().name())) {
                aliases.add(phrase.name());
            }
            evidence.add(Evidence.of(phrase.sentence(), phrase.head()));
        }
        boolean superseded = links.stream().anyMatch(l -> l.relation() == Agreement.Relation.SUPERSEDED_BY);
        return new Agreement(
                id,
                entry.best().name(),
                List.copyOf(aliases),
                entry.kind(),
                parties,
                facts.date(entry.year()).or(() -> Lineage.since(entry, ties)).orElse(null),
                superseded ? Agreement.Status.SUPERSEDED : facts.status(),
                List.copyOf(obligations),
                List.copyOf(facts.obligations(true)),
                List.copyOf(facts.domains()),
                links,
                facts.claims().stream().map(Claim::id).toList(),
                evidence);
    }
}
