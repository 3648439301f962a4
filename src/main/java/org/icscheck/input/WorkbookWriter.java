package org.icscheck.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook: the empty template, or one that holds a submission. The same submission gives the same bytes.
 *
 * <p>What has no column is written to the sheet {@link Layout#MORE}, one value a row, so that nothing is lost.
 */
final class WorkbookWriter {

    /** Rows below the headings for which lists are offered; as many as one list may have. */
    private static final int LAST = Layout.FIRST + Format.LONGEST_LIST - 1;

    private static final LocalDateTime WRITTEN = LocalDateTime.of(2021, 1, 1, 0, 0);

    private final Words words;
    private final Guide guide;
    private final Node.Fields root;
    private final Names names;
    private final boolean system;
    private final boolean place;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Map<Layout.Sheet, List<Map<Column, Node.Scalar>>> records = new LinkedHashMap<>();
    private final List<String[]> more = new ArrayList<>();
    private final Styles styles;

    /** A column with its number, where it is repeated. */
    private record Column(Layout.Column column, int number) {
        String heading() {
            return column.heading(number);
        }
    }

    /** How cells look: Arial 12, wrapped, nothing told by colour alone. */
    private final class Styles {
        final CellStyle title = style(font(16, true, false), false);
        final CellStyle instruction = style(font(12, false, false), false);
        final CellStyle help = style(font(12, false, true), true);
        final CellStyle heading = style(font(12, true, false), true);
        final CellStyle text = style(font(12, false, false), true);
        final CellStyle number = style(font(12, false, false), true);
        final CellStyle day = style(font(12, false, false), true);

        Styles() {
            Font usual = book.getFontAt(0);
            usual.setFontName("Arial");
            usual.setFontHeightInPoints((short) 12);
            heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            heading.setBorderBottom(BorderStyle.MEDIUM);
            number.setDataFormat(book.createDataFormat().getFormat("#,##0"));
            day.setDataFormat(book.createDataFormat().getFormat("d mmmm yyyy"));
            number.setAlignment(HorizontalAlignment.LEFT);
            day.setAlignment(HorizontalAlignment.LEFT);
        }

        private Font font(int points, boolean bold, boolean italic) {
            Font font = book.createFont();
            font.setFontName("Arial");
            font.setFontHeightInPoints((short) points);
            font.setBold(bold);
            font.setItalic(italic);
            return font;
        }

        private CellStyle style(Font font, boolean wrapped) {
            CellStyle style = book.createCellStyle();
            style.setFont(font);
            style.setWrapText(wrapped);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        }
    }

    private WorkbookWriter(Node.Fields root, boolean system, boolean place, Words words, Guide guide) {
        this.root = root;
        this.words = words;
        this.guide = guide;
        this.system = system;
        this.place = place;
        this.names = names(root);
        this.styles = new Styles();
    }

    /** The template: of a place, or of a system. */
    static byte[] template(boolean system, Words words, Guide guide) {
        Node.Fields nothing = new Node.Fields(Source.NOWHERE);
        return new WorkbookWriter(nothing, system, !system, words, guide).write();
    }

    /** A workbook that holds a submission, which has no problems. */
    static byte[] write(Node.Fields root, Words words, Guide guide) {
        boolean described = root.get("system") instanceof Node.Fields fields
                && !Set.of("id", "name").containsAll(fields.values().keySet());
        boolean places = !Merger.groups(root.get("places")).isEmpty();
        boolean named = root.get("system") instanceof Node.Fields;
        return new WorkbookWriter(root, described || (named && !places), places || !(described || named), words, guide)
                .write();
    }

    /** What things are called in a submission. */
    static Names names(Node.Fields root) {
        Names names = new Names();
        for (Node.Fields one : Merger.groups(root.get("organisations"))) {
            names.add("organisation", Checker.idOf(one), one.text("name"), Merger.texts(one.get("alsoKnownAs")));
        }
        List<Node.Fields> owners = new ArrayList<>(Merger.groups(root.get("places")));
        owners.forEach(one -> names.add("place", Checker.idOf(one), one.text("name"), List.of()));
        if (root.get("system") instanceof Node.Fields system) {
            names.add("system", Checker.idOf(system), system.text("name"), List.of());
            owners.add(system);
        }
        owners.forEach(owner -> Merger.groups(owner.get("boards"))
                .forEach(one -> names.add("board", Checker.idOf(one), one.text("name"), List.of())));
        Merger.groups(root.get("collaboratives"))
                .forEach(one -> names.add("collaborative", Checker.idOf(one), one.text("name"), List.of()));
        return names;
    }

    private byte[] write() {
        gather();
        start();
        for (Layout.Sheet sheet : Layout.SHEETS) {
            List<Map<Column, Node.Scalar>> rows = records.getOrDefault(sheet, List.of());
            if (sheet == Layout.PLACE
                    ? place
                    : sheet == Layout.SYSTEM ? system : sheet.inTemplate() || !rows.isEmpty()) {
                if (sheet.asked()) {
                    asked(sheet, rows);
                } else {
                    table(sheet, rows);
                }
            }
        }
        moreSheet();
        lists();
        nameNames();
        return bytes();
    }

    // --- from the submission to rows ---------------------------------------------------------------------------------

    private void gather() {
        Layout.Sheet first = place ? Layout.PLACE : Layout.SYSTEM;
        Map<Column, Node.Scalar> whole = new LinkedHashMap<>();
        for (Map.Entry<String, Node.Entry> entry : root.values().entrySet()) {
            String name = entry.getKey();
            Node value = entry.getValue().value();
            switch (name) {
                case "format" -> {}
                case "organisations" -> things(Layout.ORGANISATIONS, value, name);
                case "collaboratives" -> things(Layout.COLLABORATIVES, value, name);
                case "attestations" -> things(Layout.STATEMENTS, value, name);
                case "choices" -> things(Layout.CHOICES, value, name);
                case "waivers" -> things(Layout.WAIVERS, value, name);
                case "places" -> {}
                case "system" -> {
                    if (!system && value instanceof Node.Fields fields) {
                        fields.values()
                                .forEach((inner, one) ->
                                        put(whole, wholeColumn(first, "system", inner), 0, one.value()));
                    }
                }
                case "complete" -> many(whole, wholeColumn(first, name), value, name);
                default -> put(whole, wholeColumn(first, name), 0, value);
            }
        }
        List<Map<Column, Node.Scalar>> places = new ArrayList<>();
        for (Node.Fields fields : Merger.groups(root.get("places"))) {
            places.add(owner(Layout.PLACE, fields, "places/" + Checker.idOf(fields)));
        }
        List<Map<Column, Node.Scalar>> systems = new ArrayList<>();
        if (system && root.get("system") instanceof Node.Fields fields) {
            systems.add(owner(Layout.SYSTEM, fields, "system"));
        }
        List<Map<Column, Node.Scalar>> subject = place ? places : systems;
        if (!whole.isEmpty()) {
            if (subject.isEmpty()) {
                subject.add(new LinkedHashMap<>());
            }
            subject.get(0).putAll(whole);
        }
        records.put(Layout.PLACE, places);
        records.put(Layout.SYSTEM, systems);
    }

    private static Layout.Column wholeColumn(Layout.Sheet sheet, String... path) {
        return sheet.columns().stream()
                .filter(column -> column.whole() && column.path().equals(List.of(path)))
                .findFirst()
                .orElseThrow();
    }

    private static void put(Map<Column, Node.Scalar> row, Layout.Column column, int number, Node value) {
        if (value instanceof Node.Scalar scalar && !scalar.nothing()) {
            row.put(new Column(column, number), scalar);
        }
    }

    private void things(Layout.Sheet sheet, Node value, String path) {
        List<Map<Column, Node.Scalar>> rows = records.computeIfAbsent(sheet, k -> new ArrayList<>());
        int number = 1;
        for (Node.Fields fields : Merger.groups(value)) {
            String step = sheet.group().subject() == null ? String.valueOf(number++) : Checker.idOf(fields);
            rows.add(row(sheet, fields, path + "/" + step));
        }
    }

    private boolean severalOwners() {
        int owners = Merger.groups(root.get("places")).size();
        if (system && root.get("system") instanceof Node.Fields fields) {
            owners += Merger.groups(fields.get("boards")).isEmpty()
                            && Merger.groups(fields.get("documents")).isEmpty()
                    ? 0
                    : 1;
        }
        return owners > 1;
    }

    private Map<Column, Node.Scalar> owner(Layout.Sheet sheet, Node.Fields fields, String path) {
        Node.@Nullable Scalar owner = null;
        if (severalOwners()) {
            String text = sheet == Layout.SYSTEM
                    ? WorkbookReader.THE_SYSTEM
                    : names.written(List.of("place"), Checker.idOf(fields));
            owner = new Node.Scalar(Node.Scalar.Type.TEXT, text, fields.at());
        }
        for (Layout.Sheet list : List.of(Layout.BOARDS, Layout.DOCUMENTS)) {
            List<Map<Column, Node.Scalar>> rows = records.computeIfAbsent(list, k -> new ArrayList<>());
            int number = 1;
            for (Node.Fields one : Merger.groups(fields.get(list.field()))) {
                String step = list == Layout.BOARDS ? Checker.idOf(one) : String.valueOf(number++);
                Map<Column, Node.Scalar> row = row(list, one, path + "/" + list.field() + "/" + step);
                owned(row, list, owner);
                rows.add(row);
                if (list == Layout.BOARDS) {
                    seats(one, path + "/boards/" + step, owner);
                }
            }
        }
        return row(sheet, fields, path);
    }

    private static void owned(Map<Column, Node.Scalar> row, Layout.Sheet sheet, Node.@Nullable Scalar owner) {
        if (owner != null) {
            row.put(new Column(as(sheet, Layout.As.OWNER), 0), owner);
        }
    }

    private static Layout.Column as(Layout.Sheet sheet, Layout.As as) {
        return sheet.columns().stream()
                .filter(column -> column.as() == as)
                .findFirst()
                .orElseThrow();
    }

    private void seats(Node.Fields board, String path, Node.@Nullable Scalar owner) {
        List<Map<Column, Node.Scalar>> rows = records.computeIfAbsent(Layout.SEATS, k -> new ArrayList<>());
        Set<Map<Column, String>> met = new LinkedHashSet<>();
        int number = 1;
        for (Node.Fields seat : Merger.groups(board.get("seats"))) {
            Map<Column, Node.Scalar> row = new LinkedHashMap<>();
            String name = names.written(List.of("board"), Checker.idOf(board));
            row.put(
                    new Column(as(Layout.SEATS, Layout.As.BOARD), 0),
                    new Node.Scalar(Node.Scalar.Type.TEXT, name, board.at()));
            row.putAll(row(Layout.SEATS, seat, path + "/seats/" + number++));
            owned(row, Layout.SEATS, owner);
            Map<Column, String> said = new HashMap<>();
            row.forEach((column, value) -> said.put(column, value.text()));
            if (!met.add(said)) {
                row.put(
                        new Column(as(Layout.SEATS, Layout.As.TWICE), 0),
                        new Node.Scalar(Node.Scalar.Type.TRUTH, "true", seat.at()));
            }
            rows.add(row);
        }
    }

    private Map<Column, Node.Scalar> row(Layout.Sheet sheet, Node.Fields fields, String path) {
        Map<Column, Node.Scalar> row = new LinkedHashMap<>();
        cells(sheet, sheet.group(), fields, List.of(), path, row);
        return row;
    }

    private void cells(
            Layout.Sheet sheet,
            Format.Group group,
            Node.Fields fields,
            List<String> before,
            String path,
            Map<Column, Node.Scalar> row) {
        fields.values().forEach((name, entry) -> {
            Format.Kind kind = Objects.requireNonNull(group.field(name)).kind();
            Node value = entry.value();
            List<String> here = new ArrayList<>(before);
            here.add(name);
            String inner = path + "/" + name;
            Layout.Column column = sheet.columns().stream()
                    .filter(one -> !one.whole()
                            && one.as() != Layout.As.MARK
                            && one.path().equals(here))
                    .findFirst()
                    .orElse(null);
            if (kind instanceof Format.ListOf list && list.of() instanceof Format.Group of) {
                boolean own = before.isEmpty()
                        && Set.of("boards", "seats", "documents").contains(name);
                if (!own
                        || !(value instanceof Node.Items items)
                        || items.values().isEmpty()) {
                    more(list, value, inner);
                }
            } else if (kind instanceof Format.Group of && value instanceof Node.Fields inside) {
                if (inside.values().isEmpty()) {
                    more(kind, value, inner);
                } else {
                    cells(sheet, of, inside, here, inner, row);
                }
            } else if (column == null || (value instanceof Node.Scalar scalar && scalar.nothing())) {
                more(kind, value, inner);
            } else if (value instanceof Node.Items items && !items.values().isEmpty()) {
                if (name.equals("complete") && before.isEmpty()) {
                    marks(sheet, column, items, row);
                } else {
                    many(row, column, value, inner);
                }
            } else if (value instanceof Node.Scalar) {
                put(row, column, 0, value);
            } else {
                more(kind, value, inner);
            }
        });
    }

    private static void marks(
            Layout.Sheet sheet, Layout.Column column, Node.Items items, Map<Column, Node.Scalar> row) {
        int number = 1;
        for (Node item : items.values()) {
            Node.Scalar list = (Node.Scalar) item;
            Layout.Column mark = sheet.columns().stream()
                    .filter(one ->
                            one.as() == Layout.As.MARK && one.path().get(1).equals(list.text()))
                    .findFirst()
                    .orElse(null);
            if (mark != null) {
                row.put(new Column(mark, 0), new Node.Scalar(Node.Scalar.Type.TRUTH, "true", list.at()));
            } else {
                row.put(new Column(column, number++), list);
            }
        }
    }

    private void many(Map<Column, Node.Scalar> row, Layout.Column column, Node value, String path) {
        if (value instanceof Node.Items items) {
            int number = 1;
            for (Node item : items.values()) {
                put(row, column, number++, item);
            }
        }
    }

    /** Writes a value that has no column, and all that is in it, one row each. */
    private void more(Format.Kind kind, Node value, String path) {
        if (value instanceof Node.Fields fields) {
            if (fields.values().isEmpty()) {
                more.add(new String[] {path, "{}"});
            }
            Format.Group group = (Format.Group) kind;
            fields.values()
                    .forEach((name, entry) ->
                            more(Objects.requireNonNull(group.field(name)).kind(), entry.value(), path + "/" + name));
        } else if (value instanceof Node.Items items) {
            if (items.values().isEmpty()) {
                more.add(new String[] {path, "[]"});
            }
            int number = 1;
            Format.Kind of = ((Format.ListOf) kind).of();
            for (Node item : items.values()) {
                more(of, item, path + "/" + number++);
            }
        } else {
            more.add(new String[] {path, ((Node.Scalar) value).text()});
        }
    }

    // --- from rows to sheets -----------------------------------------------------------------------------------------

    private XSSFSheet sheet(String name, String title, String instruction) {
        XSSFSheet sheet = book.createSheet(name);
        text(sheet, 1, 1, title, styles.title);
        text(sheet, 2, 1, instruction, styles.instruction);
        sheet.getRow(0).setHeightInPoints(24);
        sheet.getRow(1).setHeightInPoints(18);
        sheet.setDefaultRowHeightInPoints(16);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setPrintGridlines(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    /** Sheets of paper the lists take across. */
    private static final int LISTS_ACROSS = 4;

    private static Cell cell(XSSFSheet sheet, int row, int column, CellStyle style) {
        Row there = sheet.getRow(row - 1);
        Cell cell = (there == null ? sheet.createRow(row - 1) : there).createCell(column - 1);
        cell.setCellStyle(style);
        return cell;
    }

    private static void text(XSSFSheet sheet, int row, int column, String text, CellStyle style) {
        // What looks like an escaped character is meant as it stands.
        cell(sheet, row, column, style).setCellValue(text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
    }

    /** Gives a row the height its wrapped texts need; programs differ in whether they do that themselves. */
    private static void heighten(XSSFSheet sheet, int row, int lines) {
        sheet.getRow(row - 1).setHeightInPoints(16f * Math.max(1, lines) + 2);
    }

    /** About how many lines a text takes in a column so many characters wide. */
    static int lines(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            // Widths are counted in digits, and words break before the edge.
            lines += Math.max(1, (int) Math.ceil(line.length() * 1.05 / Math.max(1, width)));
        }
        return lines;
    }

    private void start() {
        XSSFSheet sheet = sheet(
                Layout.START,
                place && !system ? "ICS Check: the arrangements of a place" : "ICS Check: the arrangements of a system",
                "Fill in the sheets from left to right. Save, then run: icscheck check, with the name of this file.");
        text(sheet, 3, 1, "Nothing to fill in on this sheet", styles.help);
        List<String[]> lines = new ArrayList<>();
        lines.add(new String[] {"Template version", String.valueOf(Layout.VERSION)});
        lines.add(new String[] {
            "What to fill in",
            (place ? "Place" : "System")
                    + " first, then Organisations, Boards and Seats. Collaboratives, Documents and Statements where you have"
                    + " any. Later sheets offer the names you entered on earlier ones."
        });
        lines.add(new String[] {"Time needed", "About 20 minutes, with the board’s terms of reference at hand."});
        lines.add(
                new String[] {"Personal details", "Enter posts, not people’s names. Do not include personal details."});
        lines.add(
                new String[] {"What you do not know", "Leave it blank. It is reported as ‘Cannot tell’, never as a gap."
                });
        lines.add(new String[] {
            "Complete lists",
            "Answer Yes to ‘Is every seat listed?’ only if it is. Only a full list can show that somebody is missing."
        });
        lines.add(new String[] {
            "Lists in cells",
            "Choose from the list where a cell offers one. All values are on the Lists sheet. Lists of names only warn: a"
                    + " name may also be described in another file that you hand over together with this one."
        });
        lines.add(new String[] {
            "More to say",
            "Add a column with one of the headings that the Lists sheet names for each sheet. On the "
                    + (place ? "Place" : "System") + " sheet, add a row."
        });
        lines.add(new String[] {
            "Notes of your own", "Sheets of other names, and columns that begin with ‘Note’, are left alone."
        });
        lines.add(new String[] {
            "Packs", "A pack is a set of requirements from one policy document. Those this template was written for:"
        });
        guide.packs().forEach(pack -> lines.add(new String[] {"Pack", pack.name() + ", " + pack.says()}));
        text(sheet, Layout.HEADINGS, 1, "About", styles.heading);
        text(sheet, Layout.HEADINGS, 2, "What to know", styles.heading);
        int row = Layout.FIRST;
        for (String[] line : lines) {
            text(sheet, row, 1, line[0], styles.text);
            if (line[0].equals("Template version")) {
                cell(sheet, row, 2, styles.number).setCellValue(Layout.VERSION);
            } else {
                text(sheet, row, 2, line[1], styles.text);
            }
            heighten(sheet, row, Math.max(lines(line[0], 34), lines(line[1], 90)));
            row++;
        }
        sheet.setColumnWidth(0, 34 * 256);
        sheet.setColumnWidth(1, 90 * 256);
        // One page to have beside the keyboard.
        sheet.getPrintSetup().setFitHeight((short) 1);
        marked(sheet, "StartTable", 2, row - 1);
    }

    private void marked(XSSFSheet sheet, String name, int columns, int lastRow) {
        AreaReference area = new AreaReference(
                new CellReference(Layout.HEADINGS - 1, 0),
                new CellReference(lastRow - 1, columns - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        table.setStyleName("TableStyleLight15");
        table.updateHeaders();
    }

    private List<Column> columns(Layout.Sheet sheet, List<Map<Column, Node.Scalar>> rows) {
        Map<Layout.Column, Integer> most = new HashMap<>();
        rows.forEach(row ->
                row.keySet().forEach(used -> most.merge(used.column(), Math.max(1, used.number()), Math::max)));
        List<Column> columns = new ArrayList<>();
        for (Layout.Column column : sheet.columns()) {
            int times = Math.max(column.shown(), most.getOrDefault(column, 0));
            for (int number = 1; number <= times; number++) {
                columns.add(new Column(column, column.many() ? number : 0));
            }
        }
        return columns;
    }

    private void table(Layout.Sheet layout, List<Map<Column, Node.Scalar>> rows) {
        XSSFSheet sheet = sheet(layout.name(), layout.title(), layout.instruction());
        List<Column> columns = columns(layout, rows);
        int helpLines = 1;
        int headingLines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Layout.Column column = columns.get(i).column();
            String help = columns.get(i).number() > 1 ? "" : column.help();
            text(sheet, 3, i + 1, help, styles.help);
            text(sheet, Layout.HEADINGS, i + 1, columns.get(i).heading(), styles.heading);
            helpLines = Math.max(helpLines, lines(help, column.width()));
            headingLines = Math.max(headingLines, lines(columns.get(i).heading(), column.width()));
            sheet.setColumnWidth(i, column.width() * 256);
            sheet.setDefaultColumnStyle(i, style(column));
            offer(sheet, column, Layout.FIRST, LAST, i + 1);
        }
        heighten(sheet, 3, helpLines);
        heighten(sheet, Layout.HEADINGS, headingLines);
        if (columns.stream().mapToInt(column -> column.column().width()).sum() > 220) {
            sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        }
        int at = Layout.FIRST;
        for (Map<Column, Node.Scalar> row : rows) {
            int most = 1;
            for (int i = 0; i < columns.size(); i++) {
                Node.Scalar value = row.get(columns.get(i));
                if (value != null) {
                    value(sheet, at, i + 1, columns.get(i).column(), value);
                    most = Math.max(
                            most,
                            lines(
                                    shown(columns.get(i).column(), value),
                                    columns.get(i).column().width()));
                }
            }
            if (!row.isEmpty()) {
                heighten(sheet, at, most);
            }
            at++;
        }
        marked(sheet, layout.name() + "Table", columns.size(), Math.max(at - 1, Layout.FIRST + layout.rows() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(Layout.HEADINGS - 1, Layout.HEADINGS - 1, -1, -1));
    }

    private void asked(Layout.Sheet layout, List<Map<Column, Node.Scalar>> subjects) {
        XSSFSheet sheet = sheet(layout.name(), layout.title(), layout.instruction());
        List<Column> questions = columns(layout, subjects);
        int answers = Math.max(1, subjects.size());
        text(sheet, Layout.HEADINGS, 1, Layout.QUESTION, styles.heading);
        text(sheet, 3, 1, "What we ask", styles.help);
        text(sheet, 3, 2, "Your answer", styles.help);
        sheet.setColumnWidth(0, 44 * 256);
        for (int answer = 1; answer <= answers; answer++) {
            text(
                    sheet,
                    Layout.HEADINGS,
                    answer + 1,
                    answer == 1 ? Layout.ANSWER : Layout.ANSWER + " " + answer,
                    styles.heading);
            sheet.setColumnWidth(answer, 44 * 256);
            sheet.setDefaultColumnStyle(answer, styles.text);
        }
        int helpAt = answers + 2;
        text(sheet, 3, helpAt, "How to answer", styles.help);
        text(sheet, Layout.HEADINGS, helpAt, "What to write", styles.heading);
        sheet.setColumnWidth(helpAt - 1, 60 * 256);
        int row = Layout.FIRST;
        for (Column question : questions) {
            Layout.Column column = question.column();
            String help = question.number() > 1 ? "" : column.help();
            text(sheet, row, 1, question.heading(), styles.text);
            text(sheet, row, helpAt, help, styles.help);
            int most = Math.max(lines(question.heading(), 44), lines(help, 60));
            for (int answer = 1; answer <= answers; answer++) {
                Node.Scalar value = answer > subjects.size()
                        ? null
                        : subjects.get(answer - 1).get(question);
                if (value == null) {
                    cell(sheet, row, answer + 1, style(column));
                } else {
                    value(sheet, row, answer + 1, column, value);
                    most = Math.max(most, lines(shown(column, value), 44));
                }
                offer(sheet, column, row, row, answer + 1);
            }
            heighten(sheet, row, most);
            row++;
        }
        marked(sheet, layout.name() + "Table", helpAt, row - 1);
        sheet.setRepeatingRows(new CellRangeAddress(Layout.HEADINGS - 1, Layout.HEADINGS - 1, -1, -1));
    }

    private CellStyle style(Layout.Column column) {
        return column.kind() instanceof Format.Day
                ? styles.day
                : column.kind() instanceof Format.Whole ? styles.number : styles.text;
    }

    /** How a value reads in a cell. */
    private String shown(Layout.Column column, Node.Scalar value) {
        String text = value.text();
        if (column.as() == Layout.As.NONE) {
            return "None";
        }
        if (column.as() == Layout.As.EVERY_ONE) {
            return text.equals("complete") ? "Yes" : "No";
        }
        if (value.type() == Node.Scalar.Type.TRUTH) {
            return text.equals("true") ? "Yes" : "No";
        }
        if (column.kind() instanceof Format.Word word) {
            return Layout.capital(words.label(word.list(), text));
        }
        if (column.kind() instanceof Format.WordOrRef either) {
            return words.has(either.list(), text)
                    ? Layout.capital(words.label(either.list(), text))
                    : nameOr(either, text);
        }
        if (column.kind() instanceof Format.Ref ref && column.as() == Layout.As.VALUE) {
            return names.written(ref.kinds(), text);
        }
        if (column.path().equals(List.of("requirement"))) {
            return statement(text);
        }
        return text;
    }

    /** The name of a thing, unless it reads as a word of the list too: then its id. */
    private String nameOr(Format.WordOrRef either, String id) {
        String name = names.written(either.kinds(), id);
        boolean word = words.of(either.list()).stream()
                .anyMatch(one -> Layout.plain(one).equals(Layout.plain(name))
                        || Layout.plain(words.label(either.list(), one)).equals(Layout.plain(name)));
        return word ? id : name;
    }

    private String statement(String id) {
        return guide.statements().stream()
                .filter(line -> line.name().equals(id))
                .map(WorkbookWriter::statement)
                .findFirst()
                .orElse(id);
    }

    private static String statement(Guide.Line line) {
        return line.name() + ": " + line.says();
    }

    private void value(XSSFSheet sheet, int row, int at, Layout.Column column, Node.Scalar value) {
        String text = shown(column, value);
        if (column.kind() instanceof Format.Day && value.text().matches("\\d{4}-\\d{2}-\\d{2}")) {
            cell(sheet, row, at, styles.day).setCellValue(LocalDate.parse(value.text()));
        } else if (column.kind() instanceof Format.Whole && text.matches("0|[1-9]\\d{0,11}")) {
            cell(sheet, row, at, styles.number).setCellValue(Double.parseDouble(text));
        } else {
            text(sheet, row, at, text, styles.text);
        }
    }

    /** The list a cell offers, by the name its range has; empty when it offers none. */
    private String offered(Layout.Column column) {
        if (column.as() == Layout.As.EVERY_ONE || column.kind() instanceof Format.YesNo) {
            return rangeOf("yes-no");
        }
        if (!column.list().isEmpty() && !column.list().startsWith("field:")) {
            return rangeOf(column.list());
        }
        if (column.path().equals(List.of("requirement"))) {
            return guide.statements().isEmpty() ? "" : rangeOf("statements");
        }
        if (column.names().contains("board")) {
            return "Board_names";
        }
        return column.names().contains("organisation") ? "Organisation_names" : "";
    }

    private static String rangeOf(String list) {
        return "List_" + list.replace('-', '_');
    }

    private void offer(XSSFSheet sheet, Layout.Column column, int first, int last, int at) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        String range = offered(column);
        DataValidationConstraint constraint;
        boolean fixed = true;
        String wrong;
        if (!range.isEmpty()) {
            constraint = helper.createFormulaListConstraint(range);
            fixed = column.names().isEmpty()
                    && !words.has(column.list(), "other")
                    && !column.path().equals(List.of("requirement"));
            wrong = "Choose from the list. All values are on the Lists sheet.";
        } else if (column.kind() instanceof Format.Whole) {
            constraint = helper.createNumericConstraint(
                    DataValidationConstraint.ValidationType.INTEGER,
                    DataValidationConstraint.OperatorType.BETWEEN,
                    "0",
                    "999999999999");
            wrong = "Enter a whole number, like 12.";
        } else if (column.kind() instanceof Format.Day) {
            constraint = helper.createDateConstraint(
                    DataValidationConstraint.OperatorType.BETWEEN, "17533", "73415", "d/m/yyyy");
            fixed = false;
            wrong = "Enter a date, like 14 July 2026.";
        } else {
            return;
        }
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(first - 1, last - 1, at - 1, at - 1));
        validation.setErrorStyle(fixed ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        // In this format the switch says that the arrow is left out.
        validation.setSuppressDropDownArrow(true);
        validation.createErrorBox("There is a problem", wrong);
        sheet.addValidationData(validation);
    }

    private void moreSheet() {
        if (more.isEmpty()) {
            return;
        }
        XSSFSheet sheet = sheet(
                Layout.MORE,
                "More facts",
                "Facts that have no column of their own, one a row. A workbook can be read without this sheet.");
        text(sheet, 3, 1, "Where it belongs, as in a YAML file", styles.help);
        text(sheet, 3, 2, "What is stated", styles.help);
        text(sheet, Layout.HEADINGS, 1, "Field", styles.heading);
        text(sheet, Layout.HEADINGS, 2, "Value", styles.heading);
        int row = Layout.FIRST;
        for (String[] line : more) {
            text(sheet, row, 1, line[0], styles.text);
            text(sheet, row, 2, line[1], styles.text);
            heighten(sheet, row, Math.max(lines(line[0], 70), lines(line[1], 90)));
            row++;
        }
        sheet.setColumnWidth(0, 70 * 256);
        sheet.setColumnWidth(1, 90 * 256);
        marked(sheet, "MoreTable", 2, row - 1);
    }

    // --- the lists ---------------------------------------------------------------------------------------------------

    private void lists() {
        XSSFSheet sheet = sheet(
                Layout.LISTS,
                "Lists",
                "Every value that a list offers. Nothing to fill in; the sheet is locked, without a password.");
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Map<String, Set<String>> usedBy = new TreeMap<>();
        lists.put("yes-no", List.of("Yes", "No"));
        for (Layout.Sheet entries : Layout.SHEETS) {
            for (Layout.Column column : entries.columns()) {
                String list = column.list();
                if (!list.isEmpty() && !list.startsWith("field:")) {
                    lists.computeIfAbsent(
                            list,
                            k -> words.of(list).stream()
                                    .map(word -> Layout.capital(words.label(list, word)))
                                    .toList());
                    if (column.shown() > 0) {
                        usedBy.computeIfAbsent(list, k -> new LinkedHashSet<>())
                                .add(entries.name() + ", " + column.heading());
                    }
                }
            }
        }
        List<List<String>> columns = new ArrayList<>();
        int at = 1;
        for (Map.Entry<String, List<String>> list : ordered(lists, usedBy)) {
            listColumn(
                    sheet,
                    at,
                    Layout.capital(list.getKey().replace('-', ' ')),
                    String.join("; ", usedBy.getOrDefault(list.getKey(), Set.of())),
                    list.getValue(),
                    34);
            range(rangeOf(list.getKey()), at, list.getValue().size());
            columns.add(list.getValue());
            at++;
        }
        if (!guide.statements().isEmpty()) {
            List<String> all =
                    guide.statements().stream().map(WorkbookWriter::statement).toList();
            listColumn(sheet, at, "Requirements for statements", "Statements, Requirement", all, 80);
            range(rangeOf("statements"), at, all.size());
            columns.add(all);
            at++;
        }
        for (Layout.Sheet entries : Layout.SHEETS) {
            List<String> others = entries.columns().stream()
                    .filter(column -> column.shown() == 0)
                    .map(Layout.Column::heading)
                    .toList();
            if (!others.isEmpty() && (entries.inTemplate())) {
                listColumn(sheet, at++, "More headings for " + entries.name(), "Add one where you need it", others, 40);
                columns.add(others);
            }
        }
        int last = columns.stream().mapToInt(List::size).max().orElse(1);
        for (int row = Layout.FIRST; row < Layout.FIRST + last; row++) {
            int most = 1;
            for (int i = 0; i < columns.size(); i++) {
                if (row - Layout.FIRST < columns.get(i).size()) {
                    most = Math.max(most, lines(columns.get(i).get(row - Layout.FIRST), sheet.getColumnWidth(i) / 256));
                }
            }
            heighten(sheet, row, most);
        }
        // Wider than any page: printed over a few large ones rather than too small to read, or over dozens.
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) LISTS_ACROSS);
        sheet.setRepeatingRows(new CellRangeAddress(Layout.HEADINGS - 1, Layout.HEADINGS - 1, -1, -1));
        heighten(sheet, 3, 4);
        heighten(sheet, Layout.HEADINGS, 2);
        marked(sheet, "ListsTable", columns.size(), Layout.FIRST + last - 1);
        sheet.enableLocking();
    }

    /** The lists that the template's columns use come first. */
    private static List<Map.Entry<String, List<String>>> ordered(
            Map<String, List<String>> lists, Map<String, Set<String>> usedBy) {
        return lists.entrySet().stream()
                .sorted(Comparator.comparing(list ->
                        !usedBy.containsKey(list.getKey()) && !list.getKey().equals("yes-no")))
                .toList();
    }

    private void listColumn(XSSFSheet sheet, int at, String heading, String help, List<String> values, int width) {
        text(sheet, 3, at, help, styles.help);
        text(sheet, Layout.HEADINGS, at, heading, styles.heading);
        int row = Layout.FIRST;
        for (String value : values) {
            text(sheet, row++, at, value, styles.text);
        }
        sheet.setColumnWidth(at - 1, width * 256);
    }

    private void range(String name, int column, int size) {
        String letters = Source.letters(column);
        named(
                name,
                Layout.LISTS + "!$" + letters + "$" + Layout.FIRST + ":$" + letters + "$" + (Layout.FIRST + size - 1));
    }

    /** The names on two sheets, as far as they are filled in, for the lists of later sheets. */
    private void nameNames() {
        for (Layout.Sheet sheet : List.of(Layout.ORGANISATIONS, Layout.BOARDS)) {
            String cells = sheet.name() + "!$A$" + Layout.FIRST + ":$A$" + LAST;
            named(
                    sheet.name().replaceFirst("s$", "") + "_names",
                    "OFFSET(" + sheet.name() + "!$A$" + Layout.FIRST + ",0,0,MAX(1,COUNTA(" + cells + ")),1)");
        }
    }

    private void named(String name, String formula) {
        Name range = book.createName();
        range.setNameName(name);
        range.setRefersToFormula(formula);
    }

    private byte[] bytes() {
        try (book) {
            book.getProperties().getCoreProperties().setCreator("ICS Check");
            book.getProperties().getCoreProperties().setTitle("ICS Check template, version " + Layout.VERSION);
            book.getPackage().getPackageProperties().setCreatedProperty("2021-01-01T00:00:00Z");
            book.getPackage().getPackageProperties().setModifiedProperty("2021-01-01T00:00:00Z");
            book.setActiveSheet(0);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return timeless(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same archive with one fixed time for all its entries. */
    static byte[] timeless(byte[] archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(WRITTEN);
                zip.putNextEntry(copy);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
