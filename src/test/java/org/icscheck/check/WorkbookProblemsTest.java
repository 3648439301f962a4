package org.icscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.icscheck.domain.requirement.Report;
import org.junit.jupiter.api.Test;

/** How a workbook is read that people have worked in, and what they are told, cell by cell. */
class WorkbookProblemsTest {

    private static final Check CHECK = Check.load();
    private static final LocalDate DAY = LocalDate.of(2022, 10, 3);
    private static final byte[] EXAMPLE = Check.workbookExample();

    private static Report run(byte[] workbook) {
        return CHECK.run(new Check.Request(
                List.of(Check.file("b.xlsx", workbook)), List.of("thriving-places-2021"), Optional.of(DAY), DAY));
    }

    private static List<String> told(byte[] workbook) {
        return run(workbook).inputs().get(0).problems().stream()
                .map(problem -> problem.at().address() + ": " + problem.what() + " " + problem.fix())
                .toList();
    }

    private static List<String> verdicts(byte[] workbook) {
        List<String> verdicts = new ArrayList<>();
        Report report = run(workbook);
        assertThat(report.inputs().get(0).problems()).isEmpty();
        report.subjects()
                .forEach(subject -> subject.findings()
                        .forEach(finding ->
                                verdicts.add(finding.requirement().id() + finding.on() + finding.verdict())));
        assertThat(verdicts).isNotEmpty();
        return verdicts;
    }

    private static void isReadTheSame(byte[] workbook) {
        assertThat(verdicts(workbook)).isEqualTo(verdicts(EXAMPLE));
    }

    @Test
    void a_seat_that_speaks_for_none_of_the_list_says_so_alone() {
        assertThat(told(Sheets.edited(
                        EXAMPLE, book -> Sheets.cell(book, "Seats!D9").setCellValue("None"))))
                .isEmpty();
        assertThat(told(Sheets.edited(EXAMPLE, book -> {
                    Sheets.cell(book, "Seats!D9").setCellValue("Healthwatch");
                    Sheets.cell(book, "Seats!E9").setCellValue("None of these");
                })))
                .containsExactly(
                        "Seats!E9: ‘None of these’ stands beside others whom the seat speaks for. Clear this cell,"
                                + " or the others.");
    }

    // --- what is told ------------------------------------------------------------------------------------------------

    @Test
    void every_kind_of_wrong_cell_is_told_at_once() {
        byte[] bad = Sheets.edited(EXAMPLE, book -> {
            Sheets.cell(book, "Place!B9").setCellValue("about a million");
            Sheets.cell(book, "Place!B12").setCellValue("soon");
            Sheets.cell(book, "Organisations!B5").setCellValue("Councl");
            Sheets.cell(book, "Boards!C5").setCellValue("Establised");
            Sheets.cell(book, "Seats!A6").setCellValue("Larkmere Partnership Bord");
            Sheets.cell(book, "Seats!B7").setBlank();
            Sheets.cell(book, "Seats!C8").setCellValue("Larkmere Counsil");
            Sheets.cell(book, "Seats!D9").setCellValue("Primary care provider");
            Sheets.cell(book, "Seats!G10").setCellErrorValue((byte) 23);
            Sheets.cell(book, "Statements!A5").setCellValue("IC-2.29-COLECTIVE");
            Sheets.cell(book, "Collaboratives!B5").setCellValue("x".repeat(2_001));
        });
        assertThat(told(bad))
                .containsExactly(
                        "Place!B9: ‘about a million’ is not a whole number. Enter a whole number, like 12.",
                        "Place!B12: ‘soon’ is not a date we can read. Enter a date, like 14 July 2026.",
                        "Organisations!B5: ‘Councl’ is not in the list for Type. Did you mean ‘Council’?",
                        "Boards!C5: ‘Establised’ is not in the list for Status. Did you mean ‘Established’?",
                        "Seats!A6: ‘Larkmere Partnership Bord’ is not on the Boards sheet. Did you mean ‘Larkmere"
                                + " Partnership Board’?",
                        "Seats!B7: This seat has no post. Enter the post, for example ‘Director of Public Health’.",
                        "Seats!C8: ‘Larkmere Counsil’ is not on the Organisations sheet. Did you mean ‘Larkmere Council’?",
                        "Seats!D9: ‘Primary care provider’ is not in the list for Speaks for. Did you mean ‘Primary care"
                                + " providers’?",
                        "Seats!G10: This cell shows #REF!. Replace the formula with the value.",
                        "Collaboratives!B5: This text has 2001 characters; 2000 are allowed. Shorten it and point to a"
                                + " document instead.",
                        "Statements!A5: ‘IC-2.29-COLECTIVE’ is not in the list for Requirement. Did you mean"
                                + " ‘IC-2.29-COLLECTIVE’?");
    }

