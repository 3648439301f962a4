package org.icscheck.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.icscheck.domain.requirement.Report;
import org.icscheck.store.Submissions.Correction;
import org.icscheck.store.Submissions.Evaluation;
import org.icscheck.store.Submissions.Submission;

/**
 * A submission, and what it comes to today.
 *
 * @param report the outcome under the packs and rules of this version
 * @param corrections what was put right about its readings, the earliest first
 * @param day the day a person chose to check as at; empty while it is the one the files give, or that of the upload
 * @param evaluation what its check came to on the day; empty while it was not checked
 */
public record Case(
        Submission submission,
        Report report,
        List<Correction> corrections,
        Optional<LocalDate> day,
        Optional<Evaluation> evaluation) {

    /** Whether one of its files has a problem. */
    public boolean hasProblems() {
        return report.inputs().stream().anyMatch(input -> !input.problems().isEmpty());
    }

    /** Whether it was checked by another version than this, which may see it otherwise. */
    public boolean isOfAnotherVersion() {
        return evaluation
                .filter(kept -> !kept.identity().equals(report.evaluation()))
                .isPresent();
    }
}
