package org.acta.reading;

import java.util.ArrayList;
import java.util.List;
import org.acta.model.Span;
import org.acta.model.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A story from an HTML page. */
final class Page {

    private final Knowledge known;

    Page(Knowledge known) {
        this.known = known;
    }

    Story story(String html, About given) throws Unreadable {
        Document document = parse(html);
        Metadata metadata = PageFacts.of(document);
        About about = metadata.about(known, given);
        List<Block> blocks = titled(new ArticleBody(known).blocks(document, metadata), about, document);
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (text.length() > 0) {
                text.append('\n');
            }
            lines.add(new Line(
                    new Span(text.length(), text.length() + block.text().length()), block.mark(), true));
            text.append(block.text());
        }
        TextStory.require(text.toString());
        String kept = text.toString();
        return new Composition(known).story(kept, Typing.marked(known, kept, lines), about);
    }

    /** A page that shows no title has the one that it states. */
    private static List<Block> titled(List<Block> blocks, About about, Document document) {
        boolean shown = blocks.stream().anyMatch(block -> block.mark() == Line.Mark.TITLE);
        if (shown || about.headline() == null || blocks.isEmpty()) {
            return blocks;
        }
        List<Block> titled = new ArrayList<>();
        titled.add(new Block(about.headline(), Line.Mark.TITLE, document.body(), 0));
        titled.addAll(blocks);
        return titled;
    }

    private static Document parse(String html) throws Unreadable {
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            tags++;
        }
        if (tags > Limits.TAGS) {
            throw new Unreadable("more than " + Limits.TAGS + " tags");
        }
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(Limits.DEPTH);
        return Jsoup.parse(html, "", parser);
    }
}
