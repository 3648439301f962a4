package org.icscheck.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.icscheck.domain.model.Source;

/**
 * The cells of a workbook in the file's own words, so that a test can put anything into them, also what no spreadsheet
 * program would write; small and quick to pack.
 */
final class RawWorkbook {

    /** Sheet, then row, then column, then the inside of a cell: its attributes and its content. */
    final Map<String, TreeMap<Integer, TreeMap<Integer, String>>> sheets = new LinkedHashMap<>();

    static String text(String text) {
        return " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text) + "</t></is>";
    }

    static String number(double number) {
        return "><v>" + number + "</v>";
    }

    static String day(double number) {
        return " s=\"1\"><v>" + number + "</v>";
    }

    static String truth(boolean truth) {
        return " t=\"b\"><v>" + (truth ? 1 : 0) + "</v>";
    }

    static String error(String error) {
        return " t=\"e\"><v>" + error + "</v>";
    }

    static String formula(String value) {
        return " t=\"str\"><f>A1</f><v>" + escaped(value) + "</v>";
    }

    static String formulaWithoutValue() {
        return "><f>A1+B2</f>";
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(one -> {
            if (one == '<') {
                out.append("&lt;");
            } else if (one == '&') {
                out.append("&amp;");
            } else if ((one < 0x20 && one != '\n' && one != '\t') || (one >= 0xD800 && one < 0xE000) || one >= 0xFFFE) {
                out.append(String.format(Locale.ROOT, "_x%04X_", one & 0xFFFF));
            } else {
                out.appendCodePoint(one);
            }
        });
        return out.toString();
    }

    /** What the cells of a workbook hold, without its looks. */
    static RawWorkbook of(byte[] workbook) {
        RawWorkbook raw = new RawWorkbook();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            book.sheetIterator().forEachRemaining(sheet -> {
                TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
                raw.sheets.put(sheet.getSheetName(), rows);
                sheet.forEach(row -> row.forEach(cell -> {
                    String content = switch (cell.getCellType()) {
                        case STRING -> text(cell.getStringCellValue());
                        case NUMERIC ->
                            DateUtil.isCellDateFormatted(cell)
                                    ? day(cell.getNumericCellValue())
                                    : number(cell.getNumericCellValue());
                        default -> "";
                    };
                    if (!content.isEmpty()) {
                        rows.computeIfAbsent(row.getRowNum() + 1, k -> new TreeMap<>())
                                .put(cell.getColumnIndex() + 1, content);
                    }
                }));
            });
            return raw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RawWorkbook copy() {
        RawWorkbook copy = new RawWorkbook();
        sheets.forEach((name, rows) -> {
            TreeMap<Integer, TreeMap<Integer, String>> same = new TreeMap<>();
            rows.forEach((row, cells) -> same.put(row, new TreeMap<>(cells)));
            copy.sheets.put(name, same);
        });
        return copy;
    }

    void put(String sheet, int row, int column, String content) {
        Objects.requireNonNull(sheets.get(sheet))
                .computeIfAbsent(row, k -> new TreeMap<>())
                .put(column, content);
    }

    byte[] bytes() {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder();
        StringBuilder named = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int number = 1;
        for (Map.Entry<String, TreeMap<Integer, TreeMap<Integer, String>>> sheet : sheets.entrySet()) {
            String part = "worksheets/sheet" + number + ".xml";
            types.append("<Override PartName=\"/xl/" + part + "\" ContentType=\"application/"
                    + "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            named.append("<sheet name=\"" + escaped(sheet.getKey()) + "\" sheetId=\"" + number + "\" r:id=\"r" + number
                    + "\"/>");
            relations.append("<Relationship Id=\"r" + number + "\" Type=\"http://schemas.openxmlformats.org/"
                    + "officeDocument/2006/relationships/worksheet\" Target=\"" + part + "\"/>");
            parts.put("xl/" + part, sheet(sheet.getValue()));
            number++;
        }
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "spreadsheetml.sheet.main+xml\"/>" + types + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                        + "http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>" + named
                        + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "<Relationship Id=\"styles\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/styles\" Target=\"styles.xml\"/></Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"2\">"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipped(bytes);
    }

    private static String sheet(TreeMap<Integer, TreeMap<Integer, String>> rows) {
        StringBuilder out = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        rows.forEach((row, cells) -> {
            out.append("<row r=\"").append(row).append("\">");
            cells.forEach((column, content) -> out.append("<c r=\"")
                    .append(Source.letters(column))
                    .append(row)
                    .append('"')
                    .append(content)
                    .append("</c>"));
            out.append("</row>");
        });
        return out.append("</sheetData></worksheet>").toString();
    }

    // --- packages ----------------------------------------------------------------------------------------------------

    static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
