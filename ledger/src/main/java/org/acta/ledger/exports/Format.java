package org.acta.ledger.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.acta.records.Names;

/** What the record can be written as. */
public enum Format {
    GDELT(Tables::gdelt),
    GDELT_MENTIONS(Tables::gdeltMentions),
    ICEWS(Tables::icews),
    POLECAT(Tables::polecat),
    PHOENIX(Tables::phoenix);

    private final Opening opening;

    /** Begins a file. */
    private interface Opening {
        Export open(Choice choice, OutputStream out) throws IOException;
    }

    Format(Opening opening) {
        this.opening = opening;
    }

    /** Begins to write into a stream, which is closed with the export. */
    public Export open(Choice choice, OutputStream out) throws IOException {
        return opening.open(choice, new BufferedOutputStream(out));
    }

    /** The name that a user writes: {@code gdelt-mentions}. */
    @Override
    public String toString() {
        return Names.of(this);
    }
}
