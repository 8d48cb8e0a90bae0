package org.acta.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;
import org.jspecify.annotations.Nullable;

/**
 * Gathers role words with what belongs to them: country, name, possessor. It follows the order of words, which names keep even where the
 * parse goes astray.
 */
final class PhraseFinder {

    private final Sentence sentence;
    private final ActorWords words;
    private final List<Unit> units;
    private final @Nullable Unit[] at;
    private final Map<Integer, Phrase> found = new HashMap<>();

    private PhraseFinder(Sentence sentence, List<Unit> units, ActorWords words) {
        this.sentence = sentence;
        this.words = words;
        this.units = units;
        this.at = new Unit[sentence.size()];
        for (Unit unit : units) {
            Arrays.fill(at, unit.first(), unit.last() + 1, unit);
        }
    }

    /** The role phrases of a sentence in the order of the text, without those that belong to a larger one. */
    static List<Phrase> in(Sentence sentence, List<Unit> units, ActorWords words) {
        return new PhraseFinder(sentence, units, words).phrases();
    }

    private List<Phrase> phrases() {
        for (int i = units.size() - 1; i >= 0; i--) {
            Unit unit = units.get(i);
            if (unit.role() && !unit.partial() && !compounded(unit)) {
                found.put(unit.first(), phrase(unit));
            }
        }
        List<Phrase> outer = new ArrayList<>();
        int end = -1;
        for (Unit unit : units) {
            Phrase phrase = found.get(unit.first());
            if (phrase != null && unit.first() > end) {
                Phrase named = apposed(phrase);
                outer.add(named);
                end = named.last();
            }
        }
        return outer;
    }

    /** Is the role word but the first part of another, as in {@code police chief}? */
    private boolean compounded(Unit unit) {
        int next = unit.last() + 1;
        return words.has("premodifying")
                && next < sentence.size()
                && at[next] != null
                && at[next].role()
                && found.containsKey(at[next].first());
    }

    private Phrase phrase(Unit role) {
        Left left = new Left(role);
        Right right = new Right(role, plural(role));
        List<Unit> owners = new ArrayList<>(left.owners);
        owners.addAll(right.owners);
        int first = Math.min(role.first(), left.first);
        int last = Math.max(role.last(), right.last);
        return new Phrase(
                role,
                first,
                last,
                head(role, first, last),
                owners,
                right.inner,
                left.modifier,
                right.bearers,
                left.possessive,
                left.definite,
                plural(role));
    }

    /** The head of the whole; a noun that only counts it stands for it. */
    private int head(Unit role, int first, int last) {
        int head = Heads.of(sentence, first, last);
        if (head != role.head() && sentence.under(role.head(), head)) {
            return measured(head);
        }
        return measured(role.head());
    }

    private int measured(int head) {
        Word word = sentence.word(head);
        if (word.head() >= 0 && word.baseRelation().equals("nmod")) {
            Word above = sentence.word(word.head());
            if (words.is(above, "measure") && at[above.index()] == null) {
                return above.index();
            }
        }
        return head;
    }

    private boolean plural(Unit role) {
        List<Meaning.OfRole> roles = role.roles();
        boolean same = roles.stream().allMatch(r -> r.plural() == roles.get(0).plural());
        return same ? roles.get(0).plural() : sentence.word(role.first()).is("Number", "Plur");
    }

    /** {@code Getachew Reda, the rebel negotiator,}: the name before the comma bears the role. */
    private Phrase apposed(Phrase phrase) {
        int comma = phrase.first() - 1;
        if (!phrase.bearers().isEmpty() || phrase.plural() || comma < 1 || !comma(comma) || at[comma - 1] == null) {
            return phrase;
        }
        Unit name = at[comma - 1];
        int next = phrase.last() + 1;
        boolean closed = next >= sentence.size() || sentence.word(next).upos() == Upos.PUNCT;
        boolean tree = sentence.word(phrase.head()).baseRelation().equals("appos")
                && sentence.word(phrase.head()).head() >= name.first()
                && sentence.word(phrase.head()).head() <= name.last();
        boolean listed = next + 1 < sentence.size() && closed && comma(next) && lists(next + 1);
        if (!name.bearer() || !person(phrase.role()) || !tree && (!closed || listed)) {
            return phrase;
        }
        return phrase.with(name, name.first(), phrase.last(), name.head());
    }

