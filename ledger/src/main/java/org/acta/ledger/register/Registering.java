package org.acta.ledger.register;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.acta.ledger.linking.Linking;

/** Finds out which tellings are of one agreement. Immutable; one serves all threads. */
public final class Registering {

    private final NameWords words;
    private final Linking.Rules<Profile> rules =
            new Linking.Rules<>(p -> p.told().key(), Identity::keys, Identity::of);

    private Registering(NameWords words) {
        this.words = words;
    }

    /** With the words that the languages use in names of agreements. */
    public static Registering load() {
        return new Registering(NameWords.load());
    }

    /** What the candidates of a telling must share: only agreements with a telling that has one of these keys can take it in. */
    public Set<String> keys(Told told) {
        return Identity.keys(Profile.of(told, words));
    }

    /**
     * The registered agreement of each new telling.
     *
     * @param candidates whole agreements as they stand, at least those that share a key with a new telling
     * @return a registration for each new telling, in their order; then, where a new one links two agreements, one for each telling that moves
     */
    public List<Registration> register(List<Told> fresh, List<RegisteredAgreement> candidates) {
        Linking<Profile> linking = new Linking<>(rules);
        candidates.stream()
                .sorted(Comparator.comparing((RegisteredAgreement a) ->
                                a.tellings().get(0).publication().recorded())
                        .thenComparing(a -> a.tellings().get(0).key()))
                .forEach(a -> linking.hold(a.id(), profiles(a.tellings())));
        profiles(fresh).forEach(linking::add);
        return linking.placements().stream()
                .map(p -> new Registration(p.group(), p.item().told(), p.score(), p.explanation()))
                .toList();
    }

    private List<Profile> profiles(List<Told> tellings) {
        return tellings.stream().map(t -> Profile.of(t, words)).toList();
    }
}
