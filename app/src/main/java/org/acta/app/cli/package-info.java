/**
 * The {@code acta} command. Comes in: arguments, files, standard input. Goes out: text or records on standard output, trouble on standard error, an
 * exit code. Must not know: how a claim is found.
 */
@NullMarked
package org.acta.app.cli;

import org.jspecify.annotations.NullMarked;
