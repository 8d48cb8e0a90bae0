package org.acta.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is who in a story: the mentions of each of its sentences. */
public record Cast(List<List<Mention>> mentions) {

    /** Relations by which a phrase belongs to somebody, the closest first. */
    private static final List<String> BELONGING = List.of("amod", "appos", "flat", "compound", "det", "nmod");

    private static final int NESTING = 3;

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

    /**
     * Whom a phrase stands for: its own mention, or that of a word that it belongs to ({@code misiles israelíes}). Nobody for a phrase that has
     * neither.
     */
    public List<Actor> actorsOf(Sentence sentence, int head) {
        return actorsOf(sentence, head, 0);
    }

    /** Whom the filler of a role stands for. */
    public List<Actor> actorsOf(Sentence sentence, Act.Filler filler) {
        if (filler.omitted()) {
            return omittedAt(sentence, filler.word()).map(Mention::actors).orElse(List.of());
        }
        return actorsOf(sentence, filler.word());
    }

    private List<Actor> actorsOf(Sentence sentence, int head, int depth) {
        Optional<Mention> own = at(sentence, head);
        if (own.isPresent() && !own.get().actors().isEmpty()) {
            return own.get().actors();
        }
        if (depth == NESTING) {
            return List.of();
        }
        for (String relation : BELONGING) {
            for (int child : sentence.children(head, relation)) {
                List<Actor> actors = actorsOf(sentence, child, depth + 1);
                if (!actors.isEmpty()) {
                    return actors;
                }
            }
        }
        return List.of();
    }
}
