package org.icscheck.domain.model;

import java.util.Collections;
import java.util.List;

/**
 * A provider collaborative at scale.
 *
 * @param systems ids of the systems it serves: as stated, or the system of the file that describes it
 * @param members ids of its members
 * @param places ids of the places it works in; empty when not said
 * @param membershipComplete whether the submission says that every member is listed
 * @param services words of {@code services}; empty when not said
 * @param footprint a word of {@code footprints}; empty when not said
 * @param status a word of {@code board-statuses}; empty when not said
 * @param formality a word of {@code formalities}; empty when not said
 * @param agreed whether its members have agreed it
 */
public record Collaborative(
        String id,
        String name,
        List<String> systems,
        List<String> members,
        List<String> places,
        boolean membershipComplete,
        List<String> services,
        String footprint,
        String status,
        String formality,
        Answered agreed,
        Source at)
        implements Stated {

    /** This collaborative as the subject of a finding. */
    public Subject subject() {
        return new Subject("collaborative", id, name);
    }

    /** Whether nothing says that this is still a plan. */
    public boolean runs() {
        return !status.equals("proposed") && !formality.equals("proposed") && agreed != Answered.NO;
    }

    /** Whether its members are said to have agreed it, or it is said to rest on a formal agreement. */
    public boolean hasAgreement() {
        return runs() && (agreed == Answered.YES || formality.equals("formal"));
    }

    /**
     * Whether it may be a collaborative at all: several members working across places. Partners joined up inside one
     * place are a place provider partnership, whatever they call themselves.
     */
    public boolean atScale() {
        boolean onePlace = places.size() == 1 && (footprint.isEmpty() || footprint.equals("part-system"));
        return !onePlace && !(membershipComplete && members.size() < 2);
    }

    /** Whether it is known to organise one of these services; with none asked for, always. */
    public boolean organises(List<String> wanted) {
        return wanted.isEmpty() || !Collections.disjoint(services, wanted);
    }

    /** Whether it may organise one of these services, for all that is said. */
    public boolean mayOrganise(List<String> wanted) {
        return services.isEmpty() || organises(wanted);
    }

    /** Whether it is known to reach as far as one of these; with none asked for, always. */
    public boolean reaches(List<String> footprints) {
        return footprints.isEmpty()
                || footprints.contains(footprint)
                || (footprint.isEmpty() && systems.size() > 1 && footprints.contains("multi-system"));
    }

    /** Whether it may reach as far as one of these, for all that is said. */
    public boolean mayReach(List<String> footprints) {
        return footprint.isEmpty() || reaches(footprints);
    }

    /** Whether it reaches beyond one system. */
    public boolean spansSystems() {
        return reaches(List.of("multi-system", "regional", "national"));
    }

    /** Whether it runs on the footing asked for; with none asked for, whether it runs. */
    public boolean stands(List<String> footing) {
        return runs() && (footing.isEmpty() || footing.contains(formality));
    }

    /** Whether it may run on the footing asked for, for all that is said. */
    public boolean mayStand(List<String> footing) {
        return runs() && (formality.isEmpty() || stands(footing));
    }

    @Override
    public String says() {
        return name;
    }
}
