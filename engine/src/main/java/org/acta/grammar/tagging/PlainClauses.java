package org.acta.grammar.tagging;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.grammar.lexicon.Analysis;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.model.Upos;

/**
 * What the order of words says of a plain clause in languages that have the subject before the verb, where the tagger, which looks only a few
 * words ahead, said otherwise: a conjunction after a verb of speech and what tells its time or place ({@code announced on Friday that it}), a
 * plural noun before the verb ({@code talks failed}), a verb before its object ({@code strikes on the port killed nine people}).
 */
public final class PlainClauses {

    private static final String CONJUNCTION = "conjunction";
    private static final String SUBJECT_FIRST = "subject-first";
    private static final String SPEECH = "speech";
    private static final List<String> TWO_OBJECTS = List.of("giving", "two-objects");
    private static final Set<Upos> LIGHT =
            Set.of(Upos.ADP, Upos.DET, Upos.ADJ, Upos.NOUN, Upos.PROPN, Upos.NUM, Upos.ADV, Upos.PRON, Upos.PART);

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Map<String, Set<String>> frames = new HashMap<>();

    public PlainClauses(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        String file = "/language/" + lexicon.language() + "/frames.tsv";
        if (Table.exists(file)) {
            for (Row row : Table.read(file)) {
                frames.computeIfAbsent(row.require("frame"), f -> new HashSet<>())
                        .add(row.require("lemma"));
            }
        }
    }

    /**
     * Mends the tags of the words in a workspace, from left to right, as each changes those behind it; returns which words are no finite verbs.
     */
    public BitSet mend(TagSpace space, List<String> forms) {
        BitSet nouns = new BitSet();
        if (!frames.containsKey(SUBJECT_FIRST)) {
            return nouns;
        }
        nouns.set(0);
        boolean begins = true;
        for (int at = 0; at < forms.size(); at++) {
            if (begins && upos(space, at) == Upos.VERB) {
                noun(space, forms, at);
            } else if (joined(space, at) && reads(forms.get(at), PlainClauses::pluralNoun)) {
                nouns.set(at);
                if (upos(space, at) == Upos.VERB) {
                    settle(space, at, PlainClauses::pluralNoun);
                }
            } else if (isPassive(space, at) && hasObject(space, forms, at)) {
                settle(space, at, PlainClauses::past);
            } else if (upos(space, at) == Upos.ADJ && predicate(space, at + 1) && determined(space, at)) {
                singular(space, forms, at);
            } else if (is(CONJUNCTION, forms.get(at).toLowerCase(Locale.ROOT))) {
                reported(space, forms, at);
            }
            begins &= upos(space, at) == Upos.PUNCT;
        }
        return nouns;
    }

    /**
     * The first word is a noun rather than a verb if a preposition follows, and a verb without punctuation in between ({@code fighting in the east
     * goes on}).
     */
    private void noun(TagSpace space, List<String> forms, int at) {
        if (upos(space, at + 1) != Upos.ADP) {
            return;
        }
        if (reads(forms.get(at), PlainClauses::pluralNoun)) {
            settle(space, at, PlainClauses::pluralNoun);
        } else if (reads(forms.get(at), PlainClauses::singularNoun) && verbBeforePunctuation(space, at + 1)) {
            settle(space, at, PlainClauses::singularNoun);
        }
    }

    /** Does it stand right behind a conjunction and right before a verb in the past ({@code the army and rebels agreed})? */
    private boolean joined(TagSpace space, int at) {
        boolean after = upos(space, at - 1) == Upos.CCONJ || upos(space, at - 1) == Upos.SCONJ;
        return after
                && !tag(space, at).features().has("Tense", "Past")
                && upos(space, at + 1).verbal()
                && tag(space, at + 1).features().has("Tense", "Past")
                && !upos(space, at + 2).nominal();
    }

    private boolean verbBeforePunctuation(TagSpace space, int from) {
        int at = from;
        while (at < space.size
                && upos(space, at) != Upos.PUNCT
                && !upos(space, at).verbal()) {
            at++;
        }
        return upos(space, at).verbal();
    }

    /** What stands between a determiner and a finite verb ends with a noun ({@code a senior official confirmed}). */
    private void singular(TagSpace space, List<String> forms, int at) {
        if (reads(forms.get(at), PlainClauses::singularNoun)) {
            settle(space, at, PlainClauses::singularNoun);
        }
    }

