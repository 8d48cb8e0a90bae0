/**
 * Learns from treebanks what the dictionary does not know of lemmas. Comes in: a language and CoNLL-U files. Goes out: the tables
 * {@code lemma-exceptions.tsv} and {@code lemma-rules.tsv} of that language. Must not know: tagger and parser.
 *
 * <p>The command, from the root of the project, after the modules are compiled:
 *
 * <pre>java -cp CLASSPATH org.acta.training.lemmas.LemmaTraining es engine/src/main/resources/language/es GSD.conllu.zip PUD.conllu.zip</pre>
 */
@NullMarked
package org.acta.training.lemmas;

import org.jspecify.annotations.NullMarked;
