/**
 * Checked tables. Comes in: a resource of ours. Goes out: its rows, unchangeable. An error names file and line.
 */
@NullMarked
package org.acta.data;

import org.jspecify.annotations.NullMarked;
