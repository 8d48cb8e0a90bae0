package org.acta.grammar.lexicon;

import org.acta.model.Features;
import org.acta.model.Upos;

/** One reading of a form: {@code lleva} is {@code llevar}, VERB, {@code Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin}. */
public record Analysis(String lemma, Upos upos, Features features) {}
