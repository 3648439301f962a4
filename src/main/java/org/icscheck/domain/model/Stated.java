package org.icscheck.domain.model;

/** Something the submission states, which a verdict may rest on. */
public interface Stated {

    /** The fact in words, as evidence quotes it. */
    String says();

    /** Where the submission states it. */
    Source at();
}
