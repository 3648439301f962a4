package org.icscheck.access;

/** What an account is for; each may do what is named here and nothing else. */
public enum Role {
    /** Hands over and sees what is about its own places. */
    PLACE_LEAD,
    /** Hands over and sees what is about the places of its own systems. */
    ASSURANCE,
    /** Reads the requirements and runs scenarios; sees no place's submissions. */
    ANALYST,
    /** Looks after accounts, sees everything and the audit trail. */
    ADMINISTRATOR
}
