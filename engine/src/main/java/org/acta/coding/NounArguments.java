package org.acta.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acta.model.Act.Filler;
import org.acta.model.Cast;
import org.acta.model.Sentence;
import org.acta.model.Upos;
import org.acta.model.Word;

/** Who stands where around an event noun: {@code el veto de Moscú a la resolución}, {@code su ofensiva}, {@code realizó una visita}. */
final class NounArguments {

    private static final int DEPTH = 12;

    /** A phrase this many words behind a noun may still be its own. */
    private static final int NEAR = 6;

    private final Sentence sentence;
    private final Cast cast;
    private final FunctionWords functions;
    private final LightVerbs lightVerbs;
    private final Arguments verbs;

    NounArguments(Sentence sentence, Cast cast, FunctionWords functions, LightVerbs lightVerbs, Arguments verbs) {
        this.sentence = sentence;
        this.cast = cast;
        this.functions = functions;
        this.lightVerbs = lightVerbs;
        this.verbs = verbs;
    }

    List<Filler> at(int noun, String where) {
        return switch (where) {
            case "subject" -> subject(noun, 0);
            case "object" -> object(noun);
            case "setting" -> setting(noun);
            case "of" -> of(noun);
            case "indirect" -> viaLightVerb(noun, "indirect");
            case "clause" -> verbs.phrases().spread(sentence.children(noun, "acl"));
            case "compound" -> verbs.phrases().spread(sentence.children(noun, "compound"));
            case "adjective" -> verbs.phrases().spread(sentence.children(noun, "amod"));
            default -> prepositional(noun, where);
        };
    }

    private List<Filler> prepositional(int noun, String preposition) {
        List<Filler> own = verbs.phrases().prepositional(noun, preposition::equals);
        if (own.isEmpty()) {
            own = viaLightVerb(noun, preposition);
        }
        if (own.isEmpty()) {
            own = behind(noun, preposition);
        }
        boolean taken = functions.agent(preposition) && !owners(noun).isEmpty();
        return own.isEmpty() && !taken ? verbs.phrases().below(noun, noun, preposition::equals) : own;
    }

    /** A phrase close behind the noun that hangs on the noun's own head, as phrases of several nouns in a row often do. */
    private List<Filler> behind(int noun, String preposition) {
        int head = sentence.word(noun).head();
        if (head < 0) {
            return List.of();
        }
        List<Filler> found = verbs.phrases().prepositional(head, preposition::equals).stream()
                .filter(f -> f.word() > noun && (head < noun || head > f.word()))
                .toList();
        return found.isEmpty() || found.get(0).word() - noun > NEAR ? List.of() : found;
    }

    /** The light verb that the noun is the object of, or that follows it as a participle. */
    private int lightVerb(int noun) {
        Word word = sentence.word(noun);
        if (word.head() >= 0
                && (word.baseRelation().equals("obj") || word.relation().equals("nsubj:pass"))) {
            return lightVerbs.use(sentence.word(word.head()).lemma()).isPresent() ? word.head() : -1;
        }
        for (int child : sentence.children(noun, "acl")) {
            int verb = main(child);
            boolean infinitive = sentence.word(child).is("VerbForm", "Inf");
            if (!infinitive && lightVerbs.use(sentence.word(verb).lemma()).isPresent()) {
                return verb;
            }
        }
        return -1;
    }

    /** The infinitive or participle that completes a verb, at the end of the chain: {@code iba a mantener}. */
    private int main(int verb) {
        int at = verb;
        for (int step = 0; step < DEPTH; step++) {
            int next = sentence.child(at, "xcomp");
            if (next < 0) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private Optional<LightVerbs.Use> use(int noun) {
        int verb = lightVerb(noun);
        return verb < 0 ? Optional.empty() : lightVerbs.use(sentence.word(verb).lemma());
    }

    private List<Filler> viaLightVerb(int noun, String where) {
        int verb = lightVerb(noun);
        return verb < 0 ? List.of() : verbs.at(verb, where);
    }

    List<Filler> subject(int noun, int depth) {
        if (depth > DEPTH) {
            return List.of();
        }
        List<Filler> agents = verbs.phrases().prepositional(noun, functions::agent);
        if (!agents.isEmpty()) {
            return agents;
        }
        List<Filler> owners = owners(noun);
        if (!owners.isEmpty()) {
            return owners;
        }
        Optional<LightVerbs.Use> use = use(noun);
        if (use.isPresent() && use.get() != LightVerbs.Use.UNDERGO) {
            List<Filler> light = viaLightVerb(noun, "subject");
            if (!light.isEmpty()) {
                return light;
            }
        }
        List<Filler> lower = verbs.phrases().below(noun, noun, functions::agent);
        return lower.isEmpty() ? actorsAmong(verbs.phrases().prepositional(noun, functions::of)) : lower;
    }

    /** The subject of the verb that the noun tells the time or place of: {@code tras un encuentro, acordaron}. */
    private List<Filler> setting(int noun) {
        int at = noun;
        for (int step = 0; step < DEPTH && at >= 0; step++) {
            Word word = sentence.word(at);
            if (word.upos().verbal()) {
                return verbs.subject(at);
            }
            boolean inside = Set.of("obl", "nmod", "appos").contains(word.baseRelation());
            at = inside ? word.head() : -1;
        }
        return List.of();
    }

    /** Possessives, compounds and adjectives that name an actor. */
    private List<Filler> owners(int noun) {
        List<Integer> owners = new ArrayList<>();
        for (int child : sentence.children(noun)) {
            Word word = sentence.word(child);
            boolean owner = word.relation().equals("nmod:poss")
                    || word.is("Poss", "Yes")
                    || word.relation().equals("compound")
                            && !cast.actorsOf(sentence, child).isEmpty()
                    || word.relation().equals("amod")
                            && !cast.actorsOf(sentence, child).isEmpty()
                    || word.upos() == Upos.PROPN
                            && word.relation().startsWith("nmod")
                            && verbs.phrases().preposition(child).isEmpty();
            if (owner) {
                owners.add(child);
            }
        }
        return verbs.phrases().spread(owners);
    }

    private List<Filler> actorsAmong(List<Filler> fillers) {
        return fillers.stream()
                .filter(f -> !cast.actorsOf(sentence, f.word()).isEmpty())
                .toList();
    }

    private List<Filler> object(int noun) {
        if (use(noun).filter(u -> u == LightVerbs.Use.UNDERGO).isPresent()) {
            return viaLightVerb(noun, "subject");
        }
        List<Filler> of = verbs.phrases().prepositional(noun, functions::of);
        List<Filler> subject = subject(noun, 0);
        List<Filler> rest = of.stream().filter(f -> !subject.contains(f)).toList();
        return rest.isEmpty() ? verbs.phrases().prepositional(noun, functions::dative) : rest;
    }

    /** {@code the Kenyan invasion}: an adjective of nationality, whatever its relation. */
    private boolean nationality(int word) {
        return cast.at(sentence, word).filter(m -> m.how().equals("adjective")).isPresent();
    }

    private List<Filler> of(int noun) {
        List<Filler> found = new ArrayList<>(verbs.phrases().prepositional(noun, functions::of));
        for (int child : sentence.children(noun)) {
            String relation = sentence.word(child).relation();
            if (relation.equals("nmod:poss") || relation.equals("compound") && !nationality(child)) {
                found.addAll(verbs.phrases().spread(List.of(child)));
            }
        }
        return found;
    }
}
