package org.acta.ledger.exports;

import static org.acta.ledger.exports.Vocabulary.VALUES;
import static org.acta.ledger.exports.Vocabulary.term;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** Statements being gathered, in one named graph or in none. What has no value is not stated. */
final class Triples {

    private final List<Statement> statements = new ArrayList<>();
    private @Nullable IRI graph;

    /** From here on in this graph; null for none. */
    void in(@Nullable IRI next) {
        graph = next;
    }

    void is(Resource subject, String type) {
        add(subject, RDF.TYPE, term(type));
    }

    void link(Resource subject, String property, @Nullable Value object) {
        if (object != null) {
            add(subject, term(property), object);
        }
    }

    void text(Resource subject, String property, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            add(subject, term(property), VALUES.createLiteral(text));
        }
    }

    void text(Resource subject, String property, @Nullable String text, String language) {
        if (text != null && !text.isEmpty()) {
            add(subject, term(property), VALUES.createLiteral(text, language));
        }
    }

    void day(Resource subject, String property, @Nullable LocalDate day) {
        if (day != null) {
            add(subject, term(property), VALUES.createLiteral(day.toString(), XSD.DATE));
        }
    }

    void number(Resource subject, String property, @Nullable Double number) {
        if (number != null) {
            add(subject, term(property), VALUES.createLiteral(BigDecimal.valueOf(number)));
        }
    }

    private void add(Resource subject, IRI property, Value object) {
        statements.add(VALUES.createStatement(subject, property, object, graph));
    }

    /** All, in the order in which they were stated. */
    List<Statement> all() {
        return List.copyOf(statements);
    }
}
