package org.icscheck.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.icscheck.check.Check;
import org.icscheck.serve.Service;
import org.icscheck.store.Audit;
import org.icscheck.store.Submissions;
import org.icscheck.testing.Client;
import org.icscheck.testing.Client.Answer;
import org.icscheck.testing.Client.Field;
import org.icscheck.testing.Client.File;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A place lead's way through the service, over HTTP and without scripts: from a file to a report, and on to the next one. */
class JourneyTest {

    private static final Path PAPERS = Path.of("samples", "public-papers");

    /** A seat the rules do not know by its name. */
    private static final String CHAIR = "Strategic Finance Group Chair";

    @TempDir
    static Path folder;

    private static Service service;
    private static byte[] bury;
    private static byte[] workbook;

    private final Client person = new Client(service.port());

    @BeforeAll
    static void start() throws IOException {
        service = Service.start(
                new Service.Settings(0, null, folder, null),
                Clock.fixed(Instant.parse("2026-07-14T09:30:00Z"), ZoneOffset.UTC));
        bury = Files.readAllBytes(PAPERS.resolve("bury-2021.yaml"));
        workbook = Check.convert(Check.file("bury.yaml", bury), "bury.xlsx").bytes();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static byte[] bytes(String name) {
        return name.endsWith(".xlsx") ? workbook : bury;
    }

    private Answer upload(File... files) {
        return person.submit(person.get("/check"), "/check", List.of(), List.of(files));
    }

    private Answer newVersion(String place, File file) {
        return person.submit(person.get("/check?place=" + place), "/check", List.of(), List.of(file));
    }

    private static String ref(Answer answer) {
        assertThat(answer.path()).matches("/(check|report)/[a-z0-9]{26}(/.*)?");
        return answer.path().split("/")[2];
    }

    private Answer check(String ref) {
        return arrived(
                person.submit(person.get("/check/" + ref + "/read"), "/check/" + ref + "/run", List.of(), List.of()));
    }

    private Answer arrived(Answer sent) {
        Answer done = sent;
        // A busy machine: the page would ask again by itself.
        for (int i = 0; i < 300 && done.path().endsWith("/running"); i++) {
            pause();
            done = person.get(done.path());
        }
        assertThat(done.path()).startsWith("/report/" + ref(sent));
        return done;
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Document good(Answer answer) {
        assertThat(answer.status()).as(answer.path()).isEqualTo(200);
        assertThat(PageRules.broken(answer.page())).as(answer.path()).isEmpty();
        return answer.page();
    }

    /** What the page asks to put right, once it is told as it should be. */
    private static String problem(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        Document page = answer.page();
        assertThat(PageRules.broken(page)).as(answer.path()).isEmpty();
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".nhsuk-error-summary h2").text()).isEqualTo("There is a problem");
        Element link = first(page, ".nhsuk-error-summary li a");
        assertThat(page.select(link.attr("href")))
                .as("the field the summary leads to")
                .hasSize(1);
        assertThat(page.select(".nhsuk-error-message").text())
                .as("beside the field too")
                .isEqualTo("Error: " + link.text());
        return link.text();
    }

