package org.acta.time;

import java.time.LocalDate;
import org.acta.model.When.Precision;

/** Days from first to last with their TIMEX3 value. */
record Stretch(LocalDate start, LocalDate end, Precision precision, String value) {}
