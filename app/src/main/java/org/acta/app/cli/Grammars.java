package org.acta.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acta.Acta;
import org.acta.grammar.Convention;
import org.acta.grammar.Grammar;
import org.acta.grammar.conllu.ConlluSentence;
import org.acta.grammar.conllu.ConlluWord;
import org.acta.grammar.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The grammars that a command needs, each loaded when it is first asked for. */
final class Grammars {

    /** So many words tell the language of a treebank. */
    private static final int WORDS = 2000;

    private final Map<String, Grammar> loaded = new HashMap<>();

    Grammar of(String language) {
        if (!has(language)) {
            throw new Unusable("no grammar for language " + language + "; there are " + Acta.LANGUAGES);
        }
        return loaded.computeIfAbsent(language, Grammar::load);
    }

    /**
     * The grammar in whose manner a treebank is to be read: the one of this name, else that of the treebank that the sentences' ids belong
     * to, else that of news.
     */
    Grammar of(String language, List<ConlluSentence> sentences, @Nullable String convention) {
        if (!has(language)) {
            throw new Unusable("no grammar for language " + language + "; there are " + Acta.LANGUAGES);
        }
        Convention manner = convention != null ? named(language, convention) : recognised(language, sentences);
        return manner.equals(Convention.NEWS)
                ? of(language)
                : loaded.computeIfAbsent(language + "-" + manner.name(), name -> Grammar.load(language, manner));
    }

    private static Convention named(String language, String name) {
        List<Convention> known = new ArrayList<>(Convention.of(language));
        known.add(Convention.NEWS);
        return known.stream()
                .filter(convention -> convention.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unusable("no convention " + name + " for language " + language + "; there are "
                        + known.stream().map(Convention::name).toList()));
    }

    private static Convention recognised(String language, List<ConlluSentence> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.comment("sent_id"))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .flatMap(id -> Convention.recognised(language, id))
                .orElse(Convention.NEWS);
    }

    boolean has(String language) {
        return Acta.LANGUAGES.contains(language);
    }

    /** The language whose dictionary knows most words of a treebank. */
    static String languageOf(List<ConlluSentence> sentences) {
        String best = "";
        long most = -1;
        for (String language : Acta.LANGUAGES) {
            Lexicon lexicon = Lexicon.of(language);
            long known = sentences.stream()
                    .flatMap(sentence -> sentence.words().stream())
                    .map(ConlluWord::form)
                    .filter(form -> form.chars().allMatch(Character::isLetter))
                    .limit(WORDS)
                    .filter(form -> lexicon.entry(form).known())
                    .count();
            if (known > most) {
                most = known;
                best = language;
            }
        }
        return best;
    }
}
