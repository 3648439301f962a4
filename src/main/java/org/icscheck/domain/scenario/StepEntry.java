package org.icscheck.domain.scenario;

import java.util.List;

/**
 * One step as the catalogue shows it.
 *
 * @param keyword {@code Given}, {@code When} or {@code Then}
 * @param group what it is about: {@code Boards and seats}
 * @param pattern how it is written, with what to fill in between braces
 * @param meaning what it says, in one or two sentences
 * @param parameters what may be written for each of its braces
 * @param table the columns of the table below it; empty when it has none
 * @param example one use of it, in one or more lines
 * @param before the lines that have to stand before the example to make a scenario of it
 * @param after the lines that complete that scenario
 */
public record StepEntry(
        String keyword,
        String group,
        String pattern,
        String meaning,
        List<Parameter> parameters,
        List<String> table,
        List<String> example,
        List<String> before,
        List<String> after) {

    /**
     * What may be written between one pair of braces.
     *
     * @param name the word between the braces
     * @param meaning what it stands for
     * @param allowed the words it may be; empty when it may be anything of the kind
     */
    public record Parameter(String name, String meaning, List<String> allowed) {}

    /** The example as a feature of its own. */
    public String feature() {
        StringBuilder feature = new StringBuilder("Feature: An example\n\n  Scenario: " + meaning + "\n");
        before.forEach(line -> feature.append("    ").append(line).append('\n'));
        example.forEach(line -> feature.append("    ").append(line).append('\n'));
        after.forEach(line -> feature.append("    ").append(line).append('\n'));
        return feature.toString();
    }
}
