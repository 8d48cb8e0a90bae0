package org.acta.actors;

import java.util.List;

/**
 * A state or territory.
 *
 * @param code ISO 3166-1 alpha-3, or the code of a state that is gone
 * @param familyNameFirst whether its people's family names stand before the given ones in the news
 */
record State(String code, Period period, List<String> successors, boolean familyNameFirst) {}
