package org.acta.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is who in a story: the mentions of each of its sentences. */
public record Cast(List<List<Mention>> mentions) {

    public Cast {
        mentions = mentions.stream().map(List::copyOf).toList();
    }

    /** The mention whose head is this word. */
    public Optional<Mention> at(Sentence sentence, int word) {
        for (Mention mention : mentions.get(sentence.index())) {
            if (mention.head() == word && !mention.omitted()) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** The dropped subject of this verb. */
    public Optional<Mention> omittedAt(Sentence sentence, int verb) {
        for (Mention mention : mentions.get(sentence.index())) {
            if (mention.head() == verb && mention.omitted()) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** The mentions whose head lies under a word, itself included, in the order of the text. */
    public List<Mention> under(Sentence sentence, int word) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : mentions.get(sentence.index())) {
            if (!mention.omitted() && sentence.under(mention.head(), word)) {
                found.add(mention);
            }
        }
        return found;
    }
}
