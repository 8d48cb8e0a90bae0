package org.acta.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells which phrases stand for the same agreement, in the order of the text. */
final class Identity {

    /** One agreement and the phrases that stand for it. */
    static final class Entry {
        private final List<Phrase> phrases = new ArrayList<>();

        private final List<Entry> twins = new ArrayList<>();
        private boolean replaced;

        /** The others of {@code dos declaraciones}. */
        List<Entry> twins() {
            return twins;
        }

        List<Phrase> phrases() {
            return phrases;
        }

        /** Remembers that another takes its place: {@code el primer documento}. */
        void replace() {
            replaced = true;
        }

        /** The phrase that names it best: a proper name, else the first below the headline that tells more than the kind. */
        Phrase best() {
            Phrase best = phrases.get(0);
            for (Phrase phrase : phrases) {
                if (better(phrase, best)) {
                    best = phrase;
                }
            }
            return best;
        }

        private static boolean better(Phrase phrase, Phrase than) {
            if (phrase.named() != than.named()) {
                return phrase.named();
            }
            if (!phrase.named()) {
                return phrase.reference() && than.ellipsis();
            }
            if (phrase.titled() != than.titled()) {
                return phrase.titled();
            }
            if (phrase.proper() != than.proper()) {
                return phrase.proper();
            }
            boolean headline = than.sentence().index() == 0;
            return !phrase.bare() && (than.bare() || headline && !phrase.marks().isEmpty());
        }

        String kind() {
            return phrases.stream()
                    .map(Phrase::kind)
                    .filter(k -> !k.isEmpty())
                    .findFirst()
                    .orElse("document");
        }

