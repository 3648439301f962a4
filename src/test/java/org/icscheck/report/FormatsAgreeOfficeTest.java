package org.icscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Word, Excel, CSV, JUnit and SARIF each say what the report says: read back from the bytes, and held against it. */
class FormatsAgreeOfficeTest {

    private static final TextReport.Look EVERYTHING = new TextReport.Look(true, false, false);
    private static final TextReport.Look GAPS = new TextReport.Look(false, false, false);
    private static final Map<String, Report> REPORTS = ReportsToWrite.all();

    /** What has to be the same wherever a finding is told. */
    private record Said(String subject, String requirement, String on, String verdict, String citation) {}

    static Stream<String> reports() {
        return REPORTS.keySet().stream();
    }

    private static Report report(String name) {
        return Optional.ofNullable(REPORTS.get(name)).orElseThrow();
    }

    private static final Map<String, byte[]> WRITTEN = new LinkedHashMap<>();

    /** A report in a format, written once for all tests of this class. */
    private static byte[] written(String name, ReportFormat format, TextReport.Look look) {
        return WRITTEN.computeIfAbsent(name + " as " + format + " " + look, key -> format.write(report(name), look));
    }

    private static List<Finding> findings(Report report) {
        return report.subjects().stream()
                .flatMap(subject -> subject.findings().stream())
                .toList();
    }

    /** A text as any of the formats can hold it: what XML cannot say is a sign for unreadable, and spaces are spaces. */
    private static String plain(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "\ufffd")
                .replaceAll("[\\ud800-\\udbff](?![\\udc00-\\udfff])", "\ufffd")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String source(Finding finding) {
        return plain(Sentences.sourceInFull(finding.requirement().citation()));
    }

    private static Said said(Finding finding, String citation) {
        return new Said(
                plain(finding.subject().name()),
                finding.requirement().id(),
                plain(finding.on().name()),
                finding.verdict().word(),
                citation);
    }

