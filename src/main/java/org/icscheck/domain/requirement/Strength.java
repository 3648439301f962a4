package org.icscheck.domain.requirement;

/** How strongly the source asks. */
public enum Strength {
    REQUIRED("required", "Required"),
    RECOMMENDED("recommended", "Recommended"),
    LOCAL_CHOICE("local-choice", "Local choice");

    private final String word;
    private final String label;

    Strength(String word, String label) {
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

    /** The strength with this word. */
    public static Strength of(String word) {
        for (Strength strength : values()) {
            if (strength.word.equals(word)) {
                return strength;
            }
        }
        throw new IllegalArgumentException("no strength “" + word + "”");
    }
}
