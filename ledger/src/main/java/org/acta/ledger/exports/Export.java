package org.acta.ledger.exports;

import java.io.Closeable;
import java.io.IOException;
import org.acta.ledger.entry.Event;
import org.acta.ledger.entry.Revision;

/**
 * Something that is being written in a format that others read. Revisions come first, then events, each as it is met; nothing is kept longer than
 * the format itself demands. The file is whole once this is closed.
 */
public interface Export extends Closeable {

    /** What a document tells, for formats that have documents. */
    default void revision(Revision revision) throws IOException {}

    /** A happening with its claims, for formats that have events. */
    default void event(Event event) throws IOException {}
}
