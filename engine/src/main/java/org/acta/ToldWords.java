package org.acta;

import java.util.List;
import java.util.Optional;
import org.acta.agreements.Telling;
import org.acta.attribution.Sayings;
import org.acta.model.Attribution;
import org.acta.model.Saying;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.When;

/** Who says the words of a story, and when what they tell was. */
record ToldWords(List<Saying> sayings, Calendar calendar) implements Telling {

    @Override
    public List<Attribution> chain(Sentence sentence, int word) {
        return Sayings.chain(sayings, sentence.index(), word);
    }

    @Override
    public Optional<When> when(Sentence sentence, int word) {
        return calendar.whenOf(sentence, word);
    }

    @Override
    public boolean timed(Sentence sentence, int word) {
        Span span = sentence.word(word).span();
        return calendar.in(sentence).stream().anyMatch(t -> t.span().overlaps(span));
    }
}
