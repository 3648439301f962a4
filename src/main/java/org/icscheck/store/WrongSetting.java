package org.icscheck.store;

/** The service cannot run as it is set up; the message tells whoever set it up what to do. */
public final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the sentences to show. */
    public WrongSetting(String message) {
        super(message);
    }

    WrongSetting(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
