package org.icscheck.api;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of problem documents; each has a page under {@code /api/v1/problems/} that says what it means. */
public enum Trouble {
    /** The request itself. */
    BAD_REQUEST(400, "The request cannot be understood", "A parameter, a header or the body is not as described."),
    /** No file came. */
    NO_FILES(400, "There is no file", "Send at least one file as a part called files of a multipart/form-data body."),
    /** Nobody known asks. */
    NEEDS_TOKEN(
            401,
            "A token is needed",
            "Send a token as Authorization: Bearer ... A token is made on the page /account/tokens. It may have expired"
                    + " or been revoked."),
    /** The token is for something else. */
    NEEDS_SCOPE(
            403,
            "This token may not be used for this",
            "Make a token with the scope named in the header WWW-Authenticate."),
    /** A place of others. */
    NOT_YOUR_PLACE(
            403, "These files are about another place", "The account of this token is not for the place in the files."),
    /** Nothing, or nothing for this token. */
    NOT_THERE(
            404,
            "There is nothing here",
            "The address is wrong, it was deleted, or this token may not see it. These look the same on purpose."),
    /** No report yet. */
    NOT_CHECKED(404, "This was not checked yet", "POST to its evaluation first. To ask again costs nothing."),
    /** Not with this method. */
    WRONG_METHOD(405, "This cannot be done here", "See the header Allow for what can be done at this address."),
    /** Not in this form. */
    NOT_ACCEPTABLE(406, "There is no such format", "Ask for one of the formats in the description."),
    /** Problems stand against it. */
    FILE_PROBLEMS(409, "The files have problems", "Put right what problems lists and hand the files over again."),
    /** Too late. */
    ALREADY_CHECKED(
            409, "This was checked already", "Hand the files over again to put a reading right after the check."),
    /** Made by another version. */
    OTHER_VERSION(
            409,
            "Another version checked this",
            "Reports of another version are kept as JSON and HTML. Hand the files over again for the other formats."),
    /** Deleted meanwhile. */
    GONE(409, "What came of this upload was deleted", "Use another Idempotency-Key to hand it over again."),
    /** Too much at once. */
    TOO_LARGE(413, "This is too large", "Send up to 20 files of up to 10 MB each."),
    /** Not one of ours. */
    WRONG_TYPE(415, "This type cannot be read", "Send XLSX, YAML or JSON files, in a multipart/form-data body."),
    /** Well-formed, and still no. */
    NOT_TAKEN(422, "This cannot be taken", "detail says why, problems where, as far as it is in a file."),
    /** A key for two. */
    KEY_REUSED(
            422,
            "This key was used for another upload",
            "An Idempotency-Key stands for one upload for 24 hours. Use a new key for each upload."),
    /** Too fast. */
    TOO_MANY(429, "Too many requests", "Wait as many seconds as the header Retry-After says."),
    /** Our fault. */
    OUR_FAULT(
            500,
            "Something went wrong here",
            "Nothing in the request is to blame. Try again, or tell whoever runs it."),
    /** Too busy. */
    BUSY(503, "Too much is being checked", "Wait as many seconds as the header Retry-After says.");

    private final int status;
    private final String title;
    private final String meaning;

    Trouble(int status, String title, String meaning) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }

    /** The end of its address. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String type() {
        return "/api/v1/problems/" + word();
    }

    static Optional<Trouble> of(String word) {
        return Stream.of(values())
                .filter(trouble -> trouble.word().equals(word))
                .findFirst();
    }
}
