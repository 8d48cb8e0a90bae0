package org.acta.training.cess;

import java.util.TreeMap;
import org.acta.grammar.tagging.Tag;
import org.acta.model.Features;
import org.acta.model.Upos;

/** Tags of the EAGLES tagset of CESS-ESP as word classes and features of Universal Dependencies. */
final class Tags {

    private static final String NUMBER = "Number";

    private Tags() {}

    static Tag of(String eagles, String form, String lemma) {
        char c = eagles.charAt(0);
        return switch (c) {
            case 'n' -> new Tag(eagles.startsWith("np") ? Upos.PROPN : Upos.NOUN, noun(eagles));
            case 'a' -> new Tag(Upos.ADJ, adjective(eagles));
            case 'd' -> determiner(eagles, lemma);
            case 'p' -> pronoun(eagles, form, lemma);
            case 'v' -> new Tag(eagles.startsWith("vm") ? Upos.VERB : Upos.AUX, verb(eagles));
            case 'r' -> new Tag(Upos.ADV, Features.of(eagles.equals("rn") ? "Polarity=Neg" : "_"));
            case 's' -> new Tag(Upos.ADP, Features.NONE);
            case 'c' -> new Tag(eagles.equals("cs") ? Upos.SCONJ : Upos.CCONJ, Features.NONE);
            case 'Z' ->
                new Tag(Upos.NUM, Features.of("NumForm=" + (digits(form) ? "Digit" : "Word") + "|NumType=Card"));
            case 'F' -> new Tag(Upos.PUNCT, punctuation(eagles));
            case 'i', 'I' -> new Tag(Upos.INTJ, Features.NONE);
            case 'W' -> new Tag(digits(form) ? Upos.NUM : Upos.NOUN, digits(form) ? digitsFeatures() : Features.NONE);
            default -> new Tag(Upos.X, Features.NONE);
        };
    }

    static boolean digits(String form) {
        return !form.isEmpty() && Character.isDigit(form.charAt(0));
    }

    static Features digitsFeatures() {
        return Features.of("NumForm=Digit|NumType=Card");
    }

    private static Features noun(String tag) {
        TreeMap<String, String> f = new TreeMap<>();
        if (tag.startsWith("nc")) {
            gender(f, tag.charAt(2));
            number(f, tag.charAt(3));
        }
        return features(f);
    }

    private static Features adjective(String tag) {
        TreeMap<String, String> f = new TreeMap<>();
        gender(f, tag.charAt(3));
        number(f, tag.charAt(4));
        if (tag.startsWith("ao")) {
            f.put("NumType", "Ord");
        }
        if (tag.endsWith("p")) {
            f.put("VerbForm", "Part");
        }
        return features(f);
    }

    private static Tag determiner(String tag, String lemma) {
        TreeMap<String, String> f = new TreeMap<>();
        gender(f, tag.charAt(3));
        number(f, tag.charAt(4));
        switch (tag.charAt(1)) {
            case 'a' -> {
                f.put("Definite", "Def");
                f.put("PronType", "Art");
                if (tag.charAt(3) == 'n') {
                    return new Tag(
                            Upos.PRON,
                            Features.of("Case=Acc|Gender=Masc|Number=Sing|Person=3|PrepCase=Npr|PronType=Prs"));
                }
            }
            case 'i' -> {
                boolean article = lemma.length() == 3 && lemma.startsWith("un");
                f.put("PronType", article ? "Art" : "Ind");
                if (article) {
                    f.put("Definite", "Ind");
                }
            }
            case 'p' -> {
                f.put("Person", tag.substring(2, 3));
                f.put("Poss", "Yes");
                f.put("PronType", "Prs");
            }
            case 'n' -> {
                return new Tag(Upos.NUM, Features.of("Number=Plur|NumForm=Word|NumType=Card"));
            }
            default -> f.put("PronType", tag.charAt(1) == 'd' ? "Dem" : "Int");
        }
        return new Tag(Upos.DET, features(f));
    }

    private static Tag pronoun(String tag, String form, String lemma) {
        TreeMap<String, String> f = new TreeMap<>();
        char kind = tag.charAt(1);
        if (kind == 'n') {
            return new Tag(Upos.NUM, Features.of("Number=Plur|NumForm=Word|NumType=Card"));
        }
        if (kind == '0') {
            return new Tag(Upos.PRON, reflexive(tag));
        }
        gender(f, tag.charAt(3));
        number(f, tag.charAt(4));
        switch (kind) {
            case 'p' -> personal(tag, f);
            case 'd' -> f.put("PronType", "Dem");
            case 'r' -> f.put("PronType", "Rel");
            case 't', 'e' -> f.put("PronType", "Int");
            case 'x' -> {
                f.put("Poss", "Yes");
                f.put("PronType", "Prs");
            }
            default -> f.put("PronType", "Ind");
        }
        return new Tag(Upos.PRON, features(f));
    }

