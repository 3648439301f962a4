package org.icscheck.scenarios;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.DataTableArgument;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.StepArgument;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.icscheck.check.Catalogue;
import org.icscheck.domain.scenario.Outcome;
import org.icscheck.domain.scenario.ScenarioResult;
import org.icscheck.domain.scenario.StepResult;
import org.jspecify.annotations.Nullable;

/** Turns what Cucumber tells of a run into results in our words. */
final class Listener implements ConcurrentEventListener {

    private final Glued glue;
    private final Map<URI, FeatureFile> files;
    private final Set<String> requirements;
    private final Scenarios.Counter counter;
    private final Map<String, List<ScenarioResult>> results = new LinkedHashMap<>();
    private final Map<FeatureFile, Reach> reaches = new HashMap<>();
    private List<StepResult> steps = new ArrayList<>();

    Listener(Glued glue, Map<URI, FeatureFile> files, Catalogue packs, Scenarios.Counter counter) {
        this.glue = glue;
        this.files = files;
        this.requirements = Set.copyOf(packs.requirementIds());
        this.counter = counter;
    }

    /** The scenarios run, by file. */
    Map<String, List<ScenarioResult>> results() {
        return results;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseStarted.class, event -> begins(event.getTestCase()));
        publisher.registerHandlerFor(TestStepStarted.class, event -> {
            if (event.getTestStep() instanceof PickleStepTestStep step) {
                glue.world().at(step.getStepArgument() instanceof DataTableArgument table ? table.getLine() : 0);
            }
        });
        publisher.registerHandlerFor(TestStepFinished.class, event -> {
            if (event.getTestStep() instanceof PickleStepTestStep step) {
                steps.add(result(step, event.getResult()));
            }
        });
        publisher.registerHandlerFor(TestCaseFinished.class, event -> ends(event.getTestCase()));
    }

    private void begins(TestCase scenario) {
        steps = new ArrayList<>();
        FeatureFile file = Objects.requireNonNull(files.get(scenario.getUri()));
        glue.world().within(reaches.computeIfAbsent(file, one -> new Reach(one.folders())));
    }

    private void ends(TestCase scenario) {
        World world = glue.world();
        boolean ran = steps.stream().allMatch(step -> step.outcome() == Outcome.HOLDS);
        if (ran && !world.looked() && !steps.isEmpty()) {
            // A scenario that expects nothing would hold whatever happens.
            StepResult last = steps.remove(steps.size() - 1);
            steps.add(new StepResult(
                    last.line(),
                    last.keyword(),
                    last.text(),
                    last.table(),
                    Outcome.NOT_UNDERSTOOD,
                    last.line(),
                    List.of(
                            "The scenario ends here and expects nothing, so it could not come out otherwise.",
                            "Add what should be found: Then the finding is \"met\"."),
                    List.of()));
        }
        Set<String> about = new LinkedHashSet<>();
        scenario.getTags().stream()
                .map(tag -> tag.substring(1))
                .filter(requirements::contains)
                .forEach(about::add);
        about.addAll(world.requirements());
        FeatureFile file = Objects.requireNonNull(files.get(scenario.getUri()));
        results.computeIfAbsent(file.name(), k -> new ArrayList<>())
                .add(new ScenarioResult(
                        scenario.getName(),
                        scenario.getLocation().getLine(),
                        List.copyOf(scenario.getTags()),
                        List.copyOf(about),
                        List.copyOf(steps)));
        counter.oneMore();
    }

    private StepResult result(PickleStepTestStep step, Result result) {
        Throwable error = result.getError();
        if (result.getStatus() == Status.PASSED) {
            return step(step, Outcome.HOLDS, 0, List.of(), List.of());
        }
        // A step nobody knows has no pattern; it is told of even where it would not have been reached.
        boolean unknown = result.getStatus() == Status.UNDEFINED || step.getPattern() == null;
        if (result.getStatus() == Status.SKIPPED && !unknown) {
            return step(step, Outcome.NOT_REACHED, 0, List.of(), List.of());
        }
        if (unknown) {
            return step(step, Outcome.NOT_UNDERSTOOD, 0, unknown(step), List.of());
        }
        if (error instanceof Halt halt) {
            return step(step, halt.outcome(), halt.line(), halt.says(), halt.model());
        }
        List<String> misfit = misfit(step);
        return misfit.isEmpty()
                ? step(step, Outcome.OUR_FAULT, 0, List.of(fault(error)), List.of())
                : step(step, Outcome.NOT_UNDERSTOOD, 0, misfit, List.of());
    }

    private static StepResult step(
            PickleStepTestStep step, Outcome outcome, int line, List<String> says, List<String> model) {
        List<List<String>> table = new ArrayList<>();
        if (step.getStepArgument() instanceof DataTableArgument argument) {
            argument.cells()
                    .forEach(row -> table.add(row.stream()
                            .map(cell -> Objects.requireNonNullElse(cell, ""))
                            .toList()));
        }
        return new StepResult(
                step.getStepLine(),
                step.getStep().getKeyword().strip(),
                step.getStepText(),
                table,
                outcome,
                line == 0 ? step.getStepLine() : line,
                says,
                model);
    }

    private static List<String> unknown(PickleStepTestStep step) {
        List<StepList.Defined> near = StepList.near(step.getStepText());
        if (near.isEmpty()) {
            return List.of("We do not know this step.", "All steps there are: icscheck scenarios --steps");
        }
        List<String> says = new ArrayList<>();
        for (StepList.Defined one : near) {
            says.add((says.isEmpty() ? "We do not know this step. Did you mean ‘" : "Or ‘") + one.pattern()
                    + "’? For example: "
                    + String.join(" ", one.explained().example()).replaceAll(" +", " "));
        }
        return says;
    }

    /** What is wrong between a step and what stands below it; empty when that is not it. */
    private static List<String> misfit(PickleStepTestStep step) {
        StepArgument below = step.getStepArgument();
        List<String> columns = StepList.of(step.getPattern())
                .map(one -> List.of(one.explained().table()))
                .orElse(List.of());
        if (below == null && !columns.isEmpty()) {
            return List.of(
                    "This step needs a table below it.", "The columns are: | " + String.join(" | ", columns) + " |.");
        }
        if (below != null && !(below instanceof DataTableArgument && !columns.isEmpty())) {
            return List.of(
                    columns.isEmpty()
                            ? "This step takes nothing below it."
                            : "This step takes a table below it, not a text.",
                    "Leave out what stands below it.");
        }
        return List.of();
    }

    private static String fault(@Nullable Throwable error) {
        return "This is our fault, not yours: "
                + (error == null
                                ? "no reason was given"
                                : error.getMessage() == null ? error.toString() : error.getMessage())
                        .lines()
                        .findFirst()
                        .orElse("");
    }
}
