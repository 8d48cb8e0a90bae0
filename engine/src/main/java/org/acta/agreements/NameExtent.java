package org.acta.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/**
 * The words of an agreement's name: its noun with what stands right before it and the phrases that follow without a break. It stops before set-off phrases, quotes,
 * clauses, times and years.
 */
final class NameExtent {

    private static final Set<Upos> LEADING = Set.of(Upos.ADJ, Upos.NOUN, Upos.PROPN, Upos.NUM, Upos.VERB);
    private static final int LONGEST = 14;

    private final AgreementWords words;
    private final Sentence sentence;
    private final Telling telling;
    private final int noun;
    private final int head;
    private final int kindEnd;
    private final List<Integer> parts = new ArrayList<>();

    private NameExtent(AgreementWords words, Sentence sentence, Telling telling, int noun, int kindEnd, int head) {
        this.words = words;
        this.sentence = sentence;
        this.telling = telling;
        this.noun = noun;
        this.head = head;
        this.kindEnd = kindEnd;
    }

    /**
     * @param noun the word that says that it is an agreement
     * @param kindEnd the word after the last one that says so: of {@code cese el fuego}, the fourth
     * @param head the word that its modifiers hang on: the noun, or another word of a proper name
     */
    static NameExtent of(AgreementWords words, Sentence sentence, Telling telling, int noun, int kindEnd, int head) {
        NameExtent extent = new NameExtent(words, sentence, telling, noun, kindEnd, head);
        extent.before();
        extent.after();
        return extent;
    }

    private void before() {
        int at = noun - 1;
        while (at >= 0 && (leads(at) || hyphen(at) && at > 0 && leads(at - 1))) {
            at--;
        }
        for (int part = at + 1; part <= noun; part++) {
            parts.add(part);
        }
    }

    private boolean leads(int at) {
        Word word = sentence.word(at);
        boolean modifier = Set.of("amod", "compound", "flat", "nummod").contains(word.baseRelation());
        boolean making = words.status(word.lemma()).isPresent() && !capital(word);
        boolean naming = LEADING.contains(word.upos()) && !words.called(word.lemma()) && !making;
        return naming && (modifier || at >= head) && sentence.under(at, head);
    }

    private boolean hyphen(int at) {
        Word word = sentence.word(at);
        return word.upos() == Upos.PUNCT
                && at + 1 < sentence.size()
                && word.span().end() == sentence.word(at + 1).span().start()
                && at > 0
                && word.span().start() == sentence.word(at - 1).span().end()
                && !Character.isLetterOrDigit(word.form().codePointAt(0));
    }

    private void after() {
        for (int part = noun + 1; part < kindEnd; part++) {
            parts.add(part);
        }
        int at = Math.max(noun + 1, kindEnd);
        boolean phrase = false;
        while (at < sentence.size() && parts.size() < LONGEST) {
            int next = step(at, phrase);
            if (next == at) {
                return;
            }
            for (int part = at; part < next; part++) {
                parts.add(part);
                phrase |= sentence.word(part).upos() == Upos.ADP;
            }
            at = next;
        }
    }

    /** The end of the next piece of the name, or {@code at} where none follows. */
    private int step(int at, boolean phrase) {
        if (telling(at, phrase) || hyphen(at) && at + 1 < sentence.size() && telling(at + 1, true)) {
            return hyphen(at) ? at + 2 : at + 1;
        }
        int nominal = at;
        while (nominal < sentence.size() && (joins(nominal, at, phrase) || nominal > at && article(nominal))) {
            nominal++;
        }
        boolean reached = nominal > at && nominal < sentence.size() && telling(nominal, true) && !timed(nominal);
        boolean place = reached && places(at) && sentence.word(nominal).upos() == Upos.PROPN;
        return reached && !place ? nominal + 1 : at;
    }

