package org.acta.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.acta.model.Act;
import org.acta.model.Act.Filler;
import org.acta.model.Actor;
import org.acta.model.Cast;
import org.acta.model.Sentence;
import org.acta.model.Word;
import org.jspecify.annotations.Nullable;

/** Verbs that stand for one told before and add an actor: {@code Chile firmó en mayo y Perú lo hizo en junio, Chile signed, as did Peru}. */
final class ProVerbs {

    /** Who does it stands no more words away than this where the tree does not tell. */
    private static final int NEAR = 5;

    private final Sentence sentence;
    private final Cast cast;
    private final Arguments arguments;
    private final FunctionWords functions;

    ProVerbs(Sentence sentence, Cast cast, Arguments arguments, FunctionWords functions) {
        this.sentence = sentence;
        this.cast = cast;
        this.arguments = arguments;
        this.functions = functions;
    }

    /** The acts of the sentence's pro-verbs: each is what the act told last before it is, {@code before} where this sentence has none. */
    List<Act> in(List<Act> acts, @Nullable Act before) {
        List<Act> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            Act model = standsForAnother(word.index()) ? lastBefore(word.index(), acts, before) : null;
            if (model == null) {
                continue;
            }
            List<Filler> others = who(word.index()).stream()
                    .filter(f -> !f.omitted() && isAnother(f, model))
                    .toList();
            if (!others.isEmpty()) {
                found.add(act(model, word.index(), others));
            }
        }
        return found;
    }

    private boolean standsForAnother(int verb) {
        return functions.proVerb(sentence.word(verb).lemma())
                && !sentence.word(verb).is("VerbForm", "Inf")
                && (inverted(verb)
                        || sentence.children(verb).stream().anyMatch(this::proObject)
                        || verb + 1 < sentence.size() && proObject(verb + 1));
    }

    private boolean proObject(int word) {
        return functions.proObject(form(word));
    }

    /** {@code as did Ghana}: such a verb may stand before who does it. */
    private boolean inverted(int verb) {
        return verb > 0 && functions.proLead(form(verb - 1));
    }

    private String form(int word) {
        return sentence.word(word).form().toLowerCase(Locale.ROOT);
    }

    private List<Filler> who(int verb) {
        List<Filler> subjects = inverted(verb) ? List.of() : arguments.subject(verb);
        if (!subjects.isEmpty()) {
            return subjects;
        }
        int from = inverted(verb) ? verb + 1 : Math.max(0, verb - NEAR);
        int to = inverted(verb) ? Math.min(sentence.size(), verb + 1 + NEAR) : verb;
        return IntStream.range(from, to)
                .filter(word -> cast.at(sentence, word).isPresent())
                .boxed()
                .findFirst()
                .map(word -> arguments.phrases().spread(List.of(word)))
                .orElse(List.of());
    }

    private static @Nullable Act lastBefore(int verb, List<Act> acts, @Nullable Act before) {
        return acts.stream()
                .filter(a -> a.trigger() < verb)
                .reduce((first, second) -> second)
                .orElse(before);
    }

    /** A political actor who did not do it already. */
    private boolean isAnother(Filler filler, Act model) {
        Set<String> did = new HashSet<>();
        model.role(Act.ACTOR).forEach(f -> cast.actorsOf(model.sentence(), f).forEach(a -> did.add(a.side())));
        List<Actor> actors = cast.actorsOf(sentence, filler);
        return actors.stream().anyMatch(Actor::political) && actors.stream().noneMatch(a -> did.contains(a.side()));
    }

    private Act act(Act model, int verb, List<Filler> actors) {
        Map<String, List<Filler>> roles = new HashMap<>();
        roles.put(Act.ACTOR, actors);
        if (model.sentence().equals(sentence) && !model.role(Act.RECIPIENT).isEmpty()) {
            roles.put(Act.RECIPIENT, model.role(Act.RECIPIENT));
        }
        boolean reciprocal = model.reciprocal() && roles.containsKey(Act.RECIPIENT);
        return new Act(model.rule(), model.event(), sentence, verb, List.of(verb), roles, reciprocal);
    }
}
