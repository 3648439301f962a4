package org.icscheck.domain.model;

/**
 * Whom or what a finding is about.
 *
 * @param kind system, place, neighbourhood, network, organisation, board or collaborative
 * @param id its id, unique within its kind
 * @param name its name as the submission words it
 */
public record Subject(String kind, String id, String name) {

    // Written out: rules join on subjects, and a record's own way of comparing has to be linked first.

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Subject subject
                        && id.equals(subject.id)
                        && kind.equals(subject.kind)
                        && name.equals(subject.name));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
