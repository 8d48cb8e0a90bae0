package org.acta.agreements;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.acta.model.Agreement.Status;
import org.acta.model.Sentence;
import org.acta.model.Word;

/** The year that an agreement is told by: {@code tratado de 1961}, {@code firmado en 1961}, {@code firmaron en mayo de 1961 un tratado}. */
final class Years {

    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");
    private static final Set<Status> MAKING = EnumSet.of(Status.SIGNED, Status.ANNOUNCED, Status.ADOPTED);
    private static final Set<String> CLAUSES = Set.of("acl", "advcl", "conj", "parataxis", "ccomp");
    private static final Set<String> MODIFIERS = Set.of("nummod", "compound", "amod", "flat");
    private static final int NEAR = 6;
    private static final int DEEP = 3;

    private final AgreementWords words;

    Years(AgreementWords words) {
        this.words = words;
    }

    static boolean year(Word word) {
        return YEAR.matcher(word.form()).matches();
    }

    /** The year of the phrase with this head, or empty. */
    String of(Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            String relation = sentence.word(child).baseRelation();
            boolean phrase = relation.equals("nmod") && child - head <= NEAR;
            boolean telling = phrase || MODIFIERS.contains(relation);
            String year = telling ? under(sentence, child, phrase ? 1 : DEEP) : "";
            if (!year.isEmpty()) {
                return year;
            }
        }
        for (int clause : Clauses.verbs(sentence, head)) {
            String year = under(sentence, clause, DEEP);
            if (!year.isEmpty()) {
                return year;
            }
        }
        return made(sentence, head) ? at(sentence, sentence.word(head).head(), head) : "";
    }

    private boolean made(Sentence sentence, int head) {
        int verb = sentence.word(head).head();
        return verb >= 0
                && Set.of("obj", "nsubj").contains(sentence.word(head).baseRelation())
                && words.status(sentence.word(verb).lemma())
                        .filter(MAKING::contains)
                        .isPresent();
    }

    /** The year that stands with a verb, but not inside the phrase of an agreement: other than {@code sustituye al tratado de 1961}. */
    String at(Sentence sentence, int verb, int except) {
        for (int child : sentence.children(verb)) {
            String relation = sentence.word(child).baseRelation();
            boolean adverbial = relation.equals("obl") || relation.equals("nmod") || relation.equals("advmod");
            if (child != except
                    && adverbial
                    && words.kind(sentence.word(child).lemma()).isEmpty()) {
                String year = under(sentence, child, DEEP);
                if (!year.isEmpty()) {
                    return year;
                }
            }
        }
        return "";
    }

    private static String under(Sentence sentence, int word, int depth) {
        if (year(sentence.word(word))) {
            return sentence.word(word).form();
        }
        for (int child : sentence.children(word)) {
            if (depth > 0 && !CLAUSES.contains(sentence.word(child).baseRelation())) {
                String year = under(sentence, child, depth - 1);
                if (!year.isEmpty()) {
                    return year;
                }
            }
        }
        return "";
    }
}
