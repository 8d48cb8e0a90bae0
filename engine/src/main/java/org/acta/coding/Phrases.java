package org.acta.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.acta.model.Act.Filler;
import org.acta.model.Cast;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** Phrases under a preposition, and whom the heads of phrases stand for: antecedents of relative pronouns, each of several coordinated. */
final class Phrases {

    private static final int DEPTH = 12;

    /** What a phrase with a preposition may hang on besides the trigger itself. */
    private static final Set<String> PHRASES =
            Set.of("nmod", "obl", "obl:arg", "obj", "iobj", "nsubj:pass", "compound");

    private final Sentence sentence;
    private final Cast cast;

    Phrases(Sentence sentence, Cast cast) {
        this.sentence = sentence;
        this.cast = cast;
    }

    /**
     * Actors that hang on a phrase of the trigger, or on a phrase of that one, as the last of several phrases often do:
     * {@code cierre de la frontera con Somalia por Kenia}.
     */
    List<Filler> below(int trigger, int word, Predicate<String> wanted) {
        for (int phrase : sentence.children(word)) {
            if (phrase > trigger && PHRASES.contains(sentence.word(phrase).relation())) {
                List<Filler> found = prepositional(phrase, wanted).stream()
                        .filter(f -> !cast.actorsOf(sentence, f).isEmpty())
                        .toList();
                if (found.isEmpty()) {
                    found = below(trigger, phrase, wanted);
                }
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Phrases and infinitives under a preposition. */
    List<Filler> prepositional(int word, Predicate<String> wanted) {
        List<Integer> heads = new ArrayList<>();
        for (int child : sentence.children(word)) {
            String relation = sentence.word(child).baseRelation();
            boolean phrase = Set.of("obl", "nmod", "iobj", "obj", "advcl", "xcomp", "ccomp", "acl")
                    .contains(relation);
            if (phrase && wanted.test(preposition(child))) {
                heads.add(child);
            }
        }
        return antecedents(heads);
    }

    /** The preposition (or the mark of an infinitive) of a phrase, its parts joined by {@code _}; empty when it has none. */
    String preposition(int head) {
        for (int child : sentence.children(head)) {
            Word word = sentence.word(child);
            if (word.relation().equals("case") || word.relation().equals("mark")) {
                StringBuilder text = new StringBuilder(word.form().toLowerCase(Locale.ROOT));
                for (int part : sentence.children(child)) {
                    text.append('_').append(sentence.word(part).form().toLowerCase(Locale.ROOT));
                }
                for (int next = child + 1; next < head && caseOf(next, head); next++) {
                    text.append('_').append(sentence.word(next).form().toLowerCase(Locale.ROOT));
                }
                return text.toString();
            }
        }
        return "";
    }

    private boolean caseOf(int word, int head) {
        Word w = sentence.word(word);
        return w.head() == head && w.relation().equals("case");
    }

    /** Relative pronouns give way to what they refer to; coordinated phrases follow one another. */
    List<Filler> antecedents(List<Integer> heads) {
        List<Integer> found = new ArrayList<>();
        for (int head : heads) {
            Word word = sentence.word(head);
            int antecedent = word.is("PronType", "Rel") ? antecedent(word) : head;
            if (antecedent >= 0) {
                found.add(antecedent);
            }
        }
        return spread(found);
    }

    private int antecedent(Word pronoun) {
        int at = pronoun.head();
        for (int steps = 0; at >= 0 && steps < DEPTH; steps++) {
            Word word = sentence.word(at);
            if (word.relation().equals("acl:relcl") || word.relation().equals("acl")) {
                return word.head();
            }
            at = word.head();
        }
        return justBefore(pronoun);
    }

    /** Whoever is named right before a pronoun whose clause the tree hangs elsewhere: {@code met Ruto, who is expected in Accra}. */
    private int justBefore(Word pronoun) {
        int at = pronoun.index() - 1;
        while (at >= 0 && sentence.word(at).upos() == Upos.PUNCT) {
            at--;
        }
        int found = pronoun.index();
        for (int steps = 0; at >= 0 && at < pronoun.index() && steps < DEPTH; steps++) {
            if (cast.at(sentence, at).isPresent()) {
                found = at;
            } else if (found != pronoun.index()) {
                return found;
            }
            at = sentence.word(at).head();
        }
        return found;
    }

    /** Each head and what is coordinated with it; a noun that only gathers gives way to what it gathers. */
    List<Filler> spread(List<Integer> heads) {
        Set<Filler> found = new LinkedHashSet<>();
        for (int head : heads) {
            found.add(new Filler(head, false));
            for (int other : sentence.children(head, "conj")) {
                found.addAll(spread(List.of(other)));
            }
        }
        return List.copyOf(found);
    }
}
