package org.acta.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acta.model.Sentence;
import org.jspecify.annotations.Nullable;

/** The country of people and bodies that the text gives none: police, protesters, the government. */
final class Home {

    private static final Set<String> ABROAD = Set.of("ambassador", "embassy", "envoy");
    private static final int NEAR = 2;

    private final Scene scene;
    private final ActorWords words;
    private final Locations locations;
    private @Nullable String where;

    Home(Scene scene, ActorWords words) {
        this.scene = scene;
        this.words = words;
        this.locations = new Locations(words);
    }

    /** Turns to the next sentence, whose places tell where its people are. */
    void enter(Sentence sentence, List<Unit> units) {
        where = null;
        for (Unit unit : units) {
            boolean names = unit.place() || unit.state();
            if (where == null && names && locations.place(sentence, unit.first(), unit.head())) {
                where = scene.side(unit, sentence).country();
            }
        }
    }

    /** Where a role without a country of its own belongs; no side when that stays open. */
    Side of(Sentence sentence, Phrase phrase, Meaning.OfRole role) {
        Set<String> acting = Clauses.subjects(scene, sentence, phrase.head());
        if (ABROAD.contains(role.office())) {
            return Side.country(other(acting));
        }
        boolean moves = words.is(sentence.word(Heads.clause(sentence, phrase.head())), "motion");
        if (moves && !phrase.definite() && !Heads.subject(sentence, phrase.head())) {
            return sent(sentence, phrase);
        }
        return Side.country(where != null ? where : near(sentence));
    }

    /** Troops that somebody sends are his own. */
    private Side sent(Sentence sentence, Phrase phrase) {
        int clause = Heads.clause(sentence, phrase.head());
        return scene.memory()
                .best(
                        sentence.index(),
                        r -> r.sentence() == sentence.index()
                                && r.clause() == clause
                                && r.rank() >= Referent.SUBJECT
                                && r.actors().size() == 1)
                .map(r ->
                        new Side(r.actors().get(0).country(), r.actors().get(0).org()))
                .orElseGet(() -> Side.country(near(sentence)));
    }

    /** The country most spoken of but those that act here: it is another's embassy that a state closes. */
    private @Nullable String other(Set<String> acting) {
        for (String country : scene.setting().countries()) {
            if (!acting.contains(country)) {
                return country;
            }
        }
        return null;
    }

    private @Nullable String near(Sentence sentence) {
        Optional<Referent> near = scene.memory()
                .best(
                        sentence.index(),
                        r -> r.segment() == sentence.segment()
                                && sentence.index() - r.sentence() <= NEAR
                                && r.rank() >= Referent.OBJECT
                                && alone(r));
        if (near.isPresent()) {
            return near.get().country();
        }
        if (dominated()) {
            return scene.setting().focus();
        }
        return scene.memory()
                .best(sentence.index(), Home::alone)
                .map(Referent::country)
                .orElse(scene.setting().focus());
    }

    private static boolean alone(Referent referent) {
        return referent.acts() && referent.actors().size() == 1 && referent.country() != null;
    }

    /** Is one country spoken of far more than any other? */
    private boolean dominated() {
        List<String> countries = scene.setting().countries();
        return countries.size() < 2
                || scene.setting().votes(countries.get(0)) * 2
                        >= scene.setting().votes(countries.get(1)) * 3;
    }
}
