package org.icscheck.domain.model;

import java.util.List;

/**
 * A legal body: trust, council, federation, charity.
 *
 * @param type a word of {@code organisation-types}; empty when not said
 * @param services words of {@code services}; empty when not said
 * @param alsoKnownAs short names that seats may use
 */
public record Organisation(
        String id, String name, String type, List<String> services, List<String> alsoKnownAs, Source at)
        implements Stated {

    /** This organisation as the subject of a finding. */
    public Subject subject() {
        return new Subject("organisation", id, name);
    }

    @Override
    public String says() {
        return name;
    }
}