    /** A word that names, under the head; without a preposition before it a noun must be part of the name. */
    private boolean telling(int at, boolean phrase) {
        Word word = sentence.word(at);
        if (!sentence.under(at, head) || Making.clauseBetween(sentence, at, head) || Years.year(word)) {
            return false;
        }
        return switch (word.upos()) {
            case PROPN, ADJ -> !word.is("VerbForm", "Part") || phrase;
            case NUM -> true;
            case NOUN ->
                phrase
                        || word.baseRelation().equals("flat")
                        || word.baseRelation().equals("compound");
            default -> false;
        };
    }

    /** A preposition that names hold; a comma or a conjunction between the items of a list inside one. */
    private boolean joins(int at, int from, boolean phrase) {
        Word word = sentence.word(at);
        if (word.upos() == Upos.ADP) {
            return at == from && (words.names(word.lemma()) || phrase && places(at));
        }
        boolean lists = word.upos() == Upos.CCONJ
                || word.upos() == Upos.PUNCT && word.form().equals(",");
        return phrase && at == from && lists && item(at + 1);
    }

    private boolean places(int at) {
        return words.places(sentence.word(at).lemma());
    }

    /** Does an item of a list begin here, other than a further agreement? */
    private boolean item(int at) {
        int nominal = at;
        while (nominal < sentence.size()
                && !sentence.word(nominal).baseRelation().equals("conj")
                && modifier(nominal)) {
            nominal++;
        }
        if (nominal == sentence.size()) {
            return false;
        }
        Word word = sentence.word(nominal);
        return word.baseRelation().equals("conj")
                && (word.upos() == Upos.PROPN || word.upos() == Upos.NOUN)
                && words.kind(word.lemma()).isEmpty();
    }

    private boolean modifier(int at) {
        Upos upos = sentence.word(at).upos();
        return upos == Upos.DET || upos == Upos.ADJ || upos == Upos.PROPN;
    }

    private boolean article(int at) {
        return sentence.word(at).upos() == Upos.DET;
    }

    private boolean timed(int at) {
        return telling.timed(sentence, at);
    }

    private static boolean capital(Word word) {
        return word.index() > 0 && Character.isUpperCase(word.form().codePointAt(0));
    }

    List<Integer> parts() {
        return List.copyOf(parts);
    }

    int last() {
        return parts.get(parts.size() - 1);
    }

    String name() {
        return sentence.text(
                sentence.word(parts.get(0)).span().join(sentence.word(last()).span()));
    }

    /** The name without adjectives and numbers before it, as another of the kind can be called. */
    String plainName() {
        int first = 0;
        while (first < parts.size() - 1 && parts.get(first) < noun && incidental(sentence.word(parts.get(first)))) {
            first++;
        }
        return sentence.text(sentence.word(parts.get(first))
                .span()
                .join(sentence.word(last()).span()));
    }

    private static boolean incidental(Word word) {
        return word.upos() == Upos.NUM || word.upos() == Upos.ADJ && !capital(word);
    }

    /** Lemmas that tell it from others of its kind, those of its sides left out. */
    Set<String> marks() {
        return telling(parts.stream().filter(p -> p < firstSide()).toList());
    }

    /** Lemmas of those whom it is made with or between. */
    Set<String> sides() {
        return telling(parts.stream().filter(p -> p >= firstSide()).toList());
    }

    private int firstSide() {
        return parts.stream()
                .filter(p -> words.with(sentence.word(p).lemma())
                        || words.between(sentence.word(p).lemma()))
                .findFirst()
                .orElse(sentence.size());
    }

    private Set<String> telling(List<Integer> among) {
        Set<String> marks = new TreeSet<>();
        for (int part : among) {
            Word word = sentence.word(part);
            boolean tells = word.upos().nominal() || word.upos() == Upos.ADJ || word.upos() == Upos.NUM;
            if (part != noun && tells && !Years.year(word) && !words.pointsBack(word.lemma())) {
                marks.add(Naming.lemma(word));
            }
        }
        return marks;
    }

    boolean proper() {
        return parts.stream().anyMatch(p -> sentence.word(p).upos() == Upos.PROPN);
    }

    /** Which of several it is called, or 0. */
    int ordinal() {
        return parts.stream()
                .mapToInt(p -> words.ordinal(sentence.word(p).lemma()))
                .max()
                .orElse(0);
    }
}
