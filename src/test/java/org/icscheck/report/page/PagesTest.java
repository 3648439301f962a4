package org.icscheck.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.icscheck.check.Check;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.report.Sentences;
import org.icscheck.report.map.GovernanceMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page, the PDF and the Markdown of a report. */
class PagesTest {

    private static final Check CHECK = Check.load();
    private static final LocalDate DAY = LocalDate.of(2021, 10, 1);

    /** What somebody may call things who means no good, or who means well and uses all of the keyboard. */
    private static final String HOSTILE =
            "<script>alert('x')</script> \\\"quoted\\\" | *bold* `code` [link](http://x.example)"
                    + " &amp; @everyone שלום";

    private static final Report HOSTILE_REPORT = run(
            List.of(),
            "format: icscheck/submission/v1\nasAt: 2021-10-01\n"
                    + "places: [{ id: aldermoss, name: \"" + HOSTILE + "\", boards: [{ id: board, name: \"1. " + HOSTILE
                    + "\", purpose: place-partnership, membership: complete, seats: [{ post: \"" + HOSTILE
                    + "x".repeat(300) + "\" }] }] }]\n"
                    + "waivers: [{ requirement: IC-2.31-PLACE-2F, owner: \"" + HOSTILE
                    + "\", reason: \"</style>\", until: 2022-03-31 }]\n");

    private static final Report BURY = sample("public-papers/bury-2021.yaml");
    private static final Report SEVERAL = sample("example-system/fennowick.yaml", "example-system/jessamere.yaml");

    private static Report run(List<String> packs, String... files) {
        List<Check.File> handed = new ArrayList<>();
        for (String file : files) {
            handed.add(Check.file((char) ('a' + handed.size()) + ".yaml", file.getBytes(StandardCharsets.UTF_8)));
        }
        return CHECK.run(new Check.Request(handed, packs, Optional.empty(), DAY));
    }

    private static Report sample(String... names) {
        return CHECK.run(new Check.Request(
                Arrays.stream(names).map(PagesTest::file).toList(), List.of(), Optional.empty(), DAY));
    }

