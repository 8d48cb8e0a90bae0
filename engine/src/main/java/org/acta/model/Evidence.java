package org.acta.model;

/** The words that say so: the whole sentence, and the trigger in it. {@code segment} is an index into {@link Story#segments()}. */
public record Evidence(int segment, Span sentence, String text, Span trigger, String triggerText) {}
