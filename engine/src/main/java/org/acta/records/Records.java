package org.acta.records;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.acta.model.Agreement;
import org.acta.model.Byline;
import org.acta.model.Claim;
import org.acta.model.Dateline;
import org.acta.model.Media;
import org.acta.model.Outlet;
import org.acta.model.Place;
import org.acta.model.Quantity;
import org.acta.model.Reality;
import org.acta.model.Segment;
import org.acta.model.Story;
import org.acta.model.When;
import org.jspecify.annotations.Nullable;

/** Writes the records of one story, each a line of JSON without its line end. */
public final class Records {

    private final Story story;
    private final CodePoints points;

    public Records(Story story) {
        this.story = story;
        this.points = new CodePoints(story.text());
    }

    /** The {@code document} record. */
    public String document() {
        return document(story.text());
    }

    /** The {@code document} record without its text, for those who keep the text apart. */
    public String page() {
        return document(null);
    }

    private String document(@Nullable String text) {
        JsonRecord json = new JsonRecord(points);
        return json.finish(() -> {
            json.text("type", "document");
            json.text("id", story.id());
            json.number("revision", story.revision());
            json.text("path", story.path());
            json.text("url", story.url());
            outlet(json);
            json.text("headline", story.headline());
            names(json, "byline", Byline.Kind.PERSON, false);
            names(json, "contributors", Byline.Kind.PERSON, true);
            json.texts(
                    "agencies",
                    story.byline().stream()
                            .filter(b -> b.kind() != Byline.Kind.PERSON)
                            .map(Byline::name)
                            .toList());
            json.text("published", Optional.ofNullable(story.published()));
            json.text("updated", Optional.ofNullable(story.updated()));
            json.text("language", story.language());
            dateline(json);
            json.yes("developing", story.developing());
            json.text("text", text);
            segments(json);
            media(json);
        });
    }

    private void outlet(JsonRecord json) throws IOException {
        Outlet outlet = story.outlet();
        if (outlet != null) {
            json.object("outlet", () -> {
                json.text("name", outlet.name());
                json.text("country", outlet.country());
                json.name("ownership", outlet.ownership());
            });
        }
    }

    private void names(JsonRecord json, String field, Byline.Kind kind, boolean contributor) throws IOException {
        json.texts(
                field,
                story.byline().stream()
                        .filter(b -> b.kind() == kind && b.contributor() == contributor)
                        .map(Byline::name)
                        .toList());
    }

    private void dateline(JsonRecord json) throws IOException {
        Dateline dateline = story.dateline();
        if (dateline != null) {
            json.object("dateline", () -> {
                json.text("place", dateline.place());
                json.text("outlet", dateline.outlet());
            });
        }
    }

    private void segments(JsonRecord json) throws IOException {
        json.array("segments", story.segments().isEmpty(), () -> {
            for (Segment segment : story.segments()) {
                json.item(() -> {
                    json.name("kind", segment.kind());
                    json.text("language", segment.language());
                    json.span(segment.span());
                });
            }
        });
    }

    private void media(JsonRecord json) throws IOException {
        json.array("media", story.media().isEmpty(), () -> {
            for (Media media : story.media()) {
                json.item(() -> medium(json, media));
            }
        });
    }

    private static void medium(JsonRecord json, Media media) throws IOException {
        json.name("kind", media.kind());
        json.text("caption", media.caption());
        json.text("photographer", media.photographer());
        json.texts("agencies", media.agencies());
        if (media.distributor() != null) {
            json.object("distributor", () -> {
                json.text("name", media.distributor());
                json.name("ownership", media.distributorOwnership());
            });
        }
        json.text("duration", media.duration());
    }

