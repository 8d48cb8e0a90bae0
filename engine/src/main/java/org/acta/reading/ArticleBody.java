package org.acta.reading;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which blocks of a page are the article. */
final class ArticleBody {

    private final Knowledge known;

    ArticleBody(Knowledge known) {
        this.known = known;
    }

    List<Block> blocks(Document document, Metadata metadata) {
        document.select("script,style,nav,footer,aside,form,button,noscript,template,svg").remove();
        Element root = document.selectFirst("article");
        root = root != null ? root : document.selectFirst("main");
        root = root != null ? root : document.body();
        return Blocks.of(root, known);
    }
}
