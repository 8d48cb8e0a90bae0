package org.acta.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acta.ledger.entry.Delta;
import org.acta.model.Claim;
import org.acta.model.Story;
import org.jspecify.annotations.Nullable;

/** One readable block per change: what it is, then the claim as it was (−) and as it is (+). */
final class TextDeltas {

    private final Colours colours;
    private final TextClaims claims;

    TextDeltas(Colours colours) {
        this.colours = colours;
        this.claims = new TextClaims(colours, false);
    }

    String of(Story story, List<Delta> deltas) {
        StringBuilder out = new StringBuilder(claims.headline(story));
        for (Delta delta : deltas) {
            out.append('\n');
            delta(delta).forEach(line -> out.append(line).append('\n'));
        }
        if (deltas.isEmpty()) {
            out.append("\n  no claim changed\n");
        }
        return out.append('\n').toString();
    }

    private List<String> delta(Delta delta) {
        List<String> lines = new ArrayList<>();
        String fields = delta.fields().isEmpty() ? "" : "  " + String.join(", ", delta.fields());
        lines.add(colours.bold(delta.kind().name().toLowerCase(Locale.ROOT))
                + fields
                + (delta.silent() ? colours.faint("  silent") : ""));
        marked(lines, "−", delta.before());
        marked(lines, "+", delta.claim());
        return lines;
    }

    private void marked(List<String> lines, String mark, @Nullable Claim claim) {
        if (claim != null) {
            claims.claim(claim).forEach(line -> lines.add(mark + " " + line));
        }
    }
}
