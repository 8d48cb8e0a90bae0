package org.acta.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.acta.Account;
import org.acta.model.Actor;
import org.acta.model.Agreement;
import org.acta.model.Attribution;
import org.acta.model.Claim;
import org.acta.model.Evidence;
import org.acta.model.Quantity;
import org.acta.model.Story;
import org.acta.model.When;

/** One readable block per claim with its sentence, the trigger marked in it. */
final class TextClaims implements Output {

    private static final String INDENT = "    ";

    private final Colours colours;
    private final boolean explain;

    TextClaims(Colours colours, boolean explain) {
        this.colours = colours;
        this.explain = explain;
    }

    @Override
    public String of(Account account) {
        StringBuilder out = new StringBuilder(headline(account.story()));
        for (Claim claim : account.claims()) {
            out.append('\n');
            claim(claim).forEach(line -> out.append(line).append('\n'));
        }
        if (account.claims().isEmpty()) {
            out.append("\n  no claims\n");
        }
        for (Agreement agreement : account.agreements()) {
            out.append('\n');
            agreement(agreement).forEach(line -> out.append(line).append('\n'));
        }
        return out.append('\n').toString();
    }

    String headline(Story story) {
        List<String> about = new ArrayList<>();
        about.add(story.id());
        if (story.outlet() != null) {
            about.add(story.outlet().name());
        }
        if (story.published() != null) {
            about.add(story.published().day().toString());
        }
        about.add(story.language());
        String headline = story.headline() == null ? "(no headline)" : story.headline();
        return colours.bold(headline) + "\n" + colours.faint(String.join(" · ", about)) + "\n";
    }

    /** The lines of one claim, without their ends. */
    List<String> claim(Claim claim) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + colours.bold(claim.event().type().name()) + " "
                + claim.event().cameo() + "  " + who(claim));
        List<String> facts = facts(claim);
        if (!facts.isEmpty()) {
            lines.add(INDENT + String.join(" · ", facts));
        }
        if (!claim.attribution().isEmpty()) {
            lines.add(INDENT + "said by " + chain(claim.attribution()));
        }
        if (!claim.quantities().isEmpty()) {
            lines.add(INDENT + "how much: "
                    + claim.quantities().stream().map(TextClaims::quantity).collect(Collectors.joining("; ")));
        }
        lines.add(INDENT + "“" + evidence(claim.evidence()) + "”");
        if (explain) {
            explanation(claim).forEach(line -> lines.add(colours.faint(INDENT + line)));
        }
        return lines;
    }

    private static String who(Claim claim) {
        String actors = sides(claim.actors());
        String recipients = sides(claim.recipients());
        String arrow = claim.reciprocal() ? " ↔ " : " → ";
        return recipients.isEmpty() ? actors : (actors.isEmpty() ? "?" : actors) + arrow + recipients;
    }

    private static String sides(List<Actor> actors) {
        return actors.stream()
                .map(a -> a.code().isEmpty() ? a.text() : a.text() + " [" + a.code() + "]")
                .collect(Collectors.joining(", "));
    }

    private static List<String> facts(Claim claim) {
        List<String> facts = new ArrayList<>();
        if (claim.when() != null) {
            facts.add(when(claim.when()));
        }
        if (claim.where() != null) {
            facts.add("in " + claim.where().name());
        }
        if (claim.reality().negative()) {
            facts.add("did not happen");
        }
        facts.add(lower(claim.reality().status()));
        facts.add(lower(claim.reality().certainty()));
        if (claim.reality().background()) {
            facts.add("background");
        }
        if (claim.reality().condition() != null) {
            facts.add("on condition: " + claim.reality().condition());
        }
        return facts;
    }

    private static String when(When when) {
        String start = when.start() == null ? "" : when.start().toString();
        String end = when.end() == null ? "" : when.end().toString();
        String days = start.equals(end) ? start : start + "/" + end;
        return when.basis() == When.Basis.PUBLICATION ? days + " (published)" : days;
    }

    private static String chain(List<Attribution> chain) {
        return chain.stream()
                .map(a -> a.source().code().isEmpty()
                        ? a.source().text()
                        : a.source().text() + " [" + a.source().code() + "]")
                .collect(Collectors.joining(", citing "));
    }

    private static String quantity(Quantity quantity) {
        return quantity.text();
    }

    private String evidence(Evidence evidence) {
        int from = evidence.trigger().start() - evidence.sentence().start();
        int to = evidence.trigger().end() - evidence.sentence().start();
        String text = evidence.text();
        return text.substring(0, from) + colours.marked(text.substring(from, to)) + text.substring(to);
    }

    private static List<String> explanation(Claim claim) {
        List<String> lines = new ArrayList<>();
        lines.add("rule " + claim.rule() + ", confidence " + claim.confidence());
        claim.actors().forEach(a -> lines.add("actor " + resolved(a)));
        claim.recipients().forEach(a -> lines.add("recipient " + resolved(a)));
        claim.attribution().forEach(a -> lines.add("source " + resolved(a.source()) + ", by “" + a.cue() + "”"));
        return lines;
    }

    private static String resolved(Actor actor) {
        String name = actor.name() == null ? "" : " = " + actor.name();
        String side = actor.side().isEmpty() ? "" : " of " + actor.side();
        return "“" + actor.text() + "”" + name + side + " (" + actor.how() + ")";
    }

    private List<String> agreement(Agreement agreement) {
        List<String> lines = new ArrayList<>();
        String date = agreement.date() == null ? "" : ", " + agreement.date();
        lines.add("  " + colours.bold("AGREEMENT") + " " + agreement.name() + date + " (" + lower(agreement.status())
                + ")");
        if (!agreement.parties().isEmpty()) {
            lines.add(INDENT + "parties: " + sides(agreement.parties()));
        }
        if (!agreement.obligations().isEmpty()) {
            lines.add(INDENT + "obligations: " + String.join(", ", agreement.obligations()));
        }
        if (!agreement.without().isEmpty()) {
            lines.add(INDENT + "without: " + String.join(", ", agreement.without()));
        }
        agreement.links().forEach(link -> lines.add(INDENT + lower(link.relation()) + ": " + link.name()));
        return lines;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