    @Test
    void a_formula_whose_value_was_not_saved_is_told() {
        RawWorkbook raw = RawWorkbook.of(EXAMPLE);
        raw.put("Documents", 5, 1, RawWorkbook.formulaWithoutValue());
        assertThat(told(raw.bytes()))
                .containsExactly(
                        "Documents!A5: This cell holds a formula whose value was not saved. Replace the formula with"
                                + " the value.");
    }

    @Test
    void the_same_in_cells_below_each_other_is_said_once() {
        byte[] bad = Sheets.edited(EXAMPLE, book -> {
            for (int row = 8; row <= 12; row++) {
                Sheets.cell(book, "Seats!D" + row).setCellValue("Practices of all kinds");
            }
        });
        assertThat(told(bad))
                .containsExactly(
                        "Seats!D8 to D12 (5 cells): ‘Practices of all kinds’ is not in the list for Speaks for."
                                + " Choose from the list in the cell, or hand over the file that describes it in the same run.");
    }

    @Test
    void what_people_call_a_sector_leads_to_its_name() {
        assertThat(told(Sheets.with(EXAMPLE, "Seats!D9", "GPs")))
                .containsExactly(
                        "Seats!D9: ‘GPs’ is not in the list for Speaks for. Did you mean ‘Primary care providers’?");
    }

    @Test
    void a_seat_listed_twice_is_told_unless_it_is_meant() {
        byte[] twice = Sheets.with(
                EXAMPLE,
                "Seats!A30",
                "Larkmere Delivery Group",
                "Seats!B30",
                "Managing Director",
                "Seats!C30",
                "Larkmere GP Federation");
        assertThat(told(twice))
                .singleElement()
                .asString()
                .startsWith("Seats!B30: This seat is already on row 16. Delete one of them.");
        assertThat(told(Sheets.with(twice, "Seats!I4", "Meant twice", "Seats!I30", "Yes")))
                .isEmpty();
    }

    @Test
    void a_board_or_an_organisation_listed_twice_is_told() {
        assertThat(told(Sheets.with(
                        EXAMPLE, "Boards!A20", "larkmere  delivery group", "Organisations!A30", "Larkmere Council")))
                .containsExactly(
                        "Organisations!A30: This organisation is already on row 5. Delete one of them.",
                        "Boards!A20: This board is already on row 6. Delete one of them.");
    }

    @Test
    void headings_and_sheets_come_first_and_nothing_below_them_is_told() {
        byte[] bad = Sheets.edited(EXAMPLE, book -> {
            Sheets.cell(book, "Seats!C4").setCellValue("Org");
            Sheets.cell(book, "Seats!C5").setCellValue("Nobody knows");
            Sheets.cell(book, "Boards!C5").setCellValue("Soonish");
            book.setSheetName(book.getSheetIndex("Documents"), "Documents old");
        });
        assertThat(told(bad))
                .containsExactly(
                        ": The Documents sheet is missing or has been renamed. Rename ‘Documents old’ to ‘Documents’.",
                        "Seats!C4: Seats!C4 should say ‘Organisation’. It says ‘Org’. Change the heading; the column is read"
                                + " then.",
                        "Boards!C5: ‘Soonish’ is not in the list for Status. Choose from: Proposed, Shadow or Established.");
    }

    @Test
    void a_column_of_ones_own_is_told_unless_it_is_a_note() {
        assertThat(told(Sheets.with(EXAMPLE, "Seats!K4", "Telephone", "Seats!K5", "0161")))
                .containsExactly(
                        "Seats!K4: ‘Telephone’ is not a heading of the Seats sheet. Delete the column, or begin its"
                                + " heading with ‘Note’ and it is left alone.");
        isReadTheSame(Sheets.with(EXAMPLE, "Seats!K4", "Notes from Monday", "Seats!K5", "x".repeat(5_000)));
    }

    @Test
    void a_template_of_a_later_version_is_told() {
        byte[] later =
                Sheets.edited(EXAMPLE, book -> Sheets.cell(book, "Start!B5").setCellValue(9));
        assertThat(told(later)).singleElement().asString().startsWith("Start!B5: This is version 9 of the template.");
    }

    @Test
    void boards_without_a_named_place_are_told_once() {
        byte[] nameless = Sheets.edited(EXAMPLE, book -> {
            for (int row = 5; row < 16; row++) {
                Sheets.cell(book, "Place!B" + row).setBlank();
            }
        });
        assertThat(told(nameless))
                .containsExactly("Place!B5: The name is missing. Enter the name of the place, for example ‘Bury’.");
    }

