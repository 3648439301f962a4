package org.icscheck.store;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody may see: all that is about these places and systems. Having handed something over is no reason to see it
 * still, a person may have moved to another place since; except where it is about no one place, as files are that could
 * not be read: nobody else could put those right.
 *
 * @param account who asks; empty for nobody, who handed nothing over
 * @param places ids of places
 * @param systems ids of systems: all their places
 * @param everything whether there is no limit
 */
public record Scope(String account, Set<String> places, Set<String> systems, boolean everything) {

    /** Sees nothing. */
    public static final Scope NOTHING = new Scope("", Set.of(), Set.of(), false);

    /** No place and no system is called nothing: what is about none would be everybody's. */
    public Scope {
        places = places.stream().filter(place -> !place.isBlank()).collect(Collectors.toUnmodifiableSet());
        systems = systems.stream().filter(system -> !system.isBlank()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a submission may be seen. */
    public boolean sees(Submissions.Submission submission) {
        return everything
                || places.contains(submission.place())
                || systems.contains(submission.system())
                || (submission.place().isEmpty() && submission.owner().equals(account));
    }

    /** Whether this place of this system may be handed over and seen. */
    public boolean covers(String place, String system) {
        return everything || places.contains(place) || systems.contains(system);
    }
}
