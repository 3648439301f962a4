package org.icscheck.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.report.map.GovernanceMap;
import org.icscheck.report.page.Page.Block;
import org.icscheck.report.page.Page.Bullet;
import org.icscheck.report.page.Page.Card;
import org.icscheck.report.page.Page.Field;
import org.icscheck.report.page.Page.Inline;
import org.icscheck.report.page.Page.Section;

/**
 * Writes a page as one HTML file that needs nothing else: no script, no font, no picture, no other file. It is well-formed
 * XML too, so that the same elements make the PDF.
 */
final class HtmlWriter {

    /** What the file is for. */
    enum Medium {
        /** A browser: long parts are folded, and opened in print. */
        SCREEN("screen.css"),
        /** The maker of the PDF, which knows the style sheets of 2011: nothing is folded, and there are no drawings in tags. */
        PAPER("paper.css");

        private final String style;

        Medium(String style) {
            this.style = style;
        }
    }

    /** Shapes of the icons of the tags, drawn on 16 by 16. */
    private static final Map<Verdict, String> ICONS = Map.of(
            Verdict.MET, "<path d=\"M2 9l4 4 8-10\"/>",
            Verdict.PARTLY_MET,
                    "<circle cx=\"8\" cy=\"8\" r=\"6\"/><path d=\"M8 2a6 6 0 0 1 0 12z\" fill=\"currentColor\"/>",
            Verdict.NOT_MET, "<path d=\"M3 3l10 10M13 3L3 13\"/>",
            Verdict.CANNOT_TELL, "<path d=\"M5 5.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.1-1.5 2.2M8 13v1\"/>",
            Verdict.LOCAL_CHOICE, "<path d=\"M1.5 8h13M5 4L1.5 8 5 12M11 4l3.5 4-3.5 4\"/>",
            Verdict.NOT_APPLICABLE, "<path d=\"M3 8h10\"/>");

    private static final int LONGEST_RUNNING_TITLE = 60;

    /** An address up to this length is not broken on paper. */
    private static final int LONGEST_ON_A_LINE = 40;

    private final StringBuilder out = new StringBuilder();
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    /** Stands before an address of the report until it is known whether that is on this page; no text holds it. */
    private static final String TO_BE_SEEN = "\u0001";

    private static final Pattern OPEN = Pattern.compile(TO_BE_SEEN + "#([^\"]*)\"");
    private static final Pattern SIZE = Pattern.compile("width=\"([\\d.]+)\" height=\"([\\d.]+)\" viewBox=");

    /** Millimetres a pixel of a drawing takes at least where its letters can be read: 6.5 points, of fourteen pixels. */
    private static final double READABLE = 0.164;
    /** The same at the most, so that three boxes do not fill a sheet. */
    private static final double LARGEST = 0.26;

    private final Medium medium;

    /** Where the report is that this is a part of; empty where it is a whole. */
    private final String report;

    /** Whether what is written is looked up and not read through, on paper: then cells and facts run on. */
    private boolean dense;

    private HtmlWriter(Medium medium, String report) {
        this.medium = medium;
        this.report = report;
    }

    /** The page, ending in a line feed. */
    static String write(Page page, Medium medium) {
        HtmlWriter html = new HtmlWriter(medium, "");
        html.page(page);
        return html.out.toString();
    }

    /**
     * Pieces of a page alone, for a page around them that brings its own style and the shapes of the tags.
     *
     * @param report the path of the report: links to what is not among the blocks lead there, and ids of requirements to
     *     what it says of each
     * @param level the level of the first headings
     */
    static List<String> fragments(List<List<Block>> pieces, String report, int level) {
        List<String> written = new ArrayList<>();
        Set<String> here = new HashSet<>();
        for (List<Block> blocks : pieces) {
            HtmlWriter html = new HtmlWriter(Medium.SCREEN, report);
            html.blocks(blocks, level);
            String piece = html.out.toString();
            written.add(piece);
            Matcher ids = ID.matcher(piece);
            while (ids.find()) {
                here.add(ids.group(1));
            }
        }
        return written.stream()
                .map(piece -> OPEN.matcher(piece)
                        .replaceAll(link -> Matcher.quoteReplacement(
                                (here.contains(link.group(1)) ? "" : report) + "#" + link.group(1) + "\"")))
                .toList();
    }

