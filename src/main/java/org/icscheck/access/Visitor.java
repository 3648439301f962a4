package org.icscheck.access;

import java.util.Set;
import org.icscheck.store.Scope;
import org.icscheck.store.Submissions.Submission;

/**
 * Who is asking, and every decision about what they may do.
 *
 * @param account the name of the account; empty for somebody who did not sign in
 * @param roles what it is for
 * @param scope what it may see
 */
public record Visitor(String account, Set<Role> roles, Scope scope) {

    /** The one user of a service that only its own machine can reach. */
    public static final Visitor LOCAL =
            new Visitor("local", Set.of(Role.values()), new Scope("local", Set.of(), Set.of(), true));

    /** Somebody who did not sign in, or whose account is disabled. */
    public static final Visitor NOBODY = new Visitor("", Set.of(), Scope.NOTHING);

    /** An account with one role: what it may see follows from that, whatever else it was once given. */
    public static Visitor of(String account, Role role, Set<String> places, Set<String> systems) {
        Scope scope =
                switch (role) {
                    case PLACE_LEAD -> new Scope(account, places, Set.of(), false);
                    case ASSURANCE -> new Scope(account, Set.of(), systems, false);
                    case ANALYST -> Scope.NOTHING;
                    case ADMINISTRATOR -> new Scope(account, Set.of(), Set.of(), true);
                };
        return new Visitor(account, Set.of(role), scope);
    }

    /** The one user of a service that only its own machine can reach: nobody signs in. */
    public static Visitor local() {
        return LOCAL;
    }

    /** Whether the account has this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether anybody is there. */
    public boolean isSignedIn() {
        return !roles.isEmpty();
    }

    /** Whether files may be handed over at all. */
    public boolean mayHandOver() {
        return is(Role.PLACE_LEAD) || is(Role.ASSURANCE) || is(Role.ADMINISTRATOR);
    }

    /** Whether files about this place of this system may be handed over. */
    public boolean mayHandOver(String place, String system) {
        return mayHandOver() && scope.covers(place, system);
    }

    /** Whether a submission may be seen, in any form; one that may not is not there. */
    public boolean maySee(Submission submission) {
        return scope.sees(submission);
    }

    /** Whether a submission may be deleted. */
    public boolean mayDelete(Submission submission) {
        return mayHandOver() && maySee(submission);
    }

    /** Whether accounts and the audit trail may be looked after. */
    public boolean mayAdminister() {
        return is(Role.ADMINISTRATOR);
    }

    /** Whether the requirements and scenarios may be read. */
    public boolean mayReadRequirements() {
        return isSignedIn();
    }
}
