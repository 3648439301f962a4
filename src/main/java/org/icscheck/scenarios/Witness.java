package org.icscheck.scenarios;

/** Is told what scenarios check and expect, while they run: so that the same can be asked of other rules. */
public interface Witness {

    /** Looks at nothing. */
    Witness NONE = new Witness() {
        @Override
        public void checked(String requirement, String submission, String about) {
            // nobody asks
        }

        @Override
        public void expected(String verdict) {
            // nobody asks
        }
    };

    /**
     * A requirement was put.
     *
     * @param submission all that was described, as {@link Scenarios#files} takes it apart
     * @param about the name of the subject
     */
    void checked(String requirement, String submission, String about);

    /**
     * A verdict was expected of what was checked last.
     *
     * @param verdict its word
     */
    void expected(String verdict);
}
