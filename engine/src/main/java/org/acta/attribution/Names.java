package org.acta.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.acta.model.Actor;
import org.acta.model.Cast;
import org.acta.model.Mention;
import org.acta.model.NameKind;
import org.acta.model.Sector;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Upos;
import org.acta.model.Word;
import org.jspecify.annotations.Nullable;

/** Gives a source the name that stands beside its noun ({@code the agency X}) or that an earlier phrase gave it ({@code she}). */
final class Names {

    /** How mentions that name nobody themselves were resolved. */
    private static final Set<String> NAMELESS = Set.of("pronoun", "possessive");

    private static final List<String> BESIDE = List.of("appos", "flat", "compound");

    private final Sentence sentence;
    private final Cast cast;

    Names(Sentence sentence, Cast cast) {
        this.sentence = sentence;
        this.cast = cast;
    }

    /** The source with the name that stands beside its noun; the same source when none does. */
    Actor named(Actor source, int head) {
        int beside = beside(head, source);
        return source.name() != null || beside < 0 ? source : joined(source, beside);
    }

    /** The proper name beside a common noun; -1 when none is there. */
    private int beside(int head, Actor source) {
        if (sentence.word(head).upos() != Upos.NOUN) {
            return -1;
        }
        for (String relation : BESIDE) {
            for (int child : sentence.children(head, relation)) {
                if (proper(child) && (child > head || titled(child, source))) {
                    return child;
                }
            }
        }
        int next = head + 1;
        boolean touches = source.kind() == Actor.Kind.MEDIA && next < sentence.size() && proper(next);
        return touches ? next : -1;
    }

    /** A name before its noun: {@code the X Y newspaper}, but not {@code the London newspaper}. */
    private boolean titled(int first, Actor source) {
        Optional<Actor> known =
                cast.at(sentence, first).flatMap(m -> m.actors().stream().findFirst());
        boolean medium =
                known.map(a -> a.kind() == Actor.Kind.MEDIA || !a.political()).orElse(true);
        int head = sentence.word(first).head();
        return source.kind() == Actor.Kind.MEDIA
                && medium
                && sentence.word(head - 1).name() != NameKind.PLACE;
    }

    private boolean proper(int index) {
        Word word = sentence.word(index);
        return word.upos() == Upos.PROPN && !word.form().equals(word.form().toLowerCase(Locale.ROOT));
    }

    private Actor joined(Actor source, int beside) {
        Span name = sentence.word(beside).span();
        for (int child : sentence.children(beside)) {
            String relation = sentence.word(child).baseRelation();
            if (relation.equals("flat") || relation.equals("compound")) {
                name = name.join(sentence.word(child).span());
            }
        }
        name = name.join(compounds(beside));
        Span span = source.span().join(name);
        Optional<Actor> known =
                cast.at(sentence, beside).flatMap(m -> m.actors().stream().findFirst());
        String text = sentence.text(span);
        String own = sentence.text(name);
        if (known.isEmpty()) {
            return copy(source, text, own, kind(source, beside), source.country(), source.org(), source.sector(), span);
        }
        Actor actor = known.get();
        boolean sides = actor.country() != null || actor.org() != null;
        return copy(
                source,
                text,
                actor.name() != null ? actor.name() : own,
                actor.kind() != Actor.Kind.UNKNOWN ? actor.kind() : kind(source, beside),
                sides ? actor.country() : source.country(),
                sides ? actor.org() : source.org(),
                actor.sector() != Sector.UNK ? actor.sector() : source.sector(),
                span);
    }

    /** Words of a name that are siblings before their common noun: {@code the X Y newspaper}. */
    private Span compounds(int beside) {
        Span span = sentence.word(beside).span();
        int next = beside + 1;
        while (next < sentence.size()
                && proper(next)
                && sentence.word(next).head() == sentence.word(beside).head()) {
            span = span.join(sentence.word(next).span());
            next++;
        }
        return span;
    }

    private Actor.Kind kind(Actor source, int beside) {
        boolean person =
                source.kind() == Actor.Kind.UNKNOWN && sentence.word(beside).name() == NameKind.PERSON;
        return person ? Actor.Kind.PERSON : source.kind();
    }

    private static Actor copy(
            Actor source,
            String text,
            String name,
            Actor.Kind kind,
            @Nullable String country,
            @Nullable String org,
            Sector sector,
            Span span) {
        return new Actor(
                text, name, kind, country, org, sector, source.office(), source.ownership(), span, source.how());
    }

    /** The words that last named the one a pronoun or a dropped subject stands for; the source itself when nothing did. */
    Actor antecedent(Actor source) {
        for (int at = sentence.index(); at >= 0; at--) {
            List<Mention> mentions = cast.mentions().get(at);
            for (int i = mentions.size() - 1; i >= 0; i--) {
                Optional<Actor> earlier = same(source, mentions.get(i));
                if (earlier.isPresent()) {
                    return earlier.get();
                }
            }
        }
        return source;
    }

    private static Optional<Actor> same(Actor source, Mention mention) {
        if (source.name() == null
                || mention.omitted()
                || NAMELESS.contains(mention.how())
                || mention.actors().size() != 1) {
            return Optional.empty();
        }
        Actor actor = mention.actors().get(0);
        boolean earlier = actor.span().end() <= source.span().start();
        boolean full = actor.text().chars().anyMatch(Character::isUpperCase);
        return earlier && full && source.name().equals(actor.name()) ? Optional.of(actor) : Optional.empty();
    }
}