        String year() {
            return phrases.stream()
                    .map(Phrase::year)
                    .filter(y -> !y.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        private int ordinal() {
            return phrases.stream().mapToInt(Phrase::ordinal).max().orElse(0);
        }

        private boolean clashes(Phrase phrase) {
            boolean years = !phrase.year().isEmpty()
                    && !year().isEmpty()
                    && !phrase.year().equals(year());
            boolean ordinals = phrase.ordinal() > 0 && ordinal() > 0 && phrase.ordinal() != ordinal();
            boolean sided = !phrase.sides().isEmpty()
                    && phrases.stream().anyMatch(p -> !p.sides().isEmpty())
                    && !sharesSides(phrase);
            return years || ordinals || sided;
        }

        private boolean sharesSides(Phrase phrase) {
            return phrases.stream().anyMatch(p -> shares(p.sides(), phrase.sides()));
        }

        private static boolean shares(Set<String> some, Set<String> others) {
            return some.stream().anyMatch(others::contains);
        }

        private Set<String> marks() {
            Set<String> marks = new TreeSet<>();
            phrases.forEach(p -> marks.addAll(p.marks()));
            return marks;
        }
    }

    /** What is a text of its own beside the agreement that it belongs to. */
    private static final Set<String> APART = Set.of("annex", "protocol", "contract");

    private final List<Entry> entries = new ArrayList<>();
    private Optional<Phrase> last = Optional.empty();

    /** The agreement that a phrase stands for, a new one if need be; none for a reference with nothing to refer to. */
    Optional<Entry> place(Phrase phrase) {
        if (!phrase.ellipsis()) {
            return place(phrase, known(phrase));
        }
        return last.flatMap(l -> place(phrase.like(l), elliptical(phrase)));
    }

    private Optional<Entry> place(Phrase phrase, Optional<Entry> known) {
        boolean another = phrase.ordinal() > 0 && entries.stream().anyMatch(e -> e.ordinal() > 0);
        if (known.isEmpty() && phrase.reference() && !another) {
            return Optional.empty();
        }
        Entry entry = known.orElseGet(this::open);
        entry.phrases.add(phrase);
        last = phrase.named() ? Optional.of(phrase) : last;
        for (int i = 1; known.isEmpty() && i < phrase.count(); i++) {
            Entry twin = open();
            twin.phrases.add(phrase);
            entry.twins.add(twin);
        }
        return Optional.of(entry);
    }

    private Optional<Entry> known(Phrase phrase) {
        Optional<Entry> numbered = numbered(phrase);
        if (numbered.isPresent()) {
            return numbered;
        }
        boolean refers = phrase.reference() || phrase.bare() && phrase.definite();
        if (refers) {
            return referent(phrase);
        }
        boolean sidesOnly =
                phrase.definite() && phrase.marks().isEmpty() && !phrase.sides().isEmpty();
        return same(phrase).or(() -> sidesOnly ? lastOfKind(phrase) : Optional.empty());
    }

    /** {@code el de 1961}: one of that year; {@code el primero}: one of that number. */
    private Optional<Entry> elliptical(Phrase phrase) {
        Optional<Entry> dated = entries.stream()
                .filter(e -> !phrase.year().isEmpty() && phrase.year().equals(e.year()))
                .findFirst();
        return dated.isPresent() ? dated : numbered(phrase);
    }

    /** One that goes by the same number; the first is also the one that another takes the place of. */
    private Optional<Entry> numbered(Phrase phrase) {
        if (phrase.ordinal() == 0) {
            return Optional.empty();
        }
        List<Entry> replaced = new ArrayList<>();
        for (Entry entry : entries) {
            boolean kindred = !phrase.named() || entry.kind().equals(phrase.kind());
            if (kindred && entry.ordinal() == phrase.ordinal() && !entry.clashes(phrase)) {
                return Optional.of(entry);
            }
            if (entry.replaced && entry.ordinal() == 0 && !entry.clashes(phrase)) {
                replaced.add(entry);
            }
        }
        return phrase.ordinal() == 1 && replaced.size() == 1 ? Optional.of(replaced.get(0)) : Optional.empty();
    }

    private Entry open() {
        Entry entry = new Entry();
        entries.add(entry);
        return entry;
    }

    List<Entry> entries() {
        return entries;
    }

    /** {@code el pacto}: the last of its kind; else, as {@code el documento} does, the last one spoken of. */
    private Optional<Entry> referent(Phrase phrase) {
        Optional<Entry> last = lastOfKind(phrase);
        if (last.isPresent() || APART.contains(phrase.kind())) {
            return last;
        }
        for (Entry entry : entries) {
            if (later(entry, last, phrase)) {
                last = Optional.of(entry);
            }
        }
        return last;
    }

    private Optional<Entry> lastOfKind(Phrase phrase) {
        Optional<Entry> last = Optional.empty();
        for (Entry entry : entries) {
            if (!phrase.reference() && entry.kind().equals(phrase.kind()) && later(entry, last, phrase)) {
                last = Optional.of(entry);
            }
        }
        return last;
    }

    private static boolean later(Entry entry, Optional<Entry> than, Phrase phrase) {
        return !entry.clashes(phrase) && (than.isEmpty() || position(entry) > position(than.get()));
    }

    private static int position(Entry entry) {
        return entry.phrases.get(entry.phrases.size() - 1).sentence().index();
    }

    /** One told by the same name or year; or, of the headline, one not told apart yet. */
    private Optional<Entry> same(Phrase phrase) {
        for (Entry entry : entries) {
            if (!entry.clashes(phrase) && (alike(entry, phrase) || announced(entry, phrase))) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private boolean alike(Entry entry, Phrase phrase) {
        boolean sameKind = entry.kind().equals(phrase.kind());
        Set<String> shared = new TreeSet<>(entry.marks());
        shared.retainAll(phrase.marks());
        boolean sameYear = !phrase.year().isEmpty() && phrase.year().equals(entry.year());
        boolean told = !shared.isEmpty() || sameYear || entry.sharesSides(phrase);
        boolean anyKind = headline(entry, phrase) && !entry.phrases.get(0).titled();
        return told && (sameKind || anyKind) || phrase.proper() && shared.size() >= 2;
    }

    /** What a headline calls by its kind only is told apart further down, often by another kind: {@code firman tregua}, {@code el Acuerdo de Pretoria}. */
    private boolean announced(Entry entry, Phrase phrase) {
        boolean untold = entry.phrases.size() == 1
                && entry.phrases.get(0).bare()
                && phrase.year().isEmpty();
        boolean identified = phrase.definite() || phrase.titled();
        return untold && (headline(entry, phrase) && identified || entry.kind().equals(phrase.kind()));
    }

    /** Is it the only one so far, told by the headline alone? */
    private boolean headline(Entry entry, Phrase phrase) {
        Phrase first = entry.phrases.get(0);
        return entries.size() == 1
                && first.sentence().index() == 0
                && first.sentence().segment() != phrase.sentence().segment()
                && !APART.contains(phrase.kind());
    }
}
