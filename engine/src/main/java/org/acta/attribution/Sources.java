package org.acta.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acta.model.Actor;
import org.acta.model.Attribution;
import org.acta.model.Cast;
import org.acta.model.Ownership;
import org.acta.model.Sector;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Upos;
import org.acta.model.Word;

/** Makes links out of the phrases that name sources in one sentence, and follows whom those sources cite. */
final class Sources {

    private static final int DEPTH = 4;
    private static final int LONGEST = 160;

    private final Sentence sentence;
    private final Cast cast;
    private final ReportingWords words;
    private final Names names;

    Sources(Sentence sentence, Cast cast, ReportingWords words) {
        this.sentence = sentence;
        this.cast = cast;
        this.words = words;
        this.names = new Names(sentence, cast);
    }

    /** Who a phrase is: its mention, else an unnamed source with the side it belongs to; nobody for a bare pronoun. */
    Optional<Actor> actor(int head) {
        List<Actor> own = cast.at(sentence, head).map(m -> m.actors()).orElse(List.of());
        Word word = sentence.word(head);
        if (!own.isEmpty()) {
            Actor actor = own.get(0);
            return Optional.of(word.upos() == Upos.PRON ? names.antecedent(actor) : names.named(actor, head));
        }
        if (word.upos() != Upos.NOUN && word.upos() != Upos.PROPN) {
            return Optional.empty();
        }
        return Optional.of(names.named(owned(unnamed(head), head), head));
    }

    /** A document bears the name of the person whose it is. */
    private Actor owned(Actor document, int head) {
        if (!words.is(ReportingWords.Use.DOCUMENT, sentence.word(head).lemma())) {
            return document;
        }
        for (int child : sentence.children(head, "nmod")) {
            Optional<Actor> owner = actor(child).filter(a -> a.kind() == Actor.Kind.PERSON && a.name() != null);
            if (owner.isPresent()) {
                Actor person = owner.get();
                return new Actor(
                        document.text(),
                        person.name(),
                        document.kind(),
                        person.country(),
                        person.org(),
                        person.sector(),
                        null,
                        person.ownership(),
                        document.span(),
                        document.how());
            }
        }
        return document;
    }

    private Actor unnamed(int head) {
        Span span = phrase(head);
        String text = sentence.text(span);
        List<Actor> behind = cast.actorsOf(sentence, head);
        if (behind.isEmpty()) {
            return new Actor(
                    text, null, Actor.Kind.UNKNOWN, null, null, Sector.UNK, null, Ownership.UNKNOWN, span, "unnamed");
        }
        Actor side = behind.get(0);
        return new Actor(
                text,
                null,
                Actor.Kind.UNKNOWN,
                side.country(),
                side.org(),
                side.sector(),
                null,
                side.ownership(),
                span,
                "unnamed, of " + side.text());
    }

    Optional<Actor> omitted(int verb) {
        return cast.omittedAt(sentence, verb)
                .flatMap(m -> m.actors().stream().findFirst())
                .map(names::antecedent);
    }

    /** The phrase without the clauses and asides that hang on it. */
    private Span phrase(int head) {
        Span span = sentence.word(head).span();
        for (int child : sentence.children(head)) {
            Word word = sentence.word(child);
            String relation = word.baseRelation();
            boolean aside = relation.equals("acl")
                    || relation.equals("appos")
                    || relation.equals("punct")
                    || relation.equals("conj")
                    || relation.equals("case")
                    || relation.equals("parataxis");
            if (!aside) {
                span = span.join(phrase(child));
            }
        }
        return span.length() > LONGEST ? sentence.word(head).span() : span;
    }

    /** The chain that begins with a source: who cites it, itself, whom it cites. */
    List<Attribution> chain(Actor source, int head, int cue, Attribution.Quotation quotation) {
        List<Attribution> chain = new ArrayList<>();
        if (head >= 0) {
            citedBy(head, quotation).or(() -> citedBy(cue, quotation)).ifPresent(chain::add);
        }
        chain.add(new Attribution(source, sentence.word(cue).form(), quotation, stretch(source, cue)));
        if (head >= 0) {
            cited(head, quotation, chain, 0);
        }
        cited(cue, quotation, chain, 0);
        return chain;
    }

