package org.acta.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.acta.data.ByLanguage;
import org.acta.model.Attribution;
import org.acta.model.Cast;
import org.acta.model.Saying;
import org.acta.model.Sentence;

/** Finds who says what in a story. Immutable; one serves all threads. */
public final class Sayings {

    private final ByLanguage<ReportingWords> words;

    private Sayings(ByLanguage<ReportingWords> words) {
        this.words = words;
    }

    public static Sayings load(Set<String> languages) {
        return new Sayings(ByLanguage.of(languages, ReportingWords::load));
    }

    /** All that is said in a story, sentence by sentence. */
    public List<Saying> in(List<Sentence> sentences, Cast cast) {
        List<Saying> found = new ArrayList<>();
        Carried carried = new Carried();
        for (Sentence sentence : sentences) {
            carried.enter(sentence);
            Quotes quotes = new Quotes(sentence, carried.open);
            List<Saying> own = new SentenceSayings(
                            sentence, cast, words.get(sentence.language()), quotes, carried.justBefore(sentence))
                    .find();
            own = own.stream().map(carried::continued).toList();
            if (own.isEmpty() && carried.open && !quotes.isEmpty()) {
                own = carried.quoted(sentence);
            }
            found.addAll(own);
            carried.leave(sentence, own, quotes.openAtEnd());
        }
        return found;
    }

    /** The words of a sentence between quotation marks. */
    public static Set<Integer> quoted(Sentence sentence) {
        return new Quotes(sentence, false).inside();
    }

    /** The chain over a word: every saying that covers it, the widest first. */
    public static List<Attribution> chain(List<Saying> sayings, int sentence, int word) {
        List<Attribution> chain = new ArrayList<>();
        Set<String> named = new HashSet<>();
        sayings.stream()
                .filter(s -> s.covers(sentence, word))
                .sorted(Comparator.comparingInt((Saying s) -> -s.words().size()))
                .flatMap(s -> s.chain().stream())
                .filter(link -> named.add(identity(link)))
                .forEach(chain::add);
        return chain;
    }

    private static String identity(Attribution link) {
        String name = link.source().name();
        return name != null ? name : link.source().text();
    }

    /** What passes from one sentence to the next: who spoke last, and whether a quotation is still open. */
    private static final class Carried {
        private boolean open;
        private int segment = -1;
        private int spoken = -2;
        private List<Attribution> chain = List.of();

        void enter(Sentence sentence) {
            if (sentence.segment() != segment) {
                segment = sentence.segment();
                open = false;
            }
        }

        /** A speaker who goes on keeps the chain of the sentence that introduced him. */
        Saying continued(Saying saying) {
            boolean goesOn = !chain.isEmpty()
                    && saying.chain().size() == 1
                    && chain.size() > 1
                    && identity(saying.chain().get(0)).equals(identity(chain.get(chain.size() - 1)))
                    && !saying.chain()
                            .get(0)
                            .source()
                            .span()
                            .overlaps(saying.chain().get(0).span());
            return goesOn
                    ? new Saying(saying.sentence(), saying.cue(), saying.words(), saying.announces(), chain)
                    : saying;
        }

        List<Saying> quoted(Sentence sentence) {
            if (chain.isEmpty()) {
                return List.of();
            }
            Set<Integer> words = new TreeSet<>();
            sentence.words().forEach(w -> words.add(w.index()));
            return List.of(new Saying(sentence.index(), -1, words, false, chain));
        }

        /** The chain of the sentence before, where somebody spoke in it. */
        List<Attribution> justBefore(Sentence sentence) {
            return sentence.index() - spoken <= 1 ? chain : List.of();
        }

        void leave(Sentence sentence, List<Saying> own, boolean stillOpen) {
            open = stillOpen;
            if (!own.isEmpty()) {
                chain = own.get(own.size() - 1).chain();
                spoken = sentence.index();
            }
        }
    }
}
