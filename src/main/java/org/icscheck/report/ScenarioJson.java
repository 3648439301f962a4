package org.icscheck.report;

import java.io.StringWriter;
import java.util.List;
import org.icscheck.domain.scenario.FeatureResult;
import org.icscheck.domain.scenario.Outcome;
import org.icscheck.domain.scenario.ScenarioReport;
import org.icscheck.domain.scenario.ScenarioResult;
import org.icscheck.domain.scenario.StepEntry;
import org.icscheck.domain.scenario.StepResult;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what came of scenarios as JSON, format {@code icscheck/scenarios/v1}, and the steps there are, format
 * {@code icscheck/steps/v1}; keys and order are a contract.
 */
public final class ScenarioJson {

    private ScenarioJson() {}

    /** The report as indented JSON, ending in a line feed. */
    public static String write(ScenarioReport report) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonReport.JSON.createGenerator(new JsonReport.Indented(), out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "icscheck/scenarios/v1");
            json.writeObjectPropertyStart("tool");
            json.writeStringProperty("name", "icscheck");
            json.writeStringProperty("version", report.version());
            json.writeEndObject();
            json.writeObjectPropertyStart("counts");
            json.writeNumberProperty("scenarios", report.scenarios().count());
            for (Outcome outcome : Outcome.values()) {
                if (outcome != Outcome.NOT_REACHED) {
                    json.writeNumberProperty(outcome.word(), report.count(outcome));
                }
            }
            json.writeNumberProperty("unreadable-files", report.unreadable());
            json.writeEndObject();
            json.writeArrayPropertyStart("features");
            report.features().forEach(feature -> feature(json, feature));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    private static void feature(JsonGenerator json, FeatureResult feature) {
        json.writeStartObject();
        json.writeStringProperty("file", feature.file());
        JsonReport.textOrNull(json, "title", feature.title());
        json.writeArrayPropertyStart("problems");
        feature.problems().forEach(problem -> {
            json.writeStartObject();
            json.writeNumberProperty("line", problem.at().line());
            json.writeStringProperty("code", problem.code());
            json.writeStringProperty("what", problem.what());
            json.writeStringProperty("fix", problem.fix());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("scenarios");
        feature.scenarios().forEach(scenario -> scenario(json, scenario));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void scenario(JsonGenerator json, ScenarioResult scenario) {
        json.writeStartObject();
        json.writeStringProperty("name", scenario.name());
        json.writeNumberProperty("line", scenario.line());
        json.writeStringProperty("outcome", scenario.outcome().word());
        JsonReport.texts(json, "tags", scenario.tags());
        JsonReport.texts(json, "requirements", scenario.requirements());
        json.writeArrayPropertyStart("steps");
        scenario.steps().forEach(step -> step(json, step));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void step(JsonGenerator json, StepResult step) {
        json.writeStartObject();
        json.writeNumberProperty("line", step.line());
        json.writeStringProperty("keyword", step.keyword());
        json.writeStringProperty("text", step.text());
        json.writeArrayPropertyStart("table");
        for (List<String> row : step.table()) {
            json.writeStartArray();
            row.forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeStringProperty("outcome", step.outcome().word());
        json.writeNumberProperty("at", step.at());
        JsonReport.texts(json, "says", step.says());
        JsonReport.texts(json, "model", step.model());
        json.writeEndObject();
    }

    /** The steps there are as indented JSON, ending in a line feed. */
    public static String steps(List<StepEntry> steps) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonReport.JSON.createGenerator(new JsonReport.Indented(), out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "icscheck/steps/v1");
            json.writeArrayPropertyStart("steps");
            steps.forEach(step -> step(json, step));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    private static void step(JsonGenerator json, StepEntry step) {
        json.writeStartObject();
        json.writeStringProperty("keyword", step.keyword());
        json.writeStringProperty("group", step.group());
        json.writeStringProperty("pattern", step.pattern());
        json.writeStringProperty("meaning", step.meaning());
        json.writeArrayPropertyStart("parameters");
        step.parameters().forEach(parameter -> {
            json.writeStartObject();
            json.writeStringProperty("name", parameter.name());
            json.writeStringProperty("meaning", parameter.meaning());
            JsonReport.texts(json, "allowed", parameter.allowed());
            json.writeEndObject();
        });
        json.writeEndArray();
        JsonReport.texts(json, "table", step.table());
        JsonReport.texts(json, "example", step.example());
        json.writeEndObject();
    }
}