    /** {@code X, citado por Y}. */
    private Optional<Attribution> citedBy(int head, Attribution.Quotation quotation) {
        for (int child : sentence.children(head)) {
            Word word = sentence.word(child);
            if (passiveParticiple(child)
                    && words.is(ReportingWords.Use.CITE, word.lemma())
                    && word.is("VerbForm", "Part")) {
                for (int agent : sentence.children(child)) {
                    boolean nominal = sentence.word(agent).upos().nominal();
                    if (nominal && sentence.word(agent).baseRelation().equals("obl")) {
                        return actor(agent).map(a -> link(a, child, quotation));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** {@code citando a Y}, {@code que se remite a Y}: whom the source or the cue's gerund passes on, and so forth. */
    private void cited(int at, Attribution.Quotation quotation, List<Attribution> chain, int depth) {
        if (depth == DEPTH) {
            return;
        }
        for (int child : hanging(at)) {
            Word word = sentence.word(child);
            boolean citing = words.is(ReportingWords.Use.CITE, word.lemma())
                    && word.upos().verbal()
                    && !passiveParticiple(child);
            if (!citing || word.baseRelation().equals("ccomp")) {
                continue;
            }
            for (int object : sentence.children(child)) {
                String relation = sentence.word(object).baseRelation();
                boolean phrase = relation.equals("obj") || relation.equals("obl") || relation.equals("iobj");
                if (phrase
                        && sentence.word(object).upos().nominal()
                        && !sentence.word(object).is("PronType", "Rel")) {
                    Optional<Actor> inner = actor(object);
                    if (inner.isPresent()) {
                        chain.add(link(inner.get(), child, quotation));
                        cited(object, quotation, chain, depth + 1);
                        return;
                    }
                }
            }
        }
    }

    /** The children of a word, and the relative clause that follows it though the tree hangs it on an earlier noun. */
    private List<Integer> hanging(int at) {
        List<Integer> hanging = new ArrayList<>(sentence.children(at));
        int next = at + 1;
        while (next < sentence.size()
                && sentence.word(next).head() == at
                && sentence.word(next).upos() == Upos.PROPN) {
            next++;
        }
        if (next < sentence.size() && sentence.word(next).upos() == Upos.PUNCT) {
            next++;
        }
        if (next < sentence.size() && sentence.word(next).is("PronType", "Rel")) {
            int clause = sentence.word(next).head();
            boolean elsewhere = clause >= 0
                    && sentence.word(clause).relation().startsWith("acl")
                    && sentence.word(clause).head() < at;
            if (elsewhere) {
                hanging.add(clause);
            }
        }
        return hanging;
    }

    private boolean passiveParticiple(int verb) {
        return sentence.word(verb).is("VerbForm", "Part")
                && !sentence.word(verb).is("Tense", "Pres");
    }

    private Attribution link(Actor actor, int cue, Attribution.Quotation quotation) {
        return new Attribution(actor, sentence.word(cue).form(), quotation, stretch(actor, cue));
    }

    /** Cue and source together, or the cue alone where another sentence names the source. */
    private Span stretch(Actor source, int cue) {
        Span word = sentence.word(cue).span();
        return sentence.span().covers(source.span()) ? word.join(source.span()) : word;
    }

    /** The preposition of a phrase, its parts joined by {@code _}. */
    String preposition(int head) {
        for (int child : sentence.children(head)) {
            Word word = sentence.word(child);
            if (word.relation().equals("case") || word.relation().equals("mark")) {
                StringBuilder text = new StringBuilder(word.form().toLowerCase(Locale.ROOT));
                for (int next = child + 1; next < head && belongs(next, child, head); next++) {
                    text.append('_').append(sentence.word(next).form().toLowerCase(Locale.ROOT));
                }
                return spread(child, text.toString());
            }
        }
        return "";
    }

    /** The parts of a source's preposition before its last one, where the tree hangs them elsewhere. */
    private String spread(int last, String text) {
        String longer = text;
        for (int before = last - 1; before >= Math.max(0, last - 3); before--) {
            longer = sentence.word(before).form().toLowerCase(Locale.ROOT) + '_' + longer;
            if (words.is(ReportingWords.Use.ACCORDING, longer)) {
                return longer;
            }
        }
        return text;
    }

    private boolean belongs(int word, int first, int head) {
        Word w = sentence.word(word);
        return w.head() == first || w.head() == head && w.relation().equals("case");
    }
}