    /** A {@code claim} record. */
    public String claim(Claim claim) {
        JsonRecord json = new JsonRecord(points);
        return json.finish(() -> {
            json.text("type", "claim");
            json.text("id", claim.id());
            json.text("document", claim.document());
            json.number("revision", claim.revision());
            event(json, claim);
            json.actors("actors", claim.actors());
            json.actors("recipients", claim.recipients());
            json.yes("reciprocal", claim.reciprocal());
            when(json, claim);
            where(json, claim);
            json.text("agreement", claim.agreement());
            quantities(json, "quantities", claim.quantities());
            json.attribution(claim.attribution());
            reality(json, claim.reality());
            json.object("evidence", () -> json.evidence(claim.evidence()));
            json.number("confidence", claim.confidence());
            json.text("rule", claim.rule());
        });
    }

    private static void event(JsonRecord json, Claim claim) throws IOException {
        json.object("event", () -> {
            json.text("plover", claim.event().type().name());
            json.text("mode", claim.event().mode());
            json.texts("contexts", claim.event().contexts());
            json.text("cameo", claim.event().cameo());
            json.number("quad", claim.event().type().quad());
            json.number("intensity", Cameo.of(claim.event().cameo()).scale());
        });
    }

    private static void when(JsonRecord json, Claim claim) throws IOException {
        When when = claim.when();
        if (when != null) {
            json.object("when", () -> {
                json.text("start", Optional.ofNullable(when.start()));
                json.text("end", Optional.ofNullable(when.end()));
                json.name("precision", when.precision());
                json.text("text", when.text());
                json.name("basis", when.basis());
            });
        }
    }

    private static void where(JsonRecord json, Claim claim) throws IOException {
        Place where = claim.where();
        if (where != null) {
            json.object("where", () -> {
                json.text("name", where.name());
                json.text("country", where.country());
                json.number("latitude", where.latitude());
                json.number("longitude", where.longitude());
                json.text("text", where.text());
            });
        }
    }

    private static void quantities(JsonRecord json, String name, List<Quantity> quantities) throws IOException {
        json.array(name, quantities.isEmpty(), () -> {
            for (Quantity quantity : quantities) {
                json.item(() -> {
                    json.number("value", quantity.value());
                    json.number("upper", quantity.upper());
                    json.name("comparator", quantity.comparator());
                    json.text("unit", quantity.unit());
                    json.text("item", quantity.item());
                    json.text("text", quantity.text());
                    quantities(json, "equivalents", quantity.equivalents());
                });
            }
        });
    }

    private static void reality(JsonRecord json, Reality reality) throws IOException {
        json.name("status", reality.status());
        json.text("polarity", reality.negative() ? "negative" : "positive");
        json.name("certainty", reality.certainty());
        if (reality.condition() != null) {
            json.object("condition", () -> json.text("text", reality.condition()));
        }
        json.yes("background", reality.background());
    }

    /** An {@code agreement} record. */
    public String agreement(Agreement agreement) {
        JsonRecord json = new JsonRecord(points);
        return json.finish(() -> {
            json.text("type", "agreement");
            json.text("id", agreement.id());
            json.text("document", story.id());
            json.text("name", agreement.name());
            json.texts("aliases", agreement.aliases());
            json.text("kind", agreement.kind());
            json.actors("parties", agreement.parties());
            json.text("date", agreement.date());
            json.name("status", agreement.status());
            json.texts("obligations", agreement.obligations());
            json.texts("without", agreement.without());
            json.texts("domains", agreement.domains());
            for (Agreement.Relation relation : Agreement.Relation.values()) {
                links(json, agreement, relation);
            }
            json.texts("claims", agreement.claims());
            json.array("evidence", agreement.evidence().isEmpty(), () -> {
                for (var evidence : agreement.evidence()) {
                    json.item(() -> json.evidence(evidence));
                }
            });
        });
    }

    private static void links(JsonRecord json, Agreement agreement, Agreement.Relation relation) throws IOException {
        List<Agreement.Link> links =
                agreement.links().stream().filter(l -> l.relation() == relation).toList();
        json.array(Names.of(relation).replace('-', '_'), links.isEmpty(), () -> {
            for (Agreement.Link link : links) {
                json.item(() -> {
                    json.text("agreement", link.agreement());
                    json.text("name", link.name());
                    json.object("evidence", () -> json.evidence(link.evidence()));
                    json.attribution(link.attribution());
                });
            }
        });
    }
}
