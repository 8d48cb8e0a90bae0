package org.acta.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/**
 * Phrases of a verb or noun that the tree hangs too deep: {@code disparó doce obuses de mortero de 105 mm contra la ciudad}. What names somebody
 * seldom has a complement of its own, and some prepositions ({@code contra}) hardly ever belong to a plain noun.
 */
final class StrayPhrases {

    private static final int DEPTH = 4;

    private static final Set<String> NOMINAL = Set.of("obl", "obj", "nmod", "appos");

    private final Sentence sentence;
    private final FunctionWords functions;
    private final Arguments arguments;

    StrayPhrases(Sentence sentence, FunctionWords functions, Arguments arguments) {
        this.sentence = sentence;
        this.functions = functions;
        this.arguments = arguments;
    }

    /** The heads of such phrases below the phrases of a word, the shallowest first; none that stand before the word. */
    List<Integer> below(int word, Predicate<String> wanted) {
        List<Integer> level = nominals(word);
        for (int depth = 0; depth < DEPTH && !level.isEmpty(); depth++) {
            List<Integer> found = new ArrayList<>();
            List<Integer> next = new ArrayList<>();
            for (int phrase : level) {
                for (int child : nominals(phrase)) {
                    String preposition = arguments.phrases().preposition(child);
                    if (child > word && wanted.test(preposition) && strays(phrase, preposition)) {
                        found.add(child);
                    }
                    next.add(child);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
            level = next;
        }
        return List.of();
    }

    /** A bare noun right of a verb without object that tells no time: {@code cortó internet}, taken for an adverbial. */
    List<Integer> bareObject(int verb) {
        return sentence.children(verb).stream()
                .filter(c -> c > verb && isBare(c))
                .limit(1)
                .toList();
    }

    private boolean isBare(int phrase) {
        Word word = sentence.word(phrase);
        return word.relation().equals("obl")
                && word.upos() == Upos.NOUN
                && arguments.phrases().preposition(phrase).isEmpty()
                && sentence.child(phrase, "punct") < 0
                && functions.neverTime(word.lemma());
    }

    private boolean strays(int head, String preposition) {
        return functions.loose(preposition) || sentence.word(head).upos() == Upos.PROPN;
    }

    private List<Integer> nominals(int word) {
        return sentence.children(word).stream()
                .filter(c -> {
                    Word child = sentence.word(c);
                    return NOMINAL.contains(child.baseRelation());
                })
                .toList();
    }
}
