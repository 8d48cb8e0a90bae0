package org.acta.actors;

import java.util.ArrayList;
import java.util.List;
import org.acta.model.NameKind;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** Decides what words that may mean several things stand for here, by what stands around them and what the story is about. */
final class Choice {

    private final Setting setting;

    Choice(Setting setting) {
        this.setting = setting;
    }

    /** The meanings left, the likeliest first; none when the words are no name here. */
    List<Meaning> among(Hit hit, Sentence sentence, int first, int last) {
        List<Meaning> states = new ArrayList<>();
        List<Meaning> bodies = new ArrayList<>();
        List<Meaning> people = new ArrayList<>();
        List<Meaning> places = new ArrayList<>();
        List<Meaning> roles = new ArrayList<>();
        for (Name name : hit.names()) {
            Meaning meaning = name.meaning();
            if (meaning instanceof Meaning.OfState state) {
                (state.capital() ? places : states).add(state);
            } else if (meaning instanceof Meaning.OfPerson) {
                people.add(meaning);
            } else if (meaning instanceof Meaning.OfPlace) {
                places.add(meaning);
            } else if (meaning instanceof Meaning.OfRole) {
                roles.add(meaning);
            } else if (!longer(meaning, sentence, first, last)) {
                bodies.add(meaning);
            }
        }
        if (!roles.isEmpty() && states.isEmpty() && bodies.isEmpty() && people.isEmpty()) {
            return roleHere(sentence, first, last) ? roles : List.of();
        }
        if (!nameHere(sentence, first, last) && !certain(hit)) {
            return List.of();
        }
        List<Meaning> chosen = new ArrayList<>(states(states, sentence, first, last));
        chosen.addAll(bodies);
        chosen.addAll(people);
        chosen.addAll(places(places, sentence, first, last));
        return chosen;
    }

    /** Is an organ's name here but part of another body's: {@code National Security Council}? */
    private static boolean longer(Meaning meaning, Sentence sentence, int first, int last) {
        if (!(meaning instanceof Meaning.OfOrganisation body) || !body.organ()) {
            return false;
        }
        return last + 1 < sentence.size() && capitalised(sentence.word(last + 1), Upos.ADJ, Upos.PROPN)
                || first > 1 && capitalised(sentence.word(first - 1), Upos.ADJ, Upos.ADJ)
                || first > 1
                        && sentence.word(first - 1).head() == Heads.of(sentence, first, last)
                        && capitalised(sentence.word(first - 1), Upos.PROPN, Upos.PROPN);
    }

    private static boolean capitalised(Word word, Upos one, Upos other) {
        return Character.isUpperCase(word.form().charAt(0)) && (word.upos() == one || word.upos() == other);
    }

    private static boolean roleHere(Sentence sentence, int first, int last) {
        if (last > first) {
            return true;
        }
        Word word = sentence.word(first);
        boolean before = word.head() > first && word.is("Number", "Plur");
        boolean modifier = word.upos() == Upos.ADJ && word.baseRelation().equals("amod") && !before;
        return word.upos().nominal() || word.upos() == Upos.ADJ && !modifier || word.upos() == Upos.NUM;
    }

    private static boolean nameHere(Sentence sentence, int first, int last) {
        if (last > first) {
            return true;
        }
        return switch (sentence.word(first).upos()) {
            case PROPN, NOUN, ADJ, X, NUM, SYM -> true;
            case PRON, DET, ADP, CCONJ, SCONJ, AUX, PART, PUNCT -> false;
            default ->
                first > 0 && Character.isUpperCase(sentence.word(first).form().charAt(0));
        };
    }

    /** Can the words hardly mean anything but a state, whatever their tag? */
    private static boolean certain(Hit hit) {
        for (Name name : hit.names()) {
            if (name.meaning() instanceof Meaning.OfState state
                    && !state.demonym()
                    && name.surface().length() > 3
                    && !state.ambiguous().contains("word")) {
                return true;
            }
        }
        return false;
    }

    private List<Meaning> states(List<Meaning> states, Sentence sentence, int first, int last) {
        List<Meaning> kept = new ArrayList<>();
        for (Meaning meaning : states) {
            Meaning.OfState state = (Meaning.OfState) meaning;
            if (!state.demonym()
                    && first == last
                    && partOfPerson(sentence, first, state.ambiguous().contains("person"))) {
                return List.of();
            }
            if (!elsewhere(state, sentence)) {
                kept.add(state);
            }
        }
        return kept.size() < 2 ? kept : oneOf(kept);
    }

