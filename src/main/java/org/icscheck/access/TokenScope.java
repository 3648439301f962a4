package org.icscheck.access;

import java.util.Optional;
import java.util.stream.Stream;

/** What a token may be used for, within what its account may do. */
public enum TokenScope {
    /** See submissions, their files, readings and reports. */
    SUBMISSIONS_READ("submissions:read"),
    /** Hand over, put right, have checked and delete. */
    SUBMISSIONS_WRITE("submissions:write"),
    /** Read the requirements and packs. */
    REQUIREMENTS_READ("requirements:read"),
    /** Check files that are not kept. */
    CHECK("check");

    private final String word;

    TokenScope(String word) {
        this.word = word;
    }

    /** As programs and the page write it. */
    public String word() {
        return word;
    }

    /** The one of this word. */
    public static Optional<TokenScope> of(String word) {
        return Stream.of(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }
}
