/**
 * How fast the grammar reads, measured with JMH. Comes in: the news text of a treebank. Goes out: words per second of each step.
 *
 * <pre>java -cp CLASSPATH org.openjdk.jmh.Main org.acta.training.speed -p treebank=../shared/treebanks/es/gsd-dev.conllu.zip</pre>
 */
@NullMarked
package org.acta.training.speed;

import org.jspecify.annotations.NullMarked;