    /** Of several states that go by one name: the one that existed on the day, else the one that the story speaks of. */
    private List<Meaning> oneOf(List<Meaning> states) {
        List<Meaning> existing = new ArrayList<>();
        for (Meaning meaning : states) {
            if (((Meaning.OfState) meaning).state().period().holds(setting.date())) {
                existing.add(meaning);
            }
        }
        return existing.size() == 1 ? existing : mostSpokenOf(existing.isEmpty() ? states : existing);
    }

    /** Of several states that go by one name, the one that the story speaks of under another; none when that does not tell. */
    private List<Meaning> mostSpokenOf(List<Meaning> states) {
        Meaning best = null;
        int most = 0;
        boolean tied = false;
        for (Meaning meaning : states) {
            int votes = setting.votes(((Meaning.OfState) meaning).state().code());
            tied = votes == most && votes > 0 || tied && votes < most;
            if (votes > most) {
                most = votes;
                best = meaning;
                tied = false;
            }
        }
        return best == null || tied ? List.of() : List.of(best);
    }

    /** Do the words mean a place of another state here, or another state altogether? */
    private boolean elsewhere(Meaning.OfState state, Sentence sentence) {
        for (String other : state.ambiguous()) {
            int colon = other.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String code = other.substring(colon + 1);
            int mine = setting.votes(state.state().code());
            if (other.startsWith("state:") && !state.capital() && setting.votes(code) > mine) {
                return true;
            }
            if (other.startsWith("place:") && !state.capital() && mine == 0 && setting.places(code) > 1) {
                return true;
            }
        }
        return false;
    }

    private List<Meaning> places(List<Meaning> places, Sentence sentence, int first, int last) {
        List<Meaning> capitals = new ArrayList<>();
        List<Meaning> others = new ArrayList<>();
        for (Meaning meaning : places) {
            boolean person = meaning instanceof Meaning.OfState state
                    && state.ambiguous().contains("person");
            if (first == last && (partOfPerson(sentence, first, person) || givenName(sentence, first))) {
                return List.of();
            }
            (meaning instanceof Meaning.OfState ? capitals : others).add(meaning);
        }
        if (capitals.size() == 1) {
            capitals.addAll(others);
            return capitals;
        }
        if (capitals.size() > 1) {
            return oneOf(capitals);
        }
        return others.size() < 2 ? others : List.of(placeSpokenOf(others));
    }

    private Meaning placeSpokenOf(List<Meaning> places) {
        Meaning best = places.get(0);
        int most = -1;
        for (Meaning meaning : places) {
            String country = ((Meaning.OfPlace) meaning).country();
            int votes = country == null ? 0 : setting.votes(country);
            if (votes > most) {
                most = votes;
                best = meaning;
            }
        }
        return best;
    }

    /** Does the word stand inside the name of a person? {@code likely} words need no tag, only a capitalised neighbour. */
    private static boolean partOfPerson(Sentence sentence, int word, boolean likely) {
        Word w = sentence.word(word);
        if (!likely && w.name() != NameKind.PERSON) {
            return false;
        }
        return neighbour(sentence, word, word - 1)
                || w.name() == NameKind.PERSON && neighbour(sentence, word, word + 1);
    }

    /** {@code Victoria Nuland}: is the town but a given name here? */
    private static boolean givenName(Sentence sentence, int word) {
        if (word + 1 >= sentence.size()) {
            return false;
        }
        Word next = sentence.word(word + 1);
        return next.upos() == Upos.PROPN
                && next.head() == word
                && next.baseRelation().equals("flat")
                && Character.isUpperCase(next.form().charAt(0))
                && next.form().indexOf('.') < 0;
    }

    private static boolean neighbour(Sentence sentence, int word, int beside) {
        if (beside < 0 || beside >= sentence.size()) {
            return false;
        }
        Word w = sentence.word(beside);
        boolean capital = Character.isUpperCase(w.form().charAt(0));
        boolean flat = w.baseRelation().equals("flat")
                || sentence.word(word).baseRelation().equals("flat");
        return capital && w.upos() == Upos.PROPN && (w.name() == NameKind.PERSON || flat);
    }
}
