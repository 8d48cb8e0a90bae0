package org.acta.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.acta.model.Act.Filler;
import org.acta.model.Cast;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/**
 * Who stands where around the triggers of one sentence, in terms of the active verb: passives are turned round, relative pronouns lead to
 * their antecedents, shared, controlled and dropped subjects are found.
 */
final class Arguments {

    private static final int DEPTH = 12;

    /** A gerund this close behind a verb may complete it: {@code ruled out ever recognising}. */
    private static final int NEAR = 3;

    private final Sentence sentence;
    private final Cast cast;
    private final FunctionWords functions;
    private final NounArguments nouns;
    private final Phrases phrases;
    private final Subjects subjects;
    private final StrayPhrases strays;

    Arguments(Sentence sentence, Cast cast, FunctionWords functions, LightVerbs lightVerbs) {
        this.sentence = sentence;
        this.cast = cast;
        this.functions = functions;
        this.strays = new StrayPhrases(sentence, functions, this);
        this.phrases = new Phrases(sentence, cast);
        this.subjects = new Subjects(sentence, cast);
        this.nouns = new NounArguments(sentence, cast, functions, lightVerbs, this);
    }

    Phrases phrases() {
        return phrases;
    }

    /** What stands at an argument name of a trigger, coordinated phrases one by one. */
    List<Filler> at(int trigger, String where) {
        Word word = sentence.word(trigger);
        if (word.upos() == Upos.NOUN || word.upos() == Upos.PROPN) {
            return nouns.at(trigger, where);
        }
        return switch (where) {
            case "subject" -> subject(trigger);
            case "object" -> object(trigger);
            case "indirect" -> indirect(trigger);
            case "clause" -> clause(trigger);
            case "auxiliary" -> phrases.spread(sentence.children(trigger, "aux"));
            case "reflexive" -> phrases.spread(sentence.children(trigger, "expl"));
            case "adjective" -> phrases.spread(sentence.children(trigger, "advmod"));
            case "of" -> phrases.prepositional(trigger, functions::of);
            default -> near(trigger, where::equals);
        };
    }

    /** Does this noun only count or gather what its complement names? */
    boolean gathers(int noun) {
        return functions.transparent(sentence.word(noun).lemma());
    }

    /** The logical subject of a verb. */
    List<Filler> subject(int verb) {
        return passive(verb) ? agents(verb) : surfaceSubject(verb, 0);
    }

    /** The logical direct object of a verb. */
    List<Filler> object(int verb) {
        if (passive(verb)) {
            return surfaceSubject(verb, 0).stream()
                    .filter(f -> !f.omitted() || finite(verb))
                    .toList();
        }
        List<Integer> objects = new ArrayList<>(exactly(verb, "obj"));
        objects.removeAll(subjects.behind(verb));
        List<Filler> found = new ArrayList<>(phrases.antecedents(objects));
        if (found.isEmpty()) {
            found.addAll(phrases.antecedents(doneBySubject(verb) ? List.of() : exactly(verb, "nsubj:pass")));
            found.addAll(phrases.antecedents(subjects.second(verb)));
        }
        if (found.isEmpty()) {
            found.addAll(phrases.spread(stranded(verb)));
        }
        if (found.isEmpty()) {
            found.addAll(phrases.spread(completing(verb)));
        }
        if (found.isEmpty()) {
            found.addAll(phrases.spread(strays.bareObject(verb)));
        }
        if (found.isEmpty() && participleOf(verb)) {
            found.addAll(phrases.spread(List.of(sentence.word(verb).head())));
        }
        if (found.isEmpty() && bareRelative(verb)) {
            found.addAll(phrases.spread(List.of(sentence.word(verb).head())));
        }
        return found;
    }

    /** {@code the contract (that) it signed}: a clause with a subject and no pronoun for the noun that it belongs to. */
    private boolean bareRelative(int verb) {
        Word word = sentence.word(verb);
        boolean clause = word.relation().equals("acl") && finite(verb) || relative(verb);
        return clause
                && word.head() >= 0
                && relativePronoun(verb) < 0
                && !sentence.children(verb, "nsubj").isEmpty();
    }

