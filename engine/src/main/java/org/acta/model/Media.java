package org.acta.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An image, video or sound on the page, with who made and who distributed it.
 *
 * @param duration as the page writes it, {@code 01:45}
 */
public record Media(
        Kind kind,
        @Nullable String caption,
        @Nullable String photographer,
        List<String> agencies,
        @Nullable String distributor,
        Ownership distributorOwnership,
        @Nullable String duration) {

    /** What it is. */
    public enum Kind {
        IMAGE,
        VIDEO,
        AUDIO
    }

    public Media {
        agencies = List.copyOf(agencies);
    }
}
