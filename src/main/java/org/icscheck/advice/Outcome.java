package org.icscheck.advice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;

/**
 * What a check of a model came to, so that the check of a changed copy can be held against it.
 *
 * <p>Findings are told apart by requirement, subject and what they are about, except that a finding about a board may be
 * about any of those that serve alike.
 */
final class Outcome {

    private final List<SubjectReport> subjects;
    private final int defects;
    private final Map<String, Integer> met = new HashMap<>();
    private final Map<String, Integer> metByAny = new HashMap<>();
    private final Map<String, Integer> gaps = new HashMap<>();
    private final Map<String, Integer> gapsByAny = new HashMap<>();
    private final Set<String> untold = new HashSet<>();

    Outcome(List<SubjectReport> subjects, int defects, LocalDate asAt) {
        this.subjects = subjects;
        this.defects = defects;
        for (SubjectReport subject : subjects) {
            for (Finding finding : subject.findings()) {
                String key = key(finding);
                count(key, finding, finding.requirement(), met, gaps);
                count(key, finding, finding.requirement(), metByAny, gapsByAny);
                if (finding.verdict() == Verdict.CANNOT_TELL) {
                    untold.add(key);
                }
                // Where a stronger requirement stands for others that ask the same, what it came to counts for them
                // too.
                for (Requirement other : finding.alsoAsked()) {
                    if (!other.due().map(asAt::isBefore).orElse(false)) {
                        count(key(finding, other), finding, other, metByAny, gapsByAny);
                    }
                }
            }
        }
    }

    private static void count(
            String key, Finding finding, Requirement asked, Map<String, Integer> met, Map<String, Integer> gaps) {
        if (finding.verdict() == Verdict.MET) {
            met.merge(key, 1, Integer::sum);
        } else if (asked.strength() == Strength.REQUIRED
                && (finding.verdict() == Verdict.NOT_MET || finding.verdict() == Verdict.PARTLY_MET)) {
            gaps.merge(key, 1, Integer::sum);
        }
    }

    /** What tells a finding from others of the same report. */
    static String key(Finding finding) {
        return key(finding, finding.requirement());
    }

    private static String key(Finding finding, Requirement asked) {
        Subject on = finding.on();
        boolean itself = on.kind().equals("board") || on.equals(finding.subject());
        return finding.subject().kind() + "/" + finding.subject().id() + " " + asked.id() + " "
                + (itself ? "" : on.kind() + "/" + on.id());
    }

    /** Whether a gap that was there is none any more, and is not merely out of sight. */
    boolean closes(Finding gap) {
        String key = key(gap);
        return !gapsByAny.containsKey(key) && !untold.contains(key);
    }

    /** Whether everything that was met before is met here, and every gap here was one before. */
    boolean breaksNothingOf(Outcome before) {
        return defects <= before.defects
                && before.met.entrySet().stream()
                        .allMatch(was -> metByAny.getOrDefault(was.getKey(), 0) >= was.getValue())
                && gaps.entrySet().stream()
                        .allMatch(is -> is.getValue() <= before.gapsByAny.getOrDefault(is.getKey(), 0));
    }

    /** What was found about a subject. */
    SubjectReport of(Subject subject) {
        return subjects.stream()
                .filter(report -> report.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