    private boolean lists(int word) {
        return sentence.word(word).upos() == Upos.CCONJ;
    }

    private boolean comma(int word) {
        return sentence.word(word).form().equals(",");
    }

    private static boolean person(Unit role) {
        return role.roles().stream().anyMatch(r -> r.kind() == org.acta.model.Actor.Kind.PERSON || !r.collective());
    }

    /** What stands before a role word. */
    private final class Left {
        final List<Unit> owners = new ArrayList<>();

        @Nullable
        Unit modifier;

        int possessive = -1;
        boolean definite;
        int first;

        Left(Unit role) {
            first = role.first();
            boolean owned = false;
            for (int i = role.first() - 1, steps = 0; i >= 0 && steps < 8; steps++) {
                Word word = sentence.word(i);
                Unit unit = at[i];
                if (words.is(word, "both")) {
                    definite = true;
                    first = Math.min(first, i);
                    i--;
                    continue;
                }
                if (word.upos() == Upos.DET || word.is("Poss", "Yes")) {
                    determiner(word);
                    i--;
                    continue;
                }
                if (unit != null) {
                    if (!unit(unit, owned)) {
                        break;
                    }
                    i = unit.first() - 1;
                } else if (possessor(word)) {
                    owned = true;
                    i--;
                } else if (modifies(word, role)) {
                    first = word.upos() == Upos.NUM ? i : first;
                    i--;
                } else {
                    break;
                }
            }
        }

        private void determiner(Word word) {
            if (word.is("Poss", "Yes") && word.is("Person", "3")) {
                possessive = word.index();
            }
            definite |= word.is("Definite", "Def") || word.is("PronType", "Dem") || word.is("Poss", "Yes");
            first = Math.min(first, word.index());
        }

        private boolean unit(Unit unit, boolean owned) {
            boolean before = words.has("premodifying")
                    || unit.demonym() && sentence.word(unit.head()).upos() == Upos.ADJ;
            if (!before || unit.partial()) {
                return false;
            }
            if (unit.role() && !owned) {
                modifier = unit;
            } else if (unit.side() || unit.bearer() && owned) {
                owners.add(0, unit);
            } else {
                return false;
            }
            first = unit.first();
            definite |= owned;
            return true;
        }

        private boolean possessor(Word word) {
            return words.has("premodifying") && words.is(word.form(), "possessive-of") && word.upos() != Upos.VERB;
        }

        private boolean modifies(Word word, Unit role) {
            boolean under = word.head() >= role.first() && word.head() <= role.last()
                    || word.head() >= 0 && word.head() < role.first() && word.head() > word.index();
            return switch (word.upos()) {
                case ADJ, NUM -> true;
                case NOUN, PROPN -> words.has("premodifying") && under;
                case VERB -> words.has("premodifying") && word.baseRelation().equals("amod");
                default -> false;
            };
        }
    }

    /** What stands after a role word. */
    private final class Right {
        final List<Unit> owners = new ArrayList<>();
        final List<Unit> bearers = new ArrayList<>();

        @Nullable
        Phrase inner;

        int last;
        private final Unit role;
        private final boolean plural;
        private boolean expecting;
        private boolean aside;
        private boolean counted;

        Right(Unit role, boolean plural) {
            this.role = role;
            this.plural = plural;
            last = role.last();
            int i = role.last() + 1;
            while (i >= 0 && i < sentence.size()) {
                i = at[i] != null ? unit(at[i]) : word(i);
            }
        }

