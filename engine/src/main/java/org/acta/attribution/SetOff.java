package org.acta.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.acta.attribution.ReportingWords.Use;
import org.acta.model.Actor;
import org.acta.model.Cast;
import org.acta.model.NameKind;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/**
 * Reporting verbs that are set off from what they report by a comma, a dash or a closing quotation mark, whatever the tree makes of them: {@code …, said X}.
 * The rest of the clause is what is said.
 */
final class SetOff {

    private static final Set<String> BREAKS = Set.of(",", "—", "–", "-", "”", "»", "\"", "’");

    private final Sentence sentence;
    private final Cast cast;
    private final ReportingWords words;

    SetOff(Sentence sentence, Cast cast, ReportingWords words) {
        this.sentence = sentence;
        this.cast = cast;
        this.words = words;
    }

    /** The subject of a reporting verb that is set off; nobody when it is not. */
    Optional<Integer> speaker(int verb) {
        Word word = sentence.word(verb);
        boolean says = words.is(Use.SAY, word.lemma()) || words.is(Use.ANNOUNCE, word.lemma());
        boolean finite = !word.is("VerbForm", "Inf") && !word.is("VerbForm", "Ger");
        boolean linked = sentence.child(verb, "cc") >= 0 || sentence.child(verb, "mark") >= 0;
        if (!says || !finite || linked || tells(verb)) {
            return Optional.empty();
        }
        int first = start(verb);
        for (int child : sentence.children(verb)) {
            if (first > 0 && child > verb && breaks(first - 1) && subject(child)) {
                return Optional.of(child);
            }
            if (child < verb && trails(child)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** {@code …, X said}: a subject right after a break, with a whole clause before it. */
    private boolean trails(int subject) {
        int first = first(subject);
        if (!sentence.word(subject).relation().equals("nsubj") || first < 2 || !breaks(first - 1)) {
            return false;
        }
        int verb = sentence.word(subject).head();
        for (int before = 0; before < first; before++) {
            Word word = sentence.word(before);
            boolean own = word.upos() == Upos.VERB
                    && sentence.child(before, "nsubj") >= 0
                    && sentence.child(before, "mark") < 0;
            if (own && (word.head() == verb || sentence.word(verb).head() == before)) {
                return !sentence.word(before).relation().startsWith("acl");
            }
        }
        return false;
    }

    private int first(int word) {
        int first = word;
        for (int child : sentence.children(word)) {
            first = Math.min(first, first(child));
        }
        return first;
    }

    /** What a verb that is set off reports: its clause without the cue. */
    Set<Integer> content(int verb) {
        int head = sentence.word(verb).head();
        Set<Integer> content = new TreeSet<>();
        for (Word word : sentence.words()) {
            if (head < 0 || sentence.under(word.index(), head)) {
                content.add(word.index());
            }
        }
        content.removeAll(cue(verb));
        return content;
    }

    /** Those of some words that no semicolon parts from the cue. */
    Set<Integer> near(int cue, Set<Integer> content) {
        int from = cue;
        int to = cue;
        while (from > 0 && !sentence.word(from - 1).form().equals(";")) {
            from--;
        }
        while (to < sentence.size() - 1 && !sentence.word(to + 1).form().equals(";")) {
            to++;
        }
        Set<Integer> near = new TreeSet<>();
        for (int word : content) {
            if (word >= from && word <= to) {
                near.add(word);
            }
        }
        return near.isEmpty() ? content : near;
    }

    /** Does a clause or an object of its own follow the verb? */
    private boolean tells(int verb) {
        for (int child : sentence.children(verb)) {
            String relation = sentence.word(child).baseRelation();
            boolean clause = relation.equals("ccomp")
                    || relation.equals("xcomp")
                    || relation.equals("parataxis")
                    || sentence.child(child, "mark") >= 0 && relation.equals("obl");
            boolean thing = relation.equals("obj") && !subject(child);
            boolean near = near(verb, Set.of(child, verb)).contains(child);
            if (child > verb && near && (clause || thing)) {
                return true;
            }
        }
        return false;
    }

    private boolean subject(int child) {
        Word word = sentence.word(child);
        String relation = word.baseRelation();
        if (relation.equals("nsubj")) {
            return true;
        }
        boolean mislabelled = relation.equals("obj") || relation.equals("obl") || relation.equals("iobj");
        return mislabelled && sentence.child(child, "case") < 0 && person(word);
    }

    private boolean person(Word word) {
        boolean named = word.upos() == Upos.PROPN && word.name() == NameKind.PERSON;
        return named
                || cast.at(sentence, word.index())
                        .filter(m -> m.actors().stream().anyMatch(a -> a.kind() == Actor.Kind.PERSON))
                        .isPresent();
    }

    /** The first word of the verb with the auxiliaries before it. */
    private int start(int verb) {
        int first = verb;
        while (first > 0
                && sentence.word(first - 1).head() == verb
                && sentence.word(first - 1).upos() == Upos.AUX) {
            first--;
        }
        return first;
    }

    private boolean breaks(int index) {
        return BREAKS.contains(sentence.word(index).form());
    }

    private Set<Integer> cue(int verb) {
        Set<Integer> cue = new TreeSet<>();
        for (int at = start(verb); at <= verb; at++) {
            cue.add(at);
        }
        for (int child : sentence.children(verb)) {
            String relation = sentence.word(child).baseRelation();
            boolean own = relation.equals("nsubj")
                    || relation.equals("obl")
                    || relation.equals("obj")
                    || relation.equals("iobj")
                    || relation.equals("advmod");
            boolean citing = words.is(Use.CITE, sentence.word(child).lemma());
            if (own && (child > verb || relation.equals("nsubj")) || citing) {
                collect(child, cue);
            }
        }
        return cue;
    }

    private void collect(int word, Set<Integer> into) {
        into.add(word);
        sentence.children(word).forEach(child -> collect(child, into));
    }
}
