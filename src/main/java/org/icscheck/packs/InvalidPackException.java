package org.icscheck.packs;

/** A pack, a shape or a word list that does not say what it has to; told to whoever wrote it, with the file. */
public final class InvalidPackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A fault.
     *
     * @param file the file under {@code rules/}
     * @param what what is wrong with it, and with which entry
     */
    public InvalidPackException(String file, String what) {
        super("rules/" + file + ": " + what);
    }
}
