package org.acta.model;

/** The words that say so: the whole sentence, and the trigger in it. {@code segment} is an index into {@link Story#segments()}. */
public record Evidence(int segment, Span sentence, String text, Span trigger, String triggerText) {

    /** A sentence as evidence, by one of its words. */
    public static Evidence of(Sentence sentence, int word) {
        Span trigger = sentence.word(word).span();
        return new Evidence(sentence.segment(), sentence.span(), sentence.text(), trigger, sentence.text(trigger));
    }
}