    private void page(Page page) {
        String title = Text.html(page.heading() + ": " + page.caption()) + " – ICS Check";
        line("<!DOCTYPE html>");
        line("<html lang=\"en-GB\" xmlns=\"http://www.w3.org/1999/xhtml\">");
        line("<head>");
        line("<meta charset=\"utf-8\"/>");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        line("<title>" + title + "</title>");
        line("<meta name=\"description\" content=\"" + Text.html(page.description()) + "\"/>");
        line("<meta name=\"subject\" content=\"" + Text.html(page.description()) + "\"/>");
        line("<meta name=\"generator\" content=\"" + Text.html(page.product()) + "\"/>");
        line("<style>\n" + sheet(page) + style(medium) + "</style>");
        if (medium == Medium.PAPER) {
            line("<bookmarks>");
            page.blocks().forEach(this::bookmark);
            line("</bookmarks>");
        }
        line("</head>");
        line("<body id=\"page\">");
        if (medium == Medium.SCREEN) {
            icons();
            line("<a class=\"skip\" href=\"#main\">Skip to the report</a>");
        }
        line("<header>");
        line("<p class=\"product\">ICS Check</p>");
        line("</header>");
        line("<main id=\"main\">");
        line("<h1>" + Text.html(page.heading()) + "</h1>");
        line("<p class=\"caption\">" + Text.html(page.caption()) + "</p>");
        blocks(page.blocks(), 2);
        line("</main>");
        line("<footer>");
        line("<p>" + Text.html(page.product()) + "</p>");
        line("</footer>");
        line("</body>");
        line("</html>");
    }

    /** What stands at the edges of every sheet of paper. */
    private static String sheet(Page page) {
        String title = Text.css(Text.shortened(page.heading(), LONGEST_RUNNING_TITLE));
        String running = " margin: 17mm 15mm 15mm 15mm;\n"
                + "  @top-left { content: " + title + "; font: 9pt \"Liberation Sans\", Arial, sans-serif }\n"
                + "  @top-right { content: " + Text.css(page.caption())
                + "; font: 9pt \"Liberation Sans\", Arial, sans-serif }\n"
                + "  @bottom-left { content: " + Text.css(page.product())
                + "; font: 9pt \"Liberation Sans\", Arial, sans-serif }\n"
                + "  @bottom-right { content: \"Page \" counter(page) \" of \" counter(pages);"
                + " font: 9pt \"Liberation Sans\", Arial, sans-serif } }\n";
        String drawings = Stream.of(Sheet.values())
                .map(sheet -> "@page " + sheet.page() + " { size: " + sheet.size + ";"
                        + running.replace("margin: 17mm 15mm 15mm 15mm", "margin: 20mm 10mm 18mm 10mm"))
                .collect(Collectors.joining());
        return "@page { size: A4;" + running + drawings;
    }

