package org.icscheck.domain.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A seat with the vocabulary's words found in it: all that the rules of recognition look at.
 *
 * @param number the place of the seat among those read together
 * @param stated the sectors the submission says it represents
 * @param post what the post says for itself, in order
 * @param asides bodies the post names without speaking for them: "appointed by ...", "... liaison officer"
 * @param employer the organisation behind the seat, as one mention; its {@code kind} is {@code none} when the seat names
 *     no organisation and {@code unknown} when the name says nothing to us
 * @param represented whether the post names the one it speaks for: "representing ...", "... representative"
 * @param alternatives whether the post leaves a choice: "Healthwatch or voluntary sector"
 */
public record Wording(
        int number,
        Seat seat,
        SortedSet<String> stated,
        List<Mention> post,
        List<Mention> asides,
        Mention employer,
        boolean represented,
        boolean alternatives) {

    /** Whether the seat has to be read from its words. */
    public boolean isOpen() {
        return seat.member() && isUnstated() && !says("silent") && !isIndependentChair();
    }

    /** Whether the submission leaves it to the words whom the seat speaks for. */
    public boolean isUnstated() {
        return stated.isEmpty() && !seat.isForNobody();
    }

    /** Whether the post says a wording of this kind. */
    public boolean says(String kind) {
        for (Mention mention : post) {
            if (mention.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the organisation behind the seat is of this kind. */
    public boolean employed(String kind) {
        return employer.kind().equals(kind);
    }

    /** Whether no organisation we know stands behind the seat. */
    public boolean isUnemployed() {
        return employed("none") || employed("unknown");
    }

    /** Whether the post names a body. */
    public boolean isBodyNamed() {
        return any(Mention::body);
    }

    /** Whether the post names a body other than a council or a commissioner. */
    public boolean isProviderNamed() {
        return any(mention -> mention.body()
                && !mention.kind().equals("council")
                && !mention.kind().equals("commissioner"));
    }

    /** Whether the post names an office. */
    public boolean isOfficeNamed() {
        return any(Mention::office);
    }

    /** Whether the post names services. */
    public boolean isServiceNamed() {
        return any(Mention::service);
    }

    /** Whether a council is named, in the post or behind the seat. */
    public boolean isCouncil() {
        return says("council") || employed("council");
    }

    /** Whether the post calls itself somebody's voice or a provider. */
    public boolean isVoice() {
        return says("voice") || says("representing") || says("provider");
    }

    /** Whether a representative committee says that it speaks for this body: "LMC on behalf of GP providers". */
    public boolean isOfACommittee(Mention named) {
        boolean committee = false;
        boolean behalf = false;
        for (Mention mention : post) {
            if (mention.start() >= named.start()) {
                break;
            }
            committee |= mention.kind().equals("committee");
            behalf |= committee && mention.kind().equals("representing");
        }
        return behalf;
    }

    /** Whether the holder is elected, by the words of the post. */
    public boolean isElected() {
        return says("councillor");
    }

    /** Whether the post is an independent chair's, and of no body we know. */
    public boolean isIndependentChair() {
        return says("independent-chair") && !isBodyNamed();
    }

    /** Whether the seat is the commissioner's: behind it, or named in a post that is no other employer's. */
    public boolean isCommissioner() {
        return employed("commissioner") || (says("commissioner") && (isUnemployed() || employed("council")));
    }

    /** Whether the words of the post are for a council or a free agent to fill, not for another employer. */
    public boolean isForCouncil() {
        return isUnemployed() || employed("council");
    }

    /** Whether the post belongs to the board itself, as a medical director of the commissioner does, and to no other body. */
    public boolean isOfTheBoard(SortedSet<String> speaks) {
        boolean own = speaks.isEmpty() || speaks.contains("commissioners") || speaks.contains("lay-members");
        boolean foreign = stated.isEmpty() && (says("council") || isProviderNamed());
        return own && !foreign && (!stated.isEmpty() || employed("none") || employed("commissioner"));
    }

    /** Whether the post is one of a council's officers. */
    public boolean isOfACouncil() {
        return stated.contains("local-authority")
                || stated.contains("social-care")
                || (stated.isEmpty()
                        && !isElected()
                        && !isProviderNamed()
                        && isForCouncil()
                        && (isCouncil() || !isCommissioner()));
    }

    /** Whether another wording for a trust says more exactly which of its services are meant. */
    public boolean narrows(Mention trust) {
        return any(other -> other.kind().equals("trust")
                && !other.speaks().isEmpty()
                && other.speaks().size() < trust.speaks().size()
                && trust.speaks().containsAll(other.speaks()));
    }

    /** Sectors of the services the post names. */
    public SortedSet<String> servicesNamed() {
        SortedSet<String> sectors = new TreeSet<>();
        for (Mention mention : post) {
            if (mention.service()) {
                sectors.addAll(mention.speaks());
            }
        }
        return Collections.unmodifiableSortedSet(sectors);
    }

    /** The first mention of services in the post, or the employer when there is none. */
    public Mention firstService() {
        return post.stream().filter(Mention::service).findFirst().orElse(employer);
    }

    // a plain loop: every rule asks several of these of every seat
    private boolean any(Predicate<Mention> holds) {
        for (Mention mention : post) {
            if (holds.test(mention)) {
                return true;
            }
        }
        return false;
    }
}
