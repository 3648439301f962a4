package org.icscheck.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.model.Waiver;
import org.icscheck.domain.requirement.Citation;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;

/**
 * Writes a report as comma-separated values, one row a finding, in the order of the report.
 *
 * <p>UTF-8 with a byte order mark, as Excel wants it; commas, quotation marks and line ends as RFC 4180 has them (CRLF).
 * Dates are ISO dates. A value that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line end has an
 * apostrophe in front, so that no spreadsheet calculates it. The columns, which are a contract:
 *
 * <ul>
 *   <li>{@code subjectKind}, {@code subjectId}, {@code subjectName}: the place or system
 *   <li>{@code requirement}, {@code title}, {@code pack}, {@code strength}: what was asked; strengths as in files
 *   <li>{@code verdict}: {@code met}, {@code partly-met}, {@code not-met}, {@code cannot-tell}, {@code local-choice} or
 *       {@code not-applicable}
 *   <li>{@code onKind}, {@code onId}, {@code onName}: what it is about more closely
 *   <li>{@code explanation}: why; {@code remedy}: what to do, or what to add; {@code who}: the post that usually decides
 *   <li>{@code due}: the day from which it counts, when that day is still to come
 *   <li>{@code waiverOwner}, {@code waiverUntil}, {@code waiverReason}: who accepted it, until when and why
 *   <li>{@code document}, {@code paragraph}, {@code url}: the citation; {@code alsoAsked}: requirements it stands for
 *   <li>{@code evidence}, {@code evidenceAt}: the first fact it rests on and its position; {@code evidenceCount}: how many
 *       facts there are
 * </ul>
 *
 * <p>What could not be checked is a row of its own, last, with the verdict {@code not-checked}: {@code subjectKind} is
 * {@code file} for a problem in a file, with what is wrong as explanation and what to do as remedy, or {@code tool} for a
 * fault of ours.
 */
final class CsvReport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The columns, in order. */
    static final List<String> COLUMNS = List.of(
            "subjectKind",
            "subjectId",
            "subjectName",
            "requirement",
            "title",
            "pack",
            "strength",
            "verdict",
            "onKind",
            "onId",
            "onName",
            "explanation",
            "remedy",
            "who",
            "due",
            "waiverOwner",
            "waiverUntil",
            "waiverReason",
            "document",
            "paragraph",
            "url",
            "alsoAsked",
            "evidence",
            "evidenceAt",
            "evidenceCount");

    private final StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);

    private CsvReport() {}

    /** The report as rows, beginning with the byte order mark and ending in a line end. */
    static String write(Report report) {
        CsvReport csv = new CsvReport();
        csv.row(COLUMNS);
        report.subjects().forEach(subject -> subject.findings().forEach(csv::finding));
        for (Report.Input input : report.inputs()) {
            for (Problem problem : input.problems()) {
                csv.notChecked(
                        "file",
                        input.file(),
                        problem.what(),
                        problem.fix(),
                        problem.at().toString());
            }
        }
        report.defects().forEach(defect -> csv.notChecked("tool", "icscheck", defect, "", ""));
        return csv.out.toString();
    }

    private void finding(Finding finding) {
        Subject subject = finding.subject();
        Subject on = finding.on();
        Citation citation = finding.requirement().citation();
        Optional<Waiver> waiver = finding.waiver();
        Optional<Evidence> first = finding.evidence().stream().findFirst();
        row(List.of(
                subject.kind(),
                subject.id(),
                subject.name(),
                finding.requirement().id(),
                finding.requirement().title(),
                finding.requirement().pack(),
                finding.requirement().strength().word(),
                finding.verdict().word(),
                on.kind(),
                on.id(),
                on.name(),
                finding.explanation(),
                Sentences.toDo(finding),
                finding.requirement().who(),
                finding.due().map(Object::toString).orElse(""),
                waiver.map(Waiver::owner).orElse(""),
                waiver.map(accepted -> accepted.until().toString()).orElse(""),
                waiver.map(Waiver::reason).orElse(""),
                citation.document(),
                citation.paragraph(),
                citation.url(),
                finding.alsoAsked().stream().map(other -> other.id()).collect(Collectors.joining("; ")),
                first.map(Evidence::fact).orElse(""),
                first.map(evidence -> evidence.at().toString()).orElse(""),
                String.valueOf(finding.evidence().size())));
    }

    private void notChecked(String kind, String name, String what, String fix, String at) {
        row(COLUMNS.stream()
                .map(column -> switch (column) {
                    case "subjectKind" -> kind;
                    case "subjectId", "subjectName" -> name;
                    case "verdict" -> "not-checked";
                    case "explanation" -> what;
                    case "remedy" -> fix;
                    case "evidenceAt" -> at;
                    default -> "";
                })
                .toList());
    }

    private void row(List<String> values) {
        out.append(values.stream().map(SafeText::field).collect(Collectors.joining(",")))
                .append("\r\n");
    }
}
