package org.acta.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.acta.model.Actor;
import org.acta.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the parties that a phrase counts without naming them: {@code ambos países}, {@code both sides}, {@code los tres líderes}. */
final class Together {

    private static final int WINDOW = 2;

    private final Scene scene;

    Together(Scene scene) {
        this.scene = scene;
    }

    /** So many countries, each under the actor last spoken of. Never one that acts on them in the same clause. */
    List<Actor> countries(Sentence sentence, int many, Set<String> barred) {
        Predicate<Referent> fits = r -> r.acts() && r.country() != null && !barred.contains(r.country());
        List<Actor> near = near(sentence, many, Actor::country, fits);
        if (!near.isEmpty()) {
            return near;
        }
        Map<String, Actor> parties = new LinkedHashMap<>();
        for (String country : scene.setting().countries()) {
            if (parties.size() < many && !barred.contains(country)) {
                scene.memory()
                        .last(r -> country.equals(r.country()) && r.actors().size() == 1)
                        .ifPresent(r -> parties.put(country, r.actors().get(0)));
            }
        }
        return parties.size() == many ? inOrder(parties) : last(many, Actor::country, fits);
    }

    /** So many sides, which may be of one country: a government and its rebels. Organisations only mediate. */
    List<Actor> sides(Sentence sentence, int many, Set<String> barred) {
        Predicate<Referent> fits = r -> r.acts()
                && !r.actors().isEmpty()
                && r.country() != null
                && !barred.contains(r.actors().get(0).side());
        List<Actor> near = near(sentence, many, Together::side, fits);
        if (!near.isEmpty()) {
            return near;
        }
        List<Actor> countries =
                scene.setting().countries().size() < many ? List.of() : countries(sentence, many, barred);
        return foes(fits) || countries.isEmpty() ? last(many, Together::side, fits) : countries;
    }

    /** Does the story set rebels or the like of a country against its government? */
    private boolean foes(Predicate<Referent> fits) {
        String focus = scene.setting().focus();
        return scene.memory()
                .last(r -> fits.test(r)
                        && r.country() != null
                        && r.country().equals(focus)
                        && r.actors().get(0).sector() == org.acta.model.Sector.REB)
                .isPresent();
    }

    /** So many people who hold offices of a class. */
    List<Actor> people(Sentence sentence, int many, Set<String> barred, Predicate<String> office) {
        Predicate<Referent> fits = r -> r.person()
                && office.test(r.office())
                && !barred.contains(r.actors().get(0).side());
        List<Actor> near = near(sentence, many, Actor::name, fits);
        if (!near.isEmpty()) {
            return near;
        }
        List<String> countries = scene.setting().countries();
        List<String> main = countries.subList(0, Math.min(many, countries.size()));
        return last(many, Actor::country, r -> fits.test(r) && main.contains(String.valueOf(r.country())));
    }

    /** Those whom the story named in one breath with a country. */
    List<Actor> partners(String country) {
        List<Actor> most = List.of();
        for (Referent referent : scene.memory().latestFirst()) {
            List<Actor> others = new ArrayList<>();
            for (Actor actor : referent.actors()) {
                if (actor.country() != null && !actor.country().equals(country)) {
                    others.add(actor);
                }
            }
            if (others.size() > most.size() && others.size() < referent.actors().size()) {
                most = others;
            }
        }
        return most;
    }

    private static @Nullable String side(Actor actor) {
        String side = actor.side();
        boolean official = switch (actor.sector()) {
            case GOV, UNK, MIL, LEG, COP -> true;
            default -> false;
        };
        return side.isEmpty() ? null : official ? side : side + actor.sector();
    }

    /** The parties that the sentence itself has named so far, else those lately named in one breath. */
    private List<Actor> near(
            Sentence sentence, int many, Function<Actor, @Nullable String> key, Predicate<Referent> fits) {
        Map<String, Actor> parties = new LinkedHashMap<>();
        for (Referent referent : scene.memory().of(sentence.index())) {
            if (fits.test(referent)) {
                collect(referent, key, parties);
            }
        }
        if (parties.size() == many) {
            return inOrder(parties);
        }
        for (Referent referent : scene.memory().latestFirst()) {
            Map<String, Actor> joined = new LinkedHashMap<>();
            collect(referent, key, joined);
            boolean close = sentence.index() - referent.sentence() <= WINDOW || many > 2;
            if (close && joined.size() == many && referent.actors().size() == many && fits.test(referent)) {
                return inOrder(joined);
            }
        }
        return List.of();
    }

    private List<Actor> last(int many, Function<Actor, @Nullable String> key, Predicate<Referent> fits) {
        Map<String, Actor> parties = new LinkedHashMap<>();
        for (Referent referent : scene.memory().latestFirst()) {
            if (fits.test(referent)) {
                for (Actor actor : referent.actors()) {
                    String told = key.apply(actor);
                    if (told != null && parties.size() < many) {
                        parties.putIfAbsent(told, actor);
                    }
                }
            }
        }
        return parties.size() == many ? inOrder(parties) : List.of();
    }

    /** Parties in the order of the text, so that it does not matter which of them is spoken of more. */
    private static List<Actor> inOrder(Map<String, Actor> parties) {
        return parties.values().stream()
                .sorted(Comparator.comparing(Actor::span))
                .toList();
    }

    private static void collect(Referent referent, Function<Actor, @Nullable String> key, Map<String, Actor> parties) {
        for (Actor actor : referent.actors()) {
            String told = key.apply(actor);
            if (told != null) {
                parties.putIfAbsent(told, actor);
            }
        }
    }
}
