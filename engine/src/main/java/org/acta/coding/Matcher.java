package org.acta.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.acta.model.Act;
import org.acta.model.Act.Filler;
import org.acta.model.Actor;
import org.acta.model.Cast;
import org.acta.model.Mention;
import org.acta.model.Sentence;
import org.acta.model.Upos;

/** Lays the patterns of a rule book over the words of one sentence. */
final class Matcher {

    /** Words further than this behind the trigger are no part of a trigger of several words unless they depend on it. */
    private static final int REACH = 2;

    private final Sentence sentence;
    private final Cast cast;
    private final Arguments arguments;

    Matcher(Sentence sentence, Cast cast, Arguments arguments) {
        this.sentence = sentence;
        this.cast = cast;
        this.arguments = arguments;
    }

    /** A rule that matched at a trigger, with how much of it was filled. */
    record Match(RuleBook.Entry entry, Act act, int filled) {

        /** Longest first, then the more specific code, then file order. */
        boolean betterThan(Match other) {
            if (filled != other.filled) {
                return filled > other.filled;
            }
            int specific =
                    act.event().cameo().length() - other.act.event().cameo().length();
            return specific != 0 ? specific > 0 : entry.order() < other.entry.order();
        }
    }

    Optional<Match> match(RuleBook.Entry entry, int trigger) {
        if (!entry.trigger().kind().fits(sentence.word(trigger))) {
            return Optional.empty();
        }
        List<Integer> words = triggerWords(entry.trigger().lemmas(), trigger);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Filler>> roles = new LinkedHashMap<>();
        int filled = words.size();
        for (Slot slot : entry.pattern().slots()) {
            Optional<Integer> weight = fill(slot, trigger, roles);
            if (weight.isEmpty()) {
                return Optional.empty();
            }
            filled += slot.need() == Slot.Need.OPTIONAL && !Slot.isSide(slot.role()) ? 0 : weight.get();
        }
        return Optional.of(new Match(entry, act(entry.rule(), trigger, words, roles), filled));
    }

    private Act act(Rule rule, int trigger, List<Integer> words, Map<String, List<Filler>> roles) {
        List<Filler> both = roles.getOrDefault(Slot.BOTH, List.of());
        Map<String, List<Filler>> sides = new LinkedHashMap<>(roles);
        sides.remove(Slot.BOTH);
        if (!both.isEmpty()) {
            List<Filler> actors = new ArrayList<>(both);
            for (Filler actor : roles.getOrDefault(Act.ACTOR, List.of())) {
                if (!actors.contains(actor)) {
                    actors.add(actor);
                }
            }
            sides.put(Act.ACTOR, actors);
        }
        boolean several = both.stream().mapToInt(f -> actors(f).size()).sum() > 1;
        boolean partner = sides.containsKey(Act.RECIPIENT);
        return new Act(
                rule.name(), rule.event(), sentence, trigger, words, sides, !both.isEmpty() && (several || partner));
    }

    /** Fills a slot; empty when the rule fails by it, else how much it says: nothing, something, or one of the words it names. */
    private Optional<Integer> fill(Slot slot, int trigger, Map<String, List<Filler>> roles) {
        boolean wrong = false;
        for (Slot.Place place : slot.places()) {
            List<Filler> found = walk(trigger, place.path());
            if (Slot.isSide(slot.role())) {
                found = found.stream()
                        .filter(f -> !onAnotherSide(f, slot.role(), roles))
                        .toList();
            }
            List<Filler> good =
                    found.stream().filter(f -> passes(place.filter(), f)).toList();
            if (!good.isEmpty()) {
                if (slot.need() == Slot.Need.FORBIDDEN) {
                    return Optional.empty();
                }
                keep(slot, good, roles);
                return Optional.of(place.filter().words() ? 2 : 1);
            }
            boolean quality = place.path().get(place.path().size() - 1).equals("adjective");
            wrong |= !quality && !found.isEmpty() && found.stream().noneMatch(Filler::omitted);
        }
        return switch (slot.need()) {
            case FORBIDDEN, OPTIONAL -> Optional.of(0);
            case REQUIRED -> Optional.empty();
            case OPEN -> wrong ? Optional.empty() : Optional.of(0);
        };
    }

