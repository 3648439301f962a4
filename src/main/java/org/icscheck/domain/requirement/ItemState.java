package org.icscheck.domain.requirement;

import org.icscheck.domain.model.Item;
import org.icscheck.domain.model.Stated;

/**
 * How one entry of a list stands to a question.
 *
 * @param state {@code states}, {@code denies}, {@code mended} or {@code silent}
 * @param fact what it says; the entry itself when it is silent
 */
public record ItemState(Question question, Item item, String state, Stated fact) {}
