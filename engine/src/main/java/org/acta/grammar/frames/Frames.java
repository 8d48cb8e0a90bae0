package org.acta.grammar.frames;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.Upos;

/** The frames of a language's verbs, and what follows from them. Immutable; threads share it. */
public final class Frames {

    /** The noun behind the personal preposition is the object. */
    private static final String PERSONAL_OBJECT = "personal-object";
    /** The noun behind the personal preposition is the recipient. */
    private static final String RECIPIENT = "recipient";
    /** With a reflexive pronoun and a noun that agrees, the noun is what the verb is done to. */
    private static final String PASSIVE = "passive";
    /** The reflexive pronoun is part of the verb. */
    private static final String PRONOMINAL = "pronominal";
    /** The noun beside it says what is said. */
    private static final String SPEECH = "speech";
    /** The verb takes no object. */
    private static final String INTRANSITIVE = "intransitive";
    /** Something is given to, taken from or asked of somebody, so that a recipient hangs from the verb and not from what is given. */
    private static final String GIVING = "giving";
    /** With a preposition behind it: what that preposition brings belongs to the verb. */
    private static final String ARGUMENT = "argument-";
    /** The noun tells a time. */
    private static final String TIME = "time";
    /** Verbs show the number of their subject. */
    private static final String AGREEMENT = "subject-agreement";
    /** Subjects stand before their verbs. */
    private static final String SUBJECT_FIRST = "subject-first";
    /** A preposition before objects that are persons. */
    private static final String PERSONAL_PREPOSITION = "personal-preposition";

    private final Map<String, Set<String>> lemmas = new HashMap<>();

    private Frames() {}

    /** The frames of a language; none when it has no table. */
    public static Frames of(String language) {
        Frames frames = new Frames();
        String file = "/language/" + language + "/frames.tsv";
        if (Table.exists(file)) {
            for (Row row : Table.read(file)) {
                frames.lemmas
                        .computeIfAbsent(row.require("frame"), f -> new HashSet<>())
                        .add(row.require("lemma"));
            }
        }
        return frames;
    }

    /** No frames: trees stay as they are. */
    public static Frames none() {
        return new Frames();
    }

    private boolean takes(String frame, Draft tree, int verb) {
        return lemmas.getOrDefault(frame, Set.of()).contains(tree.lemmas().get(verb));
    }

    private boolean personal(Draft tree, int word) {
        return lemmas.getOrDefault(PERSONAL_PREPOSITION, Set.of()).contains(tree.preposition(word));
    }

    /** Mends the relations of a tree. */
    public void mend(Draft tree) {
        if (lemmas.isEmpty()) {
            return;
        }
        oblique(tree);
        NominalRoot.mend(tree);
        boolean[] heads = new boolean[tree.size() + 1];
        for (int head : tree.heads()) {
            heads[head] = true;
        }
        for (int verb = 0; verb < tree.size(); verb++) {
            if (heads[verb] && tree.tags().get(verb).upos().verbal()) {
                reflexive(tree, verb);
                voice(tree, verb);
                onlyOneSubject(tree, verb);
                time(tree, verb);
                recipient(tree, verb);
                person(tree, verb);
                objects(tree, verb);
                arguments(tree, verb);
                speaker(tree, verb);
                if (lemmas.containsKey(SUBJECT_FIRST) && takes(SPEECH, tree, verb)) {
                    Reported.mend(tree, verb);
                }
                if (lemmas.containsKey(AGREEMENT)) {
                    Agreement.mend(tree, verb);
                    SubjectBefore.mend(tree, verb);
                }
                comer(tree, verb);
            }
        }
    }

    /** A personal pronoun whose case is not that of subjects is no subject. */
    private static void oblique(Draft tree) {
        for (int word = 0; word < tree.size(); word++) {
            String cases = tree.tags().get(word).features().get("Case");
            if (tree.is(word, "nsubj")
                    && tree.tags().get(word).upos() == Upos.PRON
                    && !cases.isEmpty()
                    && !cases.contains("Nom")
                    && !(cases.equals("Dat")
                            && !tree.tags().get(word).features().get("Gender").isEmpty())) {
                tree.relations()[word] =
                        tree.has(word, "Reflex", "Yes") ? "expl:pv" : cases.equals("Dat") ? "iobj" : "obj";
            }
        }
    }

