package org.icscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.requirement.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no honest workbook: each is refused with a sentence, without taking the memory it asks for. */
class HostileWorkbooksTest {

    private static final Check CHECK = Check.load();
    private static final LocalDate DAY = LocalDate.of(2022, 10, 1);
    private static final byte[] EXAMPLE =
            RawWorkbook.of(Check.workbookExample()).bytes();

    /** No file may make a check take more than this, in bytes, over all that it throws away as well. */
    private static final long MOST_TAKEN = 700L * 1024 * 1024;

    private static Report run(String name, byte[] bytes) {
        return CHECK.run(new Check.Request(List.of(Check.file(name, bytes)), List.of(), Optional.of(DAY), DAY));
    }

    /** The one sentence a file is refused with. */
    private static String refused(byte[] bytes) {
        return refused("bury.xlsx", bytes);
    }

    private static String refused(String name, byte[] bytes) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Report report = run(name, bytes);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_TAKEN);
        assertThat(report.subjects()).isEmpty();
        assertThat(report.defects()).isEmpty();
        List<Problem> problems = report.inputs().get(0).problems();
        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.at().toString()).isEqualTo(name);
        assertThat(problem.what() + problem.fix())
                .doesNotContain("Exception", "org.apache", "java.", "null", "XML", "zip", "entity");
        return problem.what() + " " + problem.fix();
    }

    private static final String NOT_OPENED =
            "The selected file could not be opened. Open it in Excel, save a copy and upload the copy.";

    private static byte[] with(String part, byte[] content) {
        Map<String, byte[]> parts = RawWorkbook.parts(EXAMPLE);
        parts.put(part, content);
        return RawWorkbook.zipped(parts);
    }

    private static byte[] changed(String part, UnaryOperator<String> change) {
        Map<String, byte[]> parts = RawWorkbook.parts(EXAMPLE);
        String text = new String(parts.get(part), StandardCharsets.UTF_8);
        String after = change.apply(text);
        assertThat(after).as("the part was changed").isNotEqualTo(text);
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return RawWorkbook.zipped(parts);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_workbook_they_are_made_from_is_read() {
        assertThat(run("bury.xlsx", EXAMPLE).inputs().get(0).problems()).isEmpty();
        assertThat(run("bury.xlsx", EXAMPLE).subjects()).isNotEmpty();
    }

    @Test
    void one_part_that_unpacks_to_far_more() {
        byte[] bomb = with("xl/worksheets/sheet2.xml", new byte[40 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThat(refused(bomb)).startsWith("The selected file unpacks to far more than a template can hold.");
    }

    @Test
    void many_parts_that_unpack_to_far_more_between_them() {
        Map<String, byte[]> parts = RawWorkbook.parts(EXAMPLE);
        for (int i = 0; i < 5; i++) {
            parts.put("xl/media/picture" + i + ".png", new byte[15 * 1024 * 1024]);
        }
        assertThat(refused(RawWorkbook.zipped(parts))).contains("unpacks to far more");
    }

    @Test
    void thousands_of_parts() {
        Map<String, byte[]> parts = RawWorkbook.parts(EXAMPLE);
        for (int i = 0; i < 2_000; i++) {
            parts.put("xl/part" + i + ".xml", new byte[0]);
        }
        assertThat(refused(RawWorkbook.zipped(parts))).contains("more than 1000 parts");
    }

    @Test
    void a_document_type_that_reads_a_file_of_the_machine(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        for (String part : List.of("xl/worksheets/sheet2.xml", "xl/workbook.xml", "xl/styles.xml", "_rels/.rels")) {
            byte[] file = changed(
                    part,
                    text -> "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>"
                            + text.replaceFirst("<t xml:space=\"preserve\">", "$0&s;"));
            assertThat(refused(file)).as(part).isEqualTo(NOT_OPENED);
        }
    }

    @Test
    void entities_that_grow_a_thousandfold() {
        byte[] file = changed(
                "xl/worksheets/sheet2.xml",
                text -> "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                        + text);
        assertThat(refused(file)).isEqualTo(NOT_OPENED);
    }

    @Test
    void values_from_other_files() {
        assertThat(refused(with("xl/externalLinks/externalLink1.xml", bytes("<externalLink/>"))))
                .isEqualTo(
                        "The selected file takes values from other files. In Excel choose Data, Edit Links, Break Link,"
                                + " save and try again.");
        byte[] object = with(
                "xl/worksheets/_rels/sheet2.xml.rels",
                bytes(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"r1\" Type=\"http://x/oleObject\" TargetMode=\"External\" Target=\"file:///etc/passwd\"/>"
                                + "</Relationships>"));
        assertThat(refused(object)).contains("takes values from other files");
    }

    @Test
    void a_link_to_a_web_page_is_no_harm() {
        byte[] file = with(
                "xl/worksheets/_rels/sheet2.xml.rels",
                bytes(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"r1\" Type=\"http://x/hyperlink\" TargetMode=\"External\" Target=\"https://example.org\"/>"
                                + "</Relationships>"));
        assertThat(run("bury.xlsx", file).inputs().get(0).problems()).isEmpty();
    }

    @Test
    void macros() {
        String told = "The selected file can hold macros (.xlsm). Save it as .xlsx, which holds none, and try again.";
        assertThat(refused(with("xl/vbaProject.bin", new byte[] {1, 2, 3}))).isEqualTo(told);
        byte[] type = changed(
                "[Content_Types].xml",
                text -> text.replace(
                        "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
                        "vnd.ms-excel.sheet.macroEnabled.main"));
        assertThat(refused("bury.xlsm", type)).isEqualTo(told);
    }

    @Test
    void a_password() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5_000]), "EncryptedPackage");
            file.createDocument(new ByteArrayInputStream(new byte[300]), "EncryptionInfo");
            file.writeFilesystem(out);
        }
        assertThat(refused(out.toByteArray())).startsWith("The selected file is password protected.");
    }

    @Test
    void an_old_excel_file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("Seats").createRow(0).createCell(0).setCellValue("Board");
            book.write(out);
        }
        String told = "The selected file is an old Excel type (.xls). Save it as .xlsx and try again.";
        assertThat(refused("bury.xls", out.toByteArray())).isEqualTo(told);
        assertThat(refused("bury.xlsx", out.toByteArray())).isEqualTo(told);
    }

    @Test
    void a_million_empty_rows() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 1_048_576; row++) {
            rows.append("<row r=\"").append(row).append("\"/>");
        }
        byte[] file =
                changed("xl/worksheets/sheet2.xml", text -> text.replace("</sheetData>", rows.append("</sheetData>")));
        assertThat(refused(file))
                .isEqualTo(
                        "The Place sheet has more than 50000 rows. Delete the empty rows below your last entry, save and"
                                + " try again.");
    }

    @Test
    void a_million_strings() {
        Map<String, byte[]> parts = RawWorkbook.parts(EXAMPLE);
        parts.put("xl/sharedStrings.xml", bytes("<sst>" + "<si><t>a</t></si>".repeat(1_000_000) + "</sst>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                bytes(
                        new String(parts.get("xl/_rels/workbook.xml.rels"), StandardCharsets.UTF_8)
                                .replace(
                                        "</Relationships>",
                                        "<Relationship Id=\"sst\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                                + "relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>")));
        assertThat(refused(RawWorkbook.zipped(parts))).contains("more than 100000 different texts");
    }

    @Test
    void a_million_cells() {
        StringBuilder rows = new StringBuilder();
        for (int row = 100; row < 10_100; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\">")
                    .append("<c><v>1</v></c>".repeat(100))
                    .append("</row>");
        }
        byte[] file =
                changed("xl/worksheets/sheet2.xml", text -> text.replace("</sheetData>", rows.append("</sheetData>")));
        assertThat(refused(file)).contains("more than 200000 filled-in cells");
    }

    @Test
    void elements_nested_without_end() {
        byte[] file = changed(
                "xl/worksheets/sheet2.xml",
                text -> text.replace("<sheetData>", "<a>".repeat(200_000) + "</a>".repeat(200_000) + "<sheetData>"));
        assertThat(refused(file)).isEqualTo(NOT_OPENED);
    }

    @Test
    void other_things_under_the_name_of_a_workbook() {
        String other =
                "The selected file must be an XLSX, JSON or YAML. Copy your details into the template: icscheck template"
                        + " my-place.xlsx.";
        byte[] word = RawWorkbook.zipped(
                Map.of("[Content_Types].xml", bytes("<Types/>"), "word/document.xml", bytes("<document/>")));
        assertThat(refused(word)).isEqualTo(other);
        assertThat(refused("bury.docx", word)).isEqualTo(other);
        assertThat(refused(bytes("%PDF-1.7 and so on"))).isEqualTo(other);
        byte[] calc = RawWorkbook.zipped(Map.of(
                "mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet"), "content.xml", bytes("<a/>")));
        assertThat(refused("bury.ods", calc)).contains("Save it as .xlsx");
        assertThat(refused(bytes("format: icscheck/submission/v1\n"))).isEqualTo(NOT_OPENED);
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        assertThat(refused(noise)).isEqualTo(NOT_OPENED);
        assertThat(refused(new byte[0])).startsWith("The selected file is empty.");
        assertThat(refused(new byte[Check.LARGEST_FILE + 1]))
                .startsWith("The selected file must be smaller than 10MB.");
        assertThat(refused(RawWorkbook.zipped(Map.of("a.txt", bytes("a"))))).isEqualTo(NOT_OPENED);
    }

    @Test
    void a_workbook_that_is_not_the_template() {
        RawWorkbook budget = new RawWorkbook();
        budget.sheets.put("Budget", new TreeMap<>());
        budget.put("Budget", 1, 1, RawWorkbook.text("Income"));
        assertThat(refused(budget.bytes()))
                .isEqualTo("The selected file must use the template. Write one with: icscheck template my-place.xlsx.");
    }

    @Test
    void a_file_that_ends_too_soon() {
        for (int length = EXAMPLE.length - 1; length > 3; length -= 997) {
            assertThat(refused(Arrays.copyOf(EXAMPLE, length))).isEqualTo(NOT_OPENED);
        }
    }

    @Test
    void damaged_bytes_are_told_or_harmless() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] damaged = EXAMPLE.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Report report = run("bury.xlsx", damaged);
            assertThat(report.subjects().isEmpty())
                    .as("seed %d", seed)
                    .isEqualTo(!report.inputs().get(0).problems().isEmpty());
        }
    }
}
