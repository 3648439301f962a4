package org.icscheck.domain.requirement;

import org.icscheck.domain.model.Unclear;

/**
 * That a seat nobody could read might close the gap, if there is one.
 *
 * @param question the question it belongs to
 * @param seat the seat
 */
public record Remark(Question question, Unclear seat) {}
