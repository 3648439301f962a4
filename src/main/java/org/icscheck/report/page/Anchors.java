package org.icscheck.report.page;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.report.ReportPart;
import org.icscheck.report.Sentences;

/**
 * Readable addresses within a page: {@code #IC-2.31-PLACE-2F}; with the subject in front where several are told of, and
 * with what it is about behind where one requirement is asked of several.
 */
public final class Anchors {

    private final Map<Finding, String> findings = new IdentityHashMap<>();
    private final Map<SubjectReport, Map<String, String>> sections = new IdentityHashMap<>();
    private final Map<SubjectReport, String> prefixes = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>(List.of("main", "contents", "about", "page"));

    private Anchors(Report report) {
        List<SubjectReport> told = report.subjects().stream()
                .filter(subject -> !Sentences.isSilent(subject))
                .toList();
        for (SubjectReport subject : report.subjects()) {
            String prefix = told.size() == 1 && told.get(0) == subject
                    ? ""
                    : slug(subject.subject().id()) + "-";
            prefixes.put(subject, prefix);
            Map<String, String> here = new HashMap<>();
            here.put(
                    "",
                    unique(prefix.isEmpty() ? "report" : slug(subject.subject().id())));
            for (ReportPart part : ReportPart.values()) {
                here.put(part.word(), unique(prefix + part.word()));
            }
            sections.put(subject, here);
        }
        for (SubjectReport subject : report.subjects()) {
            Map<String, Long> asked = subject.findings().stream()
                    .collect(Collectors.groupingBy(
                            finding -> finding.requirement().id(), Collectors.counting()));
            for (Finding finding : subject.findings()) {
                String id = finding.requirement().id();
                String on =
                        asked.getOrDefault(id, 0L) > 1 ? "-" + slug(finding.on().id()) : "";
                findings.put(finding, unique(prefixes.get(subject) + slug(id) + on));
            }
        }
    }

    /** The addresses of a report. */
    public static Anchors of(Report report) {
        return new Anchors(report);
    }

    /** The address of a finding of the report. */
    public String of(Finding finding) {
        String anchor = findings.get(finding);
        if (anchor == null) {
            throw new IllegalArgumentException("no finding of this report");
        }
        return anchor;
    }

    /** The address of all that is said of a subject. */
    public String of(SubjectReport subject) {
        return section(subject, "");
    }

    /** The address of a part. */
    public String of(SubjectReport subject, ReportPart part) {
        return section(subject, part.word());
    }

    /** The address of another section about a subject, by a word of its own. */
    public String section(SubjectReport subject, String word) {
        Map<String, String> here = sections.get(subject);
        if (here == null) {
            throw new IllegalArgumentException("no subject of this report");
        }
        return here.computeIfAbsent(word, w -> unique(prefixes.getOrDefault(subject, "") + slug(w)));
    }

    /** An address of its own for a section about no subject. */
    public String free(String word) {
        return unique(slug(word));
    }

    private String unique(String wanted) {
        String anchor = wanted;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = wanted + "-" + i;
        }
        return anchor;
    }

    /** Letters, digits, dots and hyphens, as ids have them; anything else a submission may call itself is left out. */
    private static String slug(String id) {
        String plain = Normalizer.normalize(id, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = plain.replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return slug.isEmpty() ? "part" : slug.equals(id) ? slug : slug.toLowerCase(Locale.ROOT);
    }
}
