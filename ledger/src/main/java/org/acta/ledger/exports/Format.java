package org.acta.ledger.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.acta.records.Names;
import org.eclipse.rdf4j.rio.RDFFormat;

/** What the record can be written as: one file, or several in a folder. */
public enum Format {
    GDELT(false),
    GDELT_MENTIONS(false),
    ICEWS(false),
    POLECAT(false),
    PHOENIX(false),
    JSONL(false),
    CSV(true),
    TURTLE(false),
    TRIG(false),
    JSON_LD(false),
    NAF(true),
    ACTOR_GRAPH(false),
    AGREEMENT_GRAPH(false);

    private final boolean folder;

    Format(boolean folder) {
        this.folder = folder;
    }

    /** Does it take a folder? */
    public boolean folder() {
        return folder;
    }

    /** Begins to write a file, or a folder of files, of this name. */
    public Export open(Choice choice, Path target) throws IOException {
        return switch (this) {
            case CSV -> new CsvTables(target);
            case NAF -> new NafFolder(target, choice.grammar());
            default -> open(choice, Files.newOutputStream(target));
        };
    }

    /** Begins to write one file into a stream, which is closed with the export. */
    public Export open(Choice choice, OutputStream stream) throws IOException {
        OutputStream out = new BufferedOutputStream(stream);
        return switch (this) {
            case GDELT -> Tables.gdelt(choice, out);
            case GDELT_MENTIONS -> Tables.gdeltMentions(choice, out);
            case ICEWS -> Tables.icews(choice, out);
            case POLECAT -> Tables.polecat(choice, out);
            case PHOENIX -> Tables.phoenix(choice, out);
            case JSONL -> new Lines(out);
            case TURTLE -> new RdfFile(RDFFormat.TURTLE, out);
            case TRIG -> new RdfFile(RDFFormat.TRIG, out);
            case JSON_LD -> new RdfFile.Json(out);
            case ACTOR_GRAPH -> new ActorGraph(choice, out);
            case AGREEMENT_GRAPH -> new AgreementGraph(out);
            case CSV, NAF -> throw new IllegalArgumentException(this + " is several files");
        };
    }

    /** The name that a user writes: {@code gdelt-mentions}. */
    @Override
    public String toString() {
        return Names.of(this);
    }
}
