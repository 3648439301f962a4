package org.icscheck.domain.scenario;

import java.util.List;
import org.icscheck.domain.model.Problem;

/**
 * One feature file and what came of it.
 *
 * @param file the file as the user named it
 * @param title the name of the feature; empty when it could not be read
 * @param problems why it was not run; empty when it was
 * @param scenarios in the order of the file; those not chosen by tags are left out
 */
public record FeatureResult(String file, String title, List<Problem> problems, List<ScenarioResult> scenarios) {}
