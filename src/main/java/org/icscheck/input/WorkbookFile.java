package org.icscheck.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the cells out of a workbook that anybody may have sent.
 *
 * <p>Nothing in it is run, followed or expanded: formulas give the values saved with them, document types are refused,
 * and every size is limited before it is believed. Only sheets that are asked for are looked into.
 */
final class WorkbookFile {

    static final int MOST_ENTRIES = 1_000;
    static final int LARGEST_PART = 24 * 1024 * 1024;
    static final int LARGEST_WHOLE = 64 * 1024 * 1024;
    static final int MOST_ROWS = 50_000;
    static final int MOST_CELLS = 200_000;
    static final int MOST_TEXTS = 100_000;
    static final int MOST_SHEETS = 100;
    static final int DEEPEST = 64;
    /** Excel holds no longer text in a cell. */
    static final int LONGEST_CELL = 32_767;

    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z]{1,3})([0-9]{1,7})");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Map<String, byte[]> parts = new TreeMap<>();
    private List<String> texts = List.of();
    private Set<Integer> dateStyles = Set.of();
    private boolean from1904;
    private int cells;

    private WorkbookFile() {}

    /** Why a workbook is not read: what is wrong and what to do, in the user's words. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final String code;
        private final String fix;

        Refused(String code, String what, String fix) {
            super(what, null, false, false);
            this.code = code;
            this.fix = fix;
        }

        String code() {
            return code;
        }

        String what() {
            return String.valueOf(getMessage());
        }

        String fix() {
            return fix;
        }
    }

    /** Whether a file is for this reader, by its first bytes or by how it is named. */
    static boolean isFor(String file, byte[] bytes) {
        return startsWith(bytes, 'P', 'K', 3, 4)
                || isCompound(bytes)
                || startsWith(bytes, '%', 'P', 'D', 'F', '-')
                || file.toLowerCase(Locale.ROOT).matches(".*\\.(xls|xlsx|xlsm|xlsb|xltx|xltm|ods|docx|doc|pdf)");
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCompound(byte[] bytes) {
        return startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    /**
     * The cells of a workbook.
     *
     * @param wanted which sheets to look into, by name; of the others only the name is given
     * @throws Refused when the file is no workbook, cannot be opened, or is one that nobody fills in by hand
     */
    static Grid read(byte[] bytes, Predicate<String> wanted) throws Refused {
        if (bytes.length == 0) {
            throw new Refused(
                    "empty", "The selected file is empty.", "Start from a template: icscheck template my-place.xlsx.");
        }
        if (bytes.length > FileReader.LARGEST) {
            throw new Refused(
                    "too-large", "The selected file must be smaller than 10MB.", "Take out pictures and other sheets.");
        }
        if (isCompound(bytes)) {
            throw compound(bytes);
        }
        if (!startsWith(bytes, 'P', 'K')) {
            throw startsWith(bytes, '%', 'P', 'D', 'F', '-') ? document() : notOpened();
        }
        try {
            WorkbookFile file = new WorkbookFile();
            file.unpack(bytes);
            return file.cells(wanted);
        } catch (Refusal refusal) {
            throw refusal.refused;
        } catch (IOException | SAXException | ParserConfigurationException | RuntimeException e) {
            // Whatever is wrong inside, the person who sent it can do one thing about it.
            throw notOpened();
        }
    }

    private static Refused compound(byte[] bytes) {
        // A cut is enough: the names of what is inside stand as they are, in UTF-16.
        String inside = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (inside.contains("EncryptedPackage") || inside.contains("EncryptionInfo")) {
            return locked();
        }
        if (inside.contains("Workbook") || inside.contains("Book")) {
            return new Refused(
                    "old-excel", "The selected file is an old Excel type (.xls).", "Save it as .xlsx and try again.");
        }
        return inside.contains("WordDocument") ? document() : notOpened();
    }

    private static Refused locked() {
        return new Refused(
                "locked",
                "The selected file is password protected.",
                "In Excel choose File, Info, Protect Workbook, take the password away and save.");
    }

    private static Refused document() {
        return new Refused(
                "wrong-kind",
                "The selected file must be an XLSX, JSON or YAML.",
                "Copy your details into the template: icscheck template my-place.xlsx.");
    }

    private static Refused notOpened() {
        return new Refused(
                "not-opened",
                "The selected file could not be opened.",
                "Open it in Excel, save a copy and upload the copy.");
    }

    private static Refused tooMuch(String what) {
        return new Refused("too-much", what, "Copy your rows into a new template: icscheck template my-place.xlsx.");
    }

    // --- the package ------------------------------------------------------------------------------------------------

    private void unpack(byte[] bytes) throws IOException, Refused {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            int entries = 0;
            long whole = 0;
            for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
                ZipArchiveEntry entry = all.nextElement();
                if (++entries > MOST_ENTRIES) {
                    throw tooMuch("The selected file is packed with more than " + MOST_ENTRIES + " parts.");
                }
                if (entry.isDirectory()) {
                    continue;
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw locked();
                }
                String name = entry.getName().replace('\\', '/').replaceFirst("^/+", "");
                boolean kept = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] part = in.readNBytes((int) Math.min(LARGEST_PART, LARGEST_WHOLE - whole) + 1);
                    whole += part.length;
                    if (part.length > LARGEST_PART || whole > LARGEST_WHOLE) {
                        throw tooMuch("The selected file unpacks to far more than a template can hold.");
                    }
                    if (parts.put(name, kept ? part : new byte[0]) != null) {
                        throw notOpened();
                    }
                }
            }
        }
        refuseOtherKinds();
    }

    private void refuseOtherKinds() throws Refused {
        if (parts.containsKey("word/document.xml") || parts.containsKey("ppt/presentation.xml")) {
            throw document();
        }
        String mimetype = new String(parts.getOrDefault("mimetype", new byte[0]), StandardCharsets.UTF_8);
        if (mimetype.contains("opendocument.spreadsheet")) {
            throw new Refused(
                    "wrong-kind",
                    "The selected file must be an XLSX, JSON or YAML.",
                    "Save it as .xlsx and try again.");
        }
        if (mimetype.contains("opendocument")) {
            throw document();
        }
        if (parts.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))
                || contains("[Content_Types].xml", "macroEnabled")) {
            throw new Refused(
                    "macros",
                    "The selected file can hold macros (.xlsm).",
                    "Save it as .xlsx, which holds none, and try again.");
        }
        if (parts.containsKey("xl/workbook.bin")) {
            throw new Refused(
                    "wrong-kind",
                    "The selected file is a binary Excel type (.xlsb).",
                    "Save it as .xlsx and try again.");
        }
    }

    private boolean contains(String part, String text) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8).contains(text);
    }

    private static Refused links() {
        return new Refused(
                "external-links",
                "The selected file takes values from other files.",
                "In Excel choose Data, Edit Links, Break Link, save and try again.");
    }

    /** Where the relations of a part point, by their ids. */
    private Map<String, String[]> relations(String part)
            throws IOException, SAXException, ParserConfigurationException {
        int slash = part.lastIndexOf('/');
        String name = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, String[]> found = new HashMap<>();
        byte[] bytes = parts.get(name);
        if (bytes != null) {
            walk(bytes, new Limited() {
                @Override
                void start(String element, Attributes attributes) {
                    String id = attributes.getValue("Id");
                    String type = attributes.getValue("Type");
                    String target = attributes.getValue("Target");
                    if (element.equals("Relationship") && id != null && type != null && target != null) {
                        String kind = type.substring(type.lastIndexOf('/') + 1);
                        boolean outside = "External".equals(attributes.getValue("TargetMode"));
                        if (outside && !kind.equals("hyperlink")) {
                            throw new Refusal(links());
                        }
                        found.put(id, new String[] {kind, outside ? "" : resolve(part, target)});
                    }
                }
            });
        }
        return found;
    }

    private static String resolve(String part, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> path = new ArrayList<>(List.of(part.split("/")));
        path.remove(path.size() - 1);
        for (String step : target.split("/")) {
            if (step.equals("..") && !path.isEmpty()) {
                path.remove(path.size() - 1);
            } else if (!step.equals(".") && !step.equals("..")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    private Grid cells(Predicate<String> wanted)
            throws IOException, SAXException, ParserConfigurationException, Refused {
        String book = relations("").values().stream()
                .filter(relation -> relation[0].equals("officeDocument"))
                .map(relation -> relation[1])
                .findFirst()
                .orElse("xl/workbook.xml");
        if (!parts.containsKey(book)) {
            throw notOpened();
        }
        Map<String, String[]> relations = relations(book);
        for (String part : parts.keySet()) {
            if (part.contains("externalLinks/")) {
                throw links();
            }
            if (part.endsWith(".rels")) {
                relations(part.replace("_rels/", "").replaceFirst("\\.rels$", ""));
            }
        }
        Map<String, String> named = new LinkedHashMap<>();
        walk(part(book), new Limited() {
            @Override
            void start(String element, Attributes attributes) {
                if (element.equals("sheet")) {
                    String name = attributes.getValue("name");
                    String id = attributes.getValue(
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
                    id = id == null
                            ? attributes.getValue("http://purl.oclc.org/ooxml/officeDocument/relationships", "id")
                            : id;
                    String[] relation = id == null ? null : relations.get(id);
                    if (name != null && relation != null && relation[0].equals("worksheet")) {
                        named.put(name, relation[1]);
                    }
                    if (named.size() > MOST_SHEETS) {
                        throw new Refusal(tooMuch("The selected file has more than " + MOST_SHEETS + " sheets."));
                    }
                } else if (element.equals("workbookPr")) {
                    String from = attributes.getValue("date1904");
                    from1904 = "1".equals(from) || "true".equals(from);
                }
            }
        });
        for (String[] relation : relations.values()) {
            if (relation[0].equals("sharedStrings") && parts.containsKey(relation[1])) {
                texts = sharedTexts(part(relation[1]));
            } else if (relation[0].equals("styles") && parts.containsKey(relation[1])) {
                dateStyles = dateStyles(part(relation[1]));
            }
        }
        List<Grid.Sheet> sheets = new ArrayList<>();
        for (Map.Entry<String, String> sheet : named.entrySet()) {
            Grid.Sheet read = new Grid.Sheet(sheet.getKey());
            if (wanted.test(sheet.getKey())) {
                walk(part(sheet.getValue()), new SheetContent(read));
            }
            sheets.add(read);
        }
        return new Grid(sheets, from1904);
    }

    private byte[] part(String name) throws Refused {
        byte[] bytes = parts.get(name);
        if (bytes == null) {
            throw notOpened();
        }
        return bytes;
    }

    // --- its parts ---------------------------------------------------------------------------------------------------

    private static void walk(byte[] part, Limited handler)
            throws IOException, SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.setEntityResolver(handler);
        reader.parse(new InputSource(new ByteArrayInputStream(part)));
    }

    /** A refusal on its way out of the XML reader. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Refused refused;

        Refusal(Refused refused) {
            super(null, null, false, false);
            this.refused = refused;
        }
    }

    /** Goes through the elements of a part, no deeper than a workbook is. */
    private abstract static class Limited extends DefaultHandler {

        private int depth;

        void start(String element, Attributes attributes) {}

        void end(String element) {}

        @Override
        public final void startElement(
                @Nullable String uri, String name, @Nullable String full, Attributes attributes) {
            if (++depth > DEEPEST) {
                throw new Refusal(notOpened());
            }
            start(name, attributes);
        }

        @Override
        public final void endElement(@Nullable String uri, String name, @Nullable String full) {
            depth--;
            end(name);
        }

        @Override
        public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId) {
            throw new Refusal(notOpened());
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    /** Collects the text of rich or plain strings, leaving out how they are pronounced. */
    private abstract static class Texts extends Limited {
        final StringBuilder text = new StringBuilder();
        boolean inText;
        boolean pronounced;

        @Override
        public void characters(char[] characters, int start, int length) {
            if (inText && !pronounced && text.length() + length <= LONGEST_CELL) {
                text.append(characters, start, length);
            }
        }
    }

    private static List<String> sharedTexts(byte[] part)
            throws IOException, SAXException, ParserConfigurationException {
        List<String> all = new ArrayList<>();
        walk(part, new Texts() {
            @Override
            void start(String element, Attributes attributes) {
                switch (element) {
                    case "si" -> text.setLength(0);
                    case "t" -> inText = true;
                    case "rPh" -> pronounced = true;
                    default -> {}
                }
            }

            @Override
            void end(String element) {
                switch (element) {
                    case "si" -> {
                        all.add(unescaped(text.toString()));
                        if (all.size() > MOST_TEXTS) {
                            throw new Refusal(tooMuch("The selected file holds more than " + MOST_TEXTS
                                    + " different texts, far more than a template can hold."));
                        }
                    }
                    case "t" -> inText = false;
                    case "rPh" -> pronounced = false;
                    default -> {}
                }
            }
        });
        return all;
    }

    /** {@code _x000D_} stands for a character that XML cannot hold as it is. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static Set<Integer> dateStyles(byte[] part) throws IOException, SAXException, ParserConfigurationException {
        Map<Integer, String> formats = new HashMap<>();
        List<Integer> used = new ArrayList<>();
        walk(part, new Limited() {
            private boolean inCellFormats;

            @Override
            void start(String element, Attributes attributes) {
                if (element.equals("cellXfs")) {
                    inCellFormats = true;
                } else if (element.equals("numFmt")) {
                    String code = attributes.getValue("formatCode");
                    formats.put(number(attributes.getValue("numFmtId"), -1), code == null ? "" : code);
                } else if (element.equals("xf") && inCellFormats && used.size() < 65_536) {
                    used.add(number(attributes.getValue("numFmtId"), 0));
                }
            }

            @Override
            void end(String element) {
                if (element.equals("cellXfs")) {
                    inCellFormats = false;
                }
            }
        });
        Set<Integer> dates = new HashSet<>();
        for (int style = 0; style < used.size(); style++) {
            if (isDate(used.get(style), formats.getOrDefault(used.get(style), ""))) {
                dates.add(style);
            }
        }
        return dates;
    }

    private static boolean isDate(int id, String code) {
        if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)) {
            return true;
        }
        String first = code.split(";", 2)[0]
                .replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]", "")
                .toLowerCase(Locale.ROOT);
        return !first.contains("general") && first.matches("(?s).*[dmy].*") && !first.matches("(?s).*[0#?].*");
    }

    private static int number(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Reads the cells of one sheet. */
    private final class SheetContent extends Texts {

        private final Grid.Sheet sheet;
        private final StringBuilder value = new StringBuilder();
        private int rows;
        private int row;
        private int column;
        private String type = "";
        private int style;
        private boolean formula;
        private boolean inValue;
        private boolean hasValue;

        SheetContent(Grid.Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        void start(String element, Attributes attributes) {
            switch (element) {
                case "row" -> {
                    if (++rows > MOST_ROWS) {
                        throw new Refusal(new Refused(
                                "too-many-rows",
                                "The " + Say.brief(sheet.name()) + " sheet has more than " + MOST_ROWS + " rows.",
                                "Delete the empty rows below your last entry, save and try again."));
                    }
                    row = number(attributes.getValue("r"), row + 1);
                    column = 0;
                }
                case "c" -> cell(attributes);
                case "v" -> inValue = hasValue = true;
                case "f" -> formula = true;
                case "t" -> inText = true;
                case "rPh" -> pronounced = true;
                case "mergeCell" -> merge(attributes.getValue("ref"));
                default -> {}
            }
        }

        private void cell(Attributes attributes) {
            column++;
            String at = attributes.getValue("r");
            if (at != null) {
                Matcher address = ADDRESS.matcher(at);
                if (!address.matches()) {
                    throw new Refusal(notOpened());
                }
                column = column(address.group(1));
                row = Integer.parseInt(address.group(2));
            }
            String kind = attributes.getValue("t");
            type = kind == null ? "n" : kind;
            style = number(attributes.getValue("s"), 0);
            formula = false;
            hasValue = false;
            value.setLength(0);
            text.setLength(0);
        }

        private void merge(@Nullable String area) {
            String[] ends = area == null ? new String[0] : area.split(":");
            if (ends.length == 2 && sheet.merges().size() < 1_000) {
                Matcher first = ADDRESS.matcher(ends[0]);
                Matcher last = ADDRESS.matcher(ends[1]);
                if (first.matches() && last.matches()) {
                    int top = Integer.parseInt(first.group(2));
                    int bottom = Integer.parseInt(last.group(2));
                    if (bottom > top) {
                        sheet.merges().add(new Grid.Merge(top, bottom, column(first.group(1))));
                    }
                }
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (inValue && value.length() + length <= LONGEST_CELL) {
                value.append(characters, start, length);
            }
            super.characters(characters, start, length);
        }

        @Override
        void end(String element) {
            switch (element) {
                case "v" -> inValue = false;
                case "t" -> inText = false;
                case "rPh" -> pronounced = false;
                case "c" -> {
                    Grid.Cell cell = content();
                    if (cell != null) {
                        if (++cells > MOST_CELLS) {
                            throw new Refusal(tooMuch("The selected file has more than " + MOST_CELLS
                                    + " filled-in cells, far more than a template can hold."));
                        }
                        sheet.put(row, column, cell);
                    }
                }
                default -> {}
            }
        }

        private Grid.@Nullable Cell content() {
            if (type.equals("inlineStr")) {
                return text(unescaped(text.toString()));
            }
            String held = value.toString();
            if (formula && !hasValue) {
                return new Grid.Cell(Grid.Type.NO_VALUE, "");
            }
            return switch (type) {
                case "s" -> {
                    int index = number(held.strip(), -1);
                    if (index >= texts.size() || (index < 0 && !held.isBlank())) {
                        throw new Refusal(notOpened());
                    }
                    yield index < 0 ? null : text(texts.get(index));
                }
                case "str" -> text(unescaped(held));
                case "b" ->
                    held.isBlank()
                            ? null
                            : new Grid.Cell(Grid.Type.TRUTH, held.strip().equals("0") ? "FALSE" : "TRUE");
                case "e" -> new Grid.Cell(Grid.Type.ERROR, Say.brief(held));
                case "d" ->
                    held.isBlank()
                            ? null
                            : new Grid.Cell(Grid.Type.TEXT, held.strip().replaceFirst("T.*", ""));
                default -> numeric(held.strip());
            };
        }

        private static Grid.@Nullable Cell text(String text) {
            return text.isBlank() ? null : new Grid.Cell(Grid.Type.TEXT, text);
        }

        private Grid.@Nullable Cell numeric(String held) {
            if (held.isEmpty()) {
                return null;
            }
            double number;
            try {
                number = Double.parseDouble(held);
            } catch (NumberFormatException e) {
                throw new Refusal(notOpened());
            }
            if (dateStyles.contains(style)) {
                LocalDate day = day(number, from1904);
                if (day != null) {
                    return new Grid.Cell(Grid.Type.DATE, day.toString());
                }
            }
            boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
            return new Grid.Cell(Grid.Type.NUMBER, whole ? Long.toString((long) number) : Double.toString(number));
        }
    }

    /** The day a date's number stands for, or null when it stands for none. */
    static @Nullable LocalDate day(double number, boolean from1904) {
        if (!(number >= 61 && number < 2_958_466)) {
            return null;
        }
        LocalDate start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        return start.plusDays((long) number);
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return column;
    }
}
