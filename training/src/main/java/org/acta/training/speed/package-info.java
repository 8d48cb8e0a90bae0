/**
 * How fast Acta reads. Comes in: the news text of a treebank, or stories. Goes out: words per second of each step of the grammar and of times and quantities, measured
 * with JMH; tokens per second of the whole pipeline and the memory that it keeps ({@code PipelineSpeed}).
 *
 * <pre>java -cp CLASSPATH org.openjdk.jmh.Main org.acta.training.speed -p treebank=../shared/treebanks/es/gsd-dev.conllu.zip</pre>
 */
@NullMarked
package org.acta.training.speed;

import org.jspecify.annotations.NullMarked;
