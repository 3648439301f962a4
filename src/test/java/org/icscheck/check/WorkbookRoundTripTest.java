package org.icscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.requirement.Report;
import org.junit.jupiter.api.Test;

/** A workbook and a YAML file state the same: turned into one another they are the same model, with the same verdicts. */
class WorkbookRoundTripTest {

    private static final Check CHECK = Check.load();
    private static final LocalDate DAY = LocalDate.of(2022, 10, 1);

    private record Original(String name, byte[] bytes) {}

    private static List<Original> samples(String folder) {
        try (Stream<Path> files = Files.list(Path.of("samples", folder))) {
            List<Original> all = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                all.add(new Original(file.getFileName().toString(), Files.readAllBytes(file)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] converted(Original original, String form) {
        Check.Converted converted = Check.convert(Check.file(original.name(), original.bytes()), "a" + form);
        assertThat(converted.problems()).as(original.name()).isEmpty();
        assertThat(converted.lost()).as(original.name()).isEmpty();
        return converted.bytes();
    }

    private static Report run(List<Original> files) {
        Report report = CHECK.run(new Check.Request(
                files.stream()
                        .map(file -> Check.file(file.name(), file.bytes()))
                        .toList(),
                List.of(),
                Optional.of(DAY),
                DAY));
        report.inputs()
                .forEach(input -> assertThat(input.problems()).as(input.file()).isEmpty());
        return report;
    }

    /** What a workbook made from a file states, under the file's own name: workbooks are known by what is in them. */
    private static Original asWorkbook(Original original) {
        return new Original(original.name(), converted(original, ".xlsx"));
    }

    private static Original through(Original original, String form) {
        return new Original(original.name(), converted(original, form));
    }

    private static void isTheSame(List<Original> originals) {
        List<Original> workbooks =
                originals.stream().map(WorkbookRoundTripTest::asWorkbook).toList();
        List<Original> back =
                workbooks.stream().map(file -> through(file, ".yaml")).toList();
        List<Original> json = back.stream()
                .map(file -> new Original(file.name().replace(".yaml", ".json"), converted(file, ".json")))
                .map(file -> new Original(file.name().replace(".json", ".yaml"), file.bytes()))
                .toList();
        Report before = run(originals);
        for (List<Original> after : List.of(workbooks, back, json)) {
            Report report = run(after);
            assertThat(facts(report.model())).isEqualTo(facts(before.model()));
            assertThat(verdicts(report)).isEqualTo(verdicts(before)).isNotEmpty();
        }
        for (Original file : workbooks) {
            assertThat(new String(file.bytes(), 0, 2, StandardCharsets.US_ASCII))
                    .isEqualTo("PK");
        }
    }

    /** Every fact of a model but where it is stated. */
    private static List<String> facts(Model model) {
        List<String> facts = new ArrayList<>();
        for (RecordComponent part : Model.class.getRecordComponents()) {
            Object value = valueOf(part, model);
            if (value instanceof Collection<?> all) {
                all.forEach(one -> facts.add(part.getName() + " " + said(one)));
            } else {
                facts.add(part.getName() + " " + value);
            }
        }
        facts.sort(null);
        return facts;
    }

    private static String said(Object fact) {
        if (fact instanceof Source) {
            return "";
        }
        if (fact instanceof Collection<?> all) {
            return all.stream().map(WorkbookRoundTripTest::said).toList().toString();
        }
        if (fact instanceof Record) {
            StringBuilder said = new StringBuilder(fact.getClass().getSimpleName());
            for (RecordComponent part : fact.getClass().getRecordComponents()) {
                said.append(' ').append(part.getName()).append('=').append(said(valueOf(part, fact)));
            }
            return said.toString();
        }
        return String.valueOf(fact);
    }

    private static Object valueOf(RecordComponent part, Object of) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> verdicts(Report report) {
        Map<String, String> verdicts = new TreeMap<>();
        report.subjects()
                .forEach(subject -> subject.findings()
                        .forEach(finding -> verdicts.put(
                                subject.subject() + " " + finding.requirement().id() + " " + finding.on(),
                                finding.verdict().word())));
        return verdicts;
    }

    @Test
    void the_public_papers_are_the_same_in_a_workbook() {
        samples("public-papers").forEach(sample -> isTheSame(List.of(sample)));
    }

    @Test
    void the_example_system_is_the_same_in_eleven_workbooks_checked_together() {
        isTheSame(samples("example-system"));
    }

    @Test
    void bury_stands_on_the_sheets_that_a_place_lead_fills_in() {
        Original bury = samples("public-papers").stream()
                .filter(sample -> sample.name().equals("bury-2021.yaml"))
                .findFirst()
                .orElseThrow();
        Report report = run(List.of(asWorkbook(bury)));
        assertThat(report.model().seats()).hasSizeGreaterThan(40);
        assertThat(report.model().seats())
                .allSatisfy(seat -> assertThat(seat.at().toString()).matches("bury-2021.yaml, Seats![A-Z]+[0-9]+"));
        assertThat(report.model().boards())
                .allSatisfy(board -> assertThat(board.at().address()).startsWith("Boards!A"));
    }

    @Test
    void made_up_submissions_are_the_same_in_a_workbook() {
        LongStream.range(0, Long.getLong("icscheck.roundtrips", 10)).forEach(seed -> {
            byte[] yaml = Generated.yaml(Generated.submission(seed)).getBytes(StandardCharsets.UTF_8);
            isTheSame(List.of(new Original("a.yaml", yaml)));
        });
    }

    @Test
    void texts_that_a_spreadsheet_might_take_for_something_else_stay_as_they_are() {
        String yaml = """
                format: icscheck/submission/v1
                note: "_x0041_ and =SUM(A1)"
                organisations:
                  - { name: "=1+1", ods: "007", alsoKnownAs: ["+44", "-", "@x", "TRUE", "2022-04-12"] }
                  - { id: healthwatch-place, name: Healthwatch }
                  - { id: a-b, name: "A & B" }
                  - { id: ab, name: AB }
                places:
                  - name: Aldermoss
                    population: 7
                    lead: none
                    localAuthorities: [a-b, ab]
                    boards:
                      - { id: hwb, name: Board, seats: [{ post: "x\\ny", represents: [healthwatch-place, healthwatch] }] }
                    clinicalLeads: [{ post: "None" }]
                    contractModels: []
                  - name: Brackenhithe
                    boards: [{ id: hwb, name: Board, seats: [{ post: Councillor }, { post: Councillor }] }]
                """;
        isTheSame(List.of(new Original("a.yaml", yaml.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void the_same_submission_gives_the_same_workbook() {
        Original sample = samples("example-system").get(0);
        assertThat(converted(sample, ".xlsx")).isEqualTo(converted(sample, ".xlsx"));
        assertThat(Check.workbook(false)).isEqualTo(Check.workbook(false));
        assertThat(Check.workbookExample()).isEqualTo(Check.workbookExample());
    }
}
