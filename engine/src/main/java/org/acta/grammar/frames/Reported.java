package org.acta.grammar.frames;

import java.util.Set;
import org.acta.model.Upos;

/** What is said hangs from the verb of speech, in languages that have the subject before the verb. */
final class Reported {

    private static final Set<String> LOOSE = Set.of("conj", "parataxis", "ccomp", "advcl", "dep");

    private Reported() {}

    /** Mends what hangs from a verb of speech, or what it hangs from itself. */
    static void mend(Draft tree, int verb) {
        quoted(tree, verb);
        behind(tree, verb);
        before(tree, verb);
    }

    /** A form of to be before the speaker and before a comma links what is quoted: {@code "the talks were useful", the minister told reporters}. */
    private static void quoted(Draft tree, int verb) {
        int link = tree.dependent(verb, "aux:pass", "cop", "aux");
        int predicate = tree.dependent(verb, "advcl", "ccomp", "parataxis");
        int speaker = -1;
        for (int word = 0; word < verb; word++) {
            speaker = tree.heads()[word] == verb && tree.relations()[word].startsWith("nsubj") ? word : speaker;
        }
        if (link < 0 || link > predicate || predicate > speaker || !comma(tree, predicate, speaker)) {
            return;
        }
        for (int word = 0; word < predicate; word++) {
            if (tree.heads()[word] == verb && tree.tags().get(word).upos() != Upos.PUNCT) {
                tree.heads()[word] = predicate;
                boolean subject = tree.relations()[word].startsWith("nsubj");
                tree.relations()[word] = word == link ? "cop" : subject ? "nsubj" : tree.relations()[word];
            }
        }
        tree.relations()[predicate] = "ccomp";
        tree.relations()[speaker] = "nsubj";
    }

    /** A clause with a conjunction behind the verb belongs to it and not to when or where it was said: {@code said at a forum that}. */
    private static void behind(Draft tree, int verb) {
        if (tree.dependent(verb, "ccomp", "obj", "xcomp") >= 0) {
            return;
        }
        for (int word = verb + 1; word < tree.size(); word++) {
            int noun = tree.heads()[word];
            int mark = tree.dependent(word, "mark");
            if ((tree.is(word, "acl") || tree.is(word, "acl:relcl"))
                    && tree.is(noun, "obl")
                    && tree.heads()[noun] == verb
                    && (tree.has(word, "VerbForm", "Fin") || tree.dependent(word, "aux", "cop", "aux:pass") >= 0)
                    && mark == noun + 1
                    && tree.dependent(word, "nsubj", "nsubj:pass") >= 0) {
                tree.heads()[word] = verb;
                tree.relations()[word] = "ccomp";
                return;
            }
        }
    }

    /** A speaker and the verb behind a comma at the end head the sentence: {@code the sanctions will remain, the minister warned}. */
    private static void before(Draft tree, int verb) {
        int subject = tree.dependent(verb, "nsubj");
        int said = tree.heads()[verb];
        boolean ends = subject >= 0 && subject < verb && last(tree, verb);
        if (!ends || tree.dependent(verb, "cc", "mark", "obj", "aux:pass") >= 0) {
            return;
        }
        int clause = tree.dependent(verb, "advcl");
        if (clause >= 0
                && clause < subject
                && tree.dependent(verb, "ccomp") < 0
                && tree.dependent(clause, "mark") < 0) {
            tree.relations()[clause] = "ccomp";
        } else if (said < verb
                && tree.is(said, "root")
                && LOOSE.contains(tree.relations()[verb])
                && comma(tree, said, subject)) {
            tree.heads()[verb] = tree.size();
            tree.relations()[verb] = "root";
            tree.heads()[said] = verb;
            tree.relations()[said] = "ccomp";
        }
    }

    private static boolean last(Draft tree, int verb) {
        for (int word = verb + 1; word < tree.size(); word++) {
            if (tree.tags().get(word).upos() != Upos.PUNCT) {
                return false;
            }
        }
        return true;
    }

    /** Does punctuation stand between two words? */
    private static boolean comma(Draft tree, int from, int to) {
        for (int word = from + 1; word < to; word++) {
            if (tree.tags().get(word).upos() == Upos.PUNCT) {
                return true;
            }
        }
        return false;
    }
}