    private static String style(Medium medium) {
        try (InputStream in = HtmlWriter.class.getResourceAsStream("/report/" + medium.style)) {
            if (in == null) {
                throw new IllegalStateException("the style sheet " + medium.style + " is not part of this product");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As large as fits on a sheet of its own, laid sideways; its size in pixels is for screens. */
    /** A sheet of paper for a drawing: what its page is called in the style, and the room on it in millimetres. */
    private enum Sheet {
        A4_WIDE("A4 landscape", 277, 170),
        A4_TALL("A4 portrait", 190, 257),
        A3_WIDE("A3 landscape", 400, 257),
        A3_TALL("A3 portrait", 277, 380);

        private final String size;
        private final double width;
        private final double height;

        Sheet(String size, double width, double height) {
            this.size = size;
            this.width = width;
            this.height = height;
        }

        String page() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Millimetres a pixel of the drawing may take here. */
        double scale(double wide, double high) {
            return Math.min(width / wide, height / high);
        }

        /** The first sheet on which the drawing can be read, else the one on which it is largest. */
        static Sheet of(double wide, double high) {
            return Stream.of(values())
                    .filter(sheet -> sheet.scale(wide, high) >= READABLE)
                    .findFirst()
                    .orElseGet(() -> Stream.of(values())
                            .max(Comparator.comparingDouble(sheet -> sheet.scale(wide, high)))
                            .orElseThrow());
        }
    }

    private static String onOneSheet(GovernanceMap map) {
        String svg = map.toOutlinedSvg();
        Matcher size = SIZE.matcher(svg);
        if (!size.find()) {
            return "<div class=\"drawing\">" + svg;
        }
        double width = Double.parseDouble(size.group(1));
        double height = Double.parseDouble(size.group(2));
        Sheet sheet = Sheet.of(width, height);
        double scale = Math.min(sheet.scale(width, height), LARGEST);
        return "<div class=\"drawing " + sheet.page() + "\">"
                + size.replaceFirst(Matcher.quoteReplacement(String.format(
                        Locale.ROOT,
                        // The maker of the PDF reads out what stands in alt, and knows nothing of title and desc.
                        "alt=\"%s\" style=\"width: %.1fmm; height: %.1fmm\" width=\"%s\" height=\"%s\" viewBox=",
                        Text.html(map.title() + ". " + map.inShort()),
                        width * scale,
                        height * scale,
                        size.group(1),
                        size.group(2))));
    }

    private void bookmark(Block block) {
        if (block instanceof Section section) {
            line("<bookmark name=\"" + Text.html(section.heading()) + "\" href=\"#" + section.anchor() + "\">");
            section.blocks().forEach(this::bookmark);
            line("</bookmark>");
        }
    }

    private void icons() {
        out.append("<svg width=\"0\" height=\"0\" class=\"icons\" aria-hidden=\"true\">");
        for (Verdict verdict : Verdict.values()) {
            out.append("<symbol id=\"icon-")
                    .append(verdict.word())
                    .append("\" viewBox=\"0 0 16 16\"><g fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\">")
                    .append(ICONS.get(verdict))
                    .append("</g></symbol>");
        }
        line("</svg>");
    }

    private void blocks(List<Block> blocks, int level) {
        blocks.forEach(block -> block(block, level));
    }

    private void block(Block block, int level) {
        // Java 17 has no switch over sealed types; a test writes one of each.
        if (block instanceof Section section) {
            section(section, level);
        } else if (block instanceof Page.Panel panel) {
            line("<div class=\"panel\">");
            line("<p class=\"headline\">" + Text.html(panel.headline()) + "</p>");
            blocks(panel.blocks(), level);
            line("</div>");
        } else if (block instanceof Page.Paragraph paragraph) {
            line("<p>" + inlines(paragraph.words()) + "</p>");
        } else if (block instanceof Card card) {
            card(card, level);
        } else if (block instanceof Page.Table table) {
            table(table, level);
        } else if (block instanceof Page.Wide wide) {
            line("<div class=\"wide\" role=\"region\" aria-label=\""
                    + Text.html(wide.table().caption()) + "\" tabindex=\"0\">");
            table(wide.table(), level);
            line("</div>");
        } else if (block instanceof Page.Bullets bullets) {
            bullets(bullets, level);
        } else if (block instanceof Page.Fold fold) {
            fold(fold, level);
        } else if (block instanceof Page.Contents contents) {
            contents(contents, level);
        } else if (block instanceof Page.Drawing drawing) {
            line(
                    medium == Medium.PAPER
                            ? onOneSheet(drawing.map())
                            : "<div class=\"drawing\" role=\"region\" aria-label=\"Drawing\" tabindex=\"0\">\n"
                                    + drawing.map().toSvg());
            line("</div>");
        } else {
            throw new IllegalStateException("no way to write " + block);
        }
    }

    private void section(Section section, int level) {
        // What is said of one of several starts on a sheet of its own, to be handed on.
        String own = !section.blocks().isEmpty() && section.blocks().get(0) instanceof Page.Panel ? " subject" : "";
        String annex = section.annex() ? " annex" : "";
        // The heading of what is wider than a column stands on the same sheet.
        String wide = section.blocks().stream().anyMatch(Page.Wide.class::isInstance) ? " across" : "";
        String drawn = section.blocks().stream().anyMatch(Page.Drawing.class::isInstance) ? " drawn" : "";
        line("<section id=\"" + section.anchor() + "\" class=\"level-" + level + own + annex + wide + drawn + "\">");
        int leading = leading(section.blocks());
        // What only leads in must not be the last thing on a sheet; after a card another may begin.
        boolean card = leading > 0 && section.blocks().get(leading - 1) instanceof Card;
        line("<div class=\"keep" + (card ? "" : " lead") + "\">");
        line(heading(section.heading(), level));
        boolean around = dense;
        dense = medium == Medium.PAPER && (around || section.annex() || !wide.isEmpty());
        blocks(section.blocks().subList(0, leading), level + 1);
        line("</div>");
        blocks(section.blocks().subList(leading, section.blocks().size()), level + 1);
        dense = around;
        line("</section>");
    }

    /** How many blocks stay on one sheet with the heading: what leads in, and the first card. */
    private static int leading(List<Block> blocks) {
        int leading = 0;
        while (leading < blocks.size() && blocks.get(leading) instanceof Page.Paragraph) {
            leading++;
        }
        return leading < blocks.size() && blocks.get(leading) instanceof Card ? leading + 1 : leading;
    }

    private static String heading(String words, int level) {
        int most = Math.min(level, 6);
        return "<h" + most + ">" + Text.html(words) + "</h" + most + ">";
    }

    private void card(Card card, int level) {
        line("<article class=\"card\" id=\"" + card.anchor() + "\">");
        line(heading(card.heading(), level));
        if (!card.about().isEmpty()) {
            line("<p>" + inlines(card.about()) + "</p>");
        }
        line("<dl>");
        for (Field field : card.fields()) {
            line("<div><dt>" + Text.html(field.label()) + "</dt><dd>");
            if (dense) {
                line(inOneParagraph(field.blocks(), false));
            } else {
                blocks(field.blocks(), level + 1);
            }
            line("</dd></div>");
        }
        line("</dl>");
        line("</article>");
    }

    private void table(Page.Table table, int level) {
        line("<table>");
        line("<caption>" + Text.html(table.caption()) + "</caption>");
        line(table.columns().stream()
                .map(column -> "<th scope=\"col\">" + Text.html(column) + "</th>")
                .collect(Collectors.joining("", "<thead><tr>", "</tr></thead>")));
        line("<tbody>");
        for (Page.Row row : table.rows()) {
            line("<tr" + id(row.anchor()) + ">");
            String cell = "th";
            for (List<Block> blocks : row.cells()) {
                line("<" + cell + (cell.equals("th") ? " scope=\"row\">" : ">"));
                if (dense) {
                    line(inOneParagraph(blocks, cell.equals("th")));
                } else {
                    blocks(blocks, level + 1);
                }
                line("</" + cell + ">");
                cell = "td";
            }
            line("</tr>");
        }
        line("</tbody>");
        line("</table>");
    }

    /** What a cell says, run on; the first words of the cell that names a row stand out. */
    private String inOneParagraph(List<Block> blocks, boolean names) {
        List<String> said = new ArrayList<>();
        blocks.forEach(block -> run(block, said));
        if (names && !said.isEmpty()) {
            said.set(0, "<b>" + said.get(0) + "</b>");
        }
        return said.isEmpty() ? "" : "<p>" + String.join(names ? " · " : " ", said) + "</p>";
    }

    private void run(Block block, List<String> said) {
        if (block instanceof Page.Paragraph paragraph) {
            said.add(inlines(paragraph.words()));
        } else if (block instanceof Page.Bullets bullets) {
            said.add(runOn(bullets));
        } else if (block instanceof Page.Fold fold) {
            fold.blocks().forEach(inside -> run(inside, said));
        } else {
            throw new IllegalStateException("no way to run on " + block);
        }
    }

    private String runOn(Page.Bullets bullets) {
        return bullets.bullets().stream()
                .map(bullet -> bullet.anchor().isEmpty()
                        ? inlines(bullet.words()).strip()
                        : "<span" + id(bullet.anchor()) + ">"
                                + inlines(bullet.words()).strip() + "</span>")
                .collect(Collectors.joining("; ", "", "."));
    }

    /** What an entry holds, when it can stand behind it: plain facts, or one finding alone. */
    private static Optional<Page.Bullets> behind(List<Block> inside) {
        Block only = inside.size() == 1 ? inside.get(0) : null;
        if (only instanceof Page.Fold fold) {
            return behind(fold.blocks());
        }
        return only instanceof Page.Bullets bullets
                        && bullets.bullets().stream()
                                .allMatch(bullet -> bullet.inside().isEmpty()
                                        && (bullet.anchor().isEmpty()
                                                || bullets.bullets().size() == 1))
                        && (bullets.bullets().size() == 1
                                || bullets.bullets().stream().noneMatch(HtmlWriter::isJudged))
                ? Optional.of(bullets)
                : Optional.empty();
    }

    private static boolean isJudged(Bullet bullet) {
        return bullet.words().stream().anyMatch(Page.Tag.class::isInstance);
    }

    private void bullets(Page.Bullets bullets, int level) {
        line("<ul>");
        for (Bullet bullet : bullets.bullets()) {
            out.append("<li").append(id(bullet.anchor())).append('>').append(inlines(bullet.words()));
            Optional<Page.Bullets> behind = dense ? behind(bullet.inside()) : Optional.empty();
            if (behind.isPresent()) {
                out.append(": ").append(runOn(behind.get()));
            } else if (!bullet.inside().isEmpty()) {
                line("");
                blocks(bullet.inside(), level);
            }
            line("</li>");
        }
        line("</ul>");
    }

    private void fold(Page.Fold fold, int level) {
        if (medium == Medium.PAPER) {
            blocks(fold.blocks(), level);
            return;
        }
        line("<details>");
        line("<summary>" + Text.html(fold.summary()) + "</summary>");
        blocks(fold.blocks(), level);
        line("</details>");
    }

    private void contents(Page.Contents contents, int level) {
        line("<nav aria-labelledby=\"contents\">");
        line("<h" + level + " id=\"contents\">" + Text.html(contents.heading()) + "</h" + level + ">");
        line("<ul>");
        contents.links().forEach(link -> line("<li>" + link(link) + "</li>"));
        line("</ul>");
        line("</nav>");
    }

    private String inlines(List<Inline> inlines) {
        List<String> words = new ArrayList<>();
        inlines.forEach(inline -> words.add(inline(inline)));
        return String.join("", words);
    }

    private String inline(Inline inline) {
        if (inline instanceof Page.Words words) {
            return Text.html(words.text());
        } else if (inline instanceof Page.Strong strong) {
            return "<strong>" + Text.html(strong.text()) + "</strong>";
        } else if (inline instanceof Page.Code code) {
            String line = code.text().length() <= LONGEST_ON_A_LINE ? " class=\"line\"" : "";
            return "<code" + line + ">" + Text.html(code.text()) + "</code>";
        } else if (inline instanceof Page.Id id) {
            return report.isEmpty()
                    ? "<span class=\"id\">" + Text.html(id.id()) + "</span>"
                    : "<a class=\"id\" href=\"" + Text.html(report + "/requirement/" + id.id()) + "\">"
                            + Text.html(id.id()) + "</a>";
        } else if (inline instanceof Page.Source source) {
            return "<cite>" + link(source.link()) + "</cite>";
        } else if (inline instanceof Page.About about) {
            return about.names().stream()
                    .map(named -> "<b" + id(named.anchor()) + ">" + Text.html(named.name()) + "</b>")
                    .collect(Collectors.joining("; ", "<span class=\"about\">About: ", "</span>"));
        } else if (inline instanceof Page.Link link) {
            return link(link);
        } else if (inline instanceof Page.Tag tag) {
            return "<span class=\"tag " + tag.verdict().word() + "\">" + icon(tag.verdict())
                    + tag.verdict().label() + "</span>";
        } else if (inline instanceof Page.Judged judged) {
            return "<span class=\"judged " + judged.verdict().word() + "\">"
                    // A page around it has its own style for cells.
                    + (report.isEmpty() ? icon(judged.verdict()) : "") + link(judged.link()) + "</span>";
        }
        throw new IllegalStateException("no way to write " + inline);
    }

    private String icon(Verdict verdict) {
        return medium == Medium.PAPER
                ? ""
                : "<svg" + (report.isEmpty() ? "" : " class=\"app-icon\"")
                        + " width=\"14\" height=\"14\" aria-hidden=\"true\"><use href=\"#icon-" + verdict.word()
                        + "\"/></svg>";
    }

    private String link(Page.Link link) {
        if (!link.leadsSomewhere()) {
            return Text.html(link.text());
        }
        // A reader of PDF tells a link by its title; on a page its words do.
        String title = medium == Medium.PAPER ? " title=\"" + Text.html(link.text()) + "\"" : "";
        boolean open = !report.isEmpty() && link.to().startsWith("#");
        return "<a href=\"" + (open ? TO_BE_SEEN : "") + Text.html(link.to()) + "\"" + title + ">"
                + Text.html(link.text()) + "</a>";
    }

    private static String id(String anchor) {
        return anchor.isEmpty() ? "" : " id=\"" + anchor + "\"";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
