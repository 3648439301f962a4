package org.icscheck.domain.requirement;

/**
 * How a finding reads in one case.
 *
 * @param says the explanation, with {@code {names}} filled in from the finding
 * @param add for a case that cannot be told: the one thing to add; empty otherwise
 */
public record Wording(String says, String add) {

    /** Whether a name is filled in somewhere. */
    public boolean mentions(String name) {
        String hole = "{" + name + "}";
        return says.contains(hole) || add.contains(hole);
    }
}
