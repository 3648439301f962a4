package org.icscheck.domain.scenario;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of one run of scenarios; every writer is a pure function of it.
 *
 * @param version the version of the tool
 * @param features in the order of their names
 */
public record ScenarioReport(String version, List<FeatureResult> features) {

    /** All scenarios, in order. */
    public Stream<ScenarioResult> scenarios() {
        return features.stream().flatMap(feature -> feature.scenarios().stream());
    }

    /** How many scenarios came out so. */
    public long count(Outcome outcome) {
        return scenarios().filter(scenario -> scenario.outcome() == outcome).count();
    }

    /** How many files could not be read. */
    public long unreadable() {
        return features.stream()
                .filter(feature -> !feature.problems().isEmpty())
                .count();
    }
}
