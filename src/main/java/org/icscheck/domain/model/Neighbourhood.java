package org.icscheck.domain.model;

/**
 * A neighbourhood of a place: some 30,000 to 50,000 people.
 *
 * @param key unique among all neighbourhoods of a run; ids are unique within a place only
 * @param place id of its place
 */
public record Neighbourhood(String key, String id, String name, String place, Source at) implements Stated {

    /** This neighbourhood as the subject of a finding; its id here is its key. */
    public Subject subject() {
        return new Subject("neighbourhood", key, name);
    }

    @Override
    public String says() {
        return name;
    }
}
