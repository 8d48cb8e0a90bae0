/**
 * What was done: acts in sentences, found by rules. Comes in: a parsed {@link org.acta.model.Sentence} and the story's
 * {@link org.acta.model.Cast}. Goes out: {@link org.acta.model.Act}s, each a trigger with the phrases that fill its roles. Must not know: files other
 * than its rules, when things happened, who says so, how real they are.
 *
 * <p>{@code RuleParser} reads rule files (format: {@code docs/rules.md}), {@code RuleBook} indexes them by trigger lemma, {@code Arguments} knows the
 * grammar of verbs and nouns (passives, relative clauses, participles, control, coordination, dropped subjects, light verbs), {@code Matcher} lays a
 * pattern over a trigger, {@code StrayPhrases} finds what the tree hangs too deep, {@code Selection} decides which acts of a sentence stay, {@code ProVerbs}
 * adds those that {@code lo hizo} repeats.
 */
@NullMarked
package org.acta.coding;

import org.jspecify.annotations.NullMarked;
