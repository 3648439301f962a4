package org.icscheck.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Verdict;

/** What every format of a report has to agree on, finding by finding, and how to read it back from a format. */
final class ReportRows {

    /** The ids of requirements: {@code IC-2.31-PLACE-2F}. */
    static final String ID = "\\b[A-Z]{2,4}(?:-[A-Za-z0-9.]*[A-Za-z0-9])+";

    private static final Check CHECK = Check.load();

    private ReportRows() {}

    /** A finding as a format gives it; what a format does not say is left empty. */
    record Row(String subject, String requirement, String on, String verdict, String citation)
            implements Comparable<Row> {

        static Row of(SubjectReport subject, Finding finding) {
            return new Row(
                    subject.subject().name(),
                    finding.requirement().id(),
                    finding.on().name(),
                    finding.verdict().label(),
                    Sentences.source(finding.requirement().citation()));
        }

        @Override
        public int compareTo(Row other) {
            return Comparator.comparing(Row::toString).compare(this, other);
        }
    }

    /** Reads one format back. */
    interface Reader {

        /** The findings in a report, in any order. */
        List<Row> read(byte[] bytes, Known known) throws Exception;

        /** What this format can say of a finding; everything, unless it overrides this. */
        default Row expected(SubjectReport subject, Finding finding) {
            return Row.of(subject, finding);
        }

        /** Whether it says of each thing a requirement is asked of what it came to, or once for all of them. */
        default boolean saysEach() {
            return true;
        }
    }

    /** Names a reader may meet, for formats in which nothing but the words tells where a name ends. */
    record Known(List<String> subjects, List<String> names, List<String> citations) {

        static Known of(Report report) {
            List<SubjectReport> subjects = report.subjects();
            return new Known(
                    subjects.stream().map(subject -> subject.subject().name()).toList(),
                    longestFirst(findings(subjects).map(finding -> finding.on().name())),
                    longestFirst(findings(subjects)
                            .map(finding ->
                                    Sentences.source(finding.requirement().citation()))));
        }

        private static Stream<Finding> findings(List<SubjectReport> subjects) {
            return subjects.stream().flatMap(subject -> subject.findings().stream());
        }

        private static List<String> longestFirst(Stream<String> words) {
            return words.distinct()
                    .sorted(Comparator.comparing(word -> -word.length()))
                    .toList();
        }

        /** The citation that ends these words. */
        String citationAtEnd(String words) {
            String plain = words.replaceFirst(" \\((read in a summary|not confirmed)[^()]*\\)\\s*$", "")
                    .strip();
            // A line may end within a citation where no blank is.
            String tight = plain.replace(" ", "");
            return citations.stream()
                    .filter(citation -> tight.endsWith(citation.replace(" ", "")))
                    .findFirst()
                    .orElse("none of ours in: " + plain);
        }

        /** The names that start these words, with semicolons between them. */
        List<String> namesAtStart(String words) {
            List<String> found = new ArrayList<>();
            String rest = words;
            while (true) {
                String now = rest;
                Optional<String> name = names.stream().filter(now::startsWith).findFirst();
                if (name.isEmpty()) {
                    return found;
                }
                found.add(name.get());
                rest = rest.substring(name.get().length());
                if (!rest.startsWith("; ")) {
                    return found;
                }
                rest = rest.substring(2);
            }
        }

        /** The subject a heading starts to tell of; empty for any other heading. */
        Optional<String> subject(String heading) {
            return subjects.stream()
                    .filter(name -> heading.equals(name) || heading.equals(name + ": nothing said yet"))
                    .findFirst();
        }
    }

    /** The words of all verdicts, as a pattern. */
    static String verdicts() {
        return String.join("|", Stream.of(Verdict.values()).map(Verdict::label).toList());
    }

    /** What the report itself says. */
    static List<Row> of(Report report, Reader reader) {
        return report.subjects().stream()
                .flatMap(subject -> subject.findings().stream().map(finding -> reader.expected(subject, finding)))
                .toList();
    }

    /** A check of files of {@code samples/}, as somebody there would name them. */
    static Report check(String... samples) {
        return check(
                List.of(),
                Stream.of(samples)
                        .map(name -> Check.file(name, bytes(Path.of("samples", name))))
                        .toList());
    }

    /** A check of these files against these packs; against all that are in force when none is named. */
    static Report check(List<String> packs, List<Check.File> files) {
        return CHECK.run(new Check.Request(files, packs, Optional.empty(), LocalDate.of(2022, 8, 1)));
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
