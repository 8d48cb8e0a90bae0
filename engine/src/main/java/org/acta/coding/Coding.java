package org.acta.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acta.model.Act;
import org.acta.model.Cast;
import org.acta.model.Sentence;
import org.acta.model.Word;
import org.jspecify.annotations.Nullable;

/** Finds the acts of a sentence by the rules of its language. Immutable; one serves all threads. */
public final class Coding {

    private final RuleBook rules;
    private final FunctionWords functions;
    private final LightVerbs lightVerbs;

    private Coding(RuleBook rules, FunctionWords functions, LightVerbs lightVerbs) {
        this.rules = rules;
        this.functions = functions;
        this.lightVerbs = lightVerbs;
    }

    /** The coding of a language with the rules that come with Acta. */
    public static Coding load(String language) {
        return of(language, RuleBook.load(language));
    }

    /** The coding of a language with these rules. */
    public static Coding of(String language, RuleBook rules) {
        return new Coding(rules, FunctionWords.load(language), LightVerbs.load(language));
    }

    public RuleBook rules() {
        return rules;
    }

    /** The same coding without one of its rules, to see what it is needed for. */
    public Coding without(String rule) {
        return new Coding(rules.without(rule), functions, lightVerbs);
    }

    /** The acts of a sentence in the order of their triggers; {@code before} is the act told last before it. */
    public List<Act> actsIn(Sentence sentence, Cast cast, @Nullable Act before) {
        Arguments arguments = new Arguments(sentence, cast, functions, lightVerbs);
        Matcher matcher = new Matcher(sentence, cast, arguments);
        List<Act> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            best(matcher, word).map(Matcher.Match::act).ifPresent(found::add);
        }
        List<Act> acts = found.isEmpty() ? found : new Selection(sentence, cast, functions).select(found);
        List<Act> more = new ProVerbs(sentence, cast, arguments, functions).in(acts, before);
        List<Act> all = more.isEmpty() ? acts : together(acts, more);
        return all.isEmpty() ? all : complete(all, sentence, cast, arguments);
    }

    /** With sides that no slot of their rules gives them. */
    private List<Act> complete(List<Act> acts, Sentence sentence, Cast cast, Arguments arguments) {
        List<Act> implied = new Implied(sentence, cast, arguments, functions).complete(acts);
        return new Unnamed(sentence, arguments, functions).complete(implied);
    }

    private static List<Act> together(List<Act> acts, List<Act> more) {
        return Stream.concat(acts.stream(), more.stream())
                .sorted(Comparator.comparingInt(Act::trigger))
                .toList();
    }

    private Optional<Matcher.Match> best(Matcher matcher, Word word) {
        Optional<Matcher.Match> best = Optional.empty();
        for (RuleBook.Entry entry : rules.at(word.lemma())) {
            Optional<Matcher.Match> match = matcher.match(entry, word.index());
            if (match.isPresent() && (best.isEmpty() || match.get().betterThan(best.get()))) {
                best = match;
            }
        }
        return best;
    }
}
