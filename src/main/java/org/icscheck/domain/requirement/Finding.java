package org.icscheck.domain.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.model.Waiver;

/**
 * Question, verdict, evidence, explanation, citation and remedy.
 *
 * @param on what it is about more closely
 * @param explanation why, in sentences
 * @param add the one thing to add when it cannot be told; empty otherwise
 * @param remedy what to do when it is not met or partly met; empty otherwise
 * @param due the day from which it counts, when that day is still to come
 * @param waiver the acceptance that counts on the day of the check
 * @param alsoAsked weaker requirements that ask the same and came to the same; they have no finding of their own
 */
public record Finding(
        Requirement requirement,
        Subject subject,
        Subject on,
        Verdict verdict,
        List<Evidence> evidence,
        String explanation,
        String add,
        String remedy,
        Optional<LocalDate> due,
        Optional<Waiver> waiver,
        List<Requirement> alsoAsked) {

    /** Begins the sentence of an explanation that names the seats nobody could read, which might be what is missing. */
    public static final String UNREAD = " It is not clear whom ";

    /** This finding, naming others that ask the same. */
    public Finding alsoAsked(List<Requirement> others) {
        return new Finding(requirement, subject, on, verdict, evidence, explanation, add, remedy, due, waiver, others);
    }

    /** Whether it is a gap: required, and not met or partly met. */
    public boolean isGap() {
        return requirement.strength() == Strength.REQUIRED
                && (verdict == Verdict.NOT_MET || verdict == Verdict.PARTLY_MET);
    }

    /** Whether it is a gap nobody has accepted. */
    public boolean isOpenGap() {
        return isGap() && waiver.isEmpty();
    }
}
