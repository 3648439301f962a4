package org.icscheck.domain.model;

/** A yes-or-no fact that may not have been said; the three are kept apart everywhere. */
public enum Answered {
    YES,
    NO,
    NOT_SAID
}
