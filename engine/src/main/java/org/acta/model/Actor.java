package org.acta.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who does, says or undergoes something, as far as the text and public knowledge tell.
 *
 * @param text the words of the story
 * @param name the full name, where known
 * @param country ISO 3166-1 alpha-3, with SUN, YUG, CSK, DDR, YMD, VDR for states that are gone
 * @param org id of a body that belongs to no one country: UNO, NATO, EUU…
 * @param office the office held or the role told, {@code presidente}
 * @param how which resolution rule found it, for explanations
 */
public record Actor(
        String text,
        @Nullable String name,
        Kind kind,
        @Nullable String country,
        @Nullable String org,
        Sector sector,
        @Nullable String office,
        Ownership ownership,
        Span span,
        String how) {

    /** What the actor is. */
    public enum Kind {
        PERSON,
        STATE,
        GOVERNMENT,
        MILITARY,
        IGO,
        NGO,
        PARTY,
        COMPANY,
        MEDIA,
        GROUP,
        POPULATION,
        UNKNOWN
    }

    /** The country's code, else the organisation's, else empty. */
    public String side() {
        return country != null ? country : org != null ? org : "";
    }

    /** A code in the manner of CAMEO: {@code RUSGOV}. */
    public String code() {
        return side() + (sector == Sector.UNK || sector == Sector.IGO ? "" : sector.name());
    }

    /** Does it act in politics as far as is known: has it a side, or a sector? */
    public boolean political() {
        return country != null || org != null || sector != Sector.UNK;
    }

    /** The same actor, of another country. */
    public Actor of(String other) {
        return new Actor(text, name, kind, other, null, sector, office, ownership, span, how);
    }

    /** The same actor, told by other words. */
    public Actor toldBy(String words, Span where) {
        return new Actor(words, name, kind, country, org, sector, office, ownership, where, how);
    }

    /** The same actor, found by another rule. */
    public Actor foundBy(String rule) {
        return new Actor(text, name, kind, country, org, sector, office, ownership, span, rule);
    }
}
