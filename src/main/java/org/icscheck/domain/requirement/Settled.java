package org.icscheck.domain.requirement;

import org.icscheck.domain.model.Stated;

/**
 * That everything a question looks at is said to be complete, so that what is absent is known to be absent.
 *
 * @param by what says so
 */
public record Settled(Question question, Stated by) implements OnQuestion {}