    /** What a word that completes the verb was given instead: {@code called home its envoy}, {@code called off a strike}. */
    private List<Integer> completing(int verb) {
        List<Integer> completions = exactly(verb, "xcomp").stream()
                .filter(c -> !verbal(c) && sentence.child(c, "case") < 0)
                .toList();
        boolean taken = completions.size() > 1 || sentence.child(verb, "compound:prt") >= 0;
        List<Integer> found = new ArrayList<>();
        for (int completion : completions) {
            found.addAll(exactly(completion, "obj"));
            if (taken && sentence.word(completion).upos() == Upos.NOUN) {
                found.add(completion);
            }
        }
        return found;
    }

    /** A bare noun phrase that hangs on a prepositional one before it: {@code firmó con el Reino Unido el Acuerdo}. */
    private List<Integer> stranded(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int phrase : sentence.children(verb, "obl")) {
            for (int child : sentence.children(phrase)) {
                Word word = sentence.word(child);
                boolean nominal =
                        word.baseRelation().equals("nmod") || word.relation().equals("appos");
                boolean noun = word.upos() == Upos.NOUN && word.baseRelation().equals("amod");
                boolean bare = (noun || sentence.child(child, "det") >= 0) && sentence.child(child, "case") < 0;
                if ((nominal || noun)
                        && bare
                        && phrase > verb
                        && child > phrase
                        && sentence.child(child, "punct") < 0) {
                    found.add(child);
                }
            }
        }
        return found.isEmpty() ? found : found.subList(0, 1);
    }

    boolean passive(int verb) {
        Word word = sentence.word(verb);
        if (sentence.child(verb, "aux:pass") >= 0 || sentence.child(verb, "expl:pass") >= 0 && !doneBySubject(verb)) {
            return true;
        }
        boolean turned = sentence.child(verb, "nsubj:pass") >= 0 && sentence.child(verb, "expl:pass") < 0
                || sentence.child(verb, "obl:agent") >= 0;
        if (turned && (word.is("VerbForm", "Part") || word.is("Voice", "Pass")) || headline(verb)) {
            return true;
        }
        return participleOf(verb) && word.is("VerbForm", "Part") && !word.is("Tense", "Pres");
    }

    /** A bare participle that opens a headline: {@code Detenidos dos opositores}. */
    private boolean headline(int verb) {
        Word word = sentence.word(verb);
        return word.head() < 0
                && word.is("VerbForm", "Part")
                && sentence.child(verb, "aux") < 0
                && sentence.children(verb).stream().allMatch(c -> c > verb)
                && sentence.child(verb, "nsubj") >= 0;
    }

    /** An actor before a verb with a reflexive pronoun does it itself: {@code el bloque se reunirá}. */
    private boolean doneBySubject(int verb) {
        return functions.reflexive(sentence.word(verb).lemma())
                || sentence.children(verb, "nsubj").stream()
                        .anyMatch(s -> s < verb && !cast.actorsOf(sentence, s).isEmpty());
    }

    /** Is it a participle or a bare modifier of the noun above it? */
    private boolean participleOf(int verb) {
        Word word = sentence.word(verb);
        return word.head() >= 0
                && word.is("VerbForm", "Part")
                && (word.relation().equals("acl") || word.relation().equals("amod"))
                && sentence.child(verb, "nsubj") < 0
                && !clauseOfItsOwn(verb);
    }

    /** A passive participle has no object: {@code NATO planes bombed Belgrade} was taken for a noun and its modifier. */
    private boolean clauseOfItsOwn(int verb) {
        Word word = sentence.word(verb);
        boolean top = sentence.word(word.head()).head() < 0 && verb > word.head();
        return top && word.relation().equals("acl") && (!exactly(verb, "obj").isEmpty() || alone(verb));
    }

    /** The only verb of a sentence that has no agent and ends in a stop. */
    private boolean alone(int verb) {
        boolean agent = sentence.child(verb, "obl:agent") >= 0;
        boolean other = sentence.words().stream().anyMatch(w -> w.upos().verbal() && w.index() != verb);
        return !agent && !other && sentence.language().equals("en");
    }

    private boolean finite(int verb) {
        Word word = sentence.word(verb);
        return word.is("VerbForm", "Fin")
                || sentence.children(verb).stream().map(sentence::word).anyMatch(Arguments::finiteAuxiliary);
    }

    /** {@code haber} does not make {@code haber abierto} finite. */
    private static boolean finiteAuxiliary(Word word) {
        return word.baseRelation().equals("aux") && !word.is("VerbForm", "Inf") && !word.is("VerbForm", "Ger");
    }

    /** Dependents in this very relation, subtype and all. */
    private List<Integer> exactly(int word, String relation) {
        return sentence.children(word).stream()
                .filter(c -> sentence.word(c).relation().equals(relation))
                .toList();
    }

    private List<Filler> agents(int verb) {
        List<Integer> heads = new ArrayList<>(sentence.children(verb, "obl:agent"));
        if (heads.isEmpty()) {
            for (int child : sentence.children(verb)) {
                if (sentence.word(child).baseRelation().equals("obl") && functions.agent(phrases.preposition(child))) {
                    heads.add(child);
                }
            }
        }
        return heads.isEmpty() ? phrases.below(verb, verb, functions::agent) : phrases.antecedents(heads);
    }

    /** The subject as the clause has it, before passives are turned round. */
    private List<Filler> surfaceSubject(int verb, int depth) {
        List<Filler> own = phrases.antecedents(passive(verb) ? sentence.children(verb, "nsubj") : subjects.first(verb));
        if (!own.isEmpty() || depth > DEPTH) {
            return own;
        }
        Word word = sentence.word(verb);
        if (relative(verb) && relativePronounIsSubject(verb)) {
            return phrases.spread(List.of(word.head()));
        }
        if (participleOf(verb) || word.relation().equals("acl") && word.head() >= 0 && !finite(verb)) {
            return ofNominal(word, depth);
        }
        return shared(verb, word, depth);
    }

    /** {@code la ofensiva lanzada}, {@code su intención de retirarse}: the noun, or whose it is. */
    private List<Filler> ofNominal(Word word, int depth) {
        if (!word.is("VerbForm", "Inf")) {
            if (word.is("VerbForm", "Ger") && verbal(word.head())) {
                return surfaceSubject(word.head(), depth + 1);
            }
            List<Filler> maker = word.is("VerbForm", "Ger") ? whoMade(word.head(), depth) : List.of();
            return maker.isEmpty() ? phrases.spread(List.of(word.head())) : maker;
        }
        if (sentence.child(word.head(), "cop") >= 0) {
            return phrases.antecedents(sentence.children(word.head(), "nsubj"));
        }
        int above = sentence.word(word.head()).head();
        boolean purpose = functions.purpose(phrases.preposition(word.index())) && above >= 0 && verbal(above);
        return purpose ? surfaceSubject(above, depth + 1) : nouns.subject(word.head(), depth + 1);
    }

    /** {@code sent a letter offering help}: who does something with a noun that stands for nobody. */
    private List<Filler> whoMade(int noun, int depth) {
        if (!cast.actorsOf(sentence, noun).isEmpty()) {
            return List.of();
        }
        Word word = sentence.word(noun);
        boolean made = word.relation().equals("obj")
                && sentence.word(word.head()).upos().verbal();
        return made ? surfaceSubject(word.head(), depth + 1) : List.of();
    }

    private List<Filler> shared(int verb, Word word, int depth) {
        if (word.head() < 0) {
            return omitted(verb);
        }
        if (word.relation().equals("conj") && verbal(word.head())) {
            List<Filler> before = surfaceSubject(word.head(), depth + 1);
            boolean known = before.stream().anyMatch(f -> !f.omitted());
            return known && samePerson(verb, word.head()) || !finite(verb) ? before : omitted(verb);
        }
        boolean clause =
                Set.of("xcomp", "advcl", "ccomp", "csubj", "obl", "parataxis").contains(word.baseRelation());
        if ((!finite(verb) || sentence.language().equals("en")) && clause && verbal(word.head())) {
            return controller(word, depth);
        }
        return omitted(verb);
    }

    private List<Filler> controller(Word word, int depth) {
        int above = word.head();
        if (functions.objectControl(sentence.word(above).lemma())
                && !word.baseRelation().equals("parataxis")) {
            List<Filler> controlled = passive(above) ? surfaceSubject(above, depth + 1) : object(above);
            if (controlled.isEmpty()) {
                controlled = indirect(above);
            }
            if (!controlled.isEmpty()) {
                return controlled;
            }
        }
        return passive(above) && word.baseRelation().equals("advcl")
                ? subject(above)
                : surfaceSubject(above, depth + 1);
    }

    private boolean samePerson(int a, int b) {
        String one = sentence.word(a).features().get("Number");
        String other = sentence.word(b).features().get("Number");
        return one.isEmpty()
                || other.isEmpty()
                || one.equals(other)
                || sentence.language().equals("en");
    }

    private List<Filler> omitted(int verb) {
        return cast.omittedAt(sentence, verb).isPresent() ? List.of(new Filler(verb, true)) : List.of();
    }

    private List<Filler> indirect(int verb) {
        List<Filler> found = new ArrayList<>(phrases.antecedents(sentence.children(verb, "iobj")));
        if (found.stream().allMatch(f -> sentence.word(f.word()).upos() == Upos.PRON)) {
            List<Filler> named = phrases.prepositional(verb, functions::dative);
            return named.isEmpty() ? found : named;
        }
        return found;
    }

    private List<Filler> clause(int verb) {
        Set<Filler> found = new LinkedHashSet<>();
        for (int child : sentence.children(verb)) {
            Word word = sentence.word(child);
            String relation = word.baseRelation();
            boolean close = word.is("VerbForm", "Ger") && child > verb && child - verb <= NEAR;
            boolean infinitive = relation.equals("advcl")
                    && !finite(child)
                    && (word.is("VerbForm", "Inf")
                            || close && sentence.child(child, "mark") < 0 && sentence.child(child, "punct") < 0);
            if (relation.equals("ccomp") || relation.equals("xcomp") || relation.equals("csubj") || infinitive) {
                found.addAll(phrases.spread(List.of(child)));
            }
        }
        return List.copyOf(found);
    }

    /** Phrases under a preposition, also those that hang on a bare time or on the verb that this one completes. */
    private List<Filler> near(int verb, Predicate<String> wanted) {
        List<Filler> found = new ArrayList<>(phrases.prepositional(verb, wanted));
        for (int child : sentence.children(verb)) {
            String relation = sentence.word(child).baseRelation();
            boolean bare = relation.equals("obl") && phrases.preposition(child).isEmpty();
            boolean counted = relation.equals("obl") && sentence.child(child, "nummod") >= 0;
            if (found.isEmpty() && child > verb && (bare || counted)) {
                found.addAll(phrases.prepositional(child, wanted));
            }
            if (found.isEmpty() && child > verb && (bare || relation.equals("obj"))) {
                sentence.children(child, "acl").forEach(past -> found.addAll(phrases.prepositional(past, wanted)));
            }
        }
        Word word = sentence.word(verb);
        if (found.isEmpty() && word.relation().equals("xcomp") && word.head() >= 0) {
            phrases.prepositional(word.head(), wanted).stream()
                    .filter(f -> f.word() > verb)
                    .forEach(found::add);
        }
        return found.isEmpty() ? phrases.antecedents(strays.below(verb, wanted)) : found;
    }

    private boolean verbal(int word) {
        Word w = sentence.word(word);
        return w.upos().verbal() || w.is("VerbForm", "Part") || sentence.child(word, "cop") >= 0;
    }

    private boolean relative(int verb) {
        return sentence.word(verb).relation().equals("acl:relcl")
                && sentence.word(verb).head() >= 0;
    }

    private int relativePronoun(int verb) {
        for (int child : sentence.children(verb)) {
            if (sentence.word(child).is("PronType", "Rel")) {
                return child;
            }
        }
        return -1;
    }

    private boolean relativePronounIsSubject(int verb) {
        int pronoun = relativePronoun(verb);
        return pronoun < 0
                ? sentence.child(verb, "nsubj") < 0 && sentence.language().equals("en")
                : sentence.word(pronoun).baseRelation().equals("nsubj");
    }
}
