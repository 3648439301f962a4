package org.icscheck.domain.model;

/**
 * An integrated care system.
 *
 * @param described whether the submission says more of it than its name; a place checked alone is never blamed for a
 *     system nobody described
 */
public record CareSystem(String id, String name, boolean described, Source at) implements Stated {

    /** Id of the system of places whose files name none. */
    public static final String UNNAMED = "system-not-named";

    /** This system as the subject of a finding. */
    public Subject subject() {
        return new Subject("system", id, name);
    }

    @Override
    public String says() {
        return name;
    }
}
