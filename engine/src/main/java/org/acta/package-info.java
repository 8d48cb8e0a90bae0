/**
 * The front door: {@link org.acta.Acta} takes a story through all stages and gives its {@link org.acta.Account}. The only place that sees every stage.
 */
@NullMarked
package org.acta;

import org.jspecify.annotations.NullMarked;