    private boolean determined(TagSpace space, int at) {
        int before = at - 1;
        while (upos(space, before) == Upos.ADJ) {
            before--;
        }
        return upos(space, before) == Upos.DET;
    }

    private boolean predicate(TagSpace space, int at) {
        Upos next = upos(space, at + 1);
        return upos(space, at).verbal() && !next.nominal() && next != Upos.ADJ && next != Upos.NUM;
    }

    /** A participle behind a noun that has an object of its own is none: passives have no object, but where there would be two. */
    private boolean hasObject(TagSpace space, List<String> forms, int at) {
        Upos next = upos(space, at + 1);
        boolean object = next == Upos.DET || next == Upos.NUM || next == Upos.PRON && genitive(space, at + 1);
        Upos before = upos(space, at - 1);
        return object
                && (before == Upos.NOUN || before == Upos.PROPN)
                && TWO_OBJECTS.stream().noneMatch(frame -> is(frame, lemma(space, forms, at)))
                && reads(forms.get(at), PlainClauses::past);
    }

    private void reported(TagSpace space, List<String> forms, int at) {
        int verb = at - 1;
        while (verb >= 0 && LIGHT.contains(upos(space, verb))) {
            verb--;
        }
        if (verb < 1
                || upos(space, verb) != Upos.VERB
                || !is(SPEECH, lemma(space, forms, verb))
                || gap(space, forms, at)) {
            return;
        }
        Upos before = upos(space, verb - 1);
        if (isPassive(space, verb) && (before == Upos.NOUN || before == Upos.PROPN)) {
            settle(space, verb, PlainClauses::past);
        }
        if (upos(space, at) != Upos.SCONJ) {
            settle(space, at, tag -> tag.upos() == Upos.SCONJ);
        }
        if (upos(space, at + 1) == Upos.VERB && reads(forms.get(at + 1), PlainClauses::pluralNoun)) {
            settle(space, at + 1, PlainClauses::pluralNoun);
        }
    }

    /** Does a verb follow, whose subject the word would be? Not if what seems to be that verb is a plural noun before one. */
    private boolean gap(TagSpace space, List<String> forms, int at) {
        if (at + 1 >= forms.size()) {
            return true;
        }
        boolean noun = reads(forms.get(at + 1), PlainClauses::pluralNoun)
                && upos(space, at + 2).verbal();
        return upos(space, at + 1).verbal() && !noun;
    }

    private boolean isPassive(TagSpace space, int at) {
        return upos(space, at) == Upos.VERB && tag(space, at).features().has("Voice", "Pass");
    }

    private boolean genitive(TagSpace space, int at) {
        return tag(space, at).features().has("Poss", "Yes");
    }

    private static boolean past(Tag tag) {
        return tag.upos() == Upos.VERB
                && tag.features().has("VerbForm", "Fin")
                && tag.features().has("Tense", "Past");
    }

    private static boolean pluralNoun(Tag tag) {
        return tag.upos() == Upos.NOUN && tag.features().has("Number", "Plur");
    }

    private static boolean singularNoun(Tag tag) {
        return tag.upos() == Upos.NOUN && tag.features().has("Number", "Sing");
    }

    private boolean reads(String form, Predicate<Tag> wanted) {
        for (Analysis analysis : lexicon.entry(form.toLowerCase(Locale.ROOT)).analyses()) {
            if (wanted.test(new Tag(analysis.upos(), analysis.features()))) {
                return true;
            }
        }
        return false;
    }

    private void settle(TagSpace space, int at, Predicate<Tag> wanted) {
        int[] scores = tagger.scores(space, at);
        int best = -1;
        for (int tag = 0; tag < tagger.tags().size(); tag++) {
            if (wanted.test(tagger.tags().get(tag)) && (best < 0 || scores[tag] > scores[best])) {
                best = tag;
            }
        }
        if (best >= 0) {
            tagger.settle(space, at, best);
        }
    }

    private boolean is(String frame, String lemma) {
        return frames.getOrDefault(frame, Set.of()).contains(lemma);
    }

    private String lemma(TagSpace space, List<String> forms, int at) {
        return lexicon.lemma(forms.get(at), upos(space, at), tag(space, at).features());
    }

    private Tag tag(TagSpace space, int at) {
        return tagger.tags().get(space.tag(at));
    }

    /** The class of a word; X outside of the sentence. */
    private Upos upos(TagSpace space, int at) {
        return at < 0 || at >= space.size ? Upos.X : tag(space, at).upos();
    }
}
