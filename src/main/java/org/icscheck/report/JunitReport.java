package org.icscheck.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;

/**
 * Writes a report as JUnit XML, for build servers that show tests.
 *
 * <p>There are several published schemas of this format; what is written is valid under that of Maven Surefire and that of
 * Jenkins. A place or system is a suite, a finding is a test case of it, named by its requirement, its title and what it is
 * about. What counts as what:
 *
 * <ul>
 *   <li>a gap is a failure, its type the verdict
 *   <li>an accepted gap is skipped, and says who accepted it until when
 *   <li>what cannot be told is skipped, and says what to add; so is what does not apply, and says why
 *   <li>what is recommended and not or only partly met is skipped: it is no gap, and not met either
 *   <li>what is met, and what is a local choice, passes
 *   <li>a problem in a file is an error, in a suite named as the file; so is a question the rules answered twice or not at
 *       all, and a check that assessed nothing at all
 * </ul>
 *
 * <p>Times are all 0: a report carries no clock.
 */
final class JunitReport {

    private final StringBuilder out = new StringBuilder();

    private JunitReport() {}

    /** How a test case ended. */
    private enum End {
        PASSED,
        SKIPPED,
        FAILURE,
        ERROR
    }

    /**
     * One test case.
     *
     * @param message what the list of results shows; empty for none
     * @param type the type of a failure or error
     * @param body what its own page shows
     */
    private record Case(String group, String name, End end, String message, String type, String body) {}

    /** The report as an XML document, ending in a line feed. */
    static String write(Report report) {
        JunitReport junit = new JunitReport();
        List<Suite> suites = Stream.concat(report.subjects().stream().map(JunitReport::suite), notChecked(report))
                .toList();
        List<Case> all =
                suites.stream().flatMap(suite -> suite.cases().stream()).toList();
        junit.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
        junit.attribute("name", "ICS Check, as at " + report.asAt());
        junit.attribute("tests", String.valueOf(all.size()));
        junit.attribute("failures", count(all, End.FAILURE));
        junit.attribute("errors", count(all, End.ERROR));
        junit.out.append(">\n");
        suites.forEach(suite -> junit.suite(suite, report));
        junit.out.append("</testsuites>\n");
        return junit.out.toString();
    }

    private record Suite(String name, String headline, List<Case> cases) {}

    private static Suite suite(SubjectReport report) {
        Subject subject = report.subject();
        return new Suite(
                key(subject) + ": " + subject.name(),
                Sentences.headline(report),
                report.findings().stream().map(JunitReport::finding).toList());
    }

    private static Stream<Suite> notChecked(Report report) {
        Stream<Suite> files = report.inputs().stream()
                .filter(input -> !input.problems().isEmpty())
                .map(input -> new Suite(
                        "file " + input.file(),
                        "Not checked",
                        input.problems().stream().map(JunitReport::problem).toList()));
        Stream<Suite> tool = report.defects().isEmpty()
                ? Stream.empty()
                : Stream.of(new Suite(
                        "icscheck",
                        "Not checked",
                        report.defects().stream()
                                .map(defect -> error("icscheck", "A fault of ours", defect, "defect"))
                                .toList()));
        boolean nothing = report.subjects().stream()
                        .allMatch(subject -> subject.findings().isEmpty())
                && report.defects().isEmpty()
                && report.inputs().stream().allMatch(input -> input.problems().isEmpty());
        Stream<Suite> unasked = !nothing
                ? Stream.empty()
                : Stream.of(new Suite(
                        "icscheck",
                        "Not checked",
                        List.of(error("icscheck", "Anything assessed", "Nothing was assessed.", "nothing-assessed"))));
        return Stream.of(files, tool, unasked).flatMap(suite -> suite);
    }

    private static Case problem(Problem problem) {
        return error("file", problem.at().toString(), problem.what() + " " + problem.fix(), problem.code());
    }

    private static Case error(String group, String name, String message, String type) {
        return new Case(group, name, End.ERROR, message, type, message);
    }

