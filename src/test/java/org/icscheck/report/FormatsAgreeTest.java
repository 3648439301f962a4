package org.icscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.report.ReportRows.Known;
import org.icscheck.report.ReportRows.Reader;
import org.icscheck.report.ReportRows.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Every format says the same of every finding. A format is added with a reader of its own. */
class FormatsAgreeTest {

    private static final TextReport.Look ALL = new TextReport.Look(true, false, false);

    private static final Map<ReportFormat, Reader> READERS = Map.of(
            ReportFormat.text, new OfText(),
            ReportFormat.json, new OfJson(),
            ReportFormat.html, new OfHtml(),
            ReportFormat.md, new OfMarkdown(),
            ReportFormat.pdf, new OfPdf());

    /** One place with a system of which nothing is said; and two places, one with gaps somebody has accepted. */
    private static final Map<String, Report> REPORTS = Map.of(
            "one place", ReportRows.check("public-papers/bury-2021.yaml"),
            "several", ReportRows.check("example-system/fennowick.yaml", "example-system/jessamere.yaml"));

    static Stream<ReportFormat> formats() {
        return READERS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_format_gives_every_finding_as_the_report_does(ReportFormat format) throws Exception {
        for (Report report : REPORTS.values()) {
            Reader reader = READERS.get(format);
            List<Row> read = reader.read(format.write(report, ALL), Known.of(report));
            List<Row> expected = ReportRows.of(report, reader);
            assertThat(expected).hasSizeGreaterThan(300);
            assertThat(without(read, expected, reader))
                    .as("made up by %s, which leaves out %s", format, without(expected, read, reader))
                    .isEmpty();
            assertThat(without(expected, read, reader))
                    .as("left out by %s", format)
                    .isEmpty();
        }
    }

    private static List<Row> without(List<Row> rows, List<Row> others, Reader reader) {
        List<Row> left = new ArrayList<>(
                reader.saysEach() ? rows : rows.stream().distinct().toList());
        if (reader.saysEach()) {
            others.forEach(left::remove);
        } else {
            left.removeAll(others);
        }
        // The first few show what is wrong.
        return left.subList(0, Math.min(left.size(), 4));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_format_for_readers_gives_the_headline_and_the_counts(ReportFormat format) throws Exception {
        for (Report report : REPORTS.values()) {
            String words = words(format, format.write(report, ALL));
            for (SubjectReport subject : report.subjects()) {
                // Nothing is counted of a system that says nothing, and a program counts for itself.
                if (format != ReportFormat.json && !(Sentences.isSilent(subject) && format != ReportFormat.text)) {
                    assertThat(words)
                            .contains(Sentences.headline(subject))
                            .contains(Sentences.counts(subject.findings(), Strength.REQUIRED));
                }
            }
        }
    }

    private static String words(ReportFormat format, byte[] bytes) throws Exception {
        return switch (format) {
            case html ->
                OfHtml.document(bytes).getDocumentElement().getTextContent().replaceAll("\\s+", " ");
            case pdf -> String.join(" ", PdfWords.lines(bytes)).replaceAll("\\s+", " ");
            default -> new String(bytes, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        };
    }

    /** Reads the text for a terminal, which gives citations to cards, and names a requirement once for all it is asked of. */
    private static final class OfText implements Reader {

        private static final Pattern CARD = Pattern.compile(
                "\\[[\\w ]+, (" + ReportRows.verdicts() + ")\\] .*? Source (.*?) \\[(" + ReportRows.ID + ")\\]");
        private static final Pattern LINE = Pattern.compile("\\((" + ReportRows.ID + ")\\): ");
        private static final Pattern ANSWERS = Pattern.compile("\\(answers \\d+ questions?: ([^()]*)\\)");

        @Override
        public Row expected(SubjectReport subject, Finding finding) {
            boolean card = ReportPart.of(finding).compareTo(ReportPart.SHOULD_IMPROVE) <= 0;
            Row row = Row.of(subject, finding);
            return new Row(row.subject(), row.requirement(), "", row.verdict(), card ? row.citation() : "");
        }

        @Override
        public boolean saysEach() {
            return false;
        }

        @Override
        public List<Row> read(byte[] bytes, Known known) {
            List<Row> rows = new ArrayList<>();
            String subject = "";
            for (String chunk :
                    new String(bytes, StandardCharsets.UTF_8).split("\n(?=\\S)|\n(?=  - )|\n(?= {0,2}\\d+\\. )")) {
                String words = chunk.replaceAll("\\s+", " ").strip();
                Optional<String> started = known.subjects().stream()
                        .filter(name -> chunk.startsWith(name + ": "))
                        .findFirst();
                subject = started.orElse(subject);
                Matcher card = CARD.matcher(words);
                Matcher answers = ANSWERS.matcher(words);
                Matcher line = LINE.matcher(words);
                if (card.find()) {
                    rows.add(new Row(subject, card.group(3), "", card.group(1), known.citationAtEnd(card.group(2))));
                } else if (words.startsWith("- ") && answers.find()) {
                    for (String id : answers.group(1).split(", ")) {
                        rows.add(new Row(subject, id, "", Verdict.CANNOT_TELL.label(), ""));
                    }
                } else if (words.startsWith("- ") && line.find()) {
                    rows.add(new Row(subject, line.group(1), "", heading, ""));
                } else if (Stream.of(ReportPart.values())
                        .anyMatch(part -> part.heading().equals(words))) {
                    heading = words.equals(ReportPart.MET.heading())
                            ? Verdict.MET.label()
                            : words.equals(ReportPart.LOCAL_CHOICES.heading())
                                    ? Verdict.LOCAL_CHOICE.label()
                                    : Verdict.NOT_APPLICABLE.label();
                }
            }
            return rows;
        }

        private String heading = "";
    }

    /** Reads the JSON, which gives the full title of a document. */
    private static final class OfJson implements Reader {

        @Override
        public Row expected(SubjectReport subject, Finding finding) {
            return new Row(
                    subject.subject().name(),
                    finding.requirement().id(),
                    finding.on().name(),
                    finding.verdict().word(),
                    finding.requirement().citation().document() + ", "
                            + finding.requirement().citation().paragraph());
        }

        @Override
        public List<Row> read(byte[] bytes, Known known) {
            List<Row> rows = new ArrayList<>();
            for (Object subject : list(document(bytes), "subjects")) {
                for (Object finding : list(subject, "findings")) {
                    Map<?, ?> citation = (Map<?, ?>) value(finding, "citation");
                    rows.add(new Row(
                            value(subject, "name").toString(),
                            value(finding, "requirement").toString(),
                            value(value(finding, "on"), "name").toString(),
                            value(finding, "verdict").toString(),
                            citation.get("document") + ", " + citation.get("paragraph")));
                }
            }
            return rows;
        }

        private static Object document(byte[] bytes) {
            try (JsonParser parser = JsonReport.JSON.createParser(ObjectReadContext.empty(), bytes)) {
                parser.nextToken();
                return read(parser);
            }
        }

        private static Object read(JsonParser parser) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                Map<String, Object> fields = new HashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, read(parser));
                }
                return fields;
            }
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                List<Object> all = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    all.add(read(parser));
                }
                return all;
            }
            return parser.getString() == null ? "" : parser.getString();
        }

        private static Object value(Object map, String name) {
            return Optional.<Object>ofNullable(((Map<?, ?>) map).get(name)).orElseThrow();
        }

        private static List<?> list(Object map, String name) {
            return (List<?>) value(map, name);
        }
    }

    /** Reads the page as the XML it is, by what a reader sees. */
    private static final class OfHtml implements Reader {

        static Document document(byte[] bytes) throws Exception {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        }

        @Override
        public List<Row> read(byte[] bytes, Known known) throws Exception {
            Document document = document(bytes);
            String title = words(document.getElementsByTagName("h1").item(0));
            List<Row> rows = new ArrayList<>();
            for (Element id : elements(document.getDocumentElement(), "span", "id")) {
                Element finding = id;
                while (!List.of("article", "tr", "li").contains(finding.getTagName())) {
                    finding = (Element) finding.getParentNode();
                }
                List<String> about = new ArrayList<>();
                elements(finding, "span", "about").forEach(span -> {
                    NodeList names = span.getElementsByTagName("b");
                    for (int i = 0; i < names.getLength(); i++) {
                        about.add(words(names.item(i)));
                    }
                });
                String subject = subject(finding, known).orElse(title);
                for (String on : about.isEmpty() ? List.of(subject) : about) {
                    rows.add(new Row(
                            subject,
                            words(id),
                            on,
                            words(only(elements(finding, "span", "tag"))),
                            words(finding.getElementsByTagName("cite").item(0))));
                }
            }
            return rows;
        }

        private static Element only(List<Element> elements) {
            assertThat(elements).hasSize(1);
            return elements.get(0);
        }

        private static Optional<String> subject(Node within, Known known) {
            for (Node node = within; node instanceof Element element; node = node.getParentNode()) {
                if (element.getTagName().equals("section")) {
                    Optional<String> subject = known.subject(words(element.getElementsByTagName("div")
                            .item(0)
                            .getFirstChild()
                            .getNextSibling()));
                    if (subject.isPresent()) {
                        return subject;
                    }
                }
            }
            return Optional.empty();
        }

        private static List<Element> elements(Element within, String tag, String type) {
            List<Element> found = new ArrayList<>();
            NodeList all = within.getElementsByTagName(tag);
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                if (List.of(element.getAttribute("class").split(" ")).contains(type)) {
                    found.add(element);
                }
            }
            return found;
        }

        private static String words(Node node) {
            return node.getTextContent().replaceAll("\\s+", " ").strip();
        }
    }

    /** Reads the Markdown: a card is all below its heading, everything else is a line. */
    private static final class OfMarkdown implements Reader {

        private static final Pattern FINDING = Pattern.compile("`(" + ReportRows.ID
                + ")`.*?(?:Required|Recommended|Local choice) \\*\\*(" + ReportRows.verdicts() + ")\\*\\*");
        private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\(<[^<>]*>\\)");
        private static final Pattern ABOUT = Pattern.compile("About: (\\*\\*.+?\\*\\*(?:; \\*\\*.+?\\*\\*)*)");

        @Override
        public List<Row> read(byte[] bytes, Known known) {
            List<Row> rows = new ArrayList<>();
            String subject = "";
            for (String chunk : chunks(new String(bytes, StandardCharsets.UTF_8))) {
                String heading = plain(chunk.lines().findFirst().orElse("").replaceFirst("^#+ ", ""));
                subject = chunk.startsWith("#") ? known.subject(heading).orElse(subject) : subject;
                Matcher finding = FINDING.matcher(chunk.replace("\n", " "));
                if (!finding.find()) {
                    continue;
                }
                List<String> about = new ArrayList<>();
                Matcher names = ABOUT.matcher(chunk);
                if (names.find()) {
                    for (String name : names.group(1).split("\\*\\*; \\*\\*")) {
                        about.add(plain(name.replaceAll("^\\*\\*|\\*\\*$", "")));
                    }
                }
                String before = LINK.matcher(chunk.replace("\n", " ").substring(0, finding.start()))
                        .replaceAll("$1");
                for (String on : about.isEmpty() ? List.of(subject) : about) {
                    rows.add(new Row(
                            subject, finding.group(1), on, finding.group(2), known.citationAtEnd(plain(before))));
                }
            }
            return rows;
        }

        private static List<String> chunks(String text) {
            List<String> chunks = new ArrayList<>();
            boolean card = false;
            for (String line : text.split("\n")) {
                if (card && !line.startsWith("#")) {
                    chunks.set(chunks.size() - 1, chunks.get(chunks.size() - 1) + "\n" + line);
                } else {
                    chunks.add(line);
                    card = line.matches("#+ \\d+\\. .*");
                }
            }
            return chunks;
        }

        private static String plain(String markdown) {
            return markdown.replaceAll("\\\\([\\\\`*_\\[\\]|~#$.()])", "$1")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&#64;", "@")
                    .replace("&amp;", "&")
                    .strip();
        }
    }

    /** Reads the words of the PDF in the order a screen reader says them. */
    private static final class OfPdf implements Reader {

        private static final Pattern FINDING = Pattern.compile("(?<id>" + ReportRows.ID
                + ")(?=[. ])(?:(?! (?:Required|Recommended|Local choice) (?:" + ReportRows.verdicts()
                + ")).)*? (?:Required|Recommended|Local choice) (?<verdict>"
                + ReportRows.verdicts() + ")");
        private static final Pattern BEHIND = Pattern.compile("^(?: Due \\d+ \\w+ \\d{4})? About: ");

        @Override
        public List<Row> read(byte[] bytes, Known known) throws Exception {
            List<Row> rows = new ArrayList<>();
            String subject = "";
            StringBuilder words = new StringBuilder();
            for (String line : PdfWords.lines(bytes)) {
                Optional<String> started = line.startsWith("# ") ? known.subject(line.substring(2)) : Optional.empty();
                if (started.isPresent()) {
                    rows.addAll(read(subject, words.toString(), known));
                    words.setLength(0);
                    subject = started.get();
                }
                words.append(line).append(' ');
            }
            rows.addAll(read(subject, words.toString(), known));
            return rows;
        }

        private static List<Row> read(String subject, String lines, Known known) {
            if (subject.isEmpty()) {
                // Several places side by side tell no finding of their own; each place follows with its own.
                return List.of();
            }
            String words = lines.replaceAll("\\s+", " ");
            List<Row> rows = new ArrayList<>();
            Matcher finding = FINDING.matcher(words);
            int last = 0;
            while (finding.find()) {
                String before = words.substring(last, finding.start());
                String behind = words.substring(finding.end());
                Matcher about = BEHIND.matcher(behind);
                // What stands behind a finding belongs to it, not to the next.
                last = finding.end();
                List<String> names = List.of();
                if (about.find()) {
                    names = known.namesAtStart(behind.substring(about.end()));
                    last += about.end();
                } else if (before.contains("About: ")) {
                    names = known.namesAtStart(before.substring(before.lastIndexOf("About: ") + "About: ".length()));
                }
                for (String on : names.isEmpty() ? List.of(subject) : names) {
                    rows.add(new Row(
                            subject, finding.group("id"), on, finding.group("verdict"), known.citationAtEnd(before)));
                }
            }
            return rows;
        }
    }
}