    /** Is a reflexive pronoun passive or part of the verb? */
    private void reflexive(Draft tree, int verb) {
        int pronoun = tree.dependent(verb, "expl:pass", "expl:pv", "expl:impers");
        if (pronoun < 0) {
            return;
        }
        if (takes(PRONOMINAL, tree, verb)) {
            rename(tree, pronoun, "expl:pass", "expl:pv");
        } else if (takes(PASSIVE, tree, verb) && !tree.is(pronoun, "expl:pass") && tree.has(verb, "VerbForm", "Fin")) {
            int object = bareObject(tree, verb);
            if (object >= 0 && tree.dependent(verb, "nsubj", "nsubj:pass") < 0 && tree.agree(verb, object)) {
                tree.relations()[pronoun] = "expl:pass";
            }
        }
    }

    private void voice(Draft tree, int verb) {
        boolean auxiliary = tree.dependent(verb, "aux:pass") >= 0;
        boolean reflexive = tree.dependent(verb, "expl:pass") >= 0;
        if (auxiliary || reflexive) {
            renameAll(tree, verb, "nsubj", "nsubj:pass");
            renameAll(tree, verb, "csubj", "csubj:pass");
        } else {
            renameAll(tree, verb, "nsubj:pass", "nsubj");
        }
        if (reflexive && tree.dependent(verb, "nsubj:pass", "csubj:pass") < 0) {
            int object = bareObject(tree, verb);
            if (object >= 0 && tree.agree(verb, object)) {
                tree.relations()[object] = "nsubj:pass";
            }
        }
    }

    private static int bareObject(Draft tree, int verb) {
        return bareObject(tree, verb, -1);
    }

    /** The first object without a preposition, but for one. */
    static int bareObject(Draft tree, int verb, int but) {
        for (int word = 0; word < tree.size(); word++) {
            if (word != but
                    && tree.heads()[word] == verb
                    && tree.is(word, "obj")
                    && tree.nominal(word)
                    && tree.preposition(word).isEmpty()) {
                return word;
            }
        }
        return -1;
    }

    /**
     * Of two subjects of a verb that takes an object, one is the object: a relative pronoun, or else the noun behind the verb.
     */
    private void onlyOneSubject(Draft tree, int verb) {
        int subject = tree.dependent(verb, "nsubj");
        boolean transitive =
                takes(PASSIVE, tree, verb) || takes(GIVING, tree, verb) || takes(PERSONAL_OBJECT, tree, verb);
        if (!transitive
                || subject < 0
                || subject > verb
                || tree.dependent(verb, "obj", "ccomp", "xcomp", "cop", "expl:pv") >= 0) {
            return;
        }
        for (int word = verb + 1; word < tree.size(); word++) {
            if (tree.heads()[word] == verb && tree.is(word, "nsubj")) {
                tree.relations()[tree.has(subject, "PronType", "Rel") ? subject : word] = "obj";
                return;
            }
        }
    }

    /** Of two bare objects one that tells a time is none. */
    private void time(Draft tree, int verb) {
        int first = bareObject(tree, verb);
        int second = first < 0 ? -1 : bareObject(tree, verb, first);
        if (second >= 0 && takes(TIME, tree, first) != takes(TIME, tree, second)) {
            tree.relations()[takes(TIME, tree, first) ? first : second] = "obl";
        }
    }

    /** A pronoun in the form of recipients is the object of a verb that has persons as objects and no other object ({@code les obliga}). */
    private void person(Draft tree, int verb) {
        int pronoun = tree.dependent(verb, "iobj");
        if (pronoun >= 0
                && takes(PERSONAL_OBJECT, tree, verb)
                && !takes(RECIPIENT, tree, verb)
                && tree.has(pronoun, "Case", "Dat")
                && tree.preposition(pronoun).isEmpty()
                && tree.dependent(verb, "obj", "ccomp", "expl:pass", "aux:pass") < 0) {
            tree.relations()[pronoun] = "obj";
        }
    }