    private static Element first(Element within, String selector) {
        return Objects.requireNonNull(within.selectFirst(selector), selector);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bury.yaml", "bury.xlsx"})
    void a_place_lead_uploads_a_file_and_leaves_with_a_report_and_every_document(String name) throws IOException {
        good(person.get("/"));
        Document form = good(person.get("/check"));
        assertThat(form.select("input[type=file]").attr("accept")).isEqualTo(".xlsx,.yaml,.yml,.json");
        assertThat(first(form, ".nhsuk-file-upload").attr("data-i18n.choose-files-button"))
                .as("several may be chosen")
                .isEqualTo("Choose files");

        Answer read = upload(new File(name, bytes(name)));
        String ref = ref(read);
        assertThat(read.path()).endsWith("/read");
        Document seen = good(read);
        assertThat(seen.select("h1").text()).isEqualTo("Bury Check what we read");
        assertThat(seen.select(".nhsuk-summary-list__row").eachText())
                .anyMatch(row ->
                        row.matches("Boards \\d+ from " + (name.endsWith(".xlsx") ? "Boards sheet" : "bury.yaml")))
                .anyMatch(row -> row.startsWith("Checked as at 12 April 2021 the day your file gives"));

        Document report = good(check(ref));
        assertThat(report.select("h1").text()).isEqualTo("Bury Readiness check, as at 12 April 2021");
        assertThat(report.select(".app-report").text())
                .contains("Not ready yet: ", "It is not approval by NHS England");
        assertThat(good(person.get("/report/" + ref)).select(".app-report").html())
                .as("a refresh shows the same")
                .isEqualTo(report.select(".app-report").html());

        Document map = good(person.get("/report/" + ref + "/map"));
        assertThat(map.select("main [role=region][tabindex=0][aria-label] > svg[role=img]"))
                .isNotEmpty();
        assertThat(map.select("p[data-scrolls=.drawing]").text()).contains("scroll it sideways");
        assertThat(good(person.get("/report/" + ref + "/next"))
                        .select(".app-report")
                        .text())
                .isNotBlank();
        String requirement = first(report, "a[href*=/requirement/]").attr("href");
        Document one = good(person.get(requirement));
        assertThat(one.select("h1").text()).contains(requirement.replaceAll(".*/", ""));
        assertThat(good(person.get("/reports")).select("a[href=/report/" + ref + "]"))
                .hasSize(1);

        List<String> formats =
                new ArrayList<>(report.select("a[href*=/download/]").eachAttr("href"));
        formats.addAll(map.select("a[href*=/download/]").eachAttr("href"));
        for (String link : formats) {
            assertDownload(person.get(link), "bury-readiness-as-at-2021-04-12");
        }
        assertThat(formats)
                .extracting(link -> link.replaceAll(".*/", ""))
                .contains("docx", "xlsx", "pdf", "csv", "json", "html", "png", "svg");
    }

    private static void assertDownload(Answer file, String name) throws IOException {
        assertThat(file.status()).as(file.path()).isEqualTo(200);
        String format = file.path().replaceAll(".*/", "");
        String start = new String(Arrays.copyOf(file.body(), 100), UTF_8);
        assertThat(file.header("content-disposition")).startsWith("attachment;").contains(name + "." + format);
        assertThat(file.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(file.body().length).isGreaterThan(1_000);
        switch (format) {
            case "docx" -> assertThat(parts(file.body())).contains("/word/document.xml");
            case "xlsx" -> assertThat(parts(file.body())).contains("/xl/workbook.xml");
            case "pdf" -> assertThat(start).startsWith("%PDF-");
            case "png" -> assertThat(file.body()).startsWith(0x89, 'P', 'N', 'G');
            case "svg" -> assertThat(start).contains("<svg");
            case "json" -> assertThat(start).startsWith("{");
            case "html" -> assertThat(start).startsWith("<!DOCTYPE html>");
            case "csv" -> assertThat(file.text()).startsWith("\uFEFF").contains("Bury");
            default -> throw new AssertionError("a format nobody looked at: " + format);
        }
    }

    private static List<String> parts(byte[] office) throws IOException {
        try (OPCPackage all = OPCPackage.open(new ByteArrayInputStream(office))) {
            return all.getParts().stream()
                    .map(part -> part.getPartName().getName())
                    .toList();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void twelve_problems_come_back_on_one_page_and_in_one_marked_file() throws IOException {
        List<String> wrong = List.of("GPs", "Hospitals", "Ambulance people", "Care homes", "Schools", "Charities");
        byte[] sent = changed(sheets -> {
            for (int i = 0; i < 6; i++) {
                cell(sheets.getSheet("Seats"), 4 + i, "Speaks for").setCellValue(wrong.get(i));
            }
            for (int i = 0; i < 3; i++) {
                cell(sheets.getSheet("Boards"), 4 + i, "Purpose").setCellValue("Purpose " + i);
                cell(sheets.getSheet("Boards"), 4 + i, "Status").setCellValue("Status " + i);
            }
        });
        Answer answer = upload(new File("bury.xlsx", sent));
        String ref = ref(answer);
        assertThat(answer.path()).endsWith("/fix");
        Document page = good(answer);
        assertThat(page.select("h1").text()).isEqualTo("There are 12 problems in your file");
        assertThat(page.select("caption").eachText()).containsExactly("Boards sheet", "Seats sheet");
        assertThat(page.select("tbody tr").eachText())
                .hasSize(12)
                .allMatch(row -> row.matches("Cell [A-Z]+\\d+ .*"))
                .anyMatch(row -> row.contains("GPs"));

        // Nothing is checked yet, wherever one tries.
        assertThat(person.get("/check/" + ref + "/read").path()).endsWith("/fix");
        assertThat(person.get("/report/" + ref).path()).endsWith("/fix");

        Answer marked = person.get(page.select("a[download]").attr("href"));
        assertThat(marked.header("content-disposition")).contains("bury.xlsx");
        try (XSSFWorkbook back = new XSSFWorkbook(new ByteArrayInputStream(marked.body()))) {
            assertThat(back.getSheetName(0)).isEqualTo("CheckResults");
            Map<String, String> now = values(back);
            now.keySet().removeIf(address -> address.startsWith("CheckResults!"));
            assertThat(now).isEqualTo(values(sent));
            assertThat(back.getSheet("Boards").getCellComments()).hasSize(6);
            assertThat(back.getSheet("Seats").getCellComments()).hasSize(6);
        }

        // The same page takes the corrected file.
        String fix = "/check/" + ref + "/fix";
        assertThat(problem(person.submit(answer, fix, List.of(), List.of(new File("", new byte[0])))))
                .isEqualTo("Select your place file");
        assertThat(person.submit(answer, fix, List.of(), List.of(new File("bury.xlsx", workbook)))
                        .path())
                .endsWith("/read");
    }

    @Test
    void problems_of_a_text_are_told_with_their_lines() {
        String text = new String(bury, UTF_8).replace("purpose: place-partnership", "purpose: place-partnersip");
        Document page = good(upload(new File("bury.yaml", text.getBytes(UTF_8))));
        assertThat(page.select("h1").text()).isEqualTo("There is 1 problem in your file");
        long line =
                text.lines().takeWhile(one -> !one.contains("place-partnersip")).count() + 1;
        assertThat(page.select("tbody tr").text())
                .startsWith("Line " + line + " ")
                .contains("place-partnership");
        assertThat(page.select("a[download]")).as("a text is not marked").isEmpty();
    }

    private interface Change {
        void to(XSSFWorkbook workbook);
    }

    private static byte[] changed(Change change) throws IOException {
        try (XSSFWorkbook sheets = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            change.to(sheets);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            sheets.write(out);
            return out.toByteArray();
        }
    }

    private static Cell cell(Sheet sheet, int row, String heading) {
        for (Cell head : sheet.getRow(3)) {
            if (head.getStringCellValue().startsWith(heading)) {
                return sheet.getRow(row).getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no column " + heading);
    }

    private static Map<String, String> values(byte[] bytes) throws IOException {
        try (XSSFWorkbook sheets = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return values(sheets);
        }
    }

    private static Map<String, String> values(XSSFWorkbook sheets) {
        Map<String, String> all = new TreeMap<>();
        DataFormatter formatter = new DataFormatter();
        sheets.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            String value = formatter.formatCellValue(cell);
            if (!value.isEmpty()) {
                all.put(sheet.getSheetName() + "!" + cell.getAddress(), value);
            }
        })));
        return all;
    }

    @Test
    void a_file_that_cannot_be_taken_is_refused_in_the_words_of_the_page() throws IOException {
        int before = count("select count(*) from submission");
        assertThat(problem(upload(new File("", new byte[0])))).isEqualTo("Select your place file");
        assertThat(problem(upload())).isEqualTo("Select your place file");
        assertThat(problem(upload(new File("bury.txt", bury))))
                .isEqualTo("The selected file must be an XLSX, JSON or YAML");
        assertThat(problem(upload(new File("bury.docx", bury))))
                .isEqualTo("The selected file must be an XLSX, JSON or YAML. Copy your details into the template");
        assertThat(problem(upload(new File("bury.pdf", bury))))
                .isEqualTo("The selected file must be an XLSX, JSON or YAML. Copy your details into the template");
        assertThat(problem(upload(new File("bury.xls", bury))))
                .isEqualTo("The selected file is an old Excel type (.xls). Save it as .xlsx and try again");
        assertThat(problem(upload(new File("bury.yaml", new byte[0])))).isEqualTo("The selected file is empty");
        assertThat(problem(upload(new File("bury.yaml", new byte[Check.LARGEST_FILE + 1]))))
                .isEqualTo("The selected file must be smaller than 10MB");
        assertThat(problem(upload(new File("bury.xlsx", locked()))))
                .isEqualTo("The selected file is password protected. In Excel choose File, Info, Protect Workbook, take"
                        + " the password away and save");
        assertThat(problem(upload(new File("bury.xlsx", Arrays.copyOf(workbook, workbook.length / 2)))))
                .isEqualTo("The selected file could not be opened. Open it in Excel, save a copy and upload the copy");
        File[] many = new File[21];
        for (int i = 0; i < many.length; i++) {
            many[i] = new File("bury-" + i + ".yaml", bury);
        }
        assertThat(problem(upload(many))).isEqualTo("You can only select up to 20 files at the same time");
        assertThat(count("select count(*) from submission"))
                .as("nothing of them is kept")
                .isEqualTo(before);
    }

    @Test
    void a_word_document_that_is_called_a_workbook_is_sent_to_the_template_and_to_no_command() {
        // How old Word files begin, and the name of what is inside.
        byte[] word = new byte[2_000];
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] inside = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(head, 0, word, 0, head.length);
        System.arraycopy(inside, 0, word, 600, inside.length);
        assertThat(problem(upload(new File("bury.xlsx", word))))
                .isEqualTo("The selected file must be an XLSX, JSON or YAML. Copy your details into the template");
    }

    private static byte[] locked() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                OPCPackage open = OPCPackage.open(new ByteArrayInputStream(workbook))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                open.save(out);
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            files.writeFilesystem(all);
            return all.toByteArray();
        } catch (InvalidFormatException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bury.yaml", "bury.xlsx"})
    void a_reading_put_right_shows_in_the_report_and_goes_back_into_the_file(String name) {
        Answer read = upload(new File(name, bytes(name)));
        String ref = ref(read);
        String address = seat(read.page(), CHAIR);
        Answer seat = person.get(address);
        assertThat(good(seat).select("h1").text()).isEqualTo("Whom does “" + CHAIR + "” speak for?");
        assertThat(problem(person.submit(seat, address, List.of(), List.of())))
                .isEqualTo("Select whom this seat speaks for, or ‘None of these’");
        assertThat(problem(person.submit(
                        seat,
                        address,
                        List.of(new Field("sectors", "healthwatch"), new Field("sectors", "none")),
                        List.of())))
                .isEqualTo("Select whom this seat speaks for, or ‘None of these’, not both");

        Answer back = correct(address, "healthwatch");
        assertThat(back.path()).endsWith("/read");
        assertThat(row(good(back), CHAIR).text())
                .containsIgnoringCase("healthwatch")
                .contains("You said so on this page.");

        // The next reader finds it in the file that comes back, without this service.
        Answer file = person.get(back.page().select("a[download]").attr("href"));
        assertThat(file.header("content-disposition")).contains(name);
        assertThat(stated(name, file.body())).contains("\"healthwatch\"");
        assertThat(stated(name, bytes(name))).doesNotContain("\"healthwatch\"");

        Document report = good(check(ref));
        assertThat(report.text()).contains("1 reading was put right on this site.");
        assertThat(person.get("/report/" + ref + "/download/json").text()).contains("healthwatch");
        // Closed with the check; the way on is a new version.
        assertThat(person.submit(seat, address, List.of(new Field("sectors", "ambulance")), List.of())
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bury.yaml", "bury.xlsx"})
    void a_seat_may_be_said_to_speak_for_none_of_those_listed(String name) {
        // A place of its own, of which nothing was said before.
        byte[] file = called("bury-of-none-in-" + name.replace('.', '-'));
        Answer read = upload(new File(
                name,
                name.endsWith(".xlsx")
                        ? Check.convert(Check.file("bury.yaml", file), "bury.xlsx")
                                .bytes()
                        : file));
        String ref = ref(read);
        String address = seat(read.page(), CHAIR);
        assertThat(row(read.page(), CHAIR).text()).contains("Nobody we know");
        assertThat(first(good(person.get(address)), "input[value=none]").attr("data-behaviour"))
                .as("takes the others back")
                .isEqualTo("exclusive");

        Answer back = correct(address, "none");
        assertThat(row(good(back), CHAIR).text())
                .contains("Speaks for No sector")
                .contains("You said so on this page.")
                .doesNotContain("?");
        assertThat(first(person.get(address).page(), "input[value=none]").hasAttr("checked"))
                .isTrue();

        Answer returned = person.get(back.page().select("a[download]").attr("href"));
        assertThat(stated(name, returned.body())).contains("\"none\"");
        Document report = good(check(ref));
        assertThat(report.text()).contains("1 reading was put right on this site.");
        assertThat(person.get("/report/" + ref + "/download/json").text())
                .contains("The submission says that it speaks for no sector.");
    }

    /** The same file of another place. */
    private static byte[] called(String id) {
        return new String(bury, UTF_8)
                .replace("id: bury\n", "id: " + id + "\n")
                .replace("of: bury\n", "of: " + id + "\n")
                .getBytes(UTF_8);
    }

    private Answer correct(String address, String sector) {
        return person.submit(person.get(address), address, List.of(new Field("sectors", sector)), List.of());
    }

    private static String stated(String name, byte[] bytes) {
        return new String(Check.convert(Check.file(name, bytes), "as.json").bytes(), UTF_8);
    }

    private static String seat(Document read, String post) {
        return row(read, post).select("a").attr("href");
    }

    private static Element row(Document read, String post) {
        return read.select("tr[id^=seat-]").stream()
                .filter(row -> row.select("th").text().startsWith("Seat " + post))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no seat " + post));
    }

    @Test
    void the_day_to_check_as_at_is_the_one_the_file_gives_until_another_is_chosen() {
        Answer read = upload(new File("bury.yaml", bury));
        String ref = ref(read);
        String address = "/check/" + ref + "/day";
        assertThat(read.page().select("a[href=" + address + "]")).hasSize(1);
        assertThat(asAt(read)).isEqualTo("12 April 2021 the day your file gives");
        Answer form = person.get(address);
        assertThat(good(form).select(".nhsuk-date-input input").eachAttr("value"))
                .containsExactly("12", "4", "2021");

        assertThat(problem(choose(form, "", "", ""))).isEqualTo("Enter a date, like 14 July 2026");
        assertThat(problem(choose(form, "1", "", ""))).isEqualTo("The date must include a month and a year");
        assertThat(problem(choose(form, "31", "2", "2022")))
                .isEqualTo("There is no 31 February in 2022. Enter a date, like 14 July 2026");
        Answer odd = choose(form, "first", "7", "22");
        assertThat(problem(odd)).isEqualTo("Enter a date, like 14 July 2026");
        assertThat(odd.page().select(".nhsuk-input--error").eachAttr("name")).containsExactly("day");
        assertThat(odd.page().select(".nhsuk-date-input input").eachAttr("value"))
                .as("what was entered stays")
                .containsExactly("first", "7", "22");
        assertThat(problem(choose(form, "1", "7", "22"))).isEqualTo("The year must be between 1948 and 2100");

        Answer before = choose(form, "1", "January", "1990");
        assertThat(good(before).text()).contains("No requirements are in force on 1 January 1990. Choose another day.");
        Answer back = person.submit(form, address + "/today", List.of(), List.of());
        assertThat(asAt(back)).isEqualTo("14 July 2026 the day you chose");
        assertThat(back.page().text()).contains("Health and Care Act 2022");

        Document report = good(check(ref));
        assertThat(report.select("h1").text()).isEqualTo("Bury Readiness check, as at 14 July 2026");
        assertThat(person.get("/report/" + ref + "/download/json").text())
                .containsIgnoringWhitespaces("\"asAt\": \"2026-07-14\"");
        assertThat(problem(choose(form, "1", "7", "2022")))
                .isEqualTo("This has been checked already. Start a new version to check as at another day");
        Answer again = person.submit(person.get("/report/" + ref), "/report/" + ref + "/again", List.of(), List.of());
        assertThat(asAt(again)).as("goes with the same files").isEqualTo("14 July 2026 the day you chose");
    }

    private Answer choose(Answer form, String day, String month, String year) {
        return person.submit(
                form,
                form.path(),
                List.of(new Field("day", day), new Field("month", month), new Field("year", year)),
                List.of());
    }

    private static String asAt(Answer read) {
        return read.page().select(".nhsuk-summary-list__row").stream()
                .filter(row -> row.select("dt").text().equals("Checked as at"))
                .map(row -> row.select(".nhsuk-summary-list__value").text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_new_version_tells_what_changed_and_asks_nothing_twice() {
        String text = new String(called("bury-again"), UTF_8);
        Answer first = upload(new File("bury.yaml", text.getBytes(UTF_8)));
        correct(seat(first.page(), CHAIR), "healthwatch");
        Document report = good(check(ref(first)));
        assertThat(report.select("a[href*=/changes]"))
                .as("nothing to compare with")
                .isEmpty();
        String place = report.select("a[href^=/check?place=]").attr("href").replaceAll(".*=", "");
        assertThat(place).isEqualTo("bury-again");
        assertThat(good(person.get("/check?place=" + place)).select("h1").text())
                .isEqualTo("Bury Upload a new version");

        String line = "          - { post: " + CHAIR + " }\n";
        String later = text.replace(line, "          - { post: Chief Officer of the new hospice }\n" + line);
        assertThat(later).isNotEqualTo(text);
        Answer second = newVersion(place, new File("bury.yaml", later.getBytes(UTF_8)));
        assertThat(second.path()).as("at once").matches("/report/.*/changes|/check/.*/running");
        arrived(second);
        assertThat(service.part(Submissions.class).corrections(ref(second)))
                .as("carried over, though the seat moved down a line")
                .singleElement()
                .satisfies(carried -> assertThat(carried.represents()).containsExactly("healthwatch"));
        Document now = good(person.get("/report/" + ref(second)));
        Answer changes = person.get("/report/" + ref(second) + "/changes");
        assertThat(now.select("a[href=/report/" + ref(second) + "/changes]")).hasSize(1);
        assertThat(good(changes).select(".app-report").text()).contains("Chief Officer of the new hospice");
        assertThat(changes.page().select("article > p"))
                .as("each says how it stands by the tag of its verdict")
                .isNotEmpty()
                .allMatch(one -> !one.select(".tag > svg[aria-hidden=true]").isEmpty());
        assertThat(changes.page().select("a[href=/report/" + ref(first) + "]")).isNotEmpty();
    }

    @Test
    void a_file_of_another_place_is_not_taken_for_a_new_version() throws IOException {
        check(ref(upload(new File("bury.yaml", bury))));
        byte[] stockport = Files.readAllBytes(PAPERS.resolve("stockport-2022.yaml"));
        assertThat(problem(newVersion("bury", new File("stockport.yaml", stockport))))
                .isEqualTo(
                        "This file is for Stockport. You are updating Bury. Upload the Bury file or start a new check"
                                + " for Stockport");
    }

    @Test
    void deleting_asks_first_and_then_leaves_nothing_but_the_fact() {
        // A place of its own: what was put right of Bury before would be carried over.
        String own = new String(bury, UTF_8)
                .replace("id: bury\n", "id: bury-gone\n")
                .replace("of: bury\n", "of: bury-gone\n");
        Answer read = upload(new File("bury.yaml", own.getBytes(UTF_8)));
        String ref = ref(read);
        String address = seat(read.page(), "Senior Officer Pennine Care");
        correct(address, "mental-health-services");
        correct(seat(person.get("/check/" + ref + "/read").page(), CHAIR), "healthwatch");
        check(ref);
        List<String> tables = List.of("submission", "submission_file", "correction", "evaluation");
        tables.forEach(table -> assertThat(rows(table, ref)).as(table).isPositive());

        Answer ask = person.get("/report/" + ref + "/delete");
        assertThat(good(ask).select("h1").text()).contains("Are you sure you want to delete this report?");
        assertThat(ask.page().select("main button, main a.nhsuk-button").eachText())
                .containsExactly("Delete report", "Keep report");
        tables.forEach(table ->
                assertThat(rows(table, ref)).as("asking deletes nothing").isPositive());
        Answer deleted = person.submit(ask, "/report/" + ref + "/delete", List.of(), List.of());
        assertThat(good(deleted).text()).contains("The report and its files were deleted.");
        assertThat(deleted.page().select("a[href*=" + ref + "]")).isEmpty();

        tables.forEach(table -> assertThat(rows(table, ref)).as(table).isZero());
        for (String path : List.of("/report/" + ref, "/check/" + ref + "/read", "/report/" + ref + "/download/json")) {
            assertThat(person.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(person.submit(ask, "/report/" + ref + "/delete", List.of(), List.of())
                        .status())
                .isEqualTo(404);
        assertThat(deeds(ref)).containsExactly("upload", "correct", "correct", "check", "delete");
        assertThat(service.part(Audit.class).broken()).isEqualTo(Optional.empty());
    }

    private static List<String> deeds(String ref) {
        return service.part(Audit.class).entries(1, 100_000).stream()
                .filter(entry -> entry.subject().equals(ref))
                .map(Audit.Entry::action)
                .toList();
    }

    private static int count(String sql, Object... parameters) {
        return service.part(JdbcClient.class)
                .sql(sql)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static int rows(String table, String ref) {
        return count("select count(*) from " + table + " where ref = ?", ref);
    }

    @Test
    void whatever_is_not_there_looks_the_same() {
        String ref = ref(upload(new File("bury.yaml", bury)));
        String other = "a".repeat(26);
        List<String> paths = List.of(
                // Of a submission that is not there, or not for this visitor,
                "/report/" + other,
                "/report/" + other + "/map",
                "/report/" + other + "/next",
                "/report/" + other + "/changes",
                "/report/" + other + "/delete",
                "/report/" + other + "/kept",
                "/report/" + other + "/download/json",
                "/report/" + other + "/requirement/IC-2.31-PLACE-2F",
                "/check/" + other + "/read",
                "/check/" + other + "/fix",
                "/check/" + other + "/running",
                "/check/" + other + "/seat/1",
                "/check/" + other + "/file/1",
                // of one that was not checked yet, and of no page at all.
                "/check/" + ref + "/file/2",
                "/check/" + ref + "/seat/999",
                "/report/" + ref + "/map",
                "/report/" + ref + "/kept",
                "/report/" + ref + "/download/json",
                "/nowhere");
        List<String> bodies = new ArrayList<>();
        for (String path : paths) {
            Answer answer = person.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            bodies.add(answer.text()
                    .replace(path, "PATH")
                    .replaceAll("\"timestamp\":\"[^\"]*\"", "")
                    .replaceAll("value=\"[^\"]*\"", ""));
        }
        assertThat(bodies).containsOnly(bodies.get(0));
    }

    @Test
    void pressing_the_button_twice_checks_once() throws Exception {
        String ref = ref(upload(new File("bury.yaml", bury)));
        Answer read = person.get("/check/" + ref + "/read");
        ExecutorService two = Executors.newFixedThreadPool(2);
        Callable<Answer> press = () -> person.sent(read, "/check/" + ref + "/run", List.of(), List.of());
        for (Future<Answer> answer : two.invokeAll(List.of(press, press))) {
            assertThat(answer.get().status()).isEqualTo(302);
        }
        two.shutdown();
        Answer report = person.get("/check/" + ref + "/running");
        for (int i = 0; i < 300 && report.path().endsWith("/running"); i++) {
            pause();
            report = person.get("/check/" + ref + "/running");
        }
        assertThat(person.get("/check/" + ref + "/read").path())
                .as("nothing is left to check")
                .isEqualTo("/report/" + ref);
        assertThat(rows("evaluation", ref)).isEqualTo(1);
        assertThat(deeds(ref)).containsExactly("upload", "check");
    }

    @Test
    void a_report_can_be_checked_again_to_put_a_reading_right() {
        String ref = ref(upload(new File("bury.yaml", bury)));
        Answer again = person.submit(check(ref), "/report/" + ref + "/again", List.of(), List.of());
        assertThat(again.path()).endsWith("/read");
        assertThat(count("select count(*) from submission where ref = ? and previous = ?", ref(again), ref))
                .isEqualTo(1);
    }

    @Test
    void a_form_from_elsewhere_is_not_taken() {
        Answer page = person.get("/check");
        Client stranger = new Client(service.port());
        assertThat(stranger.sent(page, "/check", List.of(), List.of(new File("bury.yaml", bury)))
                        .status())
                .isEqualTo(403);
    }
}
