package org.icscheck.domain.scenario;

import java.util.List;

/**
 * One scenario, or one row of an outline, and what came of it.
 *
 * @param line where it stands in its file, from 1; of a row of an outline, the row
 * @param tags with their {@code @}
 * @param requirements ids of the requirements it is about: those it names in its tags, and those it was checked against
 */
public record ScenarioResult(
        String name, int line, List<String> tags, List<String> requirements, List<StepResult> steps) {

    /** How it came out. */
    public Outcome outcome() {
        return Outcome.of(steps.stream().map(StepResult::outcome).toList());
    }
}
