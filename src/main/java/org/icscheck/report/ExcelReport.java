package org.icscheck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Reading;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SeatReading;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.report.map.Letters;

/**
 * Writes a report as a workbook that holds everything: a cover, every finding, how every seat was read, the places side by
 * side when there are several, what was wrong with the files, and what the columns mean.
 *
 * <p>Every sheet has its title in A1, one line of instruction in A2, help for each column in row 3, headings in row 4 and
 * one named table from there; nothing is merged, hidden, locked, frozen or filtered, and nothing is told by colour alone.
 * Texts are texts: nothing in the workbook is calculated.
 */
final class ExcelReport {

    private static final int HELP = 2;
    private static final int HEADINGS = 3;

    /** Characters of the default font, as Excel counts the width of a column. */
    private static final int CHARACTER = 256;

    /** Characters that are still read with ease across a printed page. */
    private static final int PAGE = 290;

    /** Points a character of the width of a column takes, and what a cell keeps free at its sides. */
    private static final double POINTS = 6.6;

    private static final double SIDES = 5;

    private static final int SIZE = 12;

    /** Two places or more are worth setting side by side. */
    private static final int SEVERAL = 2;

    private static final List<Verdict> WORST_FIRST = List.of(
            Verdict.NOT_MET,
            Verdict.PARTLY_MET,
            Verdict.CANNOT_TELL,
            Verdict.LOCAL_CHOICE,
            Verdict.MET,
            Verdict.NOT_APPLICABLE);

    private final Report report;
    private final XSSFWorkbook book;
    private final XSSFCellStyle title;
    private final XSSFCellStyle line;
    private final XSSFCellStyle help;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle text;
    private final XSSFCellStyle strong;
    private final XSSFCellStyle link;

    /** A sheet and its columns, for the sheet that explains them. */
    private record Explained(String sheet, Column column) {}

    /** How a verdict is shown: its word on a pale ground; the word alone says it. */
    private final Map<String, XSSFCellStyle> tints = new LinkedHashMap<>();

    private final List<Explained> explained = new ArrayList<>();

    /**
     * A column of a table.
     *
     * @param help what it holds, in a few words
     * @param width in characters
     * @param holds texts, whole numbers or verdicts
     */
    private record Column(String heading, String help, int width, Holds holds) {

        /** A column of texts. */
        Column(String heading, String help, int width) {
            this(heading, help, width, Holds.TEXT);
        }
    }

    private enum Holds {
        TEXT,
        NUMBER,
        VERDICT
    }

    private ExcelReport(Report report, XSSFWorkbook book) {
        this.report = report;
        this.book = book;
        XSSFFont standard = book.getFontAt(0);
        standard.setFontName("Arial");
        standard.setFontHeightInPoints((short) 12);
        title = style(font(16, true));
        line = style(font(12, false));
        help = wrapped(font(10, false));
        heading = wrapped(font(12, true));
        heading.setFillForegroundColor(colour(0xE3, 0xEC, 0xEC));
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setBorderBottom(BorderStyle.MEDIUM);
        text = wrapped(font(12, false));
        text.setBorderBottom(BorderStyle.THIN);
        strong = wrapped(font(12, true));
        strong.setBorderBottom(BorderStyle.THIN);
        XSSFFont blue = font(12, false);
        blue.setUnderline(XSSFFont.U_SINGLE);
        blue.setColor(colour(0x0B, 0x4F, 0x9E));
        link = wrapped(blue);
        link.setBorderBottom(BorderStyle.THIN);
    }

