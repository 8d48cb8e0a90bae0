package org.acta.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.acta.reading.Line.Mark;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Which blocks of a page are the article, and what stands around them: title, standfirst, byline, dates, captions. */
final class ArticleBody {

    private static final int SHORTEST = 300;
    private static final double SHARED = 0.4;

    private final Knowledge known;

    ArticleBody(Knowledge known) {
        this.known = known;
    }

    /** The blocks of the story in the order of the page. The document is swept on the way. */
    List<Block> blocks(Document document, Metadata metadata) {
        Marks marks = new Marks(known.markWords());
        Sweeping.sweep(document, marks);
        List<Block> all = Blocks.of(document.body(), marks);
        Masses masses = Masses.of(all);
        Element root = BodyRoot.of(document, masses, marks);
        Block title = Title.of(all, root, metadata);
        List<Block> kept = new Selection(known, all, root, title).blocks();
        List<Block> stated = stated(metadata.articleBody());
        return missing(stated, kept) ? instead(kept, stated) : kept;
    }

    /** The body as the metadata state it. */
    private List<Block> stated(String body) {
        if (body.length() < SHORTEST) {
            return List.of();
        }
        String markup = Parser.unescapeEntities(body, false);
        boolean tags = markup.contains("<p") || markup.contains("<br");
        Document document = Jsoup.parse(
                tags
                        ? markup
                        : markup.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\n+", "<p>"));
        return Blocks.of(document.body(), new Marks(known.markWords()));
    }

    /** Is most of the stated body not among what was found? */
    private static boolean missing(List<Block> stated, List<Block> found) {
        Set<List<String>> here = grams(found);
        Set<List<String>> there = grams(stated);
        long shared = there.stream().filter(here::contains).count();
        return !there.isEmpty() && shared < SHARED * there.size();
    }

    private static Set<List<String>> grams(List<Block> blocks) {
        Set<List<String>> grams = new HashSet<>();
        for (Block block : blocks) {
            if (block.mark() == Mark.RESIDUE || block.mark() == Mark.TITLE) {
                continue;
            }
            String[] words = block.text().split("[^\\p{L}\\p{N}]+");
            for (int i = 0; i + 4 <= words.length; i++) {
                grams.add(List.of(words[i], words[i + 1], words[i + 2], words[i + 3]));
            }
        }
        return grams;
    }

    private static List<Block> instead(List<Block> kept, List<Block> stated) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : kept) {
            if (block.mark() != Mark.TEXT
                    && block.mark() != Mark.LIST
                    && block.mark() != Mark.TABLE
                    && block.mark() != Mark.HEADING) {
                blocks.add(block);
            }
        }
        blocks.addAll(stated);
        return blocks;
    }
}
