package org.acta.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.acta.data.Row;
import org.acta.data.Table;

/** Words that tell who does what to whom: {@code functions.tsv} of a language, columns {@code function} and {@code word}. */
final class FunctionWords {

    private final Map<String, Set<String>> words = new HashMap<>();

    private FunctionWords() {}

    static FunctionWords load(String language) {
        FunctionWords functions = new FunctionWords();
        for (Row row : Table.read("/language/" + language + "/functions.tsv")) {
            functions
                    .words
                    .computeIfAbsent(row.require("function"), f -> new HashSet<>())
                    .add(row.require("word"));
        }
        return functions;
    }

    /** Prepositions that introduce who does it: {@code por}, {@code by}. */
    boolean agent(String preposition) {
        return is("agent", preposition);
    }

    /** Prepositions that bind a noun to what it belongs to: {@code de}, {@code of}. */
    boolean of(String preposition) {
        return is("of", preposition);
    }

    /** Auxiliaries that tell what is to come: {@code will}. */
    boolean future(String auxiliary) {
        return is("future", auxiliary);
    }

    /** Prepositions that introduce whom something is against: {@code contra}, {@code against}. */
    boolean against(String preposition) {
        return is("against", preposition);
    }

    /** Prepositions that may introduce a person as direct or indirect object: {@code a}. */
    boolean dative(String preposition) {
        return is("dative", preposition);
    }

    /** Verbs whose object does what their infinitive says: {@code pedir a alguien que}, {@code urge}. */
    boolean objectControl(String lemma) {
        return is("object-control", lemma);
    }

    /** Nouns that only count or gather what their complement names: {@code serie}, {@code ronda}. */
    boolean transparent(String lemma) {
        return is("transparent", lemma);
    }

    /** Verbs whose reflexive pronoun makes no passive: {@code se reunieron}. */
    boolean reflexive(String lemma) {
        return is("reflexive", lemma);
    }

    /** Prepositions of an infinitive that tells what the subject of the verb means to do: {@code para}. */
    boolean purpose(String preposition) {
        return is("purpose", preposition);
    }

    /** Prepositions that hardly ever belong to a plain noun: {@code contra}. */
    boolean loose(String preposition) {
        return is("loose", preposition);
    }

    /** May a bare noun with this lemma be something other than a time, as {@code el martes} is? No, where the language lists no such nouns. */
    boolean neverTime(String lemma) {
        return words.containsKey("time") && !is("time", lemma);
    }

    /** Works that tell what did not happen: {@code película}, {@code novel}. */
    boolean fiction(String lemma) {
        return is("fiction", lemma);
    }

    /** Verbs that stand for another: {@code hacer} in {@code lo hizo}. */
    boolean proVerb(String lemma) {
        return is("pro-verb", lemma);
    }

    /** Words that complete such a verb: {@code lo}. */
    boolean proObject(String form) {
        return is("pro-object", form);
    }

    /** Words before such a verb that put who does it behind it: {@code as} in {@code as did Peru}. */
    boolean proLead(String form) {
        return is("pro-lead", form);
    }

    private boolean is(String function, String word) {
        return words.getOrDefault(function, Set.of()).contains(word);
    }
}
