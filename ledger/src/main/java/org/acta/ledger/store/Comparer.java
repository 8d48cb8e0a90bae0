package org.acta.ledger.store;

import java.util.List;
import org.acta.ledger.entry.Delta;
import org.acta.ledger.entry.Revision;

/** Who tells what a new revision of a document changed. */
public interface Comparer {

    List<Delta> between(Revision before, Revision after);
}
