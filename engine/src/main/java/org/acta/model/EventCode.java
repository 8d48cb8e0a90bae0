package org.acta.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kind of event it is.
 *
 * @param mode PLOVER mode, {@code visit}
 * @param contexts PLOVER contexts, {@code military}
 * @param cameo CAMEO code, two to four digits
 */
public record EventCode(EventType type, @Nullable String mode, List<String> contexts, String cameo) {

    public EventCode {
        contexts = List.copyOf(contexts);
    }
}
