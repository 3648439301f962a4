package org.icscheck.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an account is for; each may do what is named here and nothing else. */
public enum Role {
    /** Hands over and sees what is about its own places. */
    PLACE_LEAD("Place lead"),
    /** Hands over and sees what is about the places of its own systems. */
    ASSURANCE("Assurance team"),
    /** Reads the requirements and runs scenarios; sees no place's submissions. */
    ANALYST("Policy analyst"),
    /** Looks after accounts, sees everything and the audit trail. */
    ADMINISTRATOR("Administrator");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** On screen. */
    public String words() {
        return words;
    }

    /** In settings and claims: {@code place-lead}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this word, or of this constant's name. */
    public static Optional<Role> of(String word) {
        return Stream.of(values())
                .filter(role -> role.word().equals(word) || role.name().equals(word))
                .findFirst();
    }
}
