package org.acta.grammar.frames;

/** Subjects agree with their verb in number: one that does not, beside an object that does, was taken for the other. */
final class Agreement {

    private static final String NUMBER = "Number";

    private Agreement() {}

    static void mend(Draft tree, int verb) {
        int finite = finite(tree, verb);
        if (finite < 0) {
            return;
        }
        int subject = tree.dependent(verb, "nsubj");
        int object = Frames.bareObject(tree, verb, -1);
        if (subject < 0) {
            twoObjects(tree, verb, finite, object);
        } else if (fights(tree, verb, finite, subject)) {
            if (object >= 0 && fits(tree, verb, finite, object)) {
                tree.relations()[subject] = "obj";
                tree.relations()[object] = "nsubj";
            } else if (relative(tree, subject) && object < 0 && tree.dependent(verb, "ccomp", "cop", "aux:pass") < 0) {
                tree.relations()[subject] = "obj";
            }
        }
    }

    /** Of a relative pronoun and a noun one is the subject: the pronoun, unless only the noun agrees. */
    private static void twoObjects(Draft tree, int verb, int finite, int object) {
        int other = object < 0 ? -1 : Frames.bareObject(tree, verb, object);
        if (other < 0 || !relative(tree, object) || tree.dependent(verb, "aux:pass", "expl:pass", "cop") >= 0) {
            return;
        }
        if (fits(tree, verb, finite, object)) {
            tree.relations()[object] = "nsubj";
        } else if (fits(tree, verb, finite, other)) {
            tree.relations()[other] = "nsubj";
        }
    }

    /** The word that shows a verb's number and person: the verb or its auxiliary. */
    static int finite(Draft tree, int verb) {
        if (tree.has(verb, "VerbForm", "Fin")) {
            return verb;
        }
        for (int word = 0; word < verb; word++) {
            if (tree.heads()[word] == verb && tree.is(word, "aux") && tree.has(word, "VerbForm", "Fin")) {
                return word;
            }
        }
        return -1;
    }

    private static boolean relative(Draft tree, int word) {
        return tree.has(word, "PronType", "Rel");
    }

    private static boolean fits(Draft tree, int verb, int finite, int noun) {
        String number = number(tree, verb, noun);
        return third(tree, finite)
                && !number.isEmpty()
                && number.equals(tree.tags().get(finite).features().get(NUMBER));
    }

    private static boolean fights(Draft tree, int verb, int finite, int noun) {
        String own = tree.tags().get(finite).features().get(NUMBER);
        String number = number(tree, verb, noun);
        boolean person = !third(tree, finite)
                && tree.tags().get(noun).features().get("Person").isEmpty();
        return person || !own.isEmpty() && !number.isEmpty() && !own.equals(number) && !loose(tree, noun, own);
    }

    /** Coordinated nouns may have a verb in the singular, and part of many ({@code la mayoría de los jueces}) one in the plural. */
    private static boolean loose(Draft tree, int noun, String number) {
        if (tree.dependent(noun, "conj") >= 0) {
            return tree.has(noun, NUMBER, number);
        }
        int many = tree.dependent(noun, "nmod");
        return many >= 0 && tree.has(many, NUMBER, number);
    }

    static boolean third(Draft tree, int finite) {
        String person = tree.tags().get(finite).features().get("Person");
        return person.isEmpty() || person.equals("3");
    }

    /** A noun's number, a relative pronoun's by what it refers to; coordinated ones are plural; empty when it does not show. */
    private static String number(Draft tree, int verb, int noun) {
        int shown = noun;
        if (relative(tree, noun) && tree.tags().get(noun).features().get(NUMBER).isEmpty()) {
            if (!tree.is(verb, "acl:relcl")) {
                return "";
            }
            shown = tree.heads()[verb];
        }
        return tree.dependent(shown, "conj") >= 0
                ? "Plur"
                : tree.tags().get(shown).features().get(NUMBER);
    }
}
