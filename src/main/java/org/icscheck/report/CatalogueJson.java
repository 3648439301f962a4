package org.icscheck.report;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.icscheck.domain.requirement.Citation;
import org.icscheck.domain.requirement.Entry;
import org.icscheck.domain.requirement.Entry.State;
import org.icscheck.domain.requirement.Listing;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Shape;
import tools.jackson.core.JsonGenerator;

/** Writes the catalogue as JSON, format {@code icscheck/catalogue/v1}; keys and order are a contract. */
public final class CatalogueJson {

    private CatalogueJson() {}

    /** The requirements listed as indented JSON, ending in a line feed. */
    public static String write(Listing listing) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonReport.JSON.createGenerator(new JsonReport.Indented(), out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "icscheck/catalogue/v1");
            json.writeObjectPropertyStart("tool");
            json.writeStringProperty("name", "icscheck");
            json.writeStringProperty("version", listing.version());
            json.writeEndObject();
            json.writeObjectPropertyStart("filters");
            listing.filters().forEach((name, values) -> JsonReport.texts(json, name, values));
            json.writeEndObject();
            counts(json, listing.entries());
            json.writeArrayPropertyStart("packs");
            listing.chapters().forEach(chapter -> pack(json, chapter.pack(), chapter.entries()));
            json.writeEndArray();
            json.writeArrayPropertyStart("requirements");
            listing.entries().forEach(entry -> entry(json, entry));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    private static void counts(JsonGenerator json, List<Entry> entries) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("requirements", entries.size());
        for (State state : State.values()) {
            json.writeNumberProperty(state.word(), state.countIn(entries));
        }
        json.writeEndObject();
    }

    private static void pack(JsonGenerator json, Pack pack, List<Entry> entries) {
        json.writeStartObject();
        json.writeStringProperty("id", pack.id());
        json.writeStringProperty("version", pack.version());
        json.writeStringProperty("title", pack.title());
        json.writeStringProperty("publisher", pack.publisher());
        json.writeStringProperty("status", pack.status());
        day(json, "from", Optional.of(pack.from()));
        day(json, "to", pack.to());
        JsonReport.texts(json, "systems", pack.systems());
        counts(json, entries);
        json.writeEndObject();
    }

    private static void entry(JsonGenerator json, Entry entry) {
        Requirement requirement = entry.requirement();
        json.writeStartObject();
        json.writeStringProperty("id", requirement.id());
        json.writeStringProperty("pack", requirement.pack());
        json.writeStringProperty("title", requirement.title());
        json.writeStringProperty("asks", requirement.asks());
        json.writeStringProperty("each", requirement.each());
        JsonReport.textOrNull(json, "localTo", requirement.localTo());
        json.writeStringProperty("strength", requirement.strength().word());
        json.writeStringProperty("checkable", requirement.checkable());
        json.writeStringProperty("state", entry.state().word());
        day(json, "from", requirement.from());
        day(json, "until", requirement.until());
        day(json, "due", requirement.due());
        Citation citation = requirement.citation();
        json.writeObjectPropertyStart("citation");
        json.writeStringProperty("document", citation.document());
        json.writeStringProperty("paragraph", citation.paragraph());
        JsonReport.textOrNull(json, "url", citation.url());
        json.writeStringProperty("verification", citation.verification());
        json.writeEndObject();
        JsonReport.textOrNull(json, "shape", entry.shape().map(Shape::id).orElse(""));
        JsonReport.textOrNull(json, "inWords", entry.shape().map(Shape::inWords).orElse(""));
        JsonReport.textOrNull(json, "rules", entry.rules());
        json.writeObjectPropertyStart("parameters");
        requirement.with().forEach((name, values) -> JsonReport.texts(json, name, values));
        json.writeEndObject();
        JsonReport.texts(json, "facts", entry.facts());
        ids(json, "sameAs", entry.sameAs());
        ids(json, "related", entry.related());
        JsonReport.textOrNull(json, "remedy", requirement.remedy());
        JsonReport.textOrNull(json, "who", requirement.who());
        JsonReport.texts(json, "scenarios", entry.scenarios());
        json.writeEndObject();
    }

    private static void ids(JsonGenerator json, String name, List<Requirement> requirements) {
        JsonReport.texts(json, name, requirements.stream().map(Requirement::id).toList());
    }

    private static void day(JsonGenerator json, String name, Optional<LocalDate> day) {
        JsonReport.textOrNull(json, name, day.map(LocalDate::toString).orElse(""));
    }
}