    // --- what is taken as it comes -----------------------------------------------------------------------------------

    @Test
    void with_only_the_place_named_nothing_is_not_met() {
        Report report = run(Sheets.with(Check.workbook(false), "Place!B5", "Bury"));
        assertThat(report.inputs().get(0).problems()).isEmpty();
        assertThat(report.subjects()).isNotEmpty();
        report.subjects()
                .forEach(subject -> subject.findings()
                        .forEach(finding ->
                                assertThat(finding.verdict().word()).isNotIn("not-met", "partly-met", "met")));
    }

    @Test
    void columns_and_rows_in_any_order_and_headings_in_any_case() {
        isReadTheSame(Sheets.edited(EXAMPLE, book -> {
            XSSFSheet seats = Objects.requireNonNull(book.getSheet("Seats"));
            for (int row = 3; row < 25; row++) {
                if (seats.getRow(row) != null) {
                    // Post and board change places.
                    String board = text(book, "Seats!A" + (row + 1));
                    Sheets.cell(book, "Seats!A" + (row + 1)).setCellValue(text(book, "Seats!B" + (row + 1)));
                    Sheets.cell(book, "Seats!B" + (row + 1)).setCellValue(board);
                }
            }
            Sheets.cell(book, "Seats!A4").setCellValue("  POST ");
            Sheets.cell(book, "Seats!D4").setCellValue("speaks for");
            Sheets.cell(book, "Boards!B4").setCellValue("purpose:");
            seats.shiftRows(4, 24, 3);
            seats.shiftRows(10, 28, 2);
            book.createSheet("Our own list").createRow(0).createCell(0).setCellValue("Anything");
            book.setSheetOrder("Seats", 0);
        }));
    }

    private static String text(XSSFWorkbook book, String address) {
        return Sheets.cell(book, address).toString();
    }

