package org.acta.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what is never part of an article, by tag, role and class name. What holds a great part of the
 * text stays, whatever it is called: some sites wrap the whole page in a form, or name the article after its side
 * bar.
 */
final class Sweeping {

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "input",
            "select",
            "textarea",
            "button",
            "map",
            "dialog");
    private static final Set<String> DOUBTFUL = Set.of("nav", "footer", "aside", "form", "menu");
    private static final Set<String> ROLES =
            Set.of("navigation", "complementary", "banner", "contentinfo", "dialog", "search", "alertdialog");
    private static final Set<String> FRAME = Set.of("html", "body", "article", "main", "h1");
    private static final Pattern NOT_SHOWN = Pattern.compile("(?i)display\\s*:\\s*none");
    private static final int QUOTED = 1500;

    private final Marks marks;
    private final List<Element> junk = new ArrayList<>();
    private final Set<Element> holdArticle = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> holdQuotation = Collections.newSetFromMap(new IdentityHashMap<>());

    private Sweeping(Marks marks) {
        this.marks = marks;
    }

    static void sweep(Document document, Marks marks) {
        List<Element> never = new ArrayList<>();
        for (Element element : document.body().getAllElements()) {
            if (NEVER.contains(element.normalName())) {
                never.add(element);
            }
        }
        never.forEach(Element::remove);
        new Sweeping(marks).sweep(document.body());
    }

    private void sweep(Element body) {
        for (Element element : body.getAllElements()) {
            sort(element);
        }
        Masses masses = Masses.of(Blocks.of(body, marks));
        int total = masses.of(body);
        for (Element element : junk) {
            boolean hidden = hidden(element);
            boolean little = masses.of(element) * 3 <= total || hidden && masses.of(element) * 5 <= total * 3;
            if (little && (hidden || !holdsArticle(element))) {
                element.remove();
            }
        }
    }

    /** Notes what is to be taken out, and around what nothing may be. */
    private void sort(Element element) {
        if (element.nameIs("h1") || element.attr("itemprop").equalsIgnoreCase("articleBody")) {
            addAround(element, holdArticle);
        }
        if (element.nameIs("blockquote")) {
            addAround(element, holdQuotation);
        }
        if (FRAME.contains(element.normalName())) {
            return;
        }
        boolean doubtful = DOUBTFUL.contains(element.normalName()) || ROLES.contains(element.attr("role"));
        boolean unseen = element.attr("aria-hidden").equals("true") || hidden(element);
        if (doubtful || unseen || marks.residue(element)) {
            junk.add(element);
        }
    }

    private static void addAround(Element element, Set<Element> holders) {
        Element at = element;
        while (at != null && holders.add(at)) {
            at = at.parent();
        }
    }

    private static boolean hidden(Element element) {
        return element.hasAttr("hidden")
                || NOT_SHOWN.matcher(element.attr("style")).find();
    }

    private boolean holdsArticle(Element element) {
        if (holdArticle.contains(element) && !element.nameIs("nav")) {
            return true;
        }
        Size size = new Size(QUOTED);
        return holdQuotation.contains(element) && size.of(element).within();
    }
}
