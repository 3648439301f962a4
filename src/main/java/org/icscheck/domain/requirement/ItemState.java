package org.icscheck.domain.requirement;

import org.icscheck.domain.model.Item;
import org.icscheck.domain.model.Stated;

/**
 * That one entry of a list does not state what a question asks, and how far it falls short.
 *
 * @param state {@code denies}, {@code mended} or {@code silent}
 * @param fact what it says; the entry itself when it is silent
 */
public record ItemState(Question question, Item item, String state, Stated fact) {}
