package org.acta.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what is never part of an article, by tag, role and class name. What holds a great part of the
 * text stays, whatever it is called: some sites wrap the whole page in a form, or name the article after its side
 * bar.
 */
final class Sweeping {

    private static final String NEVER =
            "script,style,noscript,template,svg,iframe,object,embed,canvas,audio,video,input,select,textarea,button,map,dialog,link,meta,head title";
    private static final String DOUBTFUL =
            "nav,footer,aside,form,menu,[role=navigation],[role=complementary],[role=banner],[role=contentinfo],[role=dialog],"
                    + "[role=search],[role=alertdialog],[hidden],[aria-hidden=true],[style~=(?i)display\\s*:\\s*none]";
    private static final Set<String> FRAME = Set.of("html", "body", "article", "main", "h1");

    private static final int QUOTED = 1500;

    private Sweeping() {}

    static void sweep(Document document, Marks marks) {
        document.select(NEVER).remove();
        Masses masses = Masses.of(Blocks.of(document.body(), marks));
        int total = masses.of(document.body());
        List<Element> junk = new ArrayList<>(document.select(DOUBTFUL));
        for (Element element : document.body().getAllElements()) {
            if (!FRAME.contains(element.normalName()) && marks.residue(element)) {
                junk.add(element);
            }
        }
        for (Element element : junk) {
            boolean hidden =
                    element.hasAttr("hidden") || element.attr("style").matches("(?is).*display\\s*:\\s*none.*");
            boolean little = masses.of(element) * 3 <= total || hidden && masses.of(element) * 5 <= total * 3;
            if (element.parent() != null && little && (hidden || !holdsArticle(element))) {
                element.remove();
            }
        }
    }

    private static boolean shorter(Element element) {
        Size size = new Size(QUOTED);
        element.filter(size);
        return size.within();
    }

    private static boolean holdsArticle(Element element) {
        String property = element.attr("itemprop").toLowerCase(Locale.ROOT);
        boolean quotes = element.selectFirst("blockquote") != null && shorter(element);
        return quotes
                || property.equals("articlebody")
                || element.selectFirst("[itemprop=articleBody],h1") != null && !element.nameIs("nav");
    }
}
