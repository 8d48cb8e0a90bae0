package org.acta.ledger.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.linking.Meanings;
import org.acta.ledger.linking.Words;
import org.acta.model.Actor;
import org.acta.model.Claim;
import org.acta.model.EventType;
import org.acta.model.Evidence;
import org.acta.model.Reality;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what joining looks at, worked out once; what few comparisons come to is worked out when they ask.
 *
 * @param everyone actors and recipients
 */
record Telling(
        Entry entry,
        List<Party> actors,
        List<Party> recipients,
        List<Party> everyone,
        @Nullable Window window) {

    /** How far around the trigger words count. */
    private static final int REACH = 90;

    private static final String SIGNED = "057";
    private static final String CALL = "041";
    private static final String VISIT = "042";
    private static final String WELCOME = "043";

    static Telling of(Entry entry) {
        List<Party> actors = Party.of(entry.claim().actors());
        List<Party> recipients = undergoing(entry.claim());
        List<Party> everyone =
                Stream.concat(actors.stream(), recipients.stream()).distinct().toList();
        return new Telling(entry, actors, recipients, everyone, Window.of(entry));
    }

    /** Recipients; not the lone one that is only the place where it happened. */
    private static List<Party> undergoing(Claim claim) {
        boolean place = claim.recipients().size() == 1
                && claim.where() != null
                && claim.event().type() != EventType.CONSULT
                && claim.recipients().get(0).text().equals(claim.where().text());
        return place ? List.of() : Party.of(claim.recipients());
    }

    /** What the agreement that it signs is about, as far as the words near the trigger say. */
    Set<String> about(Meanings meanings) {
        return signs() ? meanings.in(around()) : Set.of();
    }

    /** Stems of the words near the trigger. */
    Set<String> stems() {
        return Words.stems(around());
    }

    /** How the trigger begins. */
    String trigger() {
        return Words.start(claim().evidence().triggerText());
    }

    /** Is it told in the headline? */
    boolean headline() {
        return claim().evidence().text().strip().equals(entry.publication().headline());
    }

    private String around() {
        Evidence evidence = claim().evidence();
        int trigger = evidence.trigger().start() - evidence.sentence().start();
        String text = evidence.text();
        int start = Math.max(0, Math.min(trigger - REACH, text.length()));
        int end = Math.max(start, Math.min(trigger + REACH, text.length()));
        return text.substring(start, end);
    }

    /** Everyone in a claim, as the engine has them. */
    static Stream<Actor> parties(Claim claim) {
        return Stream.concat(claim.actors().stream(), claim.recipients().stream());
    }

    Claim claim() {
        return entry.claim();
    }

    EventType type() {
        return claim().event().type();
    }

    String cameo() {
        return claim().event().cameo();
    }

    /** Does it sign, ratify or conclude an agreement? */
    static boolean signs(Claim claim) {
        return claim.event().cameo().startsWith(SIGNED);
    }

    /** Does it not matter on which side one stands: in meetings, signings, mutual cooperation? */
    static boolean mutual(Claim claim) {
        return claim.event().type() == EventType.CONSULT
                || signs(claim)
                || claim.reciprocal() && claim.event().type().quad() <= 2;
    }

    boolean signs() {
        return signs(claim());
    }

    boolean mutual() {
        return mutual(claim());
    }

    /** A visit or a welcome: the meeting it is for belongs to it. */
    boolean visit() {
        return cameo().equals(VISIT) || cameo().equals(WELCOME);
    }

    /** Do they talk from afar? */
    boolean call() {
        return cameo().equals(CALL);
    }

    /** Is it done by words alone? */
    boolean verbal() {
        return type().quad() == 3 || type() == EventType.AGREE;
    }

    /** Is it a promise, or praise or thanks? */
    boolean kindWords() {
        return type() == EventType.AGREE || type() == EventType.SUPPORT && !signs();
    }

    boolean planned() {
        return claim().reality().status() == Reality.Status.PLANNED;
    }

    /** Does somebody say that it did not happen? */
    boolean denied() {
        return claim().reality().negative() && !claim().attribution().isEmpty();
    }

    /** The days in which it was denied, where nothing dates what is denied; null for all else. */
    @Nullable
    Window denial() {
        return window == null && denied() ? Window.before(entry.publication()) : null;
    }

    /** Who comes, in a visit or a welcome; empty in any other act or when unknown. */
    List<Party> guests() {
        return cameo().equals(VISIT) ? actors : cameo().equals(WELCOME) ? recipients : List.of();
    }

    /** Who is visited, in a visit or a welcome. */
    List<Party> hosts() {
        return cameo().equals(VISIT) ? recipients : cameo().equals(WELCOME) ? actors : List.of();
    }

    boolean sameDocument(Telling other) {
        return claim().document().equals(other.claim().document());
    }

    boolean sameSentence(Telling other) {
        return sameDocument(other)
                && claim().evidence().text().equals(other.claim().evidence().text());
    }
}