    /** Nouns behind a preposition: object or recipient behind the personal one, no object behind others. */
    private void objects(Draft tree, int verb) {
        for (int word = verb + 1; word < tree.size(); word++) {
            if (tree.heads()[word] != verb || !tree.nominal(word)) {
                continue;
            }
            if (!personal(tree, word)) {
                if (tree.is(word, "obj") && !tree.preposition(word).isEmpty()) {
                    tree.relations()[word] = "obl";
                }
                continue;
            }
            boolean other = objectBeside(tree, verb, word);
            boolean dative = tree.dependent(verb, "iobj") >= 0;
            if (tree.is(word, "obj") && takes(RECIPIENT, tree, verb) && (other || dative)) {
                tree.relations()[word] = "obl:arg";
            } else if ((tree.is(word, "obl") || tree.is(word, "obl:arg"))
                    && takes(PERSONAL_OBJECT, tree, verb)
                    && !other
                    && tree.dependent(verb, "expl:pv", "expl:pass", "aux:pass", "ccomp") < 0) {
                tree.relations()[word] = "obj";
            } else if (tree.is(word, "obl") && takes(RECIPIENT, tree, verb) && other) {
                tree.relations()[word] = "obl:arg";
            }
        }
    }

    private static boolean objectBeside(Draft tree, int verb, int but) {
        for (int word = 0; word < tree.size(); word++) {
            if (word != but
                    && tree.heads()[word] == verb
                    && (tree.is(word, "obj") || tree.is(word, "ccomp") || tree.is(word, "xcomp"))) {
                return true;
            }
        }
        return false;
    }

    /** A noun right beside a verb of speech that has its words already, or is put in with a conjunction, is the speaker. */
    private void speaker(Draft tree, int verb) {
        if (!takes(SPEECH, tree, verb)
                || !tree.has(verb, "VerbForm", "Fin")
                || tree.dependent(verb, "nsubj", "nsubj:pass") >= 0) {
            return;
        }
        int object = bareObject(tree, verb);
        boolean told = tree.dependent(verb, "ccomp") >= 0
                || tree.is(verb, "parataxis")
                || tree.is(verb, "advcl") && tree.dependent(verb, "mark") >= 0;
        if (object > verb && told && tree.agree(verb, object)) {
            tree.relations()[object] = "nsubj";
        }
    }

    /** A recipient that hangs from the object hangs from the verb. */
    private void recipient(Draft tree, int verb) {
        int object = takes(GIVING, tree, verb) ? bareObject(tree, verb) : -1;
        if (object > verb && tree.dependent(verb, "iobj") < 0 && bareObject(tree, verb, object) > object) {
            tree.relations()[object] = "iobj";
            return;
        }
        if (object < verb || tree.dependent(verb, "obl:arg") >= 0) {
            return;
        }
        for (int word = object + 1; word < tree.size(); word++) {
            if (tree.heads()[word] == object && tree.is(word, "nmod") && personal(tree, word)) {
                tree.heads()[word] = verb;
                tree.relations()[word] = "obl:arg";
                return;
            }
        }
    }

    private void arguments(Draft tree, int verb) {
        for (int word = 0; word < tree.size(); word++) {
            if (tree.heads()[word] == verb
                    && tree.is(word, "obl")
                    && takes(ARGUMENT + tree.preposition(word), tree, verb)) {
                tree.relations()[word] = "obl:arg";
            }
        }
    }

    /** A bare noun beside a verb that takes no object is its subject. */
    private void comer(Draft tree, int verb) {
        if (takes(INTRANSITIVE, tree, verb) && tree.dependent(verb, "nsubj", "nsubj:pass", "csubj", "expl:pass") < 0) {
            int object = bareObject(tree, verb);
            int finite = Agreement.finite(tree, verb);
            if (object >= 0 && finite >= 0 && tree.agree(finite, object)) {
                tree.relations()[object] = "nsubj";
            }
        }
    }

    private static void rename(Draft tree, int word, String from, String to) {
        if (tree.is(word, from)) {
            tree.relations()[word] = to;
        }
    }

    private static void renameAll(Draft tree, int head, String from, String to) {
        for (int word = 0; word < tree.size(); word++) {
            if (tree.heads()[word] == head) {
                rename(tree, word, from, to);
            }
        }
    }
}
