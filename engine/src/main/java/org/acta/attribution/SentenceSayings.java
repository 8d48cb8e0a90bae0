package org.acta.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.acta.attribution.ReportingWords.Use;
import org.acta.model.Actor;
import org.acta.model.Attribution;
import org.acta.model.Attribution.Quotation;
import org.acta.model.Cast;
import org.acta.model.Saying;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** What one sentence reports, and who says it. */
final class SentenceSayings {

    private final Sentence sentence;
    private final Cast cast;
    private final ReportingWords words;
    private final Sources sources;
    private final Quotes quotes;
    private final SetOff setOff;
    private final List<Attribution> before;

    /** @param before the chain of what was said last before this sentence */
    SentenceSayings(Sentence sentence, Cast cast, ReportingWords words, Quotes quotes, List<Attribution> before) {
        this.before = before;
        this.sentence = sentence;
        this.cast = cast;
        this.words = words;
        this.sources = new Sources(sentence, cast, words);
        this.quotes = quotes;
        this.setOff = new SetOff(sentence, cast, words);
    }

    List<Saying> find() {
        List<Saying> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (words.reports(word)) {
                byVerb(word.index()).ifPresent(found::add);
            } else if (words.is(Use.ACCORDING, sources.preposition(word.index()))
                    && !word.upos().verbal()) {
                according(word.index()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Saying> byVerb(int verb) {
        Word word = sentence.word(verb);
        boolean according = beside(verb);
        Optional<Integer> speaker = according ? Optional.empty() : setOff.speaker(verb);
        Set<Integer> content = according
                ? hostOf(verb)
                : speaker.isPresent() ? setOff.near(verb, setOff.content(verb)) : content(verb);
        if (content.isEmpty() || words.is(Use.CITE, word.lemma()) && !according && !hasClause(verb)) {
            return Optional.empty();
        }
        int subject = speaker.orElseGet(() -> subject(verb));
        Optional<Actor> source = subject >= 0 ? sources.actor(subject).or(() -> sameSpeaker(subject)) : dropped(verb);
        source = source.map(s -> goesOn(s, subject, speaker.isPresent()));
        if (source.isEmpty() || !mayTell(word, subject, source.get())) {
            return Optional.empty();
        }
        Quotation quotation = quotes.quotation(content);
        List<Attribution> chain = new ArrayList<>();
        toldTo(verb, quotation).ifPresent(chain::add);
        chain.addAll(sources.chain(source.get(), subject, verb, quotation));
        boolean announces = words.is(Use.ANNOUNCE, word.lemma());
        return Optional.of(new Saying(sentence.index(), verb, content, announces, chain));
    }

    private boolean beside(int verb) {
        String preposition = sources.preposition(verb);
        return words.is(Use.ACCORDING, preposition) || words.is(Use.AS, preposition) && !hasClause(verb);
    }

    /** A document tells only by verbs of showing; who says must be somebody, not a thing. */
    private boolean mayTell(Word verb, int subject, Actor source) {
        if (subject < 0 || source.political() || source.kind() != Actor.Kind.UNKNOWN) {
            return true;
        }
        boolean document = words.is(Use.DOCUMENT, sentence.word(subject).lemma());
        return document || !words.is(Use.SHOW, verb.lemma());
    }

    /** Who spoke just before goes on, where nothing but a pronoun or an ending of his side names the speaker. */
    private Actor goesOn(Actor source, int subject, boolean apart) {
        if (source.name() != null || before.isEmpty()) {
            return source;
        }
        Actor last = before.get(before.size() - 1).source();
        boolean dropped = subject < 0;
        boolean side = source.side().isEmpty() || source.side().equals(last.side());
        if (dropped) {
            return side ? last : source;
        }
        return apart || side ? sameSpeaker(subject).orElse(source) : source;
    }

    /** A pronoun that nobody in the story has been found for stands for who spoke last. */
    private Optional<Actor> sameSpeaker(int subject) {
        Word word = sentence.word(subject);
        boolean pronoun = word.upos() == Upos.PRON && word.is("Person", "3") && word.is("Number", "Sing");
        return pronoun && !before.isEmpty()
                ? Optional.of(before.get(before.size() - 1).source())
                : Optional.empty();
    }

    private int subject(int verb) {
        int own = sentence.child(verb, "nsubj");
        if (own >= 0 && sentence.word(own).relation().equals("nsubj:pass")) {
            return agent(verb);
        }
        if (own >= 0) {
            return antecedent(own);
        }
        if (sentence.child(verb, "aux:pass") >= 0 || sentence.child(verb, "expl:pass") >= 0) {
            return agent(verb);
        }
        if (participle(verb)) {
            return sentence.word(verb).head();
        }
        Word word = sentence.word(verb);
        boolean shares = word.relation().equals("conj")
                || word.relation().equals("advcl")
                || word.relation().equals("xcomp");
        if (shares && word.head() >= 0 && sentence.word(word.head()).upos().verbal()) {
            int shared = sentence.child(word.head(), "nsubj");
            return shared >= 0 ? antecedent(shared) : -1;
        }
        return -1;
    }

    private int antecedent(int subject) {
        Word word = sentence.word(subject);
        if (!word.is("PronType", "Rel") || word.head() < 0) {
            return subject;
        }
        Word clause = sentence.word(word.head());
        return clause.relation().startsWith("acl") ? clause.head() : subject;
    }

    private int agent(int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.word(child).relation().equals("obl:agent")) {
                return child;
            }
        }
        return -1;
    }

    /** The dropped subject, also of the verb that this one is coordinated with. */
    private Optional<Actor> dropped(int verb) {
        Optional<Actor> own = sources.omitted(verb);
        Word word = sentence.word(verb);
        if (own.isPresent() || !word.relation().equals("conj") || word.head() < 0) {
            return own;
        }
        return sources.omitted(word.head());
    }

    private boolean hasClause(int verb) {
        return sentence.child(verb, "ccomp") >= 0;
    }

    /** The words that a reporting verb reports. */
    private Set<Integer> content(int verb) {
        Set<Integer> content = new TreeSet<>();
        boolean accuses = words.is(Use.ACCUSE, sentence.word(verb).lemma());
        boolean denies = words.is(Use.DENY, sentence.word(verb).lemma());
        for (int child : sentence.children(verb)) {
            String relation = sentence.word(child).baseRelation();
            boolean clause = relation.equals("ccomp") || relation.equals("parataxis") && quoted(child);
            clause |= relation.equals("obl")
                    && sentence.word(child).upos().verbal()
                    && sentence.child(child, "mark") >= 0;
            boolean charge = accuses && words.is(Use.CHARGE, sources.preposition(child));
            boolean denied = denies && (relation.equals("xcomp") || relation.equals("obj") || relation.equals("csubj"));
            if (clause || charge || denied) {
                under(child, content);
            }
        }
        if (content.isEmpty()) {
            strayClause(verb).ifPresent(clause -> under(clause, content));
        }
        if (content.isEmpty()) {
            content.addAll(hosting(verb));
        }
        if (content.isEmpty()) {
            content.addAll(quotes.around(verb));
        }
        return content;
    }

    /** A clause of content that the tree takes for a relative one: nothing in it is left for its first word to stand for. */
    private Optional<Integer> strayClause(int verb) {
        for (int at = verb + 1; at < sentence.size(); at++) {
            Word word = sentence.word(at);
            boolean near = sentence.under(at, verb)
                    || participle(verb) && word.head() == sentence.word(verb).head();
            if (near && word.relation().equals("acl:relcl") && word.upos().verbal() && complete(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private boolean complete(int clause) {
        String first = sentence.children(clause).stream()
                .map(child -> sentence.word(child).baseRelation())
                .filter(relation -> !relation.equals("punct"))
                .findFirst()
                .orElse("");
        return first.equals("mark")
                || first.equals("obj") && sentence.children(clause, "obj").size() > 1;
    }

    /** A finite verb that the tree takes for a participle of its subject. */
    private boolean participle(int verb) {
        Word word = sentence.word(verb);
        return word.relation().equals("acl")
                && word.head() >= 0
                && sentence.word(word.head()).head() < 0;
    }

    private boolean quoted(int word) {
        return quotes.inside(word);
    }

    /** {@code …, dijo Putin}: the clause that the reporting verb is set into. */
    private Set<Integer> hosting(int verb) {
        return sentence.word(verb).relation().startsWith("parataxis") ? setOff.near(verb, hostOf(verb)) : Set.of();
    }

    /** The clause above, without the words of the cue. */
    private Set<Integer> hostOf(int cue) {
        int host = sentence.word(cue).head();
        if (host < 0) {
            return Set.of();
        }
        Set<Integer> content = new TreeSet<>();
        under(clause(host), content);
        Set<Integer> aside = new TreeSet<>();
        under(cue, aside);
        content.removeAll(aside);
        return content;
    }

    /** The head of the clause that a word belongs to; a coordinated clause stands for all that it is coordinated with. */
    private int clause(int word) {
        int at = word;
        while (sentence.word(at).head() >= 0) {
            Word w = sentence.word(at);
            String relation = w.baseRelation();
            boolean verb = w.upos().verbal() || sentence.child(at, "cop") >= 0 || sentence.child(at, "nsubj") >= 0;
            if (verb
                    && (relation.equals("ccomp")
                            || relation.equals("parataxis")
                            || w.relation().equals("acl:relcl"))) {
                return at;
            }
            at = w.head();
        }
        return at;
    }

    private void under(int word, Set<Integer> words) {
        words.add(word);
        for (int child : sentence.children(word)) {
            under(child, words);
        }
    }

    private Optional<Saying> according(int head) {
        Set<Integer> content = hostOf(head);
        Optional<Actor> source = sources.actor(head);
        if (content.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        Quotation quotation = quotes.quotation(content);
        return Optional.of(
                new Saying(sentence.index(), head, content, false, sources.chain(source.get(), head, head, quotation)));
    }

    /** {@code told the paper}, {@code en declaraciones a la cadena}: the outlet that passes it on. */
    private Optional<Attribution> toldTo(int verb, Quotation quotation) {
        for (int child : sentence.children(verb)) {
            Word word = sentence.word(child);
            if (words.is(Use.OCCASION, word.lemma())) {
                for (int inner : sentence.children(child)) {
                    Optional<Attribution> link = outlet(inner, verb, quotation);
                    if (link.isPresent()) {
                        return link;
                    }
                }
            }
            String relation = word.baseRelation();
            if (relation.equals("obj") || relation.equals("iobj") || relation.equals("obl")) {
                Optional<Attribution> link = outlet(child, verb, quotation);
                if (link.isPresent()) {
                    return link;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> outlet(int head, int cue, Quotation quotation) {
        return sources.actor(head)
                .filter(a -> a.kind() == Actor.Kind.MEDIA)
                .filter(a -> a.name() != null || sentence.word(head).upos() == Upos.PROPN)
                .map(a -> new Attribution(
                        a,
                        sentence.word(cue).form(),
                        quotation,
                        sentence.word(cue).span().join(a.span())));
    }
}
