package org.icscheck.access;

/** What somebody entered cannot be taken; the message tells them what to enter. */
public final class NotAccepted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    NotAccepted(String field, String message) {
        super(message);
        this.field = field;
    }

    /** About what was entered in this field. */
    public static NotAccepted of(String field, String message) {
        return new NotAccepted(field, message);
    }

    /** The field it is about. */
    public String field() {
        return field;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
