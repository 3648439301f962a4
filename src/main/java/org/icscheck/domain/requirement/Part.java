package org.icscheck.domain.requirement;

import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.Stated;
import org.icscheck.domain.model.Subject;

/**
 * One part of what a question asks, worked out before it is answered: a seat that counts, a level to look at.
 *
 * @param of what the part is about: a board, a seat, a place
 * @param role what it is to the question: {@code counts}, {@code level}
 * @param fact what it rests on
 */
public record Part(Question question, Subject of, String role, Stated fact) implements Stated, OnQuestion {

    @Override
    public String says() {
        return fact.says();
    }

    @Override
    public Source at() {
        return fact.at();
    }
}
