package org.acta.ledger.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.acta.ledger.entry.Revision;
import org.acta.model.Actor;
import org.acta.model.Attribution;
import org.acta.model.Claim;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Story;
import org.acta.model.Word;
import org.acta.records.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * A document in NAF 3: its text, words, terms and dependencies, whom its claims name (entities), what they tell (predicates with roles, in the srl
 * layer) and who says so (the attribution layer). Offsets count code points of the raw text.
 */
final class Naf {

    private final Revision revision;
    private final List<Sentence> sentences;
    private final CodePoints points;
    private final Xml xml;

    /** Ids of the terms by where their word starts. */
    private final TreeMap<Integer, List<Term>> terms = new TreeMap<>();

    private int ids;

    private record Term(String id, Span span) {}

    private Naf(Revision revision, List<Sentence> sentences, Xml xml) {
        this.revision = revision;
        this.sentences = sentences;
        this.points = new CodePoints(revision.story().text());
        this.xml = xml;
    }

    static void write(Revision revision, List<Sentence> sentences, OutputStream out) throws IOException {
        try (Xml xml = new Xml(new BufferedOutputStream(out))) {
            new Naf(revision, sentences, xml).document();
        }
    }

    private void document() throws IOException {
        Story story = revision.story();
        xml.open("NAF", "xml:lang", story.language(), "version", "v3");
        xml.element("nafHeader", () -> {
            xml.element(
                    "fileDesc",
                    "title",
                    story.headline(),
                    "creationtime",
                    story.published() == null ? null : story.published().toString());
            xml.element("public", "publicId", story.id(), "uri", story.url());
        });
        xml.element("raw", () -> xml.text(story.text()));
        xml.element("text", this::words);
        xml.element("terms", this::terms);
        xml.element("deps", this::dependencies);
        xml.element("entities", this::entities);
        xml.element("srl", this::predicates);
        xml.element("attribution", this::statements);
    }

    private static String word(Sentence sentence, Word word) {
        return "w" + (sentence.index() + 1) + "." + (first(sentence, word) + 1);
    }

    /** The words of a contraction are written as one. */
    private static int first(Sentence sentence, Word word) {
        int first = word.index();
        while (first > 0 && sentence.word(first - 1).span().equals(word.span())) {
            first--;
        }
        return first;
    }

    private static String term(Sentence sentence, int word) {
        return "t" + (sentence.index() + 1) + "." + (word + 1);
    }

    private void words() throws IOException {
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                if (first(sentence, word) == word.index()) {
                    xml.element(
                            "wf",
                            () -> xml.text(sentence.text(word.span())),
                            "id",
                            word(sentence, word),
                            "sent",
                            Integer.toString(sentence.index() + 1),
                            "para",
                            Integer.toString(sentence.segment() + 1),
                            "offset",
                            Integer.toString(points.of(word.span().start())),
                            "length",
                            Integer.toString(points.of(word.span().end())
                                    - points.of(word.span().start())));
                }
            }
        }
    }

    private void terms() throws IOException {
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                String id = term(sentence, word.index());
                terms.computeIfAbsent(word.span().start(), s -> new ArrayList<>())
                        .add(new Term(id, word.span()));
                xml.element(
                        "term",
                        () -> span(List.of(word(sentence, word))),
                        "id",
                        id,
                        "lemma",
                        word.lemma(),
                        "pos",
                        word.upos().name(),
                        "morphofeat",
                        word.features().toString());
            }
        }
    }

    private void dependencies() throws IOException {
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                if (word.head() >= 0) {
                    xml.element(
                            "dep",
                            "from",
                            term(sentence, word.head()),
                            "to",
                            term(sentence, word.index()),
                            "rfunc",
                            word.relation());
                }
            }
        }
    }

    private void span(List<String> targets) throws IOException {
        xml.element("span", () -> {
            for (String target : targets) {
                xml.element("target", "id", target);
            }
        });
    }

    private void span(Span span) throws IOException {
        span(terms.subMap(span.start(), span.end()).values().stream()
                .flatMap(List::stream)
                .filter(t -> t.span().end() <= span.end())
                .map(Term::id)
                .toList());
    }

    private String id(String kind) {
        ids++;
        return kind + ids;
    }

    /** Each mention once. */
    private void entities() throws IOException {
        Map<Span, Actor> mentions = new HashMap<>();
        for (Claim claim : revision.claims()) {
            claim.actors().forEach(a -> mentions.putIfAbsent(a.span(), a));
            claim.recipients().forEach(a -> mentions.putIfAbsent(a.span(), a));
            claim.attribution().forEach(a -> mentions.putIfAbsent(a.source().span(), a.source()));
        }
        for (Actor actor : new TreeMap<>(mentions).values()) {
            xml.element(
                    "entity",
                    () -> {
                        xml.element("references", () -> span(actor.span()));
                        reference("CAMEO", actor.code());
                        reference("name", actor.name());
                    },
                    "id",
                    id("e"),
                    "type",
                    actor.kind().name().toLowerCase(Locale.ROOT));
        }
    }

    private void reference(String resource, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            xml.element(
                    "externalReferences", () -> xml.element("externalRef", "resource", resource, "reference", value));
        }
    }

    private void predicates() throws IOException {
        for (Claim claim : revision.claims()) {
            xml.element(
                    "predicate",
                    () -> {
                        reference("PLOVER", claim.event().type().name());
                        reference("CAMEO", claim.event().cameo());
                        span(claim.evidence().trigger());
                        roles(claim.actors(), "actor");
                        roles(claim.recipients(), "recipient");
                    },
                    "id",
                    "c" + claim.id(),
                    "confidence",
                    Double.toString(claim.confidence()));
        }
    }

    private void roles(List<Actor> actors, String role) throws IOException {
        for (Actor actor : actors) {
            xml.element("role", () -> span(actor.span()), "id", id("r"), "semRole", role);
        }
    }

    /** Who says what: the chain of each claim, outermost first. */
    private void statements() throws IOException {
        for (Claim claim : revision.claims()) {
            for (Attribution said : claim.attribution()) {
                xml.element(
                        "statement",
                        () -> {
                            xml.element(
                                    "statement_source", () -> span(said.source().span()));
                            xml.element("statement_cue", () -> span(said.span()));
                            xml.element(
                                    "statement_target",
                                    () -> span(claim.evidence().trigger()));
                        },
                        "id",
                        id("s"));
            }
        }
    }
}
