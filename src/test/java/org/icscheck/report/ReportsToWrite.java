package org.icscheck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.icscheck.check.Check;
import org.icscheck.domain.model.Answered;
import org.icscheck.domain.model.Board;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Reading;
import org.icscheck.domain.model.Seat;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.model.Waiver;
import org.icscheck.domain.requirement.Citation;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;

/** Reports that every format has to write: of real papers, of many places, of nothing, and of texts that mean harm. */
final class ReportsToWrite {

    private static final Check CHECK = Check.load();
    private static final LocalDate DAY = LocalDate.of(2021, 10, 1);

    /** Texts that a spreadsheet would calculate, a page would run, or a file could not hold. */
    static final List<String> HOSTILE = List.of(
            "=1+1",
            "+44 161 000 0000",
            "-2+3",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "=HYPERLINK(\"http://example.org\",\"look\")",
            "<b>bold</b> & </w:t> ]]> <!-- \"x\"",
            "a\u0000b\u0007c\u001bd\ufffee",
            "half \ud83d of a character",
            "people \ud83d\ude80 emoji",
            "one\nline, and another; \"quoted\"",
            "_x0041_ is no letter",
            "007",
            // Longer than a cell of a workbook, and not so even that a reader takes the file for a bomb.
            longer(i -> "long " + Integer.toString(i * 7919, 36) + " "),
            longer(i -> "\ud83d" + (char) ('\ude00' + i * 31 % 79)));

    private static String longer(IntFunction<String> part) {
        return IntStream.range(0, 20_000).mapToObj(part).collect(Collectors.joining());
    }

    private ReportsToWrite() {}

    /** Each by the name it has in a test. */
    static Map<String, Report> all() {
        Map<String, Report> all = new LinkedHashMap<>();
        all.put("the example system", of(files("samples/example-system")));
        all.put("Bury", of(files("samples/public-papers/bury-2021.yaml")));
        all.put("Stockport", of(files("samples/public-papers/stockport-2022.yaml")));
        all.put("a place with a waiver, beside a file with problems", withWaiverAndProblems());
        all.put("files that describe nothing", of(List.of(file("nothing.yaml", "asAt: 2021-10-01\n"))));
        all.put("hostile texts", hostile());
        return all;
    }

    private static Report withWaiverAndProblems() {
        return of(List.of(
                file("jessamere.yaml", read(Path.of("samples/example-system/jessamere.yaml"))),
                file("system.yaml", read(Path.of("samples/example-system/system.yaml"))),
                file("spoilt.yaml", "format: icscheck/submission/v1\nplaces: [{ nmae: X, population: -1 }]\n")));
    }

    private static Report of(List<Check.File> files) {
        return CHECK.run(new Check.Request(files, List.of(), Optional.empty(), DAY));
    }

    private static List<Check.File> files(String path) {
        try (Stream<Path> found = Files.walk(Path.of(path))) {
            return found.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> Check.file(
                            file.toString().replace('\\', '/'), read(file).getBytes(StandardCharsets.UTF_8)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Check.File file(String name, String text) {
        String whole = text.startsWith("format:") || text.contains("\nformat:")
                ? text
                : "format: icscheck/submission/v1\n" + text;
        return Check.file(name, whole.getBytes(StandardCharsets.UTF_8));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two places whose every text is hostile, and a file whose every text is. */
    private static Report hostile() {
        List<Requirement> requirements = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Finding> others = new ArrayList<>();
        List<Report.SeatReading> readings = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Subject place = new Subject("place", "one", HOSTILE.get(0));
        Subject other = new Subject("place", "two", HOSTILE.get(0));
        Verdict[] verdicts = Verdict.values();
        for (int i = 0; i < HOSTILE.size(); i++) {
            String text = HOSTILE.get(i);
            Source at = new Source("=file.yaml", i + 1, 1, "/" + i);
            Requirement requirement = requirement("H-" + i, text, Strength.values()[i % 3]);
            requirements.add(requirement);
            Subject board = new Subject("board", "board-" + i, text);
            findings.add(finding(requirement, place, board, verdicts[i % verdicts.length], text, at));
            others.add(finding(requirement, other, other, verdicts[(i + 1) % verdicts.length], text, at));
            readings.add(reading(place, text, at));
            problems.add(new Problem(at, "hostile", text, text));
        }
        Pack pack = new Pack(
                "hostile",
                "1.0.0",
                HOSTILE.get(7),
                HOSTILE.get(0),
                "guidance",
                DAY,
                Optional.empty(),
                List.of(),
                requirements);
        return new Report(
                "sha256:00",
                "0",
                DAY,
                List.of(new Report.PackUsed(pack, true, true)),
                List.of(new Report.Input("=file.yaml", "00", List.of()), new Report.Input("-", "", problems)),
                List.of(
                        new Report.SubjectReport(place, Report.Headline.NOT_READY, findings, readings),
                        new Report.SubjectReport(other, Report.Headline.NOT_READY, others, List.of())),
                List.of(HOSTILE.get(0)),
                Model.empty());
    }

    private static Finding finding(
            Requirement requirement, Subject subject, Subject on, Verdict verdict, String text, Source at) {
        boolean falls = verdict == Verdict.NOT_MET || verdict == Verdict.PARTLY_MET;
        return new Finding(
                requirement,
                subject,
                on,
                verdict,
                List.of(new Evidence(text, at), new Evidence("another fact", at)),
                text,
                verdict == Verdict.CANNOT_TELL ? text : "",
                falls ? text : "",
                Optional.empty(),
                falls && requirement.strength() == Strength.REQUIRED
                        ? Optional.of(new Waiver(requirement.id(), List.of(subject), text, text, DAY.plusYears(1), at))
                        : Optional.empty(),
                List.of(requirement));
    }

    private static Requirement requirement(String id, String text, Strength strength) {
        return new Requirement(
                id,
                "hostile",
                text,
                text,
                "place",
                strength,
                "structural",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Citation(text, "Paper " + id, "1", "javascript:alert(1)", "secondary"),
                "shape",
                Map.of(),
                text,
                text,
                List.of(),
                List.of(),
                "",
                Map.of());
    }

    private static Report.SeatReading reading(Subject place, String text, Source at) {
        Board board = new Board(
                "board", "board", text, place, "place-partnership", new TreeSet<>(), "", false, List.of(), at);
        Seat seat = new Seat(
                "board",
                0,
                text,
                "body",
                text,
                List.of(),
                Answered.NOT_SAID,
                "member",
                Answered.NOT_SAID,
                Answered.NOT_SAID,
                Answered.NOT_SAID,
                at);
        return new Report.SeatReading(
                board, new Reading(seat, new TreeSet<>(), new TreeSet<>(), text, new TreeSet<>(), text));
    }
}
