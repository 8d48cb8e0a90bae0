package org.acta.agreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.acta.model.Agreement.Status;
import org.acta.model.NameKind;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** Finds the phrases of a sentence that name agreements or refer back to them. */
final class Naming {

    private static final Set<Status> MAKING = EnumSet.of(Status.SIGNED, Status.ADOPTED);
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d-]{2,}");
    private static final Set<String> TRUCES = Set.of("truce", "ceasefire");
    private static final int WORDS_OF_A_KIND = 4;

    private final AgreementWords words;
    private final Telling telling;
    private final Years years;

    Naming(AgreementWords words, Telling telling) {
        this.words = words;
        this.telling = telling;
        this.years = new Years(words);
    }

    /** In the order of the text. */
    List<Phrase> in(Sentence sentence) {
        List<Phrase> found = new ArrayList<>(new Ellipses(words).in(sentence));
        for (Word word : sentence.words()) {
            if (word.upos() == Upos.NOUN || word.upos() == Upos.PROPN) {
                phrase(sentence, word).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Phrase::head));
        return found;
    }

    private Optional<Phrase> phrase(Sentence sentence, Word word) {
        if (word.index() > 0 && words.idiom(sentence.word(word.index() - 1).lemma(), lemma(word))) {
            return Optional.empty();
        }
        Optional<String> kind = kind(sentence, word);
        boolean reference = kind.isEmpty() && words.reference(lemma(word));
        if (kind.isEmpty() && !reference) {
            return acronym(sentence, word);
        }
        int head = nameHead(sentence, word.index());
        boolean definite = definite(sentence, head);
        if (reference && !definite
                || word.name() == NameKind.PERSON
                || inner(sentence, word)
                || provided(sentence, word, head, kind.orElse(""))) {
            return Optional.empty();
        }
        NameExtent extent = NameExtent.of(words, sentence, telling, word.index(), kindEnd(sentence, word), head);
        Set<String> marks = new TreeSet<>(extent.marks());
        String year = years.of(sentence, head);
        Optional<Word> called = called(sentence, head);
        called.ifPresent(c -> marks.add(lemma(c)));
        boolean titled = extent.proper() && capital(word);
        return Optional.of(new Phrase(
                sentence,
                head,
                extent.last(),
                reference ? Phrase.Form.REFERENCE : Phrase.Form.NOUN,
                kind.orElse(""),
                called.map(Word::form).orElseGet(extent::name),
                extent.plainName(),
                marks.isEmpty() && extent.sides().isEmpty() && year.isEmpty() && extent.ordinal() == 0,
                definite,
                extent.proper() || called.isPresent(),
                called.isPresent() || titled,
                word.is("Number", "Plur") || words.plural(lemma(word)),
                count(sentence, head),
                extent.ordinal(),
                marks,
                extent.sides(),
                year));
    }

    private static boolean definite(Sentence sentence, int head) {
        return sentence.children(head, "det").stream()
                .map(sentence::word)
                .anyMatch(w -> w.is("Definite", "Def") || w.is("PronType", "Dem") || w.is("Poss", "Yes"));
    }

    /** Is the noun part of a kind of several words that has its say already: {@code proyecto de resolución}, {@code draft resolution}? */
    private boolean inner(Sentence sentence, Word word) {
        int head = word.head();
        if (head > word.index()) {
            return word.baseRelation().equals("compound")
                    && words.kind(lemma(sentence.word(head))).isPresent();
        }
        if (head < 0 || word.index() - head >= WORDS_OF_A_KIND) {
            return false;
        }
        StringBuilder lemmas = new StringBuilder(lemma(sentence.word(head)));
        for (int at = head + 1; at <= word.index(); at++) {
            lemmas.append('_').append(lemma(sentence.word(at)));
        }
        return words.kind(lemmas.toString()).isPresent();
    }

    /** Is it what another agreement provides for: {@code prevé una tregua}? */
    private boolean provided(Sentence sentence, Word word, int head, String kind) {
        int verb = sentence.word(head).head();
        return TRUCES.contains(kind)
                && !definite(sentence, head)
                && verb >= 0
                && verb < word.index()
                && words.binds(sentence.word(verb).lemma())
                && words.status(sentence.word(verb).lemma()).isEmpty();
    }

    /** The name that it is called by: {@code conocido como}. */
    private Optional<Word> called(Sentence sentence, int head) {
        for (int verb : Clauses.verbs(sentence, head)) {
            if (words.called(sentence.word(verb).lemma())) {
                return sentence.children(verb).stream()
                        .map(sentence::word)
                        .filter(w -> w.upos() == Upos.PROPN)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Letters for a name, of what is signed. */
    private Optional<Phrase> acronym(Sentence sentence, Word word) {
        int end = word.index();
        while (end + 1 < sentence.size()
                && sentence.word(end + 1).span().start()
                        == sentence.word(end).span().end()
                && (sentence.word(end + 1).form().equals("-")
                        || sentence.word(end + 1).upos() == Upos.PROPN)) {
            end++;
        }
        String name = sentence.text(word.span().join(sentence.word(end).span()));
        boolean signed = word.head() >= 0
                && word.relation().equals("obj")
                && words.status(sentence.word(word.head()).lemma())
                        .filter(MAKING::contains)
                        .isPresent();
        if (!signed || !ACRONYM.matcher(name).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(
                sentence,
                word.index(),
                end,
                Phrase.Form.LETTERS,
                "agreement",
                name,
                name,
                false,
                true,
                true,
                true,
                false,
                1,
                0,
                Set.of(name.toLowerCase(Locale.ROOT)),
                Set.of(),
                years.of(sentence, word.index())));
    }

    static String lemma(Word word) {
        return word.upos() == Upos.PROPN ? word.lemma().toLowerCase(Locale.ROOT) : word.lemma();
    }

    /** The kind of the noun alone, or with the words that follow it. */
    private Optional<String> kind(Sentence sentence, Word word) {
        StringBuilder lemmas = new StringBuilder(lemma(word));
        Optional<String> kind = words.kind(lemmas.toString());
        if (kind.isEmpty() && word.index() > 0) {
            kind = words.kind(lemma(sentence.word(word.index() - 1)) + "_" + lemma(word));
        }
        if (kind.isEmpty() && capital(word)) {
            kind = words.title(lemma(word));
        }
        int end = Math.min(sentence.size(), word.index() + WORDS_OF_A_KIND);
        for (int next = word.index() + 1; next < end; next++) {
            lemmas.append('_').append(lemma(sentence.word(next)));
            kind = words.kind(lemmas.toString()).or(keep(kind));
        }
        return kind;
    }

    /** The word after those that tell the kind. */
    private int kindEnd(Sentence sentence, Word word) {
        StringBuilder lemmas = new StringBuilder(lemma(word));
        int end = word.index() + 1;
        int last = Math.min(sentence.size(), word.index() + WORDS_OF_A_KIND);
        for (int next = word.index() + 1; next < last; next++) {
            lemmas.append('_').append(lemma(sentence.word(next)));
            end = words.kind(lemmas.toString()).isPresent() ? next + 1 : end;
        }
        return end;
    }

    private static boolean capital(Word word) {
        return word.index() > 0 && Character.isUpperCase(word.form().codePointAt(0));
    }

    private static Supplier<Optional<String>> keep(Optional<String> kind) {
        return () -> kind;
    }

    /** In a proper name the noun may hang on another word of it. */
    private static int nameHead(Sentence sentence, int word) {
        Word w = sentence.word(word);
        boolean part = w.relation().startsWith("flat") || w.relation().equals("compound") && w.upos() == Upos.PROPN;
        return part && w.head() >= 0 ? w.head() : word;
    }

    private int count(Sentence sentence, int head) {
        return sentence.children(head, "nummod").stream()
                .map(c -> words.count(sentence.word(c).lemma()))
                .findFirst()
                .orElse(1);
    }
}