    private static String word(String label) {
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict.label().equalsIgnoreCase(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no verdict “" + label + "”"))
                .word();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void every_format_is_the_same_bytes_every_time(String name) {
        for (ReportFormat format : List.of(
                ReportFormat.docx, ReportFormat.xlsx, ReportFormat.csv, ReportFormat.junit, ReportFormat.sarif)) {
            assertThat(format.write(report(name), GAPS)).isEqualTo(written(name, format, GAPS));
        }
    }

    // --- CSV --------------------------------------------------------------------------------------------------------

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void csv_says_the_same(String name) {
        Report report = report(name);
        List<Map<String, String>> rows = csv(name);
        assertThat(rows.stream()
                        .filter(row -> !cell(row, "verdict").equals("not-checked"))
                        .map(row -> new Said(
                                plain(unmarked(cell(row, "subjectName"))),
                                cell(row, "requirement"),
                                plain(unmarked(cell(row, "onName"))),
                                cell(row, "verdict"),
                                plain(unmarked(cell(row, "document")) + ", " + cell(row, "paragraph"))))
                        .toList())
                .isEqualTo(findings(report).stream()
                        .map(finding -> said(
                                finding,
                                plain(finding.requirement().citation().document() + ", "
                                        + finding.requirement().citation().paragraph())))
                        .toList());
        assertThat(rows.stream()
                        .filter(row -> cell(row, "verdict").equals("not-checked"))
                        .map(row -> plain(unmarked(cell(row, "explanation"))))
                        .toList())
                .isEqualTo(Stream.concat(
                                report.inputs().stream()
                                        .flatMap(input -> input.problems().stream())
                                        .map(problem -> problem.what()),
                                report.defects().stream())
                        .map(FormatsAgreeOfficeTest::plain)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void no_field_of_csv_is_a_formula(String name) {
        assertThat(csv(name))
                .allSatisfy(row -> assertThat(row.values())
                        .allSatisfy(value -> assertThat(value).doesNotContainPattern("\\A[=+\\-@\\t\\r\\n]")));
    }

    private static String cell(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).orElseThrow(() -> new AssertionError("no column " + column));
    }

    /** Without the apostrophe that keeps it from being calculated. */
    private static String unmarked(String text) {
        return text.matches("(?s)'[=+\\-@\\t\\r\\n].*") ? text.substring(1) : text;
    }

    /** Reads what RFC 4180 describes, strictly. */
    private static List<Map<String, String>> csv(String name) {
        String text = new String(written(name, ReportFormat.csv, GAPS), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff").endsWith("\r\n");
        List<List<String>> lines = new ArrayList<>();
        Matcher field = Pattern.compile("\\G(?:\"((?:[^\"]|\"\"){0,200000}+)\"|([^\",\\r\\n]*+))(,|\\r\\n)")
                .matcher(text.substring(1));
        List<String> line = new ArrayList<>();
        int end = 0;
        while (end < text.length() - 1 && field.find()) {
            line.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
            if (!field.group(3).equals(",")) {
                lines.add(line);
                line = new ArrayList<>();
            }
            end = field.end();
        }
        assertThat(end).as("everything was read").isEqualTo(text.length() - 1);
        List<String> columns = lines.get(0);
        assertThat(columns).doesNotHaveDuplicates();
        return lines.subList(1, lines.size()).stream()
                .map(values -> {
                    assertThat(values).hasSameSizeAs(columns);
                    Map<String, String> row = new LinkedHashMap<>();
                    IntStream.range(0, columns.size()).forEach(i -> row.put(columns.get(i), values.get(i)));
                    return row;
                })
                .toList();
    }

    // --- Excel ------------------------------------------------------------------------------------------------------

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void the_workbook_says_the_same(String name) throws IOException {
        Report report = report(name);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(name, ReportFormat.xlsx, GAPS)))) {
            assertThat(rows(book, "Findings").stream()
                            .map(row -> new Said(
                                    uncut(cell(row, "Subject")),
                                    cell(row, "Requirement"),
                                    uncut(cell(row, "About")),
                                    word(cell(row, "Verdict")),
                                    uncut(cell(row, "Document")) + ", " + cell(row, "Paragraph")))
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(findings(report).stream()
                            .map(finding -> said(
                                    finding,
                                    uncut(finding.requirement().citation().document()
                                                    + Sentences.verification(finding.requirement()
                                                            .citation()))
                                            + ", "
                                            + finding.requirement().citation().paragraph()))
                            .map(FormatsAgreeOfficeTest::uncut)
                            .toList());
            List<Map<String, String>> cover = rows(book, "Cover");
            for (int i = 0; i < report.subjects().size(); i++) {
                SubjectReport subject = report.subjects().get(i);
                Map<String, String> row = cover.get(i);
                assertThat(cell(row, "Headline")).isEqualTo(plain(Sentences.headline(subject)));
                for (Verdict verdict : Verdict.values()) {
                    assertThat(cell(row, "Required: " + verdict.label().toLowerCase(Locale.ROOT)))
                            .isEqualTo(String.valueOf(required(subject, verdict)));
                }
            }
            assertThat(rows(book, "Readings"))
                    .hasSize(report.subjects().stream()
                            .mapToInt(subject -> subject.readings().size())
                            .sum());
            assertThat(rows(book, "Problems"))
                    .hasSize(report.defects().size()
                            + report.inputs().stream()
                                    .mapToInt(input -> input.problems().size())
                                    .sum());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void the_workbook_lists_for_each_place_what_must_be_fixed_first_by_its_number(String name) throws IOException {
        Report report = report(name);
        List<String> expected = new ArrayList<>();
        for (SubjectReport subject : report.subjects()) {
            for (ReportPart part : ReportPart.values()) {
                List<Finding> here = part.from(subject.findings());
                for (int i = 0; i < here.size(); i++) {
                    expected.add(part.heading() + (part == ReportPart.MUST_FIX ? " " + (i + 1) : "") + ": "
                            + here.get(i).requirement().id());
                }
            }
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(name, ReportFormat.xlsx, GAPS)))) {
            assertThat(rows(book, "Findings").stream()
                            .map(row -> cell(row, "Part") + ": " + cell(row, "Requirement"))
                            .toList())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void only_a_verdict_has_a_ground_and_every_row_is_as_high_as_its_text(String name) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(name, ReportFormat.xlsx, GAPS)))) {
            assertThat(book.getSheetName(0)).isEqualTo("Cover");
            assertThat(book.getSheetAt(0).getPrintSetup().getLandscape()).isFalse();
            if (book.getSheet("Matrix") != null) {
                assertThat(book.getSheetName(1)).isEqualTo("Matrix");
            }
            XSSFSheet sheet = book.getSheet("Findings");
            for (int at = 4; sheet != null && at <= sheet.getLastRowNum(); at++) {
                for (int column = 0; column < sheet.getRow(3).getLastCellNum(); column++) {
                    boolean verdict =
                            sheet.getRow(3).getCell(column).getStringCellValue().equals("Verdict");
                    assertThat(sheet.getRow(at).getCell(column).getCellStyle().getFillForegroundColorColor() != null)
                            .as("row %d, column %d", at, column)
                            .isEqualTo(verdict);
                    String text = text(sheet.getRow(at).getCell(column));
                    double lines = Math.min(26, text.length() * 5.0 / (sheet.getColumnWidth(column) / 256.0 * 6.6));
                    assertThat(sheet.getRow(at).getHeightInPoints())
                            .as("row %d, column %d", at, column)
                            .isGreaterThanOrEqualTo((float) (Math.floor(lines) * 15));
                }
            }
        }
    }

