package org.icscheck.store;

import java.util.Set;

/**
 * What somebody may see: what they handed over themselves, and all that is about these places and systems.
 *
 * @param account who asks
 * @param places ids of places
 * @param systems ids of systems: all their places
 * @param everything whether there is no limit
 */
public record Scope(String account, Set<String> places, Set<String> systems, boolean everything) {

    /** Whether a submission may be seen. */
    public boolean sees(Submissions.Submission submission) {
        return everything
                || submission.owner().equals(account)
                || places.contains(submission.place())
                || systems.contains(submission.system());
    }

    /** Whether this place of this system may be handed over and seen. */
    public boolean covers(String place, String system) {
        return everything || places.contains(place) || systems.contains(system);
    }
}
