package org.acta.grammar.frames;

import java.util.Set;
import org.acta.model.Upos;

/**
 * The bare phrase right before a finite verb that has no subject is its subject, wherever the parser hung it: {@code ingresa en la OTAN y Rusia
 * anuncia}, {@code divulgado por el Kremlin, Bakú y Ereván se comprometen}.
 */
final class SubjectBefore {

    private static final Set<String> WITHIN = Set.of("flat", "nmod", "appos", "amod", "conj", "compound", "nummod");
    private static final Set<String> TAKEN = Set.of("obj", "iobj", "nsubj", "nsubj:pass");

    private SubjectBefore() {}

    static void mend(Draft tree, int verb) {
        int finite = Agreement.finite(tree, verb);
        if (finite < 0
                || !Agreement.third(tree, finite)
                || tree.dependent(verb, "nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl:impers", "cop") >= 0) {
            return;
        }
        int last = before(tree, verb, Math.min(verb, finite)) - 1;
        boolean plural = tree.has(finite, "Number", "Plur");
        int subject = last < 0 ? -1 : subject(tree, last, verb, plural);
        if (subject < 0) {
            return;
        }
        int first = plural ? firstOfSeveral(tree, subject, verb) : subject;
        boolean several = first != subject || tree.dependent(subject, "conj") >= 0;
        boolean fits = plural ? several || tree.has(subject, "Number", "Plur") : !tree.has(subject, "Number", "Plur");
        if (fits) {
            hang(tree, verb, subject, first);
        }
    }

    /** The first word of the verb with its pronouns, auxiliaries and adverbs before it. */
    private static int before(Draft tree, int verb, int from) {
        int at = from;
        while (at > 0 && tree.heads()[at - 1] == verb && light(tree, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean light(Draft tree, int word) {
        Upos upos = tree.tags().get(word).upos();
        return upos == Upos.AUX || upos == Upos.ADV || upos == Upos.PRON && !tree.has(word, "PronType", "Rel");
    }

    /** The highest word without a preposition of the phrase that ends at a word and may be taken; one of a list where only one is sought. */
    private static int subject(Draft tree, int last, int verb, boolean plural) {
        int found = -1;
        int at = last;
        while (at < tree.size()) {
            Upos upos = tree.tags().get(at).upos();
            boolean misread = upos == Upos.ADJ && tree.is(at, "amod") && tree.heads()[at] == verb;
            boolean nominal = upos == Upos.NOUN || upos == Upos.PROPN || misread;
            boolean bare = nominal && !tree.is(at, "flat") && tree.dependent(at, "case", "mark") < 0;
            if (bare && free(tree, at, verb)) {
                found = at;
            }
            if (bare && !plural && tree.is(at, "conj")) {
                break;
            }
            if (!WITHIN.contains(tree.relations()[at]) || tree.heads()[at] >= at) {
                break;
            }
            at = tree.heads()[at];
        }
        return found == verb ? -1 : found;
    }

    /** May the phrase be taken from where it hangs? Objects and subjects stay, and so do bare nouns, which mostly tell a time. */
    private static boolean free(Draft tree, int word, int verb) {
        if (tree.under(verb, word)) {
            return false;
        }
        String relation = tree.relations()[word];
        boolean named = tree.tags().get(word).upos() != Upos.NOUN || tree.dependent(word, "appos", "flat") >= 0;
        boolean here = tree.heads()[word] == verb;
        boolean aside = relation.equals("conj") || relation.equals("appos");
        return named && !TAKEN.contains(relation) && (here || aside);
    }

    /** The first of the bare names in a row that ends with this one. */
    private static int firstOfSeveral(Draft tree, int last, int verb) {
        int head = tree.heads()[last];
        int first = last;
        for (int word = last - 1; word > head; word--) {
            boolean likewise = tree.heads()[word] == head && (tree.is(word, "conj") || tree.is(word, "appos"));
            if (likewise && tree.dependent(word, "case") < 0 && !tree.under(verb, word)) {
                first = word;
            }
        }
        return tree.is(last, "conj") ? first : last;
    }

    private static void hang(Draft tree, int verb, int last, int first) {
        int head = tree.heads()[last];
        for (int word = first + 1; word <= last; word++) {
            if (tree.heads()[word] == head && tree.is(word, "conj") && !tree.under(verb, word)) {
                tree.heads()[word] = first;
            }
        }
        tree.heads()[first] = verb;
        tree.relations()[first] = tree.dependent(verb, "aux:pass", "expl:pass") >= 0 ? "nsubj:pass" : "nsubj";
    }
}
