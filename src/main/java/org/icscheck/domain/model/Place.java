package org.icscheck.domain.model;

import java.util.List;

/**
 * A place (locality) of a system.
 *
 * @param system id of its system
 * @param localAuthorities ids of its councils, as stated
 */
public record Place(String id, String name, String system, List<String> localAuthorities, Source at) implements Stated {

    /** This place as the subject of a finding. */
    public Subject subject() {
        return new Subject("place", id, name);
    }

    @Override
    public String says() {
        return name;
    }
}