    @Test
    void joined_cells_formulas_with_values_and_words_as_files_write_them() {
        isReadTheSame(Sheets.edited(EXAMPLE, book -> {
            XSSFSheet seats = Objects.requireNonNull(book.getSheet("Seats"));
            for (int row = 6; row <= 15; row++) {
                Sheets.cell(book, "Seats!A" + row).setBlank();
            }
            seats.addMergedRegion(CellRangeAddress.valueOf("A5:A15"));
            Sheets.cell(book, "Seats!B20").setCellFormula("\"Director of \"&\"Public Health\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(Sheets.cell(book, "Seats!B20"));
            Sheets.cell(book, "Boards!B5").setCellValue("place-partnership");
            Sheets.cell(book, "Boards!C5").setCellValue(" ESTABLISHED\u00A0");
            Sheets.cell(book, "Seats!G5").setCellValue(true);
        }));
    }

    @Test
    void a_date_however_it_was_entered() {
        for (String date : List.of(
                "3 October 2022",
                "3 Oct 2022",
                "2022-10-03",
                "03/10/2022",
                "3.10.2022",
                "3rd October, 2022",
                "Monday 3 October 2022",
                "October 3, 2022",
                "3-Oct-22",
                "2022-10-03 00:00:00")) {
            byte[] book = Sheets.with(EXAMPLE, "Place!B12", date);
            assertThat(told(book)).as(date).isEmpty();
            Report report = CHECK.run(new Check.Request(
                    List.of(Check.file("b.xlsx", book)),
                    List.of("thriving-places-2021"),
                    Optional.empty(),
                    LocalDate.MAX));
            assertThat(report.asAt()).as(date).isEqualTo(DAY);
        }
        // A date that has lost its format shows as the number it is kept as.
        RawWorkbook raw = RawWorkbook.of(EXAMPLE);
        raw.put("Place", 12, 2, RawWorkbook.number(44_837));
        assertThat(told(raw.bytes())).isEmpty();
        raw.put("Place", 12, 2, RawWorkbook.number(2022));
        assertThat(told(raw.bytes())).singleElement().asString().endsWith("Enter a date, like 14 July 2026.");
    }

    @Test
    void a_place_in_a_workbook_is_checked_with_a_system_in_yaml() {
        byte[] place = Sheets.with(
                EXAMPLE,
                "Organisations!A12",
                "",
                "Organisations!B12",
                "",
                "Organisations!D12",
                "",
                "Seats!C18",
                "vale-ambulance");
        String system = """
                format: icscheck/submission/v1
                system: { name: Estermere and Vale, boundary: Two councils }
                organisations: [{ name: Vale Ambulance }, { name: Larkmere Voluntary Action }]
                """;
        Report report = CHECK.run(new Check.Request(
                List.of(Check.file("b.xlsx", place), Check.file("s.yaml", system.getBytes(StandardCharsets.UTF_8))),
                List.of(),
                Optional.of(DAY),
                DAY));
        assertThat(report.inputs())
                .allSatisfy(input -> assertThat(input.problems()).isEmpty());
        assertThat(report.model().seats()).anyMatch(seat -> seat.organisation().equals("vale-ambulance"));
    }

    @Test
    void seats_of_one_board_may_stand_apart() {
        TreeMap<Integer, Integer> count = new TreeMap<>();
        run(Sheets.with(EXAMPLE, "Seats!A40", "Larkmere Partnership Board", "Seats!B40", "Chief Nurse"))
                .model()
                .seats()
                .forEach(seat -> count.merge(seat.at().line() > 30 ? 1 : 0, 1, Integer::sum));
        assertThat(count).containsEntry(1, 1);
    }

    // --- the template ------------------------------------------------------------------------------------------------

    @Test
    void the_template_follows_the_rules_for_workbooks() throws IOException {
        for (byte[] bytes : List.of(Check.workbook(false), Check.workbook(true), EXAMPLE)) {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                assertThat(book.isMacroEnabled()).isFalse();
                for (int i = 0; i < book.getNumberOfSheets(); i++) {
                    XSSFSheet sheet = book.getSheetAt(i);
                    assertThat(sheet.getSheetName()).doesNotContain(" ");
                    assertThat(book.isSheetHidden(i) || book.isSheetVeryHidden(i))
                            .isFalse();
                    assertThat(sheet.getMergedRegions()).isEmpty();
                    assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(1);
                    assertThat(sheet.getTables().get(0).getArea().getFirstCell().formatAsString())
                            .isEqualTo("A4");
                    assertThat(sheet.getProtect())
                            .isEqualTo(sheet.getSheetName().equals("Lists"));
                    sheet.forEach(row -> row.forEach(cell -> assertThat(
                                    book.getFontAt(cell.getCellStyle().getFontIndex())
                                            .getFontName())
                            .isEqualTo("Arial")));
                }
                assertThat(Objects.requireNonNull(book.getSheet("Lists"))
                                .getCTWorksheet()
                                .getSheetProtection()
                                .toString())
                        .contains("sheet=\"true\"")
                        .doesNotContain("password", "hashValue");
                List<String> names =
                        book.getAllNames().stream().map(Name::getNameName).toList();
                for (XSSFSheet sheet : List.of(
                        Objects.requireNonNull(book.getSheet("Seats")),
                        Objects.requireNonNull(book.getSheet("Boards")))) {
                    assertThat(sheet.getDataValidations()).isNotEmpty();
                    sheet.getDataValidations().stream()
                            .map(validation ->
                                    validation.getValidationConstraint().getFormula1())
                            .filter(formula -> formula.matches("[A-Z].*"))
                            .forEach(formula -> assertThat(names).contains(formula));
                }
                assertThat(Objects.requireNonNull(book.getSheet("Boards")).getDataValidations())
                        .extracting(DataValidation::getErrorStyle)
                        .contains(DataValidation.ErrorStyle.STOP, DataValidation.ErrorStyle.WARNING);
            }
        }
    }