    private static Features reflexive(String tag) {
        char person = tag.charAt(2);
        if (person != '1' && person != '2') {
            return Features.of("Case=Acc,Dat|Person=3|PrepCase=Npr|PronType=Prs|Reflex=Yes");
        }
        String number = tag.indexOf('p', 1) > 0 ? "Plur" : "Sing";
        return Features.of("Case=Acc|Number=" + number + "|Person=" + person + "|PrepCase=Npr|PronType=Prs|Reflex=Yes");
    }

    private static void personal(String tag, TreeMap<String, String> f) {
        f.put("Person", tag.substring(2, 3));
        f.put("PronType", "Prs");
        switch (tag.charAt(5)) {
            case 'a' -> {
                f.put("Case", "Acc");
                f.put("PrepCase", "Npr");
            }
            case 'd' -> f.put("Case", "Dat");
            case 'o' -> f.put("PrepCase", "Pre");
            case 'n' -> f.put("Case", "Nom");
            default -> {
                if (tag.charAt(2) == '3') {
                    f.put("Case", "Acc,Nom");
                } else {
                    f.put("Case", "Dat");
                    f.put("PrepCase", "Npr");
                }
            }
        }
    }

    private static Features verb(String tag) {
        TreeMap<String, String> f = new TreeMap<>();
        switch (tag.charAt(2)) {
            case 'n' -> f.put("VerbForm", "Inf");
            case 'g' -> f.put("VerbForm", "Ger");
            case 'p' -> {
                f.put("VerbForm", "Part");
                gender(f, tag.charAt(6));
                number(f, tag.charAt(5));
            }
            default -> finite(tag, f);
        }
        return features(f);
    }

    private static void finite(String tag, TreeMap<String, String> f) {
        f.put("VerbForm", "Fin");
        char tense = tag.charAt(3);
        f.put("Mood", tense == 'c' ? "Cnd" : tag.charAt(2) == 's' ? "Sub" : tag.charAt(2) == 'm' ? "Imp" : "Ind");
        switch (tense) {
            case 'p' -> f.put("Tense", "Pres");
            case 's' -> f.put("Tense", "Past");
            case 'i' -> f.put("Tense", "Imp");
            case 'f' -> f.put("Tense", "Fut");
            default -> f.remove("Tense");
        }
        f.put("Person", tag.substring(4, 5));
        number(f, tag.charAt(5));
    }

    private static Features punctuation(String tag) {
        return Features.of(
                switch (tag) {
                    case "Fp" -> "PunctType=Peri";
                    case "Fc" -> "PunctType=Comm";
                    case "Fe" -> "PunctType=Quot";
                    case "Fpa" -> "PunctSide=Ini|PunctType=Brck";
                    case "Fpt" -> "PunctSide=Fin|PunctType=Brck";
                    case "Fg" -> "PunctType=Dash";
                    case "Fd" -> "PunctType=Colo";
                    case "Fx" -> "PunctType=Semi";
                    case "Fit" -> "PunctSide=Fin|PunctType=Qest";
                    case "Fia" -> "PunctSide=Ini|PunctType=Qest";
                    case "Fat" -> "PunctSide=Fin|PunctType=Excl";
                    case "Faa" -> "PunctSide=Ini|PunctType=Excl";
                    case "Fs" -> "PunctType=Elip";
                    default -> "_";
                });
    }

    private static void gender(TreeMap<String, String> f, char c) {
        if (c == 'm' || c == 'f') {
            f.put("Gender", c == 'm' ? "Masc" : "Fem");
        }
    }

    private static void number(TreeMap<String, String> f, char c) {
        if (c == 's' || c == 'p') {
            f.put(NUMBER, c == 's' ? "Sing" : "Plur");
        }
    }

    private static Features features(TreeMap<String, String> f) {
        StringBuilder text = new StringBuilder();
        f.forEach((name, value) ->
                text.append(text.isEmpty() ? "" : "|").append(name).append('=').append(value));
        return Features.of(text.toString());
    }
}