    private static long required(SubjectReport subject, Verdict verdict) {
        return subject.findings().stream()
                .filter(finding -> finding.requirement().strength() == Strength.REQUIRED)
                .filter(finding -> finding.verdict() == verdict)
                .count();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void the_matrix_counts_the_places_with_a_gap(String name) throws IOException {
        Report report = report(name);
        List<SubjectReport> places = report.subjects().stream()
                .filter(subject -> subject.subject().kind().equals("place"))
                .toList();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(name, ReportFormat.xlsx, GAPS)))) {
            List<Map<String, String>> rows = rows(book, "Matrix");
            if (places.size() < 2) {
                assertThat(rows).isEmpty();
                return;
            }
            assertThat(rows.get(0)).hasSize(places.size() + 3);
            Map<String, Long> gaps = places.stream()
                    .flatMap(place -> place.findings().stream()
                            .filter(Finding::isGap)
                            .map(finding -> finding.requirement().id())
                            .distinct())
                    .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
            assertThat(rows.stream()
                            .skip(1)
                            .collect(Collectors.toMap(
                                    row -> cell(row, "Requirement")
                                            .replaceFirst("(?s).*\\(([A-Z0-9.-]+), [a-z ]+\\)$", "$1"),
                                    row -> Long.valueOf(cell(row, "Places with a gap")))))
                    .containsAllEntriesOf(gaps)
                    .allSatisfy((id, count) -> assertThat(count).isEqualTo(gaps.getOrDefault(id, 0L)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void nothing_in_the_workbook_is_calculated_and_every_cell_fits(String name) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(name, ReportFormat.xlsx, GAPS)))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotIn(CellType.FORMULA, CellType.ERROR);
                if (cell.getCellType() == CellType.STRING) {
                    assertThat(cell.getStringCellValue().length()).isLessThanOrEqualTo(32_767);
                }
                if (cell.getHyperlink() != null) {
                    assertThat(cell.getHyperlink().getAddress()).startsWith("http");
                }
            })));
        }
    }

    private static Said uncut(Said said) {
        return new Said(uncut(said.subject()), said.requirement(), uncut(said.on()), said.verdict(), said.citation());
    }

    /** As much of a text as is sure to stand in a cell, which may have had to be cut. */
    private static String uncut(String text) {
        String plain = plain(text);
        return plain.length() > 30_000 ? plain.substring(0, 30_000) : plain;
    }

    private static List<Map<String, String>> rows(XSSFWorkbook book, String name) {
        XSSFSheet sheet = book.getSheet(name);
        if (sheet == null) {
            return List.of();
        }
        XSSFRow headings = sheet.getRow(3);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int at = 4; at <= sheet.getTables().get(0).getEndRowIndex(); at++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < headings.getLastCellNum(); column++) {
                row.put(
                        plain(headings.getCell(column).getStringCellValue()),
                        text(sheet.getRow(at) == null ? null : sheet.getRow(at).getCell(column)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(XSSFCell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf((int) cell.getNumericCellValue())
                : plain(cell.getStringCellValue());
    }

    // --- Word -------------------------------------------------------------------------------------------------------

    /** What a document tells, taken apart. */
    private static final class Told {
        private final List<Said> inRows = new ArrayList<>();
        private final Map<String, List<String>> toAdd = new LinkedHashMap<>();
        private final Map<String, Integer> questions = new LinkedHashMap<>();
        private final Map<String, String> headlines = new LinkedHashMap<>();
        private final Map<String, String> counts = new LinkedHashMap<>();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void word_says_the_same(String name) throws IOException {
        Report report = report(name);
        Told told = told(written(name, ReportFormat.docx, EVERYTHING));
        Predicate<Finding> inRows =
                finding -> finding.verdict() != Verdict.CANNOT_TELL || Sentences.isDueLater(finding);
        assertThat(told.inRows)
                .containsExactlyInAnyOrderElementsOf(findings(report).stream()
                        .filter(inRows)
                        .map(finding -> said(finding, source(finding)))
                        .toList());
        // Hostile places share a name, so what is told is held against all places of a name.
        Map<String, List<SubjectReport>> named = report.subjects().stream()
                .collect(
                        Collectors.groupingBy(subject -> plain(subject.subject().name())));
        named.forEach((subject, reports) -> {
            List<Finding> untold = reports.stream()
                    .flatMap(one -> one.findings().stream())
                    .filter(inRows.negate())
                    .toList();
            assertThat(told.questions.getOrDefault(subject, 0)).isEqualTo(untold.size());
            assertThat(told.toAdd.getOrDefault(subject, List.of()).stream().distinct())
                    .containsExactlyInAnyOrderElementsOf(untold.stream()
                            .map(finding -> finding.requirement().id() + ", " + source(finding))
                            .distinct()
                            .toList());
            SubjectReport last = reports.get(reports.size() - 1);
            assertThat(told.headlines).containsEntry(subject, plain(Sentences.headline(last)));
            assertThat(numbers(told.counts.getOrDefault(subject, "")))
                    .isEqualTo(Stream.of(Verdict.values())
                            .filter(verdict -> required(last, verdict) > 0)
                            .collect(Collectors.toMap(
                                    verdict -> Sentences.count(required(last, verdict), verdict)
                                            .replaceFirst("^\\d+ ", ""),
                                    verdict -> required(last, verdict))));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void the_short_document_has_every_gap_and_what_is_accepted(String name) throws IOException {
        Report report = report(name);
        List<Said> rows = told(written(name, ReportFormat.docx, GAPS)).inRows;
        assertThat(rows)
                .containsAll(findings(report).stream()
                        .filter(Finding::isGap)
                        .map(finding -> said(finding, source(finding)))
                        .toList());
        assertThat(rows).noneMatch(said -> said.verdict().equals("met"));
    }

    private static Map<String, Long> numbers(String counts) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        Matcher part = Pattern.compile("(\\d+) ([a-z ]+)[,.]").matcher(counts);
        while (part.find()) {
            numbers.put(part.group(2), Long.valueOf(part.group(1)));
        }
        return numbers;
    }

    private static Told told(byte[] bytes) throws IOException {
        Told told = new Told();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            String subject = "";
            String section = "";
            for (IBodyElement element : word.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    String text = plain(paragraph.getText());
                    String style = Optional.ofNullable(paragraph.getStyle()).orElse("");
                    if (style.equals("Heading1")) {
                        subject = text;
                        section = "";
                    } else if (style.equals("Heading2")) {
                        section = text;
                    } else if (style.equals("Headline")) {
                        told.headlines.put(subject, text);
                    } else if (text.startsWith("Required: ")) {
                        told.counts.put(subject, text);
                    }
                } else if (element instanceof XWPFTable table && !section.isEmpty()) {
                    table(told, subject, section, table);
                }
            }
        }
        return told;
    }

    private static void table(Told told, String subject, String section, XWPFTable table) {
        List<String> headings = table.getRow(0).getTableCells().stream()
                .map(XWPFTableCell::getText)
                .toList();
        table.getRows().stream().skip(1).forEach(row -> {
            List<List<String>> cells = row.getTableCells().stream()
                    .map(FormatsAgreeOfficeTest::lines)
                    .toList();
            if (headings.contains("What to fix")) {
                List<String> what = cells.get(1);
                told.inRows.add(new Said(
                        subject,
                        what.get(what.size() - 1),
                        about(what, subject),
                        word(what.get(1).replaceFirst("^[A-Za-z ]+, ", "")),
                        cells.get(2).stream()
                                .filter(line -> line.startsWith("Source: "))
                                .map(line -> line.substring("Source: ".length(), line.length() - 1))
                                .findFirst()
                                .orElseThrow()));
                assertThat(cells.get(5)).as("the owner is for them to say").containsExactly("");
                assertThat(cells.get(6)).as("the day is for them to say").containsExactly("");
            } else if (headings.contains("What to add")) {
                cells.get(2)
                        .forEach(line -> told.toAdd
                                .computeIfAbsent(subject, k -> new ArrayList<>())
                                .add(line.replaceFirst("(?s).*\\(([A-Z0-9.-]+)\\), ", "$1, ")));
                String answers = cells.get(1).get(cells.get(1).size() - 1);
                told.questions.merge(subject, Integer.valueOf(answers.replaceAll("[^0-9]", "")), Integer::sum);
            } else if (headings.contains("Requirement")) {
                String verdict = switch (section) {
                    case "Local choices" -> "local-choice";
                    case "What you have met" -> "met";
                    case "Does not apply" -> "not-applicable";
                    default -> throw new AssertionError("an unknown section: " + section);
                };
                told.inRows.add(new Said(
                        subject,
                        cells.get(0).get(0).replaceFirst("(?s).*\\(([A-Z0-9.-]+)\\)$", "$1"),
                        about(cells.get(0), subject),
                        verdict,
                        cells.get(2).get(0)));
            }
        });
    }

    private static List<String> lines(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(paragraph -> plain(paragraph.getText()))
                .toList();
    }

    private static String about(List<String> lines, String subject) {
        return lines.stream()
                .filter(line -> line.startsWith("About:"))
                .map(line -> line.substring("About:".length()).strip())
                .findFirst()
                .orElse(subject);
    }

    // --- JUnit ------------------------------------------------------------------------------------------------------

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void junit_says_the_same_and_is_valid(String name) throws Exception {
        Report report = report(name);
        byte[] bytes = written(name, ReportFormat.junit, GAPS);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(
                        Path.of("src/test/resources/schemas/junit-suites.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(bytes)));
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
        List<Element> suites = elements(root, "testsuite");
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < report.subjects().size(); i++) {
            SubjectReport subject = report.subjects().get(i);
            Element suite = suites.get(i);
            List<Element> cases = elements(suite, "testcase");
            assertThat(cases).hasSameSizeAs(subject.findings());
            assertThat(number(suite, "failures"))
                    .isEqualTo(elements(suite, "failure").size())
                    .isEqualTo(subject.findings().stream()
                            .filter(Finding::isOpenGap)
                            .count());
            assertThat(number(suite, "skipped"))
                    .isEqualTo(elements(suite, "skipped").size());
            assertThat(number(suite, "errors")).isZero();
            assertThat(number(suite, "tests")).isEqualTo(cases.size());
            for (int at = 0; at < cases.size(); at++) {
                Finding finding = subject.findings().get(at);
                Element one = cases.get(at);
                assertThat(elements(one, "failure").isEmpty()).isEqualTo(!finding.isOpenGap());
                assertThat(elements(one, "failure").isEmpty()
                                && elements(one, "skipped").isEmpty())
                        .isEqualTo(finding.verdict() == Verdict.MET || finding.verdict() == Verdict.LOCAL_CHOICE);
                finding.waiver()
                        .ifPresent(waiver -> assertThat(
                                        plain(elements(one, "skipped").get(0).getAttribute("message")))
                                .contains(plain(waiver.owner())));
                said.add(said(finding, one, suite));
            }
        }
        assertThat(said)
                .isEqualTo(findings(report).stream()
                        .map(finding -> said(finding, source(finding)))
                        .toList());
        long problems = report.defects().size()
                + report.inputs().stream()
                        .mapToLong(input -> input.problems().size())
                        .sum();
        assertThat(number(root, "errors"))
                .isEqualTo(elements(root, "error").size())
                .isEqualTo(problems == 0 && findings(report).isEmpty() ? 1 : problems);
        assertThat(number(root, "failures")).isEqualTo(elements(root, "failure").size());
        assertThat(number(root, "tests")).isEqualTo(elements(root, "testcase").size());
    }

    private static Said said(Finding finding, Element testCase, Element suite) {
        String body = elements(testCase, "system-out").get(0).getTextContent();
        String name = testCase.getAttribute("name");
        String after = name.replaceFirst("^[^:]+: ", "")
                .substring(finding.requirement().title().length());
        return new Said(
                plain(suite.getAttribute("name").replaceFirst("^[^:]+: ", "")),
                name.replaceFirst("(?s):.*", ""),
                after.isEmpty()
                        ? plain(finding.subject().name())
                        : plain(after.replaceFirst("(?s)^ \\([^:]+: (.*)\\)$", "$1")),
                word(body.replaceFirst("(?s)^Verdict: ([^\n]+)\n.*", "$1")),
                plain(body.replaceFirst("(?s).*\nSource: ([^\n]+)\n.*", "$1")));
    }

    private static long number(Element element, String attribute) {
        return Long.parseLong(element.getAttribute(attribute));
    }

    private static List<Element> elements(Element in, String tag) {
        NodeList nodes = in.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    // --- SARIF ------------------------------------------------------------------------------------------------------

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void sarif_says_the_same_and_is_valid(String name) throws IOException {
        Report report = report(name);
        String text = new String(written(name, ReportFormat.sarif, GAPS), StandardCharsets.UTF_8);
        try (InputStream schema = Files.newInputStream(Path.of("src/test/resources/schemas/sarif-schema-2.1.0.json"))) {
            Schema sarif = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema, InputFormat.JSON);
            assertThat(sarif.validate(
                            text,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .isEmpty();
        }
        JsonNode run = new JsonMapper().readTree(text).at("/runs/0");
        List<JsonNode> results = children(run.get("results"));
        assertThat(results.stream()
                        .map(result -> new Said(
                                plain(result.at("/properties/subject/name").asString()),
                                result.get("ruleId").asString(),
                                plain(result.at("/properties/on/name").asString()),
                                result.at("/properties/verdict").asString(),
                                plain(result.at("/properties/citation").asString())))
                        .toList())
                .isEqualTo(findings(report).stream()
                        .filter(finding -> finding.verdict() == Verdict.NOT_MET
                                || finding.verdict() == Verdict.PARTLY_MET
                                || finding.verdict() == Verdict.CANNOT_TELL)
                        .map(finding -> said(finding, source(finding)))
                        .toList());
        assertThat(results)
                .allSatisfy(result -> assertThat(run.at("/tool/driver/rules/"
                                        + result.get("ruleIndex").asInt() + "/id")
                                .asString())
                        .isEqualTo(result.get("ruleId").asString()));
        assertThat(results.stream()
                        .map(result ->
                                result.at("/partialFingerprints/finding~1v1").asString()))
                .doesNotHaveDuplicates();
        assertThat(results.stream().filter(result -> result.has("suppressions")))
                .hasSize((int) findings(report).stream()
                        .filter(finding -> finding.waiver().isPresent())
                        .count());
        assertThat(results.stream()
                        .filter(result -> List.of("error", "warning")
                                .contains(result.get("level").asString())))
                .hasSize((int) findings(report).stream().filter(Finding::isGap).count());
        assertThat(children(run.at("/invocations/0/toolExecutionNotifications")))
                .hasSize(report.defects().size()
                        + report.inputs().stream()
                                .mapToInt(input -> input.problems().size())
                                .sum());
        assertThat(children(run.get("artifacts")).stream()
                        .map(artifact -> artifact.at("/hashes/sha-256").asString("")))
                .isEqualTo(report.inputs().stream().map(Report.Input::sha256).toList());
        List<JsonNode> subjects = children(run.at("/properties/subjects"));
        for (int i = 0; i < report.subjects().size(); i++) {
            SubjectReport subject = report.subjects().get(i);
            for (Verdict verdict : Verdict.values()) {
                assertThat(subjects.get(i)
                                .at("/counts/required/" + verdict.word())
                                .asInt())
                        .isEqualTo((int) required(subject, verdict));
            }
        }
    }

    private static List<JsonNode> children(JsonNode array) {
        return array.valueStream().toList();
    }
}
