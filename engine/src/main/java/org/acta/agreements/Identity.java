package org.acta.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.acta.agreements.Naming.Phrase;

/** Tells which phrases stand for the same agreement, in the order of the text. */
final class Identity {

    /** One agreement and the phrases that stand for it. */
    static final class Entry {
        private final List<Phrase> phrases = new ArrayList<>();

        private final List<Entry> twins = new ArrayList<>();

        /** The others of {@code dos declaraciones}. */
        List<Entry> twins() {
            return twins;
        }

        List<Phrase> phrases() {
            return phrases;
        }

        /** The phrase that names it best: a proper name, else the longest that is no mere reference. */
        Phrase best() {
            Phrase best = phrases.get(0);
            for (Phrase phrase : phrases) {
                if (!phrase.reference() && better(phrase, best)) {
                    best = phrase;
                }
            }
            return best;
        }

        private static boolean better(Phrase phrase, Phrase than) {
            if (!than.reference() && phrase.titled() != than.titled()) {
                return phrase.titled();
            }
            if (than.reference() || phrase.proper() != than.proper()) {
                return than.reference() || phrase.proper();
            }
            return phrase.bare() != than.bare() ? than.bare() : false;
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

        private boolean clashes(Phrase phrase) {
            return !phrase.year().isEmpty()
                    && !year().isEmpty()
                    && !phrase.year().equals(year());
        }

        private Set<String> marks() {
            Set<String> marks = new TreeSet<>();
            phrases.forEach(p -> marks.addAll(p.marks()));
            return marks;
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    /** The agreement that a phrase stands for, a new one if need be; none for a reference with nothing to refer to. */
    Optional<Entry> place(Phrase phrase) {
        Optional<Entry> known =
                phrase.reference() || phrase.bare() && phrase.definite() ? referent(phrase) : same(phrase);
        if (known.isEmpty() && phrase.reference()) {
            return Optional.empty();
        }
        Entry entry = known.orElseGet(this::open);
        entry.phrases.add(phrase);
        for (int i = 1; known.isEmpty() && i < phrase.count(); i++) {
            Entry twin = open();
            twin.phrases.add(phrase);
            entry.twins.add(twin);
        }
        return Optional.of(entry);
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
        Optional<Entry> last = Optional.empty();
        for (Entry entry : entries) {
            if (!phrase.reference() && entry.kind().equals(phrase.kind()) && later(entry, last, phrase)) {
                last = Optional.of(entry);
            }
        }
        if (last.isPresent()) {
            return last;
        }
        for (Entry entry : entries) {
            if (last.isEmpty() || position(entry) > position(last.get())) {
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
            boolean sameKind = entry.kind().equals(phrase.kind());
            Set<String> shared = new TreeSet<>(entry.marks());
            shared.retainAll(phrase.marks());
            boolean sameYear = !phrase.year().isEmpty() && phrase.year().equals(entry.year());
            boolean alike = sameKind && (!shared.isEmpty() || sameYear) || phrase.proper() && shared.size() >= 2;
            boolean headline = sameKind
                    && entry.phrases.size() == 1
                    && entry.best().bare()
                    && phrase.year().isEmpty();
            if (!entry.clashes(phrase) && (alike || headline)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
