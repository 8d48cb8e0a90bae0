package org.acta.reading;

import org.acta.model.Segment;
import org.acta.model.Span;

/** A segment whose language is not yet known. */
record Piece(Segment.Kind kind, Span span) {}
