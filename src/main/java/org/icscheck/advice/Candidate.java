package org.icscheck.advice;

import java.util.function.Consumer;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.requirement.NextSteps.Change;

/**
 * A change that may close a gap.
 *
 * @param key what it changes: two candidates with the same key are the same change
 * @param change how it reads
 * @param edit makes the change to a copy of the model; it may follow other edits
 */
record Candidate(String key, Change change, Consumer<Model> edit) {}