    /** Nobody does an event to himself by the same words. */
    private static boolean onAnotherSide(Filler filler, String role, Map<String, List<Filler>> roles) {
        return roles.entrySet().stream()
                .anyMatch(e -> Slot.isSide(e.getKey())
                        && !e.getKey().equals(role)
                        && e.getValue().contains(filler));
    }

    private void keep(Slot slot, List<Filler> good, Map<String, List<Filler>> roles) {
        roles.merge(slot.role(), good, (a, b) -> {
            List<Filler> all = new ArrayList<>(a);
            all.addAll(b);
            return List.copyOf(all);
        });
        if (!Slot.isSide(slot.role())
                && good.stream().allMatch(f -> sentence.word(f.word()).upos().verbal())) {
            roles.putIfAbsent("clause", good);
        }
    }

    private List<Filler> walk(int trigger, List<String> path) {
        List<Filler> at = List.of(new Filler(trigger, false));
        for (String step : path) {
            List<Filler> next = new ArrayList<>();
            for (Filler filler : at) {
                if (!filler.omitted()) {
                    next.addAll(arguments.at(filler.word(), step));
                }
            }
            at = next;
        }
        return at;
    }

    private boolean passes(Filter filter, Filler filler) {
        if (filter.anything()) {
            return true;
        }
        if (filter.actor() && actors(filler).stream().anyMatch(Actor::political)) {
            return true;
        }
        if (filler.omitted()) {
            return false;
        }
        int word = filler.word();
        if (filter.place() && cast.at(sentence, word).flatMap(Mention::place).isPresent()) {
            return true;
        }
        return filter.lemmas().contains(sentence.word(word).lemma().toLowerCase(Locale.ROOT)) && !stateName(word)
                || filter.phrases().stream()
                        .anyMatch(p -> !triggerWords(p, word).isEmpty())
                || gathered(word).stream().anyMatch(f -> passes(filter, f));
    }

    /** {@code La Paz}: a word in the name of a state or capital has no meaning of its own. */
    private boolean stateName(int word) {
        return sentence.word(word).upos() == Upos.PROPN
                && cast.at(sentence, word)
                        .filter(m -> m.how().equals("capital") || m.how().equals("name"))
                        .filter(m -> m.actors().stream().anyMatch(a -> a.country() != null))
                        .isPresent();
    }

    /** What a noun that only counts or gathers stands for: {@code cientos de soldados}. */
    private List<Filler> gathered(int word) {
        return arguments.gathers(word) ? arguments.at(word, "of") : List.of();
    }

    private List<Actor> actors(Filler filler) {
        return cast.actorsOf(sentence, filler);
    }

    /** The indexes of all words of a trigger that begins at a word; none when they do not all stand there. */
    private List<Integer> triggerWords(List<String> lemmas, int first) {
        if (!sentence.word(first).lemma().equals(lemmas.get(0))) {
            return List.of();
        }
        List<Integer> words = new ArrayList<>(lemmas.size());
        words.add(first);
        for (String lemma : lemmas.subList(1, lemmas.size())) {
            int next = next(lemma, words, first);
            if (next < 0) {
                return List.of();
            }
            words.add(next);
        }
        words.sort(null);
        return words;
    }

    private int next(String lemma, List<Integer> taken, int first) {
        int last = taken.get(taken.size() - 1);
        for (int at = last + 1; at < Math.min(sentence.size(), last + 1 + REACH); at++) {
            if (sentence.word(at).lemma().equals(lemma)) {
                return at;
            }
        }
        for (int child : sentence.children(first)) {
            if (!taken.contains(child) && sentence.word(child).lemma().equals(lemma)) {
                return child;
            }
        }
        return -1;
    }
}
