package org.acta.agreements;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.acta.model.Agreement;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Upos;
import org.acta.model.Word;

/** Finds the phrases of a sentence that name agreements or refer back to them. */
final class Naming {

    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");
    private static final Set<Agreement.Status> MAKING = EnumSet.of(Agreement.Status.SIGNED, Agreement.Status.ADOPTED);
    private static final Set<String> CLAUSES = Set.of("acl", "advcl", "conj", "parataxis", "ccomp");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d-]{2,}");
    private static final int LONGEST = 12;

    private final AgreementWords words;

    Naming(AgreementWords words) {
        this.words = words;
    }

    /**
     * A phrase that stands for an agreement.
     *
     * @param name the phrase without article and clauses
     * @param bare it has no modifier that tells it from others of its kind
     * @param definite it has an article or demonstrative of what is known
     * @param titled its noun has a capital letter inside the sentence
     * @param count how many of them it stands for, where it says so; else 1
     * @param acronym it is letters only, of a kind untold
     * @param marks lemmas that tell it from others: names, adjectives
     * @param year the year that it is told by, or empty
     */
    record Phrase(
            Sentence sentence,
            int head,
            String kind,
            String name,
            boolean bare,
            boolean definite,
            boolean reference,
            boolean proper,
            boolean titled,
            int count,
            boolean acronym,
            Set<String> marks,
            String year) {}

    List<Phrase> in(Sentence sentence) {
        List<Phrase> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (word.upos() == Upos.NOUN || word.upos() == Upos.PROPN) {
                phrase(sentence, word).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Phrase> phrase(Sentence sentence, Word word) {
        if (word.index() > 0 && words.idiom(sentence.word(word.index() - 1).lemma(), lemma(word))) {
            return Optional.empty();
        }
        int head = nameHead(sentence, word.index());
        Optional<String> kind = kind(sentence, word);
        boolean reference = words.reference(lemma(word));
        if (kind.isEmpty() && !reference) {
            return acronym(sentence, word);
        }
        Set<Integer> parts = parts(sentence, head);
        Set<String> marks = marks(sentence, parts, word.index());
        boolean proper = parts.stream().map(sentence::word).anyMatch(w -> w.upos() == Upos.PROPN);
        String year = year(sentence, head);
        boolean definite = sentence.children(head, "det").stream()
                .map(sentence::word)
                .anyMatch(w -> w.is("Definite", "Def") || w.is("PronType", "Dem") || w.is("Poss", "Yes"));
        if (reference && !definite) {
            return Optional.empty();
        }
        Optional<Word> called = called(sentence, head);
        called.ifPresent(c -> marks.add(lemma(c)));
        return Optional.of(new Phrase(
                sentence,
                head,
                kind.orElse(""),
                called.map(Word::form).orElseGet(() -> name(sentence, parts)),
                marks.isEmpty() && year.isEmpty(),
                definite,
                reference,
                proper || called.isPresent(),
                called.isPresent()
                        || proper
                                && titled(word)
                                && sentence.word(0).span().start() < word.span().start(),
                count(sentence, head),
                false,
                marks,
                year));
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
        Set<String> marks = Set.of(name.toLowerCase(java.util.Locale.ROOT));
        String year = year(sentence, word.index());
        return Optional.of(new Phrase(
                sentence, word.index(), "agreement", name, false, true, false, true, true, 1, true, marks, year));
    }

    private static String lemma(Word word) {
        return word.upos() == Upos.PROPN ? word.lemma().toLowerCase(java.util.Locale.ROOT) : word.lemma();
    }

    /** The kind of the noun alone, or with the words that follow it. */
    private Optional<String> kind(Sentence sentence, Word word) {
        StringBuilder lemmas = new StringBuilder(lemma(word));
        Optional<String> kind = words.kind(lemmas.toString());
        if (kind.isEmpty() && word.index() > 0) {
            kind = words.kind(lemma(sentence.word(word.index() - 1)) + "_" + lemma(word));
        }
        if (kind.isEmpty() && titled(word)) {
            kind = words.title(lemma(word));
        }
        for (int next = word.index() + 1; next < Math.min(sentence.size(), word.index() + 4); next++) {
            lemmas.append('_').append(lemma(sentence.word(next)));
            kind = words.kind(lemmas.toString()).or(previous(kind));
        }
        return kind;
    }

    private static boolean titled(Word word) {
        return word.index() > 0 && Character.isUpperCase(word.form().codePointAt(0));
    }

    private static java.util.function.Supplier<Optional<String>> previous(Optional<String> kind) {
        return () -> kind;
    }

    /** In a proper name the noun may hang on another word of it. */
    private static int nameHead(Sentence sentence, int word) {
        Word w = sentence.word(word);
        boolean part = w.relation().startsWith("flat") || w.relation().equals("compound") && w.upos() == Upos.PROPN;
        return part && w.head() >= 0 ? w.head() : word;
    }

    /** The words of the name: the head with its adjectives, compounds and {@code de} phrases, without clauses. */
    private static Set<Integer> parts(Sentence sentence, int head) {
        Set<Integer> parts = new TreeSet<>();
        parts.add(head);
        gather(sentence, head, parts, 0);
        return parts;
    }

    private static void gather(Sentence sentence, int head, Set<Integer> parts, int depth) {
        for (int child : sentence.children(head)) {
            Word word = sentence.word(child);
            String relation = word.baseRelation();
            boolean name = Set.of("amod", "compound", "flat", "nummod", "fixed").contains(relation)
                    || relation.equals("nmod") && near(sentence, child, head)
                    || depth > 0
                            && (relation.equals("case")
                                    || relation.equals("det")
                                    || relation.equals("conj")
                                    || relation.equals("cc"))
                    || relation.equals("nmod") && word.relation().equals("nmod:poss");
            if (name && parts.size() < LONGEST) {
                parts.add(child);
                gather(sentence, child, parts, depth + 1);
            }
        }
    }

    private static boolean near(Sentence sentence, int child, int head) {
        int first = sentence.children(child, "case").stream().findFirst().orElse(child);
        return first > head
                && first - head <= 4
                && (sentence.word(child).upos().nominal() || number(sentence.word(child)));
    }

    private static boolean number(Word word) {
        return word.upos() == Upos.NUM && !YEAR.matcher(word.form()).matches();
    }

    private int count(Sentence sentence, int head) {
        return sentence.children(head, "nummod").stream()
                .map(c -> words.count(sentence.word(c).lemma()))
                .findFirst()
                .orElse(1);
    }

    private static Set<String> marks(Sentence sentence, Set<Integer> parts, int noun) {
        Set<String> marks = new TreeSet<>();
        for (int part : parts) {
            Word word = sentence.word(part);
            boolean telling = part != noun
                    && (word.upos().nominal() || word.upos() == Upos.ADJ || word.upos() == Upos.NUM)
                    && !YEAR.matcher(word.form()).matches();
            if (telling) {
                marks.add(lemma(word));
            }
        }
        return marks;
    }

    private static String name(Sentence sentence, Set<Integer> parts) {
        Span span = null;
        for (int part : parts) {
            span = span == null
                    ? sentence.word(part).span()
                    : span.join(sentence.word(part).span());
        }
        return span == null ? "" : sentence.text(span);
    }

    /** The year that it is told by: {@code tratado de 1961}, {@code firmado en 1961}, {@code firmaron en mayo de 1961 un tratado}. */
    private String year(Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            String relation = sentence.word(child).baseRelation();
            boolean telling = Set.of("nummod", "compound", "amod", "flat").contains(relation)
                    || relation.equals("nmod") && child - head <= 6;
            String year = telling ? yearUnder(sentence, child, relation.equals("nmod") ? 1 : 3) : "";
            if (!year.isEmpty()) {
                return year;
            }
        }
        for (int clause : Clauses.verbs(sentence, head)) {
            String year = yearUnder(sentence, clause, 3);
            if (!year.isEmpty()) {
                return year;
            }
        }
        int verb = sentence.word(head).head();
        boolean made = verb >= 0
                && Set.of("obj", "nsubj").contains(sentence.word(head).baseRelation())
                && words.status(sentence.word(verb).lemma())
                        .filter(MAKING::contains)
                        .isPresent();
        return made ? yearOf(sentence, verb) : "";
    }

    static String yearOf(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            String relation = sentence.word(child).baseRelation();
            if (relation.equals("obl") || relation.equals("nmod") || relation.equals("advmod")) {
                String year = yearUnder(sentence, child, 3);
                if (!year.isEmpty()) {
                    return year;
                }
            }
        }
        return "";
    }

    private static String yearUnder(Sentence sentence, int word, int depth) {
        if (YEAR.matcher(sentence.word(word).form()).matches()) {
            return sentence.word(word).form();
        }
        for (int child : sentence.children(word)) {
            if (depth > 0 && !CLAUSES.contains(sentence.word(child).baseRelation())) {
                String year = yearUnder(sentence, child, depth - 1);
                if (!year.isEmpty()) {
                    return year;
                }
            }
        }
        return "";
    }
}
