package org.acta.actors;

import java.util.List;

/** Names that fit at a stretch of text, {@code [start, end)}. */
record Hit(int start, int end, List<Name> names) {}
