package org.acta.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** Finds phrases that stand for an agreement without a noun: {@code el de 1961}, {@code el segundo}, {@code al firmado en 1972}, {@code al que rechazaron}. */
final class Ellipses {

    private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.NUM);

    private final AgreementWords words;
    private final Years years;

    Ellipses(AgreementWords words) {
        this.words = words;
        this.years = new Years(words);
    }

    List<Phrase> in(Sentence sentence) {
        List<Phrase> found = new ArrayList<>();
        for (int at = 0; at + 1 < sentence.size(); at++) {
            Word article = sentence.word(at);
            if (article.upos() == Upos.DET && article.is("Definite", "Def")) {
                int head = head(sentence, at);
                if (head >= 0) {
                    found.add(phrase(sentence, head));
                }
            }
        }
        return found;
    }

    /** The word that stands in for the noun after an article, or -1. */
    private int head(Sentence sentence, int article) {
        Word next = sentence.word(article + 1);
        int after = article + 2;
        if (next.upos() == Upos.ADP && after < sentence.size() && Years.year(sentence.word(after))) {
            return after;
        }
        boolean last = after >= sentence.size()
                || !NOMINAL.contains(sentence.word(after).upos());
        if (words.ordinal(next.lemma()) > 0 && last) {
            return next.head() >= 0 && told(sentence, next.head()) && !setOff(sentence, article) ? next.index() : -1;
        }
        if (next.is("VerbForm", "Part") && last && words.status(next.lemma()).isPresent()) {
            return next.index();
        }
        if (Years.year(next)
                && after < sentence.size()
                && words.standsIn(sentence.word(after).lemma())) {
            return after;
        }
        boolean related = next.head() >= 0
                && words.relation(sentence.word(next.head()).lemma()).isPresent();
        if (words.standsIn(next.lemma())
                && (related || !years.of(sentence, next.index()).isEmpty())) {
            return next.index();
        }
        return next.is("PronType", "Rel") ? clause(sentence, next) : -1;
    }

    /** Does a comma before it make it an apposition: {@code un tratado, el primero con…}? */
    private static boolean setOff(Sentence sentence, int article) {
        return article > 0 && sentence.word(article - 1).upos() == Upos.PUNCT;
    }

    private boolean told(Sentence sentence, int verb) {
        String lemma = sentence.word(verb).lemma();
        return words.relation(lemma).isPresent() || words.status(lemma).isPresent();
    }

    /** The verb of a free relative that is itself what another agreement replaces or changes. */
    private int clause(Sentence sentence, Word pronoun) {
        int verb = pronoun.head();
        int above = verb < 0 ? -1 : sentence.word(verb).head();
        boolean object = above >= 0
                && above < pronoun.index()
                && words.relation(sentence.word(above).lemma()).isPresent();
        return object ? verb : -1;
    }

    private Phrase phrase(Sentence sentence, int head) {
        Word word = sentence.word(head);
        String year = Years.year(word) ? word.form() : years.of(sentence, head);
        if (year.isEmpty() && word.upos().verbal()) {
            year = years.at(sentence, head, -1);
        }
        return new Phrase(
                sentence,
                head,
                head,
                Phrase.Form.ELLIPSIS,
                "",
                "",
                "",
                false,
                true,
                false,
                false,
                false,
                1,
                words.ordinal(word.lemma()),
                Set.of(),
                Set.of(),
                year);
    }
}