        /** Takes a unit in and gives the next index, or -1 to stop. */
        private int unit(Unit unit) {
            if (unit.partial()) {
                return -1;
            }
            if (!expecting && (unit.bearer() || !plural && unit.names(role))) {
                boolean apart = !owners.isEmpty() && unit.first() > last + 1;
                if (!apart || !plural && sentence.under(unit.head(), role.head())) {
                    bearers.add(unit);
                    last = unit.last();
                }
                return -1;
            }
            if (aside) {
                expecting = false;
                return unit.bearer() || unit.role() ? -1 : unit.last() + 1;
            }
            if (unit.role()) {
                return role(unit);
            }
            if (!expecting && !unit.demonym()) {
                return -1;
            }
            if (unit.demonym() || unit.side() || unit.person()) {
                owners.add(unit);
            }
            last = unit.last();
            expecting = false;
            return unit.last() + 1;
        }

        private int role(Unit unit) {
            Phrase nested = found.get(unit.first());
            if (!expecting || nested == null || inner != null) {
                return -1;
            }
            inner = nested;
            last = nested.last();
            expecting = false;
            return last + 1;
        }

        private int word(int i) {
            Word word = sentence.word(i);
            return switch (word.upos()) {
                case ADP -> adposition(word);
                case DET -> expecting ? i + 1 : -1;
                case ADJ -> i + 1;
                case NUM -> {
                    counted |= counts(word);
                    yield counts(word) ? i + 1 : noun(word);
                }
                case NOUN, PROPN -> noun(word);
                case CCONJ -> !aside && further(i + 1) ? i + 1 : -1;
                case PUNCT -> punctuation(i);
                default -> -1;
            };
        }

        private int adposition(Word word) {
            if (expecting && words.is(word, "genitive")) {
                return word.index() + 1;
            }
            if (expecting || aside) {
                return -1;
            }
            aside = !words.is(word, "genitive");
            expecting = true;
            return word.index() + 1;
        }

        /** {@code los jefes de los dos países}: a number before the noun that it counts. */
        private boolean counts(Word number) {
            int next = number.index() + 1;
            return expecting
                    && next < sentence.size()
                    && (sentence.word(next).upos() == Upos.NOUN
                            || sentence.word(next).upos() == Upos.ADJ);
        }

        private int noun(Word word) {
            if (!expecting) {
                return -1;
            }
            expecting = false;
            last = aside ? last : word.index();
            return word.index() + 1;
        }

        /** Does a conjunction add one more owner of a role that several have? */
        private boolean further(int i) {
            int next = i;
            while (next < sentence.size()
                    && (words.is(sentence.word(next), "genitive")
                            || sentence.word(next).upos() == Upos.DET)) {
                next++;
            }
            boolean more = plural
                    && (!owners.isEmpty() || counted)
                    && next < sentence.size()
                    && at[next] != null
                    && at[next].side();
            expecting = more;
            return more;
        }

        private int punctuation(int i) {
            if (!comma(i) || i + 1 >= sentence.size()) {
                return -1;
            }
            if (!aside && further(i + 1)) {
                return i + 1;
            }
            Unit next = at[i + 1];
            if (next != null && next.bearer() && plural && !owners.isEmpty()) {
                return beyond(next);
            }
            if (next != null && next.bearer() && !plural && apposition(next)) {
                bearers.add(next);
                last = next.last();
            }
            return -1;
        }

        /** {@code los presidentes de Chile, Boric, y de Perú, Boluarte}: goes on behind a name when one more owner follows. */
        private int beyond(Unit name) {
            int next = name.last() + 1;
            if (next < sentence.size() && comma(next)) {
                next++;
            }
            boolean more = next + 1 < sentence.size() && lists(next) && further(next + 1);
            return more ? next + 1 : -1;
        }

        private boolean apposition(Unit name) {
            int after = name.last() + 1;
            boolean closed = after >= sentence.size() || sentence.word(after).upos() == Upos.PUNCT;
            boolean listed = closed && after + 1 < sentence.size() && comma(after) && lists(after + 1);
            return closed && !listed
                    || sentence.word(name.head()).baseRelation().equals("appos");
        }
    }
}
