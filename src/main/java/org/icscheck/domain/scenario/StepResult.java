package org.icscheck.domain.scenario;

import java.util.List;

/**
 * One step of a scenario and what came of it.
 *
 * @param line where it stands in its file, from 1
 * @param keyword {@code Given}, or the word for it in the language of the file
 * @param table the rows below it; empty when it has none
 * @param at the line {@code says} is about: a row of its table, or the step itself
 * @param says why it came out so, in sentences; empty when it holds
 * @param model what the model contained, line by line; empty when it holds
 */
public record StepResult(
        int line,
        String keyword,
        String text,
        List<List<String>> table,
        Outcome outcome,
        int at,
        List<String> says,
        List<String> model) {}
