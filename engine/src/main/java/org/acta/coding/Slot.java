package org.acta.coding;

import java.util.List;
import org.acta.model.Act;

/**
 * A role and where its filler stands.
 *
 * @param role {@code actor}, {@code recipient}, {@code both} or a name of the rule's own
 * @param places tried in turn
 * @param need what an empty slot means
 */
public record Slot(String role, List<Place> places, Need need) {

    /** The role of those who do it to one another. */
    public static final String BOTH = "both";

    public Slot {
        places = List.copyOf(places);
    }

    /** What the pattern makes of the slot. */
    public enum Need {
        /** Must be filled. */
        REQUIRED,
        /** May be empty, but a filler must pass the filter. */
        OPEN,
        /** May be empty, and a filler that does not pass is passed over. */
        OPTIONAL,
        /** Must not be filled. */
        FORBIDDEN
    }

    /** A path of argument names from the trigger, {@code clause>object}, and the filter for what stands there. */
    public record Place(List<String> path, Filter filter) {

        public Place {
            path = List.copyOf(path);
        }
    }

    /** Does this role name a side of the event? */
    static boolean isSide(String role) {
        return role.equals(Act.ACTOR) || role.equals(Act.RECIPIENT) || role.equals(BOTH);
    }
}