    @Test
    void the_sheets_stand_in_their_order() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Check.workbook(false)))) {
            List<String> sheets = new ArrayList<>();
            book.sheetIterator().forEachRemaining(sheet -> sheets.add(sheet.getSheetName()));
            assertThat(sheets)
                    .containsExactly(
                            "Start",
                            "Place",
                            "Organisations",
                            "Boards",
                            "Seats",
                            "Collaboratives",
                            "Documents",
                            "Statements",
                            "Lists");
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Check.workbook(true)))) {
            assertThat(book.getSheet("Place")).isNull();
            assertThat(book.getSheet("System")).isNotNull();
        }
    }

    // --- the marked-up return ----------------------------------------------------------------------------------------

    @Test
    void a_marked_workbook_is_the_senders_own_with_a_list_in_front_and_notes() throws IOException {
        byte[] bad = Sheets.with(EXAMPLE, "Seats!C8", "Larkmere Counsil", "Seats!E9", "GPs");
        Report report = run(bad);
        byte[] marked = Check.marked(
                        Check.file("b.xlsx", bad), report.inputs().get(0).problems())
                .orElseThrow();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(marked));
                XSSFWorkbook before = new XSSFWorkbook(new ByteArrayInputStream(bad))) {
            XSSFSheet results = book.getSheetAt(0);
            assertThat(results.getSheetName()).isEqualTo("CheckResults");
            assertThat(text(book, "CheckResults!A5")).isEqualTo("Seats!C8");
            assertThat(Sheets.cell(book, "CheckResults!A5").getHyperlink().getAddress())
                    .isEqualTo("'Seats'!C8");
            assertThat(text(book, "CheckResults!B5")).isEqualTo("Larkmere Counsil");
            assertThat(text(book, "CheckResults!C5")).endsWith("Did you mean ‘Larkmere Council’?");
            assertThat(text(book, "CheckResults!A6")).isEqualTo("Seats!E9");
            // The list can be printed as it is: across one sheet, with its headings on each, and no line cut off.
            assertThat(results.getPrintSetup().getLandscape()).isTrue();
            assertThat(results.getFitToPage()).isTrue();
            assertThat(results.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(results.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("4:4"));
            XSSFSheet seats = Objects.requireNonNull(book.getSheet("Seats"));
            assertThat(seats.getCellComment(new CellAddress("C8")).getString().getString())
                    .contains("is not on the Organisations sheet");
            before.sheetIterator()
                    .forEachRemaining(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                        var after = Objects.requireNonNull(book.getSheet(sheet.getSheetName()))
                                .getRow(cell.getRowIndex())
                                .getCell(cell.getColumnIndex());
                        assertThat(after.toString()).isEqualTo(cell.toString());
                        assertThat(after.getCellStyle().getFillForegroundColor())
                                .isEqualTo(cell.getCellStyle().getFillForegroundColor());
                    })));
            // Rows repeated on every printed page still belong to their own sheet.
            assertThat(seats.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("4:4"));
        }
        // Mended in the marked file itself, it is read, and the marks go.
        byte[] mended = Sheets.with(marked, "Seats!C8", "Larkmere Council", "Seats!E9", "");
        isReadTheSame(mended);
        byte[] again = Check.marked(Check.file("b.xlsx", mended), List.of()).orElseThrow();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(again))) {
            assertThat(Objects.requireNonNull(book.getSheet("Seats")).getCellComments())
                    .isEmpty();
            assertThat(text(book, "CheckResults!A2")).isEqualTo("No problems were found.");
        }
    }

    @Test
    void a_long_problem_is_not_cut_off_in_the_list_of_a_marked_workbook() throws IOException {
        byte[] bad = Sheets.with(EXAMPLE, "Seats!C8", "Larkmere Counsil", "Seats!I4", "Telephone number of the office");
        byte[] marked = Check.marked(
                        Check.file("b.xlsx", bad), run(bad).inputs().get(0).problems())
                .orElseThrow();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
            XSSFSheet results = book.getSheetAt(0);
            assertThat(text(book, "CheckResults!A5")).isEqualTo("Seats!I4");
            assertThat(text(book, "CheckResults!C5").length()).isGreaterThan(100);
            // Two lines of letters twelve points high.
            assertThat(results.getRow(4).getHeightInPoints()).isGreaterThanOrEqualTo(34f);
        }
    }

    @Test
    void a_name_written_short_is_recognised_by_its_words() {
        assertThat(told(Sheets.with(EXAMPLE, "Seats!A6", "Partnership Bord")))
                .containsExactly("Seats!A6: ‘Partnership Bord’ is not on the Boards sheet. Did you mean"
                        + " ‘Larkmere Partnership Board’?");
        // Two boards have these words, and it does not guess.
        assertThat(told(Sheets.with(EXAMPLE, "Seats!A6", "Larkmere Bord")))
                .containsExactly(
                        "Seats!A6: ‘Larkmere Bord’ is not on the Boards sheet. Add it there, or choose one that"
                                + " is there.");
    }

    @Test
    void the_sheet_to_start_with_is_printed_on_one_page_and_the_lists_on_a_few() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Check.workbook(false)))) {
            assertThat(book.getSheet("Start").getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            XSSFSheet lists = Objects.requireNonNull(book.getSheet("Lists"));
            assertThat(lists.getFitToPage()).isTrue();
            assertThat(lists.getPrintSetup().getFitWidth()).isBetween((short) 2, (short) 6);
            assertThat(lists.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("4:4"));
        }
    }

    @Test
    void what_cannot_be_opened_is_not_marked() {
        assertThat(Check.marked(Check.file("b.xlsx", new byte[] {'P', 'K', 3, 4}), List.of()))
                .isEmpty();
    }
}
