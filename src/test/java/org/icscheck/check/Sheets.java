package org.icscheck.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as somebody leaves them who has worked in Excel. */
final class Sheets {

    private Sheets() {}

    /** A workbook after an edit. */
    static byte[] edited(byte[] workbook, Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            edit.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with texts in some cells: {@code Seats!C7}, then the text, and so on. */
    static byte[] with(byte[] workbook, String... cellsAndTexts) {
        return edited(workbook, book -> {
            for (int i = 0; i < cellsAndTexts.length; i += 2) {
                cell(book, cellsAndTexts[i]).setCellValue(cellsAndTexts[i + 1]);
            }
        });
    }

    static XSSFCell cell(XSSFWorkbook book, String address) {
        String[] parts = address.split("!");
        XSSFSheet sheet = Objects.requireNonNull(book.getSheet(parts[0]), address);
        CellReference at = new CellReference(parts[1]);
        XSSFRow row = sheet.getRow(at.getRow());
        row = row == null ? sheet.createRow(at.getRow()) : row;
        XSSFCell cell = row.getCell(at.getCol());
        return cell == null ? row.createCell(at.getCol()) : cell;
    }
}