    private static Check.File file(String name) {
        try {
            return Check.file(name, Files.readAllBytes(Path.of("samples", name)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Document document(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document document, String tag) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static String words(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").strip();
    }

    private static String words(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Stream<Report> reports() {
        return Stream.of(BURY, SEVERAL, HOSTILE_REPORT);
    }

    @Test
    void a_page_has_one_main_heading_and_no_level_left_out() {
        assertThat(reports()).allSatisfy(report -> {
            List<Integer> levels = all(document(Pages.html(report)), "*").stream()
                    .map(Element::getTagName)
                    .filter(tag -> tag.matches("h\\d"))
                    .map(tag -> tag.charAt(1) - '0')
                    .toList();
            assertThat(levels.get(0)).isEqualTo(1);
            assertThat(levels).filteredOn(level -> level == 1).hasSize(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
        });
    }

    @Test
    void a_page_says_its_language_and_has_landmarks_and_a_way_past_its_head() {
        assertThat(reports()).allSatisfy(report -> {
            Document page = document(Pages.html(report));
            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
            for (String landmark : List.of("header", "main", "nav", "footer")) {
                assertThat(all(page, landmark)).as(landmark).hasSize(1);
            }
            // A drawing has a title of its own.
            assertThat(all(page, "title").stream()
                            .filter(title -> title.getParentNode().getNodeName().equals("head")))
                    .hasSize(1);
            assertThat(all(page, "a").get(0).getAttribute("href")).isEqualTo("#main");
            assertThat(all(page, "main").get(0).getAttribute("id")).isEqualTo("main");
        });
    }

    @Test
    void every_address_in_a_page_is_one_place_and_every_link_leads_somewhere() {
        assertThat(reports()).allSatisfy(report -> {
            Document page = document(Pages.html(report));
            List<String> ids = all(page, "*").stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z0-9.-]+"));
            List<String> inside = Stream.of("a", "use")
                    .flatMap(tag -> all(page, tag).stream())
                    .map(element -> element.getAttribute("href"))
                    .filter(href -> href.startsWith("#"))
                    .map(href -> href.substring(1))
                    .toList();
            assertThat(inside).isNotEmpty().allMatch(ids::contains);
        });
    }

    @Test
    void every_finding_has_a_readable_address_once() throws Exception {
        Anchors anchors = Anchors.of(BURY);
        List<String> findings = BURY.subjects().stream()
                .flatMap(subject -> subject.findings().stream())
                .map(anchors::of)
                .toList();
        List<String> ids = all(document(Pages.html(BURY)), "*").stream()
                .map(element -> element.getAttribute("id"))
                .toList();
        assertThat(findings).hasSizeGreaterThan(300).doesNotHaveDuplicates().isSubsetOf(ids);
        assertThat(findings).contains("IC-2.31-PLACE-2F", "greater-manchester-IC-2.2-DATE");
    }

    @Test
    void a_table_has_a_caption_and_says_what_each_heading_is_for() throws Exception {
        for (Element table : all(document(Pages.html(SEVERAL)), "table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            NodeList headings = table.getElementsByTagName("th");
            assertThat(headings.getLength()).isGreaterThan(2);
            for (int i = 0; i < headings.getLength(); i++) {
                assertThat(((Element) headings.item(i)).getAttribute("scope")).isIn("col", "row");
            }
        }
    }

    @Test
    void a_page_asks_nobody_for_anything() {
        assertThat(reports()).allSatisfy(report -> {
            String html = Pages.html(report);
            assertThat(all(document(html), "*")).allSatisfy(element -> {
                assertThat(element.getTagName())
                        .isNotIn("script", "link", "img", "iframe", "object", "form", "base", "video");
                assertThat(element.hasAttribute("src")).isFalse();
                assertThat(element.hasAttribute("style")).isFalse();
            });
            assertThat(words(all(document(html), "style").get(0))).doesNotContain("url(", "@import", "http");
        });
    }

    @Test
    void a_place_reads_from_the_headline_to_what_was_checked() throws Exception {
        assertThat(all(document(Pages.html(BURY)), "h2").stream().map(PagesTest::words))
                .containsExactly(
                        "Contents",
                        "Must fix",
                        "Due later",
                        "Should improve",
                        "Cannot tell",
                        "Not due yet",
                        "Local choices",
                        "What you have met",
                        "Governance map",
                        "How we read each seat",
                        "Greater Manchester: nothing said yet",
                        "About this check");
    }

    @Test
    void a_card_gives_its_fields_in_their_order() throws Exception {
        List<Element> cards = all(document(Pages.html(BURY)), "article");
        assertThat(cards).hasSize(7).allSatisfy(card -> {
            List<String> fields = new ArrayList<>();
            NodeList terms = card.getElementsByTagName("dt");
            for (int i = 0; i < terms.getLength(); i++) {
                fields.add(words((Element) terms.item(i)));
            }
            assertThat(fields)
                    .containsExactly(
                            "Why it matters", "What your file says", "How to fix it", "Who", "Strength and verdict");
        });
        assertThat(words(cards.get(2)))
                .startsWith("3. Place includes Healthwatch: partly met About: Bury Locality System Board")
                .contains("Integrating care (November 2020), paragraph 2.31 place, consistently (ii) IC-2.31-PLACE-2F")
                .contains("bury-2021.yaml:139:13", "Invite local Healthwatch to join")
                .endsWith("Required Partly met");
        assertThat(words(cards.get(4))).contains("due 1 July 2022").endsWith("Required Cannot tell Due 1 July 2022");
    }

    @Test
    void the_details_to_add_are_as_many_as_the_headline_says() throws Exception {
        Report report = run(
                List.of("integrating-care-2020"),
                "format: icscheck/submission/v1\nasAt: 2021-10-01\nplaces: [{ id: aldermoss, name: Aldermoss }]\n");
        Matcher number = Pattern.compile("Cannot say yet: (\\d+) details to add")
                .matcher(Sentences.headline(report.subjects().get(0)));
        assertThat(number.find()).isTrue();
        assertThat(words(all(document(Pages.html(report)), "main").get(0)))
                .contains(number.group(1) + " details to answer what is required");
    }

    @Test
    void seats_nobody_could_read_come_first_with_their_question() throws Exception {
        String page = words(all(document(Pages.html(BURY)), "main").get(0));
        assertThat(page.indexOf("5 seats we could not read for certain"))
                .isPositive()
                .isLessThan(page.indexOf("42 seats we could read"));
        assertThat(page).contains("Whom does “Strategic Finance Group Chair” speak for?");
    }

    @Test
    void a_waiver_stands_beside_the_verdict() throws Exception {
        for (String words : List.of(
                words(all(document(Pages.html(SEVERAL)), "main").get(0)),
                Pages.markdown(SEVERAL).replaceAll("\\s+", " "),
                words(Pages.pdf(SEVERAL)))) {
            assertThat(words)
                    .contains("Accepted for now", "not met", "until 31 March 2022:")
                    .containsPattern("Required (\\*\\*)?Not met(\\*\\*)? ?Accepted by ");
        }
    }

    @Test
    void several_places_have_a_section_each_and_the_contents_say_how_they_stand() throws Exception {
        Document page = document(Pages.html(SEVERAL));
        assertThat(words(all(page, "h1").get(0))).isEqualTo("Estermere and Vale: 2 places and the system");
        assertThat(all(page, "h2").stream().map(PagesTest::words))
                .containsExactly(
                        "Contents", "Side by side", "Fennowick", "Jessamere", "Estermere and Vale", "About this check");
        assertThat(words(all(page, "nav").get(0)))
                .contains("Fennowick: " + Sentences.headline(SEVERAL.subjects().get(0)));
        assertThat(all(page, "p").stream().map(PagesTest::words)).contains(Sentences.NOT_APPROVAL);
    }

    @Test
    void what_somebody_calls_a_thing_stays_words_on_a_page() throws Exception {
        String html = Pages.html(HOSTILE_REPORT);
        Document page = document(html);
        assertThat(html).doesNotContain("<script");
        assertThat(all(page, "h2").stream().map(PagesTest::words))
                .contains(
                        "<script>alert('x')</script> \"quoted\" | *bold* `code` [link](http://x.example) &amp; @everyone"
                                + " שלום");
        assertThat(all(page, "style")).hasSize(1);
        assertThat(html.split("</style>", -1)).hasSize(2);
        assertThat(all(page, "a").stream().map(link -> link.getAttribute("href")))
                .noneMatch(href -> href.contains("x.example"));
    }

    @Test
    void what_somebody_calls_a_thing_stays_words_in_markdown() {
        String markdown = Pages.markdown(HOSTILE_REPORT);
        assertThat(markdown)
                .doesNotContain("<script")
                .contains("# &lt;script&gt;alert('x')&lt;/script&gt; \"quoted\" \\| \\*bold\\* \\`code\\`"
                        + " \\[link\\](http://x.example) &amp;amp; &#64;everyone");
        // Every row of a table has as many cells as its heading: no name ends a cell.
        int rows = 0;
        int wanted = 0;
        for (String line : markdown.lines().toList()) {
            int bars = line.replaceAll("\\\\.", "").replaceAll("[^|]", "").length();
            if (!line.startsWith("|")) {
                wanted = 0;
            } else if (wanted == 0) {
                wanted = bars;
            } else {
                assertThat(bars).as(line).isEqualTo(wanted);
                rows++;
            }
        }
        assertThat(rows).isPositive();
    }

    @Test
    void what_somebody_calls_a_thing_stays_words_in_a_pdf() throws Exception {
        assertThat(words(Pages.pdf(HOSTILE_REPORT)))
                .contains("<script>alert('x')</script> \"quoted\" | *bold* `code` [link](http://x.example) &amp;");
    }

    @Test
    void marks_that_turn_or_hide_what_follows_are_left_out_whatever_the_format() {
        // Files with such marks are refused; names made up elsewhere may still hold them.
        String name = "Alder\u202Emoss\u2066 \u0000a\nb\uD800c\uFFFE";
        Page page = new Page(name, "C", "P", "D", List.of(Page.Paragraph.of(name)));
        assertThat(HtmlWriter.write(page, HtmlWriter.Medium.SCREEN))
                .contains("<h1>Aldermoss a b\uFFFDc\uFFFD</h1>", "<p>Aldermoss a b\uFFFDc\uFFFD</p>");
        assertThat(MarkdownWriter.write(page)).startsWith("# Aldermoss a b\uFFFDc\uFFFD\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`a`", "a``b", "`", "|"})
    void code_in_markdown_ends_where_it_should(String name) {
        Page page = new Page("H", "C", "P", "D", List.of(new Page.Paragraph(List.of(new Page.Code(name)))));
        String line = MarkdownWriter.write(page).lines().toList().get(4);
        Matcher fences = Pattern.compile("^(`+) ?(.*?) ?\\1$").matcher(line);
        assertThat(fences.matches()).as(line).isTrue();
        assertThat(fences.group(2).replace("\\|", "|")).isEqualTo(name);
    }

    @Test
    void a_line_that_starts_like_a_list_is_no_list_in_markdown() {
        Page page = new Page(
                "H",
                "C",
                "P",
                "D",
                Stream.of("1. one", "- two", "+ three", "2) four", "# five", "> six")
                        .<Page.Block>map(Page.Paragraph::of)
                        .toList());
        assertThat(MarkdownWriter.write(page))
                .contains(
                        "\n1\\. one\n",
                        "\n\\- two\n",
                        "\n\\+ three\n",
                        "\n2\\) four\n",
                        "\n\\# five\n",
                        "\n&gt; six\n");
    }

    @Test
    void a_file_with_problems_is_told_of_cell_by_cell_and_checked_in_no_part() throws Exception {
        Report report = run(List.of(), "format: icscheck/submission/v1\nplaces: [{ id: a, nme: Aldermoss }]\n");
        Document page = document(Pages.html(report));
        assertThat(words(all(page, "h1").get(0))).isEqualTo("Readiness check");
        String words = words(all(page, "main").get(0));
        assertThat(words).contains("a.yaml was not checked", "a.yaml:2:19").doesNotContain("Not assessed");
        assertThat(report.inputs().get(0).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(words).contains(problem.what(), problem.fix()));
        assertThat(Pages.markdown(report)).contains("## a.yaml was not checked", "`a.yaml:2:19`");
        assertThat(words(Pages.pdf(report))).contains("a.yaml was not checked", "a.yaml:2:19");
    }

    @Test
    void a_bad_file_does_not_stop_a_good_one() throws Exception {
        Report report = run(
                List.of(),
                "format: icscheck/submission/v1\nplaces: [{ id: a, nme: Aldermoss }]\n",
                "format: icscheck/submission/v1\nasAt: 2021-10-01\nplaces: [{ id: b, name: Brackenhithe }]\n");
        Document page = document(Pages.html(report));
        assertThat(all(page, "h2").stream().map(PagesTest::words))
                .contains("a.yaml was not checked", "Cannot tell", "About this check");
    }

    @Test
    void nothing_to_assess_is_said() throws Exception {
        Report report = run(
                List.of(), "format: icscheck/submission/v1\nasAt: 1999-01-01\nplaces: [{ id: a, name: Aldermoss }]\n");
        assertThat(words(all(document(Pages.html(report)), "main").get(0)))
                .contains("Nothing was assessed: no requirement pack was in force on 1 January 1999.")
                .contains(Sentences.headline(report.subjects().get(0)));
    }

    @Test
    void a_fault_of_ours_is_said_to_be_ours() throws Exception {
        Report report = new Report(
                BURY.evaluation(),
                BURY.version(),
                BURY.asAt(),
                BURY.packs(),
                BURY.inputs(),
                BURY.subjects(),
                List.of("IC-2.2-DATE for Bury: no rule answered."),
                BURY.model());
        assertThat(words(all(document(Pages.html(report)), "main").get(0)))
                .contains(
                        "Not checked: a fault of ours", "not in your file", "IC-2.2-DATE for Bury: no rule answered.");
        assertThat(Pages.markdown(report)).contains("IC-2.2-DATE for Bury: no rule answered.");
    }

    @Test
    void a_pack_out_of_force_and_a_proposal_are_labelled_above_and_below() throws Exception {
        Report report = run(
                List.of("integrating-care-2020", "white-paper-2021"),
                "format: icscheck/submission/v1\nasAt: 2019-01-01\nplaces: [{ id: a, name: Aldermoss }]\n");
        String words = words(all(document(Pages.html(report)), "main").get(0));
        assertThat(words.split("not in force on that date", -1)).hasSize(5);
        assertThat(words.split("a proposal and not law", -1)).hasSize(3);
    }

    @Test
    void words_that_blame_or_puzzle_are_not_on_a_page() {
        Set<String> forbidden = Set.of(
                "non-compliant",
                "breach",
                "violation",
                "fail",
                "failed",
                "assertion",
                "payload",
                "schema",
                "validate",
                "parse",
                "rag",
                "gherkin",
                "invalid",
                "null",
                "exception");
        assertThat(Stream.of(BURY, SEVERAL)).allSatisfy(report -> {
            Set<String> words = new HashSet<>(Arrays.asList(
                    words(all(document(Pages.html(report)), "body").get(0))
                            .toLowerCase(Locale.ROOT)
                            .split("[^a-z-]+")));
            assertThat(words).hasSizeGreaterThan(300).doesNotContainAnyElementsOf(forbidden);
        });
    }

    @Test
    void words_in_tags_have_a_contrast_of_seven_to_one_on_screen_and_on_paper() throws Exception {
        for (String sheet : List.of("screen.css", "paper.css")) {
            String css;
            try (InputStream in = PagesTest.class.getResourceAsStream("/report/" + sheet)) {
                css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            Map<String, Double> contrast = new TreeMap<>();
            Matcher tag = Pattern.compile("\\.tag\\.([a-z-]+) \\{ color: #(\\w{6}); background(?:-color)?: #(\\w{6});")
                    .matcher(css);
            while (tag.find()) {
                double one = luminance(tag.group(2));
                double other = luminance(tag.group(3));
                contrast.put(tag.group(1), (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05));
            }
            assertThat(contrast.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(Verdict.values()).map(Verdict::word).toList());
            assertThat(contrast.values()).allMatch(ratio -> ratio >= 7);
        }
    }

    private static double luminance(String colour) {
        double[] part = new double[3];
        for (int i = 0; i < 3; i++) {
            double share = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            part[i] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
    }

    @Test
    void a_tag_has_its_word_and_an_icon_nobody_is_read() throws Exception {
        List<Element> tags = all(document(Pages.html(SEVERAL)), "span").stream()
                .filter(span -> span.getAttribute("class").startsWith("tag "))
                .toList();
        assertThat(tags.stream().map(PagesTest::words).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Verdict.values()).map(Verdict::label).toList());
        assertThat(tags)
                .allSatisfy(tag -> assertThat(
                                ((Element) tag.getElementsByTagName("svg").item(0)).getAttribute("aria-hidden"))
                        .isEqualTo("true"));
    }

    @Test
    void a_cell_of_the_matrix_has_its_word_an_icon_nobody_is_read_and_the_ground_of_its_verdict() throws Exception {
        List<Element> cells = all(document(Pages.html(SEVERAL)), "span").stream()
                .filter(span -> span.getAttribute("class").startsWith("judged "))
                .toList();
        assertThat(cells).hasSizeGreaterThan(100).allSatisfy(cell -> {
            Verdict verdict = Stream.of(Verdict.values())
                    .filter(one -> cell.getAttribute("class").equals("judged " + one.word()))
                    .findFirst()
                    .orElseThrow();
            assertThat(words(cell)).startsWith(verdict.label());
            assertThat(cell.getElementsByTagName("a").getLength()).isOne();
            assertThat(((Element) cell.getElementsByTagName("svg").item(0)).getAttribute("aria-hidden"))
                    .isEqualTo("true");
        });
        for (String sheet : List.of("screen.css", "paper.css")) {
            try (InputStream in = PagesTest.class.getResourceAsStream("/report/" + sheet)) {
                String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                List<String> grounds = Pattern.compile("\\.judged\\.[a-z-]+ \\{ background(?:-color)?: #(\\w{6})")
                        .matcher(css)
                        .results()
                        .map(ground -> ground.group(1))
                        .toList();
                // What does not apply stands on the white of the page.
                assertThat(grounds).doesNotHaveDuplicates().hasSize(Verdict.values().length - 1);
                assertThat(grounds).allMatch(ground -> (luminance(ground) + 0.05) / (luminance("212b32") + 0.05) >= 7);
            }
        }
    }

    @Test
    void the_packs_are_listed_once_for_several_places() throws Exception {
        String page = Pages.html(SEVERAL);
        assertThat(page.split("<p>Checked against:</p>", -1)).hasSize(2);
        assertThat(page.indexOf("<p>Checked against:</p>")).isLessThan(page.indexOf("<nav"));
    }

    @Test
    void the_matrix_stands_on_one_sheet_of_a_pdf_with_its_heading() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pages.pdf(SEVERAL))) {
            List<String> sheets = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                sheets.add(one.getText(document).replaceAll("\\s+", " "));
            }
            List<String> withMatrix = sheets.stream()
                    .filter(words -> words.contains("Requirements down, places across"))
                    .toList();
            assertThat(withMatrix).hasSize(1);
            assertThat(withMatrix.get(0)).contains("Side by side Worst first.", "Clear but flexible accountability");
        }
    }

    @Test
    void on_paper_a_cell_of_what_is_only_looked_up_is_one_paragraph() throws Exception {
        Document paper = document(HtmlWriter.write(PageLayout.of(SEVERAL), HtmlWriter.Medium.PAPER));
        List<Element> annex = all(paper, "section").stream()
                .filter(section -> section.getAttribute("class").contains(" annex"))
                .toList();
        assertThat(annex).hasSizeGreaterThan(10).allSatisfy(section -> {
            NodeList rows = section.getElementsByTagName("th");
            for (int i = 0; i < rows.getLength(); i++) {
                assertThat(((Element) rows.item(i)).getElementsByTagName("p").getLength())
                        .isLessThan(2);
            }
        });
        // What has to be fixed is read through, and each thing that is said of it has a paragraph.
        Element mustFix = all(paper, "section").stream()
                .filter(section -> section.getAttribute("id").equals("fennowick-must-fix"))
                .findFirst()
                .orElseThrow();
        assertThat(((Element) mustFix.getElementsByTagName("dd").item(0))
                        .getElementsByTagName("p")
                        .getLength())
                .isEqualTo(2);
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        Report again = sample("example-system/fennowick.yaml", "example-system/jessamere.yaml");
        assertThat(Pages.html(again)).isEqualTo(Pages.html(SEVERAL));
        assertThat(Pages.markdown(again)).isEqualTo(Pages.markdown(SEVERAL));
        assertThat(Pages.pdf(again)).isEqualTo(Pages.pdf(SEVERAL));
    }

    @Test
    void a_pdf_is_tagged_says_its_language_and_carries_its_fonts() throws Exception {
        List<String> warnings = new ArrayList<>();
        byte[] pdf = PdfWriter.write(PageLayout.of(BURY), BURY, said -> {
            if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(said.getFormattedMessage());
            }
        });
        assertThat(warnings).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Bury: Readiness check, as at 12 April 2021");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2021-04-12T00:00:00Z");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>", "2021-04-12T00:00:00Z");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .isNotEmpty();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("LiberationSans");
                }
            }
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document).replaceAll("\\s+", " "))
                    .contains("Bury Readiness check, as at 12 April 2021")
                    .contains("ICS Check " + BURY.version())
                    .contains("Page 1 of " + document.getNumberOfPages());
        }
    }

    @Test
    void a_pdf_says_what_it_draws_and_has_its_headings_in_order_and_its_tables_headed() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pages.pdf(BURY))) {
            List<PDStructureElement> all = new ArrayList<>();
            parts(document.getDocumentCatalog().getStructureTreeRoot(), all);
            List<PDStructureElement> figures = all.stream()
                    .filter(part -> part.getStructureType().equals("Figure"))
                    .toList();
            assertThat(figures).isNotEmpty();
            assertThat(figures)
                    .allSatisfy(figure -> assertThat(figure.getAlternateDescription())
                            .startsWith("Governance map of Bury. The map shows"));
            int level = 0;
            for (PDStructureElement part : all) {
                if (part.getStructureType().matches("H[1-6]")) {
                    int here = part.getStructureType().charAt(1) - '0';
                    assertThat(here).as("after H%d", level).isLessThanOrEqualTo(level + 1);
                    level = here;
                }
            }
            assertThat(level).isPositive();
            assertThat(all.stream().filter(part -> part.getStructureType().equals("Table")))
                    .isNotEmpty()
                    .allSatisfy(table -> {
                        List<PDStructureElement> inside = new ArrayList<>();
                        parts(table, inside);
                        assertThat(inside)
                                .extracting(PDStructureElement::getStructureType)
                                .contains("TH");
                    });
        }
    }

    private static void parts(PDStructureNode node, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement part) {
                into.add(part);
                parts(part, into);
            }
        }
    }

    @Test
    void a_drawing_stands_in_page_and_pdf_and_markdown_leaves_it_to_the_words() throws Exception {
        GovernanceMap map = GovernanceMap.ofOne(BURY).orElseThrow();
        Page page = new Page(
                "H", "C", "P", "D", List.of(new Page.Drawing(map), Page.Paragraph.of("Two boards, one above")));
        assertThat(HtmlWriter.write(page, HtmlWriter.Medium.SCREEN))
                .contains(map.toSvg().strip());
        assertThat(MarkdownWriter.write(page)).doesNotContain("svg").contains("Two boards, one above");
        assertThat(words(PdfWriter.write(page, BURY))).contains("Two boards, one above");
    }

    @Test
    void every_finding_that_falls_short_has_a_citation_and_a_remedy() {
        assertThat(reports()
                        .flatMap(report -> report.subjects().stream())
                        .flatMap(subject -> subject.findings().stream())
                        .filter(Finding::isGap))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.remedy()).isNotBlank();
                    assertThat(Sentences.source(finding.requirement().citation()))
                            .isNotBlank();
                });
    }
}
