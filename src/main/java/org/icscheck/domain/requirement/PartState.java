package org.icscheck.domain.requirement;

import org.icscheck.domain.model.Stated;

/**
 * How one of the parts that a question asks for stands.
 *
 * @param part its name, as in the entry
 * @param state {@code stands}, {@code planned} or {@code missing}; a part of which nothing is said has none
 * @param fact what shows it
 */
public record PartState(Question question, String part, String state, Stated fact) implements OnQuestion {}
