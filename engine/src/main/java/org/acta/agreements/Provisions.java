package org.acta.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acta.model.Cast;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** The sentences that tell what an agreement binds to without naming it: {@code Prevé…}, {@code Se comprometieron a…}. */
final class Provisions {

    private static final int OPENING = 3;

    private final Cast cast;
    private final Map<Identity.Entry, List<Sentence>> following = new HashMap<>();
    private final List<Sentence> leading = new ArrayList<>();
    private Optional<Sentence> last = Optional.empty();

    Provisions(Cast cast) {
        this.cast = cast;
    }

    /**
     * Takes the next sentence of the story.
     *
     * @param naming it names an agreement itself
     * @param spokenOf the agreement spoken of last before it
     */
    void read(Sentence sentence, AgreementWords words, boolean naming, Optional<Identity.Entry> spokenOf) {
        boolean binds = sentence.words().stream().anyMatch(w -> words.binds(w.lemma()));
        boolean told = binds
                && refersBack(sentence)
                && sentence.words().stream().anyMatch(w -> w.head() < 0 && words.binds(w.lemma()));
        if (naming && !(told && spokenOf.isPresent())) {
            last = Optional.of(sentence);
            return;
        }
        if (spokenOf.isEmpty()) {
            if (binds) {
                leading.add(sentence);
            }
            return;
        }
        boolean next = last.filter(l -> l.index() + 1 == sentence.index()).isPresent();
        boolean same = last.filter(l -> l.segment() == sentence.segment()).isPresent();
        if (next && (binds && same || refersBack(sentence))) {
            following.computeIfAbsent(spokenOf.get(), e -> new ArrayList<>()).add(sentence);
            last = Optional.of(sentence);
        }
    }

    /** Does it open with a pronoun or leave out its subject? */
    private boolean refersBack(Sentence sentence) {
        boolean pronoun = sentence.words().stream()
                .limit(OPENING)
                .anyMatch(w -> w.upos() == Upos.PRON && !w.is("PronType", "Rel"));
        return pronoun
                || sentence.words().stream()
                        .filter(w -> w.head() < 0)
                        .map(Word::index)
                        .anyMatch(w -> cast.omittedAt(sentence, w).isPresent());
    }

    /** Those of one agreement; the ones before any is named are of the first. */
    List<Sentence> of(Identity.Entry entry, List<Identity.Entry> entries) {
        List<Sentence> sentences = new ArrayList<>(following.getOrDefault(entry, List.of()));
        if (entries.get(0) == entry) {
            sentences.addAll(leading);
        }
        return sentences;
    }
}
