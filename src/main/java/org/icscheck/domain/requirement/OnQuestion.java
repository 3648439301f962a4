package org.icscheck.domain.requirement;

/** What rules found out for one question, before it is answered. Rules never hold it against another question. */
public interface OnQuestion {

    /** The question it was found out for. */
    Question question();
}
