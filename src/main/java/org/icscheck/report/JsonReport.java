package org.icscheck.report;

import java.io.StringWriter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.model.Waiver;
import org.icscheck.domain.requirement.Citation;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.NextSteps;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SeatReading;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a report as JSON, format {@code icscheck/report/v1}; keys and order are a contract. */
public final class JsonReport {

    static final JsonFactory JSON = new JsonFactory();

    private JsonReport() {}

    /** The report as indented JSON, ending in a line feed. */
    public static String write(Report report) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(new Indented(), out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "icscheck/report/v1");
            json.writeStringProperty("evaluation", report.evaluation());
            json.writeObjectPropertyStart("tool");
            json.writeStringProperty("name", "icscheck");
            json.writeStringProperty("version", report.version());
            json.writeEndObject();
            json.writeStringProperty("asAt", report.asAt().toString());
            json.writeArrayPropertyStart("packs");
            for (Report.PackUsed used : report.packs()) {
                json.writeStartObject();
                json.writeStringProperty("id", used.pack().id());
                json.writeStringProperty("version", used.pack().version());
                json.writeStringProperty("title", used.pack().title());
                json.writeStringProperty("status", used.pack().status());
                json.writeBooleanProperty("inForce", used.inForce());
                json.writeBooleanProperty("covers", used.covers());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("inputs");
            for (Report.Input input : report.inputs()) {
                json.writeStartObject();
                json.writeStringProperty("file", input.file());
                json.writeStringProperty("sha256", input.sha256());
                json.writeArrayPropertyStart("problems");
                for (Problem problem : input.problems()) {
                    problem(json, problem);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("subjects");
            for (SubjectReport subject : report.subjects()) {
                subject(json, subject);
            }
            json.writeEndArray();
            texts(json, "defects", report.defects());
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    private static void problem(JsonGenerator json, Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("what", problem.what());
        json.writeStringProperty("fix", problem.fix());
        at(json, problem.at());
        json.writeEndObject();
    }

    private static void subject(JsonGenerator json, SubjectReport report) {
        json.writeStartObject();
        fields(json, report.subject());
        json.writeStringProperty("headline", report.headline().word());
        counts(json, report);
        json.writeArrayPropertyStart("findings");
        for (Finding finding : report.findings()) {
            finding(json, finding);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("readings");
        for (SeatReading reading : report.readings()) {
            reading(json, reading);
        }
        json.writeEndArray();
        report.next().ifPresent(next -> nextSteps(json, next));
        json.writeEndObject();
    }

    /** What to do next; there only when it was asked for. */
    private static void nextSteps(JsonGenerator json, NextSteps next) {
        json.writeObjectPropertyStart("nextSteps");
        json.writeArrayPropertyStart("questions");
        for (NextSteps.Ask ask : next.questions()) {
            json.writeStartObject();
            json.writeStringProperty("kind", ask.kind().word());
            json.writeStringProperty("ask", ask.sentence());
            texts(json, "who", ask.who());
            json.writeNumberProperty("required", ask.required());
            named(json, "settles", ask.settles());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("shortestWay");
        json.writeNumberProperty("changes", next.changes());
        json.writeBooleanProperty("exhaustive", next.exhaustive());
        json.writeNumberProperty("checks", next.checks());
        json.writeArrayPropertyStart("steps");
        for (NextSteps.Step step : next.steps()) {
            json.writeStartObject();
            named(json, "closes", step.closes());
            json.writeArrayPropertyStart("options");
            for (NextSteps.Option option : step.options()) {
                json.writeStartObject();
                json.writeArrayPropertyStart("changes");
                for (NextSteps.Change change : option.changes()) {
                    json.writeStartObject();
                    json.writeStringProperty("kind", change.kind());
                    json.writeStringProperty("says", change.says());
                    textOrNull(json, "onlyIf", change.onlyIf());
                    json.writeObjectPropertyStart("on");
                    fields(json, change.on());
                    json.writeEndObject();
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        named(json, "together", next.together());
        json.writeObjectPropertyStart("after");
        json.writeStringProperty("headline", next.after().headline().word());
        counts(json, next.after());
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("remaining");
        for (Finding finding : next.remaining()) {
            json.writeStartObject();
            named(json, finding);
            json.writeStringProperty("remedy", finding.remedy());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void named(JsonGenerator json, String name, List<Finding> findings) {
        json.writeArrayPropertyStart(name);
        for (Finding finding : findings) {
            json.writeStartObject();
            named(json, finding);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void named(JsonGenerator json, Finding finding) {
        json.writeStringProperty("requirement", finding.requirement().id());
        json.writeObjectPropertyStart("on");
        fields(json, finding.on());
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, SubjectReport report) {
        json.writeObjectPropertyStart("counts");
        for (Strength strength : Strength.values()) {
            json.writeObjectPropertyStart(strength.word());
            count(report.findings(), strength)
                    .forEach((verdict, count) -> json.writeNumberProperty(verdict.word(), count));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** How many findings of a strength came to each verdict; every verdict is there. */
    static Map<Verdict, Integer> count(List<Finding> findings, Strength strength) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        findings.stream()
                .filter(finding -> finding.requirement().strength() == strength)
                .forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
        return counts;
    }

    private static void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("requirement", finding.requirement().id());
        json.writeStringProperty("pack", finding.requirement().pack());
        json.writeStringProperty("strength", finding.requirement().strength().word());
        json.writeStringProperty("verdict", finding.verdict().word());
        json.writeObjectPropertyStart("on");
        fields(json, finding.on());
        json.writeEndObject();
        json.writeStringProperty("explanation", finding.explanation());
        json.writeArrayPropertyStart("evidence");
        finding.evidence().forEach(evidence -> {
            json.writeStartObject();
            json.writeStringProperty("fact", evidence.fact());
            at(json, evidence.at());
            json.writeEndObject();
        });
        json.writeEndArray();
        textOrNull(json, "remedy", Sentences.toDo(finding));
        textOrNull(json, "due", finding.due().map(Object::toString).orElse(""));
        if (finding.waiver().isPresent()) {
            Waiver waiver = finding.waiver().get();
            json.writeObjectPropertyStart("waiver");
            json.writeStringProperty("owner", waiver.owner());
            json.writeStringProperty("reason", waiver.reason());
            json.writeStringProperty("until", waiver.until().toString());
            at(json, waiver.at());
            json.writeEndObject();
        } else {
            json.writeNullProperty("waiver");
        }
        Citation citation = finding.requirement().citation();
        json.writeObjectPropertyStart("citation");
        json.writeStringProperty("document", citation.document());
        json.writeStringProperty("paragraph", citation.paragraph());
        json.writeStringProperty("url", citation.url());
        json.writeStringProperty("verification", citation.verification());
        json.writeEndObject();
        json.writeArrayPropertyStart("alsoAsked");
        finding.alsoAsked().forEach(other -> {
            json.writeStartObject();
            json.writeStringProperty("requirement", other.id());
            json.writeStringProperty("pack", other.pack());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void reading(JsonGenerator json, SeatReading read) {
        json.writeStartObject();
        json.writeStringProperty("post", read.reading().seat().post());
        textOrNull(json, "organisation", read.reading().seat().organisation());
        json.writeStringProperty("board", read.board().id());
        texts(json, "represents", read.reading().represents());
        String question = read.reading().question();
        json.writeStringProperty("how", read.reading().how() + (question.isEmpty() ? "" : " " + question));
        at(json, read.reading().seat().at());
        json.writeEndObject();
    }

    static void fields(JsonGenerator json, Subject subject) {
        json.writeStringProperty("kind", subject.kind());
        json.writeStringProperty("id", subject.id());
        json.writeStringProperty("name", subject.name());
    }

    static void at(JsonGenerator json, Source at) {
        json.writeObjectPropertyStart("at");
        json.writeStringProperty("file", at.file());
        if (at.isCell()) {
            json.writeStringProperty("sheet", at.sheet());
            json.writeStringProperty("cell", at.cell());
        } else {
            json.writeNumberProperty("line", at.line());
            json.writeNumberProperty("column", at.column());
        }
        json.writeStringProperty("pointer", at.pointer());
        json.writeEndObject();
    }

    static void texts(JsonGenerator json, String name, Collection<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    static void textOrNull(JsonGenerator json, String name, String text) {
        if (text.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    /** Two spaces, line feeds on every system, one element a line. */
    static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }
    }
}
