package org.icscheck.scenarios;

/** Is told what scenarios check and expect, while they run: so that the same can be asked of other rules. */
public interface Witness {

    /** What can be expected of findings besides their verdict. */
    enum Saying {
        EVIDENCE_NAMES,
        EVIDENCE_DOES_NOT_NAME,
        EXPLANATION_SAYS,
        EXPLANATION_DOES_NOT_SAY,
        ASKS_FOR
    }

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

        @Override
        public void said(Saying saying, String words) {
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

    /**
     * Words were expected, or not, of what was checked last.
     *
     * @param words as the scenario gives them
     */
    void said(Saying saying, String words);
}
