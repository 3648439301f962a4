package org.icscheck.domain.model;

/**
 * A primary care network.
 *
 * @param key unique among all networks of a run
 * @param place id of its place
 */
public record Network(String key, String id, String name, String place, Source at) implements Stated {

    /** This network as the subject of a finding; its id here is its key. */
    public Subject subject() {
        return new Subject("network", key, name);
    }

    @Override
    public String says() {
        return name;
    }
}
