package org.acta.grammar.names;

import java.util.List;
import org.acta.grammar.tagging.TagSpace;
import org.acta.grammar.tagging.Tagger;
import org.acta.grammar.weights.Scorer;
import org.acta.model.NameKind;
import org.acta.model.Upos;

/** Finds names from left to right. Only words that could be part of one are looked at. Immutable; threads share it. */
public final class NameFinder {

    private static final NameKind[] KINDS = NameKind.values();

    private final Scorer scorer;
    private final Gazetteer gazetteer;

    public NameFinder(Scorer scorer, Gazetteer gazetteer) {
        this.scorer = scorer;
        this.gazetteer = gazetteer;
    }

    /** The kind of name that each word of a tagged sentence is part of. */
    public NameKind[] find(TagSpace space, Tagger tagger, List<String> forms) {
        int size = forms.size();
        int[] known = new int[size];
        gazetteer.mark(forms, known);
        NameKind[] kinds = new NameKind[size];
        NameFeatures features = new NameFeatures();
        long[] keys = new long[NameFeatures.MOST];
        int[] scores = new int[KINDS.length];
        NameKind before = NameKind.NONE;
        for (int at = 0; at < size; at++) {
            if (candidate(forms.get(at), tagger.tags().get(space.tag(at)).upos(), before)) {
                int count = features.extract(space.words(), space.tagKeys(), known, size, at, before.ordinal(), keys);
                scorer.score(keys, count, scores);
                before = settled(best(scores), known[at], before);
            } else {
                before = NameKind.NONE;
            }
            kinds[at] = before;
        }
        trim(kinds, forms);
        return kinds;
    }

    /** Could a word be part of a name: a proper noun, a word in capitals, or one that goes on with a name? */
    public static boolean candidate(String form, Upos upos, NameKind before) {
        return upos == Upos.PROPN
                || !form.isEmpty() && Character.isUpperCase(form.charAt(0))
                || before != NameKind.NONE && upos != Upos.PUNCT && upos != Upos.VERB;
    }

    /** The class that scores most, as a kind. */
    public static NameKind best(int[] scores) {
        int best = 0;
        for (int kind = 1; kind < KINDS.length; kind++) {
            if (scores[kind] > scores[best]) {
                best = kind;
            }
        }
        return KINDS[best];
    }

    /** Names do not end in lower case. */
    private static void trim(NameKind[] kinds, List<String> forms) {
        for (int at = kinds.length - 1; at >= 0; at--) {
            boolean last = at == kinds.length - 1 || kinds[at + 1] != kinds[at];
            if (kinds[at] != NameKind.NONE && last && lower(forms.get(at))) {
                kinds[at] = NameKind.NONE;
            }
        }
    }

    private static boolean lower(String form) {
        return form.isEmpty() || Character.isLowerCase(form.charAt(0));
    }

    /** A place or organisation that is listed is what it is listed as, unless it stands among the names of a person. */
    private static NameKind settled(NameKind found, int known, NameKind before) {
        boolean inPerson = found == NameKind.PERSON && before == NameKind.PERSON;
        return found == NameKind.NONE || inPerson
                ? found
                : Gazetteer.kind(known).orElse(found);
    }
}
