package org.icscheck.report;

import java.util.List;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Verdict;

/** The parts of a readable report, in its order. Every finding stands in exactly one of them. */
public enum ReportPart {
    /** Gaps nobody has accepted. */
    MUST_FIX("must-fix", "Must fix"),
    /** Gaps that a waiver covers on the day. */
    ACCEPTED("accepted", "Accepted for now"),
    /** What falls short already and only counts from a day to come. */
    DUE_LATER("due-later", "Due later"),
    /** What falls short of something that is not required. */
    SHOULD_IMPROVE("should-improve", "Should improve"),
    /** What the files do not say. */
    CANNOT_TELL("cannot-tell", "Cannot tell"),
    /** What the files do not say and need not say before a day to come. */
    NOT_DUE_YET("not-due-yet", "Not due yet"),
    /** What policy leaves to the place. */
    LOCAL_CHOICES("local-choices", "Local choices"),
    /** What the arrangements include. */
    MET("met", "What you have met"),
    /** What does not apply to arrangements like these. */
    DOES_NOT_APPLY("does-not-apply", "Does not apply");

    private final String word;
    private final String heading;

    ReportPart(String word, String heading) {
        this.word = word;
        this.heading = heading;
    }

    /** The word in addresses. */
    public String word() {
        return word;
    }

    /** How its heading reads. */
    public String heading() {
        return heading;
    }

    /** Where a finding stands. */
    public static ReportPart of(Finding finding) {
        if (finding.isOpenGap()) {
            return MUST_FIX;
        }
        if (finding.isGap()) {
            return ACCEPTED;
        }
        if (Sentences.isDueLater(finding)) {
            return DUE_LATER;
        }
        return switch (finding.verdict()) {
            case NOT_MET, PARTLY_MET -> SHOULD_IMPROVE;
            case CANNOT_TELL -> finding.due().isPresent() ? NOT_DUE_YET : CANNOT_TELL;
            case LOCAL_CHOICE -> LOCAL_CHOICES;
            case MET -> MET;
            case NOT_APPLICABLE -> DOES_NOT_APPLY;
        };
    }

    /** Those of the findings that stand here: not met before partly met, each in the order given. */
    public List<Finding> from(List<Finding> findings) {
        List<Finding> here =
                findings.stream().filter(finding -> of(finding) == this).toList();
        return Stream.concat(
                        here.stream().filter(finding -> finding.verdict() != Verdict.PARTLY_MET),
                        here.stream().filter(finding -> finding.verdict() == Verdict.PARTLY_MET))
                .toList();
    }
}
