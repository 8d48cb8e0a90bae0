package org.acta.coding;

import java.util.ArrayList;
import java.util.List;
import org.acta.model.Cast;
import org.acta.model.Sentence;

/** Which dependents of a verb are its subject, also where the tree calls them something else. */
final class Subjects {

    private final Sentence sentence;
    private final Cast cast;

    Subjects(Sentence sentence, Cast cast) {
        this.sentence = sentence;
        this.cast = cast;
    }

    /** The subject of an active verb: where the tree gives it two, the one before it. */
    List<Integer> first(int verb) {
        List<Integer> subjects = new ArrayList<>(exactly(verb, "nsubj"));
        subjects.removeAll(second(verb));
        subjects.addAll(0, listed(verb, subjects));
        subjects.addAll(behind(verb));
        if (subjects.isEmpty()) {
            subjects.addAll(misreadNames(verb));
        }
        return subjects.isEmpty() && sentence.child(verb, "expl:pass") >= 0 ? exactly(verb, "nsubj:pass") : subjects;
    }

    /** Headlines join subjects by a comma, as if the first were addressed: {@code Ruto, Museveni meet}. */
    private List<Integer> listed(int verb, List<Integer> subjects) {
        return exactly(verb, "vocative").stream()
                .filter(v -> subjects.stream().anyMatch(s -> v < s && s < verb))
                .filter(v -> !cast.actorsOf(sentence, v).isEmpty())
                .toList();
    }

    /** A bare name right before the verb that was taken for an adverb: {@code Nairobi welcomed}. */
    private List<Integer> misreadNames(int verb) {
        return sentence.children(verb, "advmod").stream()
                .filter(c -> c == verb - 1 && !cast.actorsOf(sentence, c).isEmpty())
                .toList();
    }

    /** Behind a verb that has a pronoun for its object, a bare phrase is the subject: {@code lo respaldó el Consejo}. */
    List<Integer> behind(int verb) {
        List<Integer> objects = exactly(verb, "obj");
        boolean pronoun =
                objects.stream().anyMatch(o -> o < verb && sentence.word(o).is("PronType", "Prs"));
        if (!pronoun || !sentence.children(verb, "nsubj").isEmpty()) {
            return List.of();
        }
        return objects.stream()
                .filter(o -> o > verb && sentence.child(o, "case") < 0)
                .toList();
    }

    /** A verb has one subject; a second one behind it is its object. */
    List<Integer> second(int verb) {
        List<Integer> subjects = exactly(verb, "nsubj");
        boolean before = subjects.stream().anyMatch(s -> s < verb);
        return before ? subjects.stream().filter(s -> s > verb).toList() : List.of();
    }

    private List<Integer> exactly(int word, String relation) {
        return sentence.children(word).stream()
                .filter(c -> sentence.word(c).relation().equals(relation))
                .toList();
    }
}
