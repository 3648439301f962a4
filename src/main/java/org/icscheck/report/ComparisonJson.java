package org.icscheck.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.icscheck.domain.model.Change;
import org.icscheck.domain.requirement.Comparison;
import org.icscheck.domain.requirement.Comparison.Group;
import org.icscheck.domain.requirement.Comparison.Move;
import org.icscheck.domain.requirement.Comparison.Moves;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import tools.jackson.core.JsonGenerator;

/** Writes a comparison as JSON, format {@code icscheck/comparison/v1}; keys and order are a contract. */
public final class ComparisonJson {

    private ComparisonJson() {}

    /** The comparison as indented JSON, ending in a line feed. */
    public static String write(Comparison comparison) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonReport.JSON.createGenerator(new JsonReport.Indented(), out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "icscheck/comparison/v1");
            json.writeObjectPropertyStart("tool");
            json.writeStringProperty("name", "icscheck");
            json.writeStringProperty("version", comparison.after().version());
            json.writeEndObject();
            side(json, "before", comparison.before());
            side(json, "after", comparison.after());
            json.writeObjectPropertyStart("counts");
            for (Group group : Group.values()) {
                json.writeNumberProperty(group.word(), comparison.count(group));
            }
            json.writeNumberProperty("unchanged", comparison.unchanged());
            json.writeNumberProperty("newGaps", comparison.newGaps());
            json.writeEndObject();
            json.writeArrayPropertyStart("subjects");
            comparison.subjects().forEach(moves -> moves(json, moves));
            json.writeEndArray();
            subjects(json, "added", comparison.added());
            subjects(json, "gone", comparison.gone());
            json.writeArrayPropertyStart("changes");
            comparison.changes().forEach(change -> change(json, change));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    private static void side(JsonGenerator json, String name, Report report) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("evaluation", report.evaluation());
        json.writeStringProperty("asAt", report.asAt().toString());
        JsonReport.texts(
                json,
                "packs",
                report.packs().stream()
                        .map(used -> used.pack().id() + " " + used.pack().version())
                        .toList());
        json.writeArrayPropertyStart("inputs");
        for (Report.Input input : report.inputs()) {
            json.writeStartObject();
            json.writeStringProperty("file", input.file());
            json.writeStringProperty("sha256", input.sha256());
            JsonReport.texts(
                    json,
                    "problems",
                    input.problems().stream()
                            .map(problem -> problem.at() + ": " + problem.what() + " " + problem.fix())
                            .toList());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonReport.texts(json, "defects", report.defects());
        json.writeEndObject();
    }

    private static void subjects(JsonGenerator json, String name, List<SubjectReport> subjects) {
        json.writeArrayPropertyStart(name);
        for (SubjectReport subject : subjects) {
            json.writeStartObject();
            JsonReport.fields(json, subject.subject());
            json.writeStringProperty("headline", subject.headline().word());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void moves(JsonGenerator json, Moves moves) {
        json.writeStartObject();
        JsonReport.fields(json, moves.after().subject());
        json.writeStringProperty("headlineBefore", moves.before().headline().word());
        json.writeStringProperty("headlineAfter", moves.after().headline().word());
        json.writeNumberProperty("unchanged", moves.unchanged());
        json.writeNumberProperty("newGaps", moves.newGaps());
        json.writeArrayPropertyStart("moves");
        moves.moves().forEach(move -> move(json, move));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void move(JsonGenerator json, Move move) {
        json.writeStartObject();
        json.writeStringProperty("group", move.group().word());
        json.writeStringProperty("requirement", move.requirement().id());
        json.writeStringProperty("pack", move.requirement().pack());
        json.writeStringProperty("strength", move.requirement().strength().word());
        json.writeObjectPropertyStart("on");
        JsonReport.fields(json, move.on());
        json.writeEndObject();
        finding(json, "before", move.before());
        finding(json, "after", move.after());
        evidence(json, "lost", move.lost());
        evidence(json, "gained", move.gained());
        json.writeArrayPropertyStart("changes");
        move.changes().forEach(change -> change(json, change));
        json.writeEndArray();
        if (move.policy().isPresent()) {
            json.writeObjectPropertyStart("policy");
            json.writeStringProperty("what", move.policy().get().what());
            json.writeStringProperty("pack", move.policy().get().pack().id());
            JsonReport.texts(json, "fields", move.policy().get().fields());
            json.writeEndObject();
        } else {
            json.writeNullProperty("policy");
        }
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, String name, Optional<Finding> finding) {
        if (finding.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("verdict", finding.get().verdict().word());
        json.writeStringProperty(
                "strength", finding.get().requirement().strength().word());
        JsonReport.textOrNull(
                json, "due", finding.get().due().map(Object::toString).orElse(""));
        JsonReport.textOrNull(
                json,
                "acceptedUntil",
                finding.get().waiver().map(waiver -> waiver.until().toString()).orElse(""));
        json.writeStringProperty("explanation", finding.get().explanation());
        JsonReport.textOrNull(json, "remedy", finding.get().remedy());
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, String name, List<Evidence> all) {
        json.writeArrayPropertyStart(name);
        all.forEach(evidence -> {
            json.writeStartObject();
            json.writeStringProperty("fact", evidence.fact());
            JsonReport.at(json, evidence.at());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void change(JsonGenerator json, Change change) {
        json.writeStartObject();
        json.writeStringProperty("kind", change.kind());
        json.writeStringProperty("how", change.how().word());
        json.writeObjectPropertyStart("owner");
        JsonReport.fields(json, change.owner());
        json.writeEndObject();
        JsonReport.textOrNull(json, "board", change.board());
        JsonReport.textOrNull(json, "was", change.was());
        JsonReport.textOrNull(json, "now", change.now());
        JsonReport.at(json, change.at());
        json.writeEndObject();
    }
}
