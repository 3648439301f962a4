package org.icscheck.domain.requirement;

import org.icscheck.domain.model.Item;
import org.icscheck.domain.model.Stated;

/**
 * How one entry of a list stands to what a question asks.
 *
 * @param state {@code denies}, {@code mended} or {@code silent}; of a commissioner that should end, {@code late},
 *     {@code open} or {@code listed}
 * @param fact what it says; the entry itself when it is silent
 */
public record ItemState(Question question, Item item, String state, Stated fact) {}
