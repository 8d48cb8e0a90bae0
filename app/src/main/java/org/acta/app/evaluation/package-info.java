/**
 * How good the claims are. Comes in: stories with hand-made gold beside them and the accounts of those stories. Goes out: precision, recall and F1 as
 * {@code shared/eval/score.py} defines them, and how often each part of a claim is right. Must not know: how claims are found.
 */
@NullMarked
package org.acta.app.evaluation;

import org.jspecify.annotations.NullMarked;
