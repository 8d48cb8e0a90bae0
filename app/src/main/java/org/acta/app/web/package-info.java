/**
 * The desk: pages to look at the record, check it and put it right. Comes in: a request. Goes out: a page made from a template in {@code src/main/jte}, with
 * words from {@code texts_*.properties}. Asks the ledger's questions; knows no SQL and no rule of coding.
 */
@NullMarked
package org.acta.app.web;

import org.jspecify.annotations.NullMarked;
