package org.acta.reading;

import java.util.List;
import org.acta.reading.Line.Mark;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline that the page shows: a first-level heading, one that the metadata repeat before one that they do not.
 */
final class Title {

    private Title() {}

    static @Nullable Block of(List<Block> blocks, Element root, Metadata metadata) {
        String headline = Folding.fold(metadata.headline());
        String title = Folding.fold(metadata.title());
        Block best = null;
        int bestScore = 0;
        for (Block block : blocks) {
            boolean first = block.mark() == Mark.TITLE;
            boolean heading = block.mark() == Mark.HEADING;
            if (block.text().length() > 400 || !first && !heading && !Shapes.heading(block.text())) {
                continue;
            }
            int score = score(Folding.fold(block.text()), headline, title) + (first ? 2 : heading ? 1 : 0);
            if (score > bestScore && (first || score >= (heading ? 4 : 5))) {
                best = block;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(String text, String headline, String title) {
        if (text.length() < 4) {
            return 0;
        }
        if (text.equals(headline)) {
            return 6;
        }
        if (title.startsWith(text)) {
            return 5;
        }
        boolean longer = text.length() > 20;
        return longer && (title.contains(text) || headline.contains(text))
                ? 4
                : longer && text.contains(headline) && !headline.isEmpty() ? 3 : longer ? 1 : 0;
    }
}
