package org.icscheck.report;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.model.Waiver;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a report as SARIF 2.1.0, for tools that show what was found beside the line it is about.
 *
 * <p>A requirement asked is a rule, with its citation as help. Results are what falls short and what cannot be told; what is
 * met, chosen or does not apply is counted under {@code properties.subjects} of the run. What counts as what:
 *
 * <ul>
 *   <li>required and not met: {@code error}; required and partly met: {@code warning}
 *   <li>recommended and not or partly met: {@code note}
 *   <li>cannot be told: kind {@code open}, which is what SARIF calls a question with too little to decide it; such a
 *       result has no level
 *   <li>an accepted gap: the same, with a suppression that gives owner, reason and last day
 *   <li>a problem in a file, and a fault of ours: a notification of the invocation, which then was not successful
 * </ul>
 *
 * <p>The first fact a finding rests on is its location, the others are related locations. A position in a text file is a
 * region; a position without a line, such as a cell of a workbook, is a logical location.
 */
final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final Report report;
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private final Map<String, Integer> fingerprints = new LinkedHashMap<>();

    private SarifReport(Report report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    /** The report as indented JSON, ending in a line feed. */
    static String write(Report report) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonReport.JSON.createGenerator(new JsonReport.Indented(), out)) {
            new SarifReport(report, json).log();
        }
        return out.append('\n').toString();
    }

    private void log() {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        tool();
        invocation();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeStringProperty("language", "en-GB");
        artifacts();
        json.writeArrayPropertyStart("results");
        results().forEach(this::result);
        json.writeEndArray();
        properties();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private Stream<Finding> results() {
        return report.subjects().stream()
                .flatMap(subject -> subject.findings().stream())
                .filter(finding -> switch (finding.verdict()) {
                    case NOT_MET, PARTLY_MET, CANNOT_TELL -> true;
                    case MET, LOCAL_CHOICE, NOT_APPLICABLE -> false;
                });
    }

    // --- the tool and its rules -------------------------------------------------------------------------------------

    private void tool() {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "icscheck");
        json.writeStringProperty("version", report.version());
        text("fullDescription", Sentences.NOT_APPROVAL);
        json.writeArrayPropertyStart("rules");
        List<Requirement> asked = report.subjects().stream()
                .flatMap(subject -> subject.findings().stream())
                .map(Finding::requirement)
                .toList();
        for (Requirement requirement : asked) {
            if (rules.putIfAbsent(requirement.id(), rules.size()) == null) {
                rule(requirement);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(Requirement requirement) {
        json.writeStartObject();
        json.writeStringProperty("id", requirement.id());
        text("shortDescription", requirement.title());
        text("fullDescription", requirement.asks());
        String source = Sentences.sourceInFull(requirement.citation());
        text(
                "help",
                Stream.of(
                                requirement.asks(),
                                requirement.remedy().isEmpty() ? "" : "To do: " + requirement.remedy(),
                                requirement.who().isEmpty() ? "" : "Who: " + requirement.who(),
                                "Source: " + requirement.citation().document() + ", "
                                        + requirement.citation().paragraphInWords()
                                        + Sentences.verification(requirement.citation()))
                        .filter(line -> !line.isEmpty())
                        .reduce((one, other) -> one + "\n" + other)
                        .orElse(source));
        String url = requirement.citation().url();
        if (SafeText.isLink(url)) {
            json.writeStringProperty("helpUri", url);
        }
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", requirement.strength() == Strength.REQUIRED ? "error" : "note");
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("pack", requirement.pack());
        json.writeStringProperty("strength", requirement.strength().word());
        json.writeStringProperty("citation", source);
        json.writeEndObject();
        json.writeEndObject();
    }

    // --- the files, and what could not be checked -------------------------------------------------------------------

    private void invocation() {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        boolean read =
                report.inputs().stream().allMatch(input -> input.problems().isEmpty());
        json.writeBooleanProperty(
                "executionSuccessful", read && report.defects().isEmpty());
        json.writeArrayPropertyStart("toolExecutionNotifications");
        for (Report.Input input : report.inputs()) {
            for (Problem problem : input.problems()) {
                json.writeStartObject();
                json.writeObjectPropertyStart("descriptor");
                json.writeStringProperty("id", problem.code());
                json.writeEndObject();
                json.writeStringProperty("level", "error");
                text("message", problem.what() + " " + problem.fix());
                json.writeArrayPropertyStart("locations");
                location(problem.at(), "", List.of());
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        for (String defect : report.defects()) {
            json.writeStartObject();
            json.writeObjectPropertyStart("descriptor");
            json.writeStringProperty("id", "defect");
            json.writeEndObject();
            json.writeStringProperty("level", "error");
            text("message", defect);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void artifacts() {
        json.writeArrayPropertyStart("artifacts");
        for (Report.Input input : report.inputs()) {
            json.writeStartObject();
            json.writeObjectPropertyStart("location");
            json.writeStringProperty("uri", uri(input.file()));
            json.writeEndObject();
            json.writeArrayPropertyStart("roles");
            json.writeString("analysisTarget");
            json.writeEndArray();
            if (!input.sha256().isEmpty()) {
                json.writeObjectPropertyStart("hashes");
                json.writeStringProperty("sha-256", input.sha256());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    // --- results ----------------------------------------------------------------------------------------------------

    private void result(Finding finding) {
        Subject subject = finding.subject();
        Subject on = finding.on();
        json.writeStartObject();
        String id = finding.requirement().id();
        json.writeStringProperty("ruleId", id);
        json.writeNumberProperty("ruleIndex", rules.getOrDefault(id, -1));
        boolean open = finding.verdict() == Verdict.CANNOT_TELL;
        json.writeStringProperty("kind", open ? "open" : "fail");
        json.writeStringProperty("level", level(finding));
        text("message", message(finding));
        places(finding);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("finding/v1", fingerprint(key(subject) + "/" + id + "/" + key(on)));
        json.writeEndObject();
        finding.waiver().ifPresent(this::suppression);
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("verdict", finding.verdict().word());
        json.writeStringProperty("strength", finding.requirement().strength().word());
        named("subject", subject);
        named("on", on);
        json.writeStringProperty(
                "citation", Sentences.sourceInFull(finding.requirement().citation()));
        JsonReport.textOrNull(json, "due", finding.due().map(Object::toString).orElse(""));
        JsonReport.texts(
                json,
                "alsoAsked",
                finding.alsoAsked().stream().map(Requirement::id).toList());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What one requirement came to for one body can be told more than once: of a trust in two partnerships, for one. */
    private String fingerprint(String finding) {
        int time = fingerprints.merge(finding, 1, Integer::sum);
        return time == 1 ? finding : finding + "/" + time;
    }

    private static String level(Finding finding) {
        if (finding.verdict() == Verdict.CANNOT_TELL) {
            return "none";
        }
        if (!finding.isGap()) {
            return "note";
        }
        return finding.verdict() == Verdict.NOT_MET ? "error" : "warning";
    }

    private static String message(Finding finding) {
        List<String> sentences = new ArrayList<>();
        sentences.add(finding.subject().name() + ": " + finding.requirement().title() + ": "
                + finding.verdict().label().toLowerCase(Locale.ROOT) + ".");
        sentences.add(finding.explanation());
        sentences.add(Sentences.toDo(finding));
        sentences.add(Sentences.accepted(finding));
        sentences.removeIf(String::isEmpty);
        return String.join(" ", sentences);
    }

    private void places(Finding finding) {
        List<Evidence> evidence = finding.evidence();
        List<Subject> about = finding.on().equals(finding.subject())
                ? List.of(finding.subject())
                : List.of(finding.on(), finding.subject());
        json.writeArrayPropertyStart("locations");
        if (evidence.isEmpty()) {
            location(Source.NOWHERE, "", about);
        } else {
            location(evidence.get(0).at(), evidence.get(0).fact(), about);
        }
        json.writeEndArray();
        if (evidence.size() > 1) {
            json.writeArrayPropertyStart("relatedLocations");
            for (Evidence other : evidence.subList(1, evidence.size())) {
                location(other.at(), other.fact(), List.of());
            }
            json.writeEndArray();
        }
    }

    private void location(Source at, String fact, List<Subject> about) {
        json.writeStartObject();
        if (!at.file().isEmpty()) {
            json.writeObjectPropertyStart("physicalLocation");
            json.writeObjectPropertyStart("artifactLocation");
            json.writeStringProperty("uri", uri(at.file()));
            int index =
                    report.inputs().stream().map(Report.Input::file).toList().indexOf(at.file());
            if (index >= 0) {
                json.writeNumberProperty("index", index);
            }
            json.writeEndObject();
            if (at.line() > 0) {
                json.writeObjectPropertyStart("region");
                json.writeNumberProperty("startLine", at.line());
                if (at.column() > 0) {
                    json.writeNumberProperty("startColumn", at.column());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        if (!about.isEmpty() || !at.pointer().isEmpty()) {
            json.writeArrayPropertyStart("logicalLocations");
            for (Subject subject : about) {
                json.writeStartObject();
                json.writeStringProperty("name", subject.name());
                json.writeStringProperty("fullyQualifiedName", key(subject));
                json.writeStringProperty("kind", subject.kind());
                json.writeEndObject();
            }
            if (!at.pointer().isEmpty()) {
                json.writeStartObject();
                json.writeStringProperty("fullyQualifiedName", at.pointer());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!fact.isEmpty()) {
            text("message", fact);
        }
        json.writeEndObject();
    }

    private void suppression(Waiver waiver) {
        json.writeArrayPropertyStart("suppressions");
        json.writeStartObject();
        json.writeStringProperty("kind", "external");
        json.writeStringProperty("status", "accepted");
        json.writeStringProperty(
                "justification", "Accepted by " + waiver.owner() + " until " + waiver.until() + ": " + waiver.reason());
        json.writeName("location");
        location(waiver.at(), "", List.of());
        json.writeEndObject();
        json.writeEndArray();
    }

    // --- the run ----------------------------------------------------------------------------------------------------

    private void properties() {
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("asAt", report.asAt().toString());
        json.writeStringProperty("evaluation", report.evaluation());
        JsonReport.texts(
                json,
                "packs",
                report.packs().stream()
                        .map(used -> used.pack().id() + " " + used.pack().version()
                                + (used.inForce() ? "" : ", not in force on that date"))
                        .toList());
        json.writeArrayPropertyStart("subjects");
        for (SubjectReport subject : report.subjects()) {
            json.writeStartObject();
            json.writeStringProperty("kind", subject.subject().kind());
            json.writeStringProperty("id", subject.subject().id());
            json.writeStringProperty("name", subject.subject().name());
            json.writeStringProperty("headline", Sentences.headline(subject));
            json.writeObjectPropertyStart("counts");
            for (Strength strength : Strength.values()) {
                json.writeObjectPropertyStart(strength.word());
                JsonReport.count(subject.findings(), strength)
                        .forEach((verdict, count) -> json.writeNumberProperty(verdict.word(), count));
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void named(String name, Subject subject) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("kind", subject.kind());
        json.writeStringProperty("id", subject.id());
        json.writeStringProperty("name", subject.name());
        json.writeEndObject();
    }

    private void text(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String key(Subject subject) {
        return subject.kind() + "/" + subject.id();
    }

    /** A file's name as a URI reference: everything but letters, digits and {@code / - _ . ~} by its bytes. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "/-_.~".indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
