package org.acta.agreements;

import java.util.ArrayList;
import java.util.List;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** The verbs of the clauses that tell more of a noun: {@code firmado en 1961}, {@code que firmaron}. */
final class Clauses {

    private static final int REACH = 8;

    private Clauses() {}

    /** Those that hang on the noun, and one that stands right after its phrase, wherever it hangs. */
    static List<Integer> verbs(Sentence sentence, int head) {
        List<Integer> verbs = new ArrayList<>();
        for (int child : sentence.children(head)) {
            if (sentence.word(child).baseRelation().equals("acl")) {
                verbs.add(child);
            }
        }
        int next = after(sentence, head);
        if (verbs.isEmpty() && next < sentence.size()) {
            Word word = sentence.word(next);
            if (word.is("VerbForm", "Part")) {
                verbs.add(next);
            } else if (word.is("PronType", "Rel") || word.relation().equals("mark") && word.upos() == Upos.SCONJ) {
                first(sentence, next, verbs);
            }
        }
        return verbs;
    }

    private static void first(Sentence sentence, int from, List<Integer> verbs) {
        for (int at = from + 1; at < Math.min(sentence.size(), from + REACH); at++) {
            if (sentence.word(at).upos() == Upos.VERB) {
                verbs.add(at);
                return;
            }
        }
    }

    /** The first word after a noun, its name and what stands in brackets. */
    private static int after(Sentence sentence, int head) {
        int at = head + 1;
        while (at < sentence.size() && (sentence.word(at).upos() == Upos.PUNCT || named(sentence, at, head))) {
            at++;
        }
        return at;
    }

    private static boolean named(Sentence sentence, int word, int head) {
        Word w = sentence.word(word);
        boolean inside = sentence.under(word, head) && !Making.clauseBetween(sentence, word, head);
        return inside && !w.is("PronType", "Rel") && !w.upos().verbal();
    }
}
