package org.acta.ledger.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acta.ledger.entry.Event;
import org.acta.ledger.entry.Revision;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/** Linked data in one file. Turtle has no named graphs: there the graphs' statements stand side by side. */
final class RdfFile implements Export {

    private final RDFWriter writer;
    private final OutputStream out;

    RdfFile(RDFFormat format, OutputStream out) {
        this.out = out;
        this.writer = Rio.createWriter(format, out);
        writer.startRDF();
        Vocabulary.PREFIXES.forEach(writer::handleNamespace);
    }

    @Override
    public void revision(Revision revision) {
        LinkedData.of(revision).forEach(writer::handleStatement);
    }

    @Override
    public void event(Event event) {
        LinkedData.of(event).forEach(writer::handleStatement);
    }

    @Override
    public void close() throws IOException {
        writer.endRDF();
        out.close();
    }

    /** JSON-LD, whose writer would hold everything until the end: a list of the parts, each written by itself. */
    static final class Json implements Export {

        private final OutputStream out;
        private boolean begun;

        Json(OutputStream out) {
            this.out = out;
        }

        @Override
        public void revision(Revision revision) throws IOException {
            part(LinkedData.of(revision));
        }

        @Override
        public void event(Event event) throws IOException {
            part(LinkedData.of(event));
        }

        private void part(List<Statement> statements) throws IOException {
            StringWriter part = new StringWriter();
            Rio.write(statements, part, RDFFormat.JSONLD);
            String list = part.toString().strip();
            String nodes = list.substring(1, list.length() - 1).strip();
            if (!nodes.isEmpty()) {
                write((begun ? ",\n" : "[\n") + nodes);
                begun = true;
            }
        }

        private void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException {
            write(begun ? "\n]\n" : "[]\n");
            out.close();
        }
    }
}
