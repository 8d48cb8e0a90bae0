package org.acta;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.acta.actors.Actors;
import org.acta.agreements.Agreements;
import org.acta.attribution.Sayings;
import org.acta.coding.Coding;
import org.acta.data.ByLanguage;
import org.acta.grammar.Grammar;
import org.acta.model.Act;
import org.acta.model.Agreement;
import org.acta.model.Cast;
import org.acta.model.Claim;
import org.acta.model.Saying;
import org.acta.model.Segment;
import org.acta.model.Sentence;
import org.acta.model.Story;
import org.acta.places.Places;
import org.acta.quantities.Quantities;
import org.acta.reality.Realities;
import org.acta.time.Times;

/** Reads stories into claims: the way through all stages. Immutable; one serves all threads. */
public final class Acta {

    /** The languages that are coded, ISO 639-1; segments in others are kept and not coded. */
    public static final Set<String> LANGUAGES = Collections.unmodifiableSet(new TreeSet<>(Set.of("en", "es")));

    private final ByLanguage<Lazy<Grammar>> grammars;
    private final ByLanguage<Lazy<Coding>> codings;
    private final ByLanguage<Times> times;
    private final Actors actors;
    private final Sayings sayings;
    private final ClaimMaking making;
    private final Agreements agreements;

    private Acta() {
        CompletableFuture<Actors> who = CompletableFuture.supplyAsync(Actors::load);
        grammars = ByLanguage.of(LANGUAGES, language -> new Lazy<>(() -> Grammar.load(language)));
        codings = ByLanguage.of(LANGUAGES, language -> new Lazy<>(() -> Coding.load(language)));
        times = ByLanguage.of(LANGUAGES, Times::load);
        sayings = Sayings.load(LANGUAGES);
        making = new ClaimMaking(
                Realities.load(LANGUAGES), Places.load(LANGUAGES), ByLanguage.of(LANGUAGES, Quantities::load));
        agreements = Agreements.load(LANGUAGES);
        actors = who.join();
    }

    /** With the grammars, rules and world knowledge that come with the engine; a language is loaded with its first sentence. */
    public static Acta load() {
        return new Acta();
    }

    /** What a story tells. */
    public Account read(Story story) {
        List<Sentence> sentences = sentencesIn(story);
        Cast cast = actors.castOf(story, sentences);
        List<Saying> said = sayings.in(sentences, cast);
        List<Act> acts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Act before = acts.isEmpty() ? null : acts.get(acts.size() - 1);
            acts.addAll(codings.get(sentence.language()).get().actsIn(sentence, cast, before));
        }
        Calendar calendar = Calendar.of(story, sentences, times);
        List<Claim> claims = making.claims(story, cast, said, calendar, acts);
        List<Agreement> found = agreements.in(
                sentences,
                cast,
                acts,
                claims,
                new ToldWords(said, calendar),
                key -> ClaimIds.hash(story.id() + "|" + key));
        return new Account(story, sentences, cast, ClaimMaking.tied(claims, found), found);
    }

    /** The sentences of the segments that are coded, in the order of the text. */
    public List<Sentence> sentencesIn(Story story) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < story.segments().size(); i++) {
            Segment segment = story.segments().get(i);
            if (segment.kind().coded() && grammars.has(segment.language())) {
                Grammar grammar = grammars.get(segment.language()).get();
                sentences.addAll(grammar.read(story.text(), segment.span(), i, sentences.size()));
            }
        }
        return sentences;
    }
}