    /** The report as an {@code .xlsx} file. */
    static byte[] write(Report report) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            new ExcelReport(report, book).sheets();
            return OfficeFile.bytes(book, report, "Readiness check, as at " + Sentences.day(report.asAt()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheets() {
        cover();
        if (Matrix.places(report).size() >= SEVERAL) {
            matrix();
        }
        if (report.subjects().stream().anyMatch(subject -> !subject.findings().isEmpty())) {
            findings();
        }
        if (report.subjects().stream().anyMatch(subject -> !subject.readings().isEmpty())) {
            readings();
        }
        if (!report.defects().isEmpty()
                || report.inputs().stream().anyMatch(input -> !input.problems().isEmpty())) {
            problems();
        }
        notes();
    }

    // --- the sheets -------------------------------------------------------------------------------------------------

    private void cover() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("Subject", "The place or system", 30),
                new Column("Headline", "The first thing to say of it", 48)));
        for (Verdict verdict : WORST_FIRST) {
            columns.add(new Column(
                    "Required: " + lower(verdict.label()), "How many requirements came to this", 14, Holds.NUMBER));
        }
        XSSFSheet sheet = sheet(
                "Cover", "Readiness check, as at " + Sentences.day(report.asAt()), Sentences.NOT_APPROVAL, columns);
        List<List<String>> rows = report.subjects().stream()
                .map(subject -> {
                    Map<Verdict, Integer> counts = JsonReport.count(subject.findings(), Strength.REQUIRED);
                    List<String> row = new ArrayList<>(List.of(subject.subject().name(), Sentences.headline(subject)));
                    WORST_FIRST.forEach(verdict -> row.add(String.valueOf(counts.get(verdict))));
                    return row;
                })
                .toList();
        table(sheet, "Subjects", columns, rows);
        if (report.subjects().isEmpty()) {
            cell(sheet, HEADINGS + 1, 0, "Nothing was assessed", text);
        }
        below(
                sheet,
                "What was asked",
                report.packs().stream().map(ExcelReport::pack).toList());
        below(sheet, "Files", report.inputs().stream().map(ExcelReport::file).toList());
        below(sheet, "What the words mean", KEY);
        below(
                sheet,
                "About this check",
                List.of(
                        List.of("Product", "ICS Check " + report.version()),
                        List.of("Evaluation", report.evaluation())));
    }

    /** What each verdict means, in the words of every key. */
    static final List<List<String>> KEY = List.of(
            List.of("Met", "Your arrangements include this."),
            List.of("Partly met", "Part of this is there, or it is still a draft."),
            List.of("Not met", "Your file shows this is missing or different."),
            List.of("Cannot tell", "Your file does not say. Add the detail and check again."),
            List.of("Local choice", "Policy leaves this to you. We show what you chose."),
            List.of("Does not apply", "This does not apply to arrangements like yours."));

    private static List<String> pack(Report.PackUsed used) {
        return List.of(
                used.pack().title(),
                used.pack().id() + " " + used.pack().version()
                        + (used.inForce() ? "" : ", not in force on that date")
                        + (used.covers() ? "" : ", about another system")
                        + (used.pack().status().equals("proposal") ? ", a proposal and not law" : ""));
    }

    private static List<String> file(Report.Input input) {
        return List.of(
                input.file(),
                (input.problems().isEmpty()
                                ? "Checked"
                                : "Not checked: "
                                        + Sentences.count(input.problems().size(), "problem", "problems"))
                        + (input.sha256().isEmpty() ? "" : ",\nchecksum " + input.sha256()));
    }

    private void findings() {
        List<Column> columns = List.of(
                new Column("Subject", "The place or system", 20),
                new Column("Part", "What it is for you; must fix has the numbers of the action list", 14),
                new Column("Requirement", "Its id in the catalogue", 24),
                new Column("Title", "What it asks, in short", 30),
                new Column("Strength", "Required, recommended or local choice", 16),
                new Column("Verdict", "What it came to; the key is on the Cover sheet", 16, Holds.VERDICT),
                new Column("About", "The board, organisation or team it is about", 28),
                new Column("Why", "What your file says, and what follows", 60),
                new Column("Evidence", "The facts it rests on, each with its position", 60),
                new Column("What to do", "What to change, or what to add", 42),
                new Column("Who", "The post that usually decides", 24),
                new Column("Owner", "For you to fill in", 16),
                new Column("By when", "For you to fill in", 16),
                new Column("Due", "The day from which it counts, when that is still to come", 18),
                new Column("Accepted", "Who accepted the gap, until when and why", 34),
                new Column("Document", "Where it is asked", 44),
                new Column("Paragraph", "Exact paragraph", 24),
                new Column("Link", "Where to read it", 40),
                new Column("Also asked by", "Other sources that ask the same", 34));
        XSSFSheet sheet = sheet(
                "Findings",
                "Every finding",
                "One row for each requirement and what it was put to, for each place what must be fixed first. Owner and"
                        + " By when are yours to fill in.",
                columns);
        List<List<String>> rows = new ArrayList<>();
        for (SubjectReport subject : report.subjects()) {
            for (ReportPart part : ReportPart.values()) {
                int number = 0;
                for (Finding finding : part.from(subject.findings())) {
                    number++;
                    rows.add(finding(part.heading() + (part == ReportPart.MUST_FIX ? " " + number : ""), finding));
                }
            }
        }
        table(sheet, "AllFindings", columns, rows);
        int column = columns.stream().map(Column::heading).toList().indexOf("Link");
        for (int row = 0; row < rows.size(); row++) {
            String url = rows.get(row).get(column);
            if (SafeText.isLink(url)) {
                XSSFHyperlink target = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
                target.setAddress(url);
                XSSFCell cell = sheet.getRow(HEADINGS + 1 + row).getCell(column);
                cell.setHyperlink(target);
                cell.setCellStyle(link);
            }
        }
    }

    private static List<String> finding(String part, Finding finding) {
        Requirement requirement = finding.requirement();
        return List.of(
                finding.subject().name(),
                part,
                requirement.id(),
                requirement.title(),
                requirement.strength().label(),
                finding.verdict().label(),
                finding.on().name(),
                finding.explanation(),
                finding.evidence().stream().map(ExcelReport::evidence).collect(Collectors.joining("\n")),
                Sentences.toDo(finding),
                requirement.who(),
                "",
                "",
                finding.due().map(Sentences::day).orElse(""),
                Sentences.accepted(finding),
                requirement.citation().document() + Sentences.verification(requirement.citation()),
                requirement.citation().paragraph(),
                requirement.citation().url(),
                Sentences.alsoAsked(finding));
    }

    private static String evidence(Evidence evidence) {
        return evidence.at() + ": " + evidence.fact();
    }

    private void readings() {
        List<Column> columns = List.of(
                new Column("Subject", "The place or system", 20),
                new Column("Board", "The board or committee", 32),
                new Column("Post", "As your file words it", 44),
                new Column("Organisation", "The body behind the seat", 32),
                new Column("Speaks for", "Whom we understood it to speak for", 32),
                new Column("How we read it", "Which words, or whose statement, led there", 60),
                new Column("Question", "What to make clear, where the words leave it open", 48),
                new Column("Where", "Its position in your file", 40));
        XSSFSheet sheet = sheet(
                "Readings",
                "How we read each seat",
                "Seats with a question come first for each place. Answer it in your file and check again.",
                columns);
        List<List<String>> rows = new ArrayList<>();
        for (SubjectReport subject : report.subjects()) {
            for (SeatReading read : questionsFirst(subject.readings())) {
                Reading reading = read.reading();
                rows.add(List.of(
                        subject.subject().name(),
                        read.board().name(),
                        reading.seat().post(),
                        reading.seat().organisationName(),
                        reading.represents().isEmpty() ? "Nobody we know" : String.join(", ", reading.represents()),
                        reading.how(),
                        reading.question(),
                        reading.seat().at().toString()));
            }
        }
        table(sheet, "SeatReadings", columns, rows);
    }

    private static List<SeatReading> questionsFirst(List<SeatReading> readings) {
        return Stream.concat(
                        readings.stream()
                                .filter(read -> !read.reading().question().isEmpty()),
                        readings.stream()
                                .filter(read -> read.reading().question().isEmpty()))
                .toList();
    }

    private void matrix() {
        Matrix matrix = Matrix.of(report);
        List<Column> columns = new ArrayList<>(List.of(
                new Column("Requirement", "Title, id and strength", 44),
                new Column("Pack", "The policy document it comes from", 30)));
        List<String> names = new ArrayList<>(List.of("Requirement", "Pack", "Places with a gap"));
        for (Matrix.Column place : matrix.places()) {
            String name = once(place.place(), names);
            names.add(name.toLowerCase(Locale.ROOT));
            columns.add(new Column(name, "What it came to there", 18, Holds.VERDICT));
        }
        columns.add(new Column("Places with a gap", "Required, and not met or partly met", 14, Holds.NUMBER));
        XSSFSheet sheet = sheet(
                "Matrix",
                "The places side by side",
                "Requirements go down, places go across. Where one is put to several boards or teams, each is counted.",
                columns);
        List<List<String>> rows = new ArrayList<>();
        List<String> first = new ArrayList<>(List.of("Headline", ""));
        matrix.places().forEach(place -> first.add(place.headline()));
        first.add(String.valueOf(
                matrix.places().stream().filter(place -> place.toFix() > 0).count()));
        rows.add(first);
        for (Matrix.Row row : matrix.rows()) {
            Requirement requirement = row.requirement();
            List<String> cells = new ArrayList<>(List.of(
                    requirement.title() + " (" + requirement.id() + ", "
                            + lower(requirement.strength().label()) + ")",
                    requirement.citation().shortTitle()));
            row.cells()
                    .forEach(cell -> cells.add(cell.findings().size() > 1 ? inShort(cell.findings()) : inWords(cell)));
            cells.add(String.valueOf(row.placesWithAGap()));
            rows.add(cells);
        }
        table(sheet, "PlacesByRequirement", columns, rows);
    }

    private static String inWords(Matrix.Cell cell) {
        return cell.inWords() + (cell.accepted() ? " (accepted)" : "");
    }

    /** {@code Met}, or {@code Not met: 1, Met: 4} where they differ; an accepted gap says so. */
    private static String inShort(Collection<Finding> findings) {
        Map<String, Long> labels = new LinkedHashMap<>();
        for (Verdict verdict : WORST_FIRST) {
            findings.stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .map(finding -> verdict.label() + (finding.waiver().isPresent() ? " (accepted)" : ""))
                    .forEach(label -> labels.merge(label, 1L, Long::sum));
        }
        if (labels.size() == 1) {
            return labels.keySet().iterator().next();
        }
        return labels.entrySet().stream()
                .map(label -> label.getKey() + ": " + label.getValue())
                .collect(Collectors.joining(", "));
    }

    /** A heading has to be the only one of its name in a table, whatever its case. */
    private static String once(Subject place, List<String> taken) {
        String name = SafeText.cell(place.name());
        return taken.stream().noneMatch(other -> other.equalsIgnoreCase(name)) ? name : name + " (" + place.id() + ")";
    }

    private void problems() {
        List<Column> columns = List.of(
                new Column("File", "The file that was not checked", 40),
                new Column("Where", "The position in it", 40),
                new Column("What is wrong", "In a sentence", 60),
                new Column("What to do", "In a sentence", 60));
        XSSFSheet sheet = sheet(
                "Problems",
                "What could not be checked",
                "A file with a problem is not checked at all. Mend all that is listed and check again.",
                columns);
        List<List<String>> rows = new ArrayList<>();
        for (Report.Input input : report.inputs()) {
            for (Problem problem : input.problems()) {
                rows.add(List.of(input.file(), problem.at().toString(), problem.what(), problem.fix()));
            }
        }
        report.defects()
                .forEach(defect -> rows.add(List.of(
                        "", "", defect, "This is a fault of ours. Report it to whoever" + " runs ICS Check for you.")));
        table(sheet, "FileProblems", columns, rows);
    }

    private void notes() {
        List<Column> columns = List.of(
                new Column("Sheet", "The sheet", 20),
                new Column("Column", "The heading", 30),
                new Column("What it holds", "In a few words", 70));
        List<List<String>> rows = explained.stream()
                .map(one -> List.of(
                        one.sheet(), one.column().heading(), one.column().help()))
                .toList();
        XSSFSheet sheet = sheet("Notes", "What the columns mean", "One row for each column of each sheet.", columns);
        table(sheet, "ColumnNotes", columns, rows);
    }

    // --- how a sheet is made ----------------------------------------------------------------------------------------

    private XSSFSheet sheet(String name, String heads, String instruction, List<Column> columns) {
        XSSFSheet sheet = book.createSheet(name);
        cell(sheet, 0, 0, heads, title);
        cell(sheet, 1, 0, instruction, line);
        fit(sheet.createRow(HELP), columns, columns.stream().map(Column::help).toList());
        fit(
                sheet.createRow(HEADINGS),
                columns,
                columns.stream().map(Column::heading).toList());
        for (int column = 0; column < columns.size(); column++) {
            sheet.setColumnWidth(column, columns.get(column).width() * CHARACTER);
            cell(sheet, HELP, column, columns.get(column).help(), help);
            cell(sheet, HEADINGS, column, columns.get(column).heading(), heading);
            explained.add(new Explained(name, columns.get(column)));
        }
        // The cover is a list from top to bottom; the rest is read across.
        sheet.getPrintSetup().setLandscape(!name.equals("Cover"));
        sheet.getPrintSetup().setPaperSize(columns.size() > 8 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        int wide = columns.stream().mapToInt(Column::width).sum();
        sheet.getPrintSetup().setFitWidth((short) (1 + wide / PAGE));
        sheet.getPrintSetup().setFitHeight((short) 0);
        if (!name.equals("Cover")) {
            // On the cover other lines follow the table, and its headings would stand over them.
            sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
        }
        if (wide > PAGE) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 1));
        }
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("Page &P of &N");
        return sheet;
    }

    private void table(XSSFSheet sheet, String name, List<Column> columns, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                String value = rows.get(row).get(column);
                XSSFCell cell = cell(sheet, HEADINGS + 1 + row, column, value, column == 0 ? strong : text);
                if (columns.get(column).holds() == Holds.VERDICT) {
                    tint(cell, value);
                }
                if (columns.get(column).holds() == Holds.NUMBER) {
                    cell.setCellValue(Integer.parseInt(value));
                }
            }
            fit(sheet.getRow(HEADINGS + 1 + row), columns, rows.get(row));
        }
        // A table has one row at least.
        AreaReference area = new AreaReference(
                new CellReference(HEADINGS, 0),
                new CellReference(HEADINGS + Math.max(1, rows.size()), columns.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        table.updateHeaders();
    }

    /** A cell that holds nothing but verdicts gets the ground of the first, which is the worst. */
    private void tint(XSSFCell cell, String value) {
        for (Verdict verdict : WORST_FIRST) {
            if (value.equals(verdict.label())
                    || value.startsWith(verdict.label() + ": ")
                    || value.startsWith(verdict.label() + " (accepted)")) {
                cell.setCellStyle(tints.computeIfAbsent(verdict.word(), word -> tinted(verdict)));
                return;
            }
        }
    }

    private XSSFCellStyle tinted(Verdict verdict) {
        XSSFCellStyle style = wrapped(font(12, false));
        style.setBorderBottom(BorderStyle.THIN);
        int[] ground = switch (verdict) {
            case MET -> new int[] {0xDC, 0xEF, 0xE0};
            case PARTLY_MET -> new int[] {0xFF, 0xF3, 0xC4};
            case NOT_MET -> new int[] {0xFB, 0xDD, 0xD9};
            case CANNOT_TELL -> new int[] {0xE8, 0xED, 0xEE};
            case LOCAL_CHOICE -> new int[] {0xDB, 0xE9, 0xF7};
            case NOT_APPLICABLE -> new int[] {0xFF, 0xFF, 0xFF};
        };
        style.setFillForegroundColor(colour(ground[0], ground[1], ground[2]));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}, new DefaultIndexedColorMap());
    }

    /** Rows of a title and two columns below the table of a sheet. */
    private void below(XSSFSheet sheet, String heads, List<List<String>> rows) {
        int at = sheet.getLastRowNum() + 2;
        cell(sheet, at, 0, heads, heading);
        cell(sheet, at, 1, "", heading);
        for (List<String> row : rows) {
            at++;
            cell(sheet, at, 0, row.get(0), strong);
            cell(sheet, at, 1, row.get(1), text);
            fit(sheet.getRow(at), List.of(new Column("", "", 30), new Column("", "", 48)), row);
        }
    }

    /** As high as its longest text needs: Excel works that out itself, but not every program does. */
    private static void fit(XSSFRow row, List<Column> columns, List<String> values) {
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            double width = columns.get(column).width() * POINTS - SIDES;
            boolean bold = column == 0 || row.getRowNum() == HEADINGS;
            lines = Math.max(lines, Letters.lines(values.get(column), SIZE, bold, width));
        }
        // No row is higher than 409 points.
        row.setHeightInPoints(Math.min(409f, lines * 15.5f + 3));
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column, String value, XSSFCellStyle style) {
        XSSFRow there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = there.createCell(column);
        cell.setCellStyle(style);
        if (!value.isEmpty()) {
            cell.setCellValue(SafeText.cell(value));
        }
        return cell;
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    private XSSFFont font(int points, boolean bold) {
        XSSFFont font = book.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle wrapped(XSSFFont font) {
        XSSFCellStyle style = style(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