    private static Case finding(Finding finding) {
        Subject on = finding.on();
        String name = finding.requirement().id() + ": " + finding.requirement().title()
                + (on.equals(finding.subject()) ? "" : " (" + key(on) + ": " + on.name() + ")");
        return new Case(
                key(finding.subject()).replace(' ', '.'),
                name,
                end(finding),
                message(finding),
                finding.verdict().word(),
                body(finding));
    }

    private static End end(Finding finding) {
        if (finding.isOpenGap()) {
            return End.FAILURE;
        }
        return switch (finding.verdict()) {
            case MET, LOCAL_CHOICE -> End.PASSED;
            default -> End.SKIPPED;
        };
    }

    private static String message(Finding finding) {
        String verdict = finding.requirement().strength().label() + ", "
                + finding.verdict().label().toLowerCase(Locale.ROOT);
        if (finding.waiver().isPresent()) {
            return verdict + ". " + Sentences.accepted(finding);
        }
        return verdict + ". "
                + (finding.add().isEmpty() || !finding.remedy().isEmpty()
                        ? finding.explanation()
                        : Sentences.toDo(finding));
    }

    private static String body(Finding finding) {
        StringBuilder body = new StringBuilder();
        line(body, "Verdict: ", finding.verdict().label());
        line(body, "Why: ", finding.explanation());
        for (Evidence evidence : finding.evidence()) {
            line(body, "Where: ", evidence.at() + " " + evidence.fact());
        }
        finding.due().ifPresent(due -> line(body, "Due: ", Sentences.day(due)));
        line(body, "To do: ", Sentences.toDo(finding));
        line(
                body,
                "Who: ",
                Sentences.toDo(finding).isEmpty() ? "" : finding.requirement().who());
        line(body, "", Sentences.accepted(finding));
        line(body, "Source: ", Sentences.source(finding.requirement().citation()));
        line(body, "Read it at: ", finding.requirement().citation().url());
        line(body, "Also asked by: ", Sentences.alsoAsked(finding));
        return body.toString();
    }

    private static void line(StringBuilder body, String label, String text) {
        if (!text.isEmpty()) {
            body.append(label).append(text).append('\n');
        }
    }

    private static String key(Subject subject) {
        return subject.kind() + " " + subject.id();
    }

    private static String count(List<Case> cases, End end) {
        Predicate<Case> ended = one -> one.end() == end;
        return String.valueOf(cases.stream().filter(ended).count());
    }

    private void suite(Suite suite, Report report) {
        out.append("  <testsuite");
        attribute("name", suite.name());
        attribute("tests", String.valueOf(suite.cases().size()));
        attribute("failures", count(suite.cases(), End.FAILURE));
        attribute("errors", count(suite.cases(), End.ERROR));
        attribute("skipped", count(suite.cases(), End.SKIPPED));
        out.append(">\n    <properties>\n");
        property("headline", suite.headline());
        property("asAt", report.asAt().toString());
        property("icscheck", report.version());
        property("evaluation", report.evaluation());
        out.append("    </properties>\n");
        suite.cases().forEach(this::testCase);
        out.append("  </testsuite>\n");
    }

    private void testCase(Case one) {
        out.append("    <testcase");
        attribute("classname", one.group());
        attribute("name", one.name());
        attribute("time", "0");
        out.append(">\n");
        String text = SafeText.element(one.body());
        switch (one.end()) {
            case PASSED -> {}
            case SKIPPED -> element("skipped", one, false, "");
            case FAILURE -> element("failure", one, true, text);
            case ERROR -> element("error", one, true, text);
        }
        out.append("      <system-out>").append(text).append("</system-out>\n");
        out.append("    </testcase>\n");
    }

    private void element(String tag, Case one, boolean typed, String text) {
        out.append("      <").append(tag);
        attribute("message", one.message());
        if (typed) {
            attribute("type", one.type());
        }
        out.append('>').append(text).append("</").append(tag).append(">\n");
    }

    private void property(String name, String value) {
        out.append("      <property");
        attribute("name", name);
        attribute("value", value);
        out.append("/>\n");
    }

    private void attribute(String name, String value) {
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(SafeText.attribute(value))
                .append('"');
    }
}
