package org.icscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;

/**
 * What was found about one place or system, in the parts and the order every readable report shares. Every finding is in
 * exactly one part; in each, what is not met comes before what is partly met, and else the order of the catalogue holds.
 *
 * @param mustFix gaps nobody has accepted
 * @param accepted gaps with a waiver that counts
 * @param dueLater falls short already, and only counts from a day to come
 * @param shouldImprove recommended, and not or only partly met
 * @param untold cannot be told, whatever its strength
 * @param untoldLater cannot be told, and is not due yet
 * @param choices what policy leaves to the place
 */
record Sections(
        List<Finding> mustFix,
        List<Finding> accepted,
        List<Finding> dueLater,
        List<Finding> shouldImprove,
        List<Finding> untold,
        List<Finding> untoldLater,
        List<Finding> choices,
        List<Finding> met,
        List<Finding> notApplicable) {

    /** The parts of a report about one place or system. */
    static Sections of(SubjectReport subject) {
        List<Finding> findings = subject.findings();
        return new Sections(
                only(findings, Finding::isOpenGap),
                only(findings, finding -> finding.isGap() && !finding.isOpenGap()),
                only(findings, finding -> !isShort(finding) && Sentences.isDueLater(finding)),
                only(findings, finding -> isShort(finding) && !finding.isGap()),
                only(
                        findings,
                        finding -> finding.verdict() == Verdict.CANNOT_TELL
                                && finding.due().isEmpty()),
                only(
                        findings,
                        finding -> finding.verdict() == Verdict.CANNOT_TELL
                                && finding.due().isPresent()
                                && !Sentences.isDueLater(finding)),
                only(findings, finding -> finding.verdict() == Verdict.LOCAL_CHOICE),
                only(findings, finding -> finding.verdict() == Verdict.MET),
                only(findings, finding -> finding.verdict() == Verdict.NOT_APPLICABLE));
    }

    /** Those among {@link #untold} that are required, and so stand in the way of a headline. */
    List<Finding> untoldRequired() {
        return only(untold, finding -> finding.requirement().strength() == Strength.REQUIRED);
    }

    /** Whether the files say nothing at all of a system: it is named, and that is all. */
    static boolean nothingSaid(SubjectReport subject) {
        return subject.subject().kind().equals("system")
                && subject.readings().isEmpty()
                && subject.findings().size() > 1
                && subject.findings().stream()
                        .allMatch(finding -> finding.remedy().isEmpty()
                                && (finding.verdict() == Verdict.CANNOT_TELL
                                        || finding.verdict() == Verdict.NOT_APPLICABLE));
    }

    private static boolean isShort(Finding finding) {
        return finding.verdict() == Verdict.NOT_MET || finding.verdict() == Verdict.PARTLY_MET;
    }

    private static List<Finding> only(List<Finding> findings, Predicate<Finding> wanted) {
        List<Finding> found = new ArrayList<>();
        findings.stream()
                .filter(wanted)
                .filter(finding -> finding.verdict() != Verdict.PARTLY_MET)
                .forEach(found::add);
        findings.stream()
                .filter(wanted)
                .filter(finding -> finding.verdict() == Verdict.PARTLY_MET)
                .forEach(found::add);
        return found;
    }
}
