package org.icscheck.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.IOUtils;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.model.Source;

/** Gives somebody's workbook back with its problems marked: a list in front, and a note on each cell. */
final class WorkbookMarker {

    static final String AUTHOR = "ICS Check";

    private static final int MOST_NOTES = 2_000;

    /** The row of the headings of the list, from nought, and the widths of its columns in characters. */
    private static final int HEADINGS = 3;

    private static final int CELL = 28;
    private static final int ENTERED = 40;
    private static final int TO_DO = 84;

    static {
        // The limits of the library hold for the whole process and are set once. What gets here has passed ours.
        ZipSecureFile.setMaxEntrySize(WorkbookFile.LARGEST_PART + 1L);
        ZipSecureFile.setMaxFileCount(WorkbookFile.MOST_ENTRIES);
        ZipSecureFile.setMinInflateRatio(0.001);
        IOUtils.setByteArrayMaxOverride(WorkbookFile.LARGEST_WHOLE);
    }

    private WorkbookMarker() {}

    /**
     * The workbook with the problems marked.
     *
     * @return empty when it cannot be opened, or only at a risk
     */
    static Optional<byte[]> mark(byte[] bytes, List<Problem> problems) {
        try {
            Grid grid = WorkbookFile.read(bytes, sheet -> !sheet.equals(Layout.RESULTS));
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                withoutOldMarks(book);
                notes(book, problems);
                results(book, grid, problems);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                book.write(out);
                return Optional.of(WorkbookWriter.timeless(out.toByteArray()));
            }
        } catch (WorkbookFile.Refused | IOException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            // The library throws many kinds for files that are damaged in ways our own reading does not look at.
            return Optional.empty();
        }
    }

    /** Takes away what an earlier check put in, so that mended cells are not marked for ever. */
    private static void withoutOldMarks(XSSFWorkbook book) {
        int old = book.getSheetIndex(Layout.RESULTS);
        if (old >= 0) {
            book.removeSheetAt(old);
        }
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            XSSFSheet sheet = book.getSheetAt(i);
            List<CellAddress> ours = new ArrayList<>();
            sheet.getCellComments().forEach((at, comment) -> {
                if (AUTHOR.equals(comment.getAuthor())) {
                    ours.add(at);
                }
            });
            for (CellAddress at : ours) {
                XSSFRow row = sheet.getRow(at.getRow());
                XSSFCell cell = row == null ? null : row.getCell(at.getColumn());
                if (cell != null) {
                    cell.removeCellComment();
                } else {
                    sheet.getCellComment(at).setString(new XSSFRichTextString(""));
                }
            }
        }
    }

    private static void notes(XSSFWorkbook book, List<Problem> problems) {
        Map<String, Map<CellAddress, String>> notes = new LinkedHashMap<>();
        int count = 0;
        for (Problem problem : problems) {
            Source at = problem.at();
            for (int row = at.line(); at.isCell() && row > 0 && row <= at.lastLine() && count < MOST_NOTES; row++) {
                notes.computeIfAbsent(at.sheet(), k -> new LinkedHashMap<>())
                        .merge(
                                new CellAddress(row - 1, Math.max(0, at.column() - 1)),
                                problem.what() + " " + problem.fix(),
                                (first, second) -> first + "\n" + second);
                count++;
            }
        }
        notes.forEach((name, cells) -> {
            XSSFSheet sheet = book.getSheet(name);
            if (sheet != null) {
                cells.forEach((at, text) -> note(sheet, at, text));
            }
        });
    }

    private static void note(XSSFSheet sheet, CellAddress at, String text) {
        XSSFComment theirs = sheet.getCellComment(at);
        if (theirs != null) {
            XSSFRichTextString said = theirs.getString();
            String before = said == null || said.getString() == null ? "" : said.getString();
            theirs.setString(new XSSFRichTextString(before.isEmpty() ? text : before + "\n" + AUTHOR + ": " + text));
            return;
        }
        ClientAnchor anchor =
                new XSSFClientAnchor(0, 0, 0, 0, at.getColumn() + 1, at.getRow(), at.getColumn() + 4, at.getRow() + 5);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(at);
        comment.setAuthor(AUTHOR);
        comment.setString(new XSSFRichTextString(text));
    }

    private static void results(XSSFWorkbook book, Grid grid, List<Problem> problems) {
        XSSFSheet sheet = book.createSheet(Layout.RESULTS);
        CellStyle title = style(book, 16, true, false);
        CellStyle plain = style(book, 12, false, false);
        CellStyle heading = style(book, 12, true, true);
        CellStyle text = style(book, 12, false, true);
        heading.setBorderBottom(BorderStyle.MEDIUM);
        CellStyle link = style(book, 12, false, true);
        Font underlined = font(book, 12, false);
        underlined.setUnderline(Font.U_SINGLE);
        link.setFont(underlined);
        put(sheet, 0, 0, "What to put right in this file", title);
        put(
                sheet,
                1,
                0,
                problems.isEmpty()
                        ? "No problems were found."
                        : "Each cell is marked with a note, too. Put these right, save, and check the file again.",
                plain);
        put(sheet, HEADINGS, 0, "Cell", heading);
        put(sheet, HEADINGS, 1, "What you entered", heading);
        put(sheet, HEADINGS, 2, "What to do", heading);
        int row = HEADINGS + 1;
        for (Problem problem : problems) {
            Source at = problem.at();
            boolean linked = at.isCell() && at.line() > 0;
            XSSFCell cell = put(sheet, row, 0, at.isCell() ? at.address() : "The whole file", linked ? link : text);
            if (linked) {
                Hyperlink there = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                there.setAddress("'" + at.sheet().replace("'", "''") + "'!" + Source.letters(Math.max(1, at.column()))
                        + at.line());
                cell.setHyperlink(there);
            }
            Grid.Sheet theirs = grid.sheet(at.sheet());
            Grid.Cell entered = theirs == null ? null : theirs.shownAt(at.line(), at.column());
            String said = entered == null ? "" : Say.brief(entered.text());
            put(sheet, row, 1, said, text);
            put(sheet, row, 2, problem.what() + " " + problem.fix(), text);
            // Programs differ in whether they give a row the height its text needs, and the list has to be read in
            // full.
            int lines = Math.max(
                    WorkbookWriter.lines(at.isCell() ? at.address() : "", CELL),
                    Math.max(
                            WorkbookWriter.lines(said, ENTERED),
                            WorkbookWriter.lines(problem.what() + " " + problem.fix(), TO_DO)));
            sheet.getRow(row).setHeightInPoints(Math.min(409f, 16f * lines + 2));
            row++;
        }
        int[] widths = {CELL, ENTERED, TO_DO};
        for (int column = 0; column < widths.length; column++) {
            // Widths are counted in digits of the font their workbook starts with, which may be smaller than ours.
            sheet.setColumnWidth(column, widths[column] * 256 * 5 / 4);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("Page &P of &N");
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            book.getSheetAt(i).setSelected(false);
        }
        List<Integer> local =
                book.getAllNames().stream().map(Name::getSheetIndex).toList();
        book.setSheetOrder(Layout.RESULTS, 0);
        // Names that belong to one sheet count sheets, and there is one more in front of them now.
        for (int i = 0; i < local.size(); i++) {
            Name name = book.getAllNames().get(i);
            if (local.get(i) >= 0 && name.getSheetIndex() == local.get(i)) {
                name.setSheetIndex(local.get(i) + 1);
            }
        }
        book.setActiveSheet(0);
        book.setSelectedTab(0);
    }

    private static XSSFCell put(XSSFSheet sheet, int row, int column, String text, CellStyle style) {
        XSSFRow there = sheet.getRow(row);
        XSSFCell cell = (there == null ? sheet.createRow(row) : there).createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        return cell;
    }

    private static CellStyle style(XSSFWorkbook book, int points, boolean bold, boolean wrapped) {
        CellStyle style = book.createCellStyle();
        style.setFont(font(book, points, bold));
        style.setWrapText(wrapped);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static Font font(XSSFWorkbook book, int points, boolean bold) {
        Font font = book.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
