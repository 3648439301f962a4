package org.icscheck.domain.requirement;

/** What a requirement came to for a subject. */
public enum Verdict {
    MET("met", "Met"),
    PARTLY_MET("partly-met", "Partly met"),
    NOT_MET("not-met", "Not met"),
    CANNOT_TELL("cannot-tell", "Cannot tell"),
    LOCAL_CHOICE("local-choice", "Local choice"),
    NOT_APPLICABLE("not-applicable", "Does not apply");

    private final String word;
    private final String label;

    Verdict(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** The word in files, rules and URLs. */
    public String word() {
        return word;
    }

    /** How it reads on a page. */
    public String label() {
        return label;
    }

    /** The verdict a case of a shape belongs to: {@code cannot-tell.no-board} is a cannot-tell. */
    public static Verdict ofCase(String situation) {
        int dot = situation.indexOf('.');
        String word = dot < 0 ? situation : situation.substring(0, dot);
        for (Verdict verdict : values()) {
            if (verdict.word.equals(word)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("no verdict “" + word + "”");
    }
}
