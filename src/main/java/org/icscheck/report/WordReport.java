package org.icscheck.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.requirement.Citation;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.NextSteps;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SeatReading;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.report.map.GovernanceMap;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Writes a report as a Word document that can go into a board paper: the action list.
 *
 * <p>A4 across, in Arial. A place or system is a chapter: its headline, one table of what to fix with empty columns for owner
 * and date, then what is due later, what to improve, what to add so that more can be told, and local choices. Headings are
 * true headings, and the first row of every table is marked as its heading and repeated on every page. Numbers run through a
 * chapter, so that a meeting can speak of “number 7”; those of what to fix are the numbers of the text report.
 */
final class WordReport {

    // In twentieths of a point: A4 on its side, with margins of 15 mm.
    private static final int PAGE_WIDTH = 16838;
    private static final int PAGE_HEIGHT = 11906;
    private static final int MARGIN = 851;
    /** Points a pixel of the map takes at least where its letters, of fourteen pixels, can be read: 6.5 points in all. */
    private static final double SMALLEST = 6.5 / 14;
    /** The same at the most, so that three boxes do not fill a sheet. */
    private static final double LARGEST = 0.75;

    private static final int MOST_POSITIONS = 3;

    private static final List<Column> ACTIONS = List.of(
            new Column("Number", 1050),
            new Column("What to fix", 2350),
            new Column("Why", 5150),
            new Column("How", 2700),
            new Column("Who", 1550),
            new Column("Owner", 1150),
            new Column("By when", 1186));

    private final XWPFDocument word;
    private final Report report;
    private final boolean all;
    private int number;

    /** A column of a table; all widths of a table add up to that of the page between its margins. */
    private record Column(String heading, int width) {}

    /** One paragraph of a cell, perhaps with a link at its end. */
    private record Text(String text, boolean strong, String url) {

        static Text plain(String text) {
            return new Text(text, false, "");
        }

        static Text strong(String text) {
            return new Text(text, true, "");
        }

        static List<Text> lines(String... texts) {
            return Arrays.stream(texts)
                    .filter(text -> !text.isEmpty())
                    .map(Text::plain)
                    .toList();
        }
    }

    private WordReport(XWPFDocument word, Report report, boolean all) {
        this.word = word;
        this.report = report;
        this.all = all;
    }

    /**
     * The report as a {@code .docx} file.
     *
     * @param all whether to tell also what is met or does not apply, what is recommended and cannot be told, and how every
     *     seat was read
     */
    static byte[] write(Report report, boolean all) {
        try (XWPFDocument word = new XWPFDocument()) {
            WordReport writer = new WordReport(word, report, all);
            writer.look();
            writer.document();
            return OfficeFile.bytes(word, report, writer.title());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<SubjectReport> subjects() {
        return report.subjects().stream()
                .filter(subject -> report.subjects().size() == 1
                        || !subject.findings().isEmpty()
                        || !subject.readings().isEmpty())
                .toList();
    }

    private String title() {
        List<String> names = subjects().stream()
                .filter(subject -> !Sentences.isSilent(subject))
                .map(subject -> subject.subject().name())
                .toList();
        return names.isEmpty() || names.size() > 2
                ? "Readiness check and action list"
                : String.join(" and ", names) + ": readiness check and action list";
    }

    private void document() {
        paragraph("Title", title());
        paragraph("Normal", "As at " + Sentences.day(report.asAt()) + ".");
        paragraph("Normal", Sentences.NOT_APPROVAL);
        notChecked();
        List<SubjectReport> subjects = subjects();
        if (subjects.size() > 2) {
            overview(subjects);
        }
        for (SubjectReport subject : subjects) {
            subject(subject, subjects.size() > 2);
        }
        Sentences.nothingAssessed(report).ifPresent(sentence -> paragraph("Normal", sentence));
        about();
    }

    // --- one place or system ----------------------------------------------------------------------------------------

    private void subject(SubjectReport subject, boolean onNewPage) {
        number = 0;
        XWPFParagraph heading = paragraph("Heading1", subject.subject().name());
        heading.setPageBreak(onNewPage && !Sentences.isSilent(subject));
        paragraph("Headline", Sentences.headline(subject));
        if (!all && Sentences.isSilent(subject)) {
            paragraph("Normal", Sentences.silence(subject) + ".");
            return;
        }
        String counts = Sentences.counts(subject.findings(), Strength.REQUIRED);
        paragraph("Normal", counts.isEmpty() ? "" : counts + ".");
        actions("What to fix", ReportPart.MUST_FIX, subject);
        subject.next().ifPresent(this::next);
        actions("Accepted for now", ReportPart.ACCEPTED, subject);
        actions("Due later", ReportPart.DUE_LATER, subject);
        actions("Should improve", ReportPart.SHOULD_IMPROVE, subject);
        List<Finding> untold = ReportPart.CANNOT_TELL.from(subject.findings());
        List<Finding> later = ReportPart.NOT_DUE_YET.from(subject.findings());
        List<Finding> required = untold.stream()
                .filter(finding -> finding.requirement().strength() == Strength.REQUIRED)
                .toList();
        toAdd("Questions: add this and check again", all ? untold : required);
        if (all) {
            toAdd("Not due yet, and not to be told from what is here", later);
        } else {
            leftOut(untold.size() - required.size(), later.size());
        }
        map(subject);
        seats(subject.readings());
        told("Local choices", "What you chose", ReportPart.LOCAL_CHOICES.from(subject.findings()));
        if (all) {
            told("What you have met", "Because", ReportPart.MET.from(subject.findings()));
            told("Does not apply", "Because", ReportPart.DOES_NOT_APPLY.from(subject.findings()));
        }
    }

    /** The shortest way to be ready; the questions stand below with all there is to add. */
    private void next(NextSteps next) {
        if (next.steps().isEmpty() && next.remaining().isEmpty()) {
            return;
        }
        paragraph("Heading2", "What to do next");
        if (!next.steps().isEmpty()) {
            paragraph("Normal", NextText.heading(next) + ".");
            List<List<List<Text>>> rows = new ArrayList<>();
            for (NextSteps.Step step : next.steps()) {
                List<Text> ways = new ArrayList<>();
                step.options()
                        .forEach(option ->
                                ways.add(Text.plain((ways.isEmpty() ? "" : "Or: ") + NextText.sentence(option) + ".")));
                rows.add(List.of(
                        List.of(Text.strong(String.valueOf(rows.size() + 1))),
                        ways,
                        step.closes().stream()
                                .map(finding -> Text.plain(NextText.named(finding)))
                                .toList()));
            }
            table(
                    "What to do next",
                    List.of(new Column("Step", 1000), new Column("Change", 7636), new Column("Closes", 6500)),
                    rows);
            paragraph("Normal", NextText.proof(next));
        }
        if (!next.remaining().isEmpty()) {
            paragraph(
                    "Normal",
                    NextText.remains(next) + ": "
                            + next.remaining().stream().map(NextText::named).collect(Collectors.joining("; "))
                            + ".");
        }
    }

    /** The governance map as a picture, with a sentence of what it shows; the page and the PDF hold all of it in words. */
    private void map(SubjectReport subject) {
        if (!GovernanceMap.hasBoards(report, subject)) {
            return;
        }
        GovernanceMap map = GovernanceMap.of(report, subject);
        byte[] png = map.toSmallPng();
        BufferedImage image = image(png);
        boolean large = scale(image, false) < SMALLEST * Units.EMU_PER_POINT;
        if (large) {
            // What came before keeps its sheets; the map gets one of its own.
            section(word.createParagraph(), false, image);
        }
        paragraph("Heading2", "Governance map");
        // Heading, sentence and picture stay on one page.
        paragraph("Normal", map.inShort()).setKeepNext(true);
        XWPFParagraph drawn = picture(png, image, scale(image, large), map.title() + ". " + map.inShort());
        if (large) {
            section(drawn, true, image);
        }
    }

    private void actions(String heading, ReportPart part, SubjectReport subject) {
        List<Finding> findings = part.from(subject.findings());
        if (findings.isEmpty()) {
            return;
        }
        paragraph("Heading2", heading);
        table(
                heading,
                ACTIONS,
                findings.stream()
                        .map(finding -> List.of(
                                List.of(Text.strong(String.valueOf(++number))),
                                what(finding),
                                why(finding),
                                how(finding),
                                Text.lines(finding.requirement().who()),
                                List.<Text>of(),
                                List.<Text>of()))
                        .toList());
    }

    private static List<Text> what(Finding finding) {
        List<Text> what = new ArrayList<>();
        what.add(Text.strong(finding.requirement().title()));
        what.add(Text.plain(finding.requirement().strength().label() + ", "
                + finding.verdict().label().toLowerCase(Locale.ROOT)));
        if (!finding.on().equals(finding.subject())) {
            what.add(Text.plain("About: " + finding.on().name()));
        }
        what.add(Text.plain(finding.requirement().id()));
        return what;
    }

    private static List<Text> why(Finding finding) {
        List<Text> why = new ArrayList<>(Text.lines(finding.explanation(), positions(finding)));
        Citation citation = finding.requirement().citation();
        why.add(new Text("Source: " + Sentences.sourceInFull(citation) + ".", false, citation.url()));
        why.addAll(Text.lines(
                finding.alsoAsked().isEmpty() ? "" : "Also asked by: " + Sentences.alsoAsked(finding) + "."));
        return why;
    }

    /** Where the evidence is: the file once, then the positions in it; a fact not quoted above is quoted here. */
    private static String positions(Finding finding) {
        List<Evidence> evidence = finding.evidence();
        boolean cut = evidence.size() > MOST_POSITIONS + 1;
        List<String> positions = new ArrayList<>();
        String file = "";
        for (Evidence one : cut ? evidence.subList(0, MOST_POSITIONS) : evidence) {
            String at = one.at().toString();
            positions.add((at.equals(one.at().file()) || !one.at().file().equals(file)
                            ? at
                            : at.substring(file.length()).replaceFirst("^[:, ]+", ""))
                    + (finding.explanation().contains(one.fact()) ? "" : " (" + one.fact() + ")"));
            file = one.at().file();
        }
        return positions.isEmpty()
                ? ""
                : "In your file: " + String.join("; ", positions)
                        + (cut ? "; and " + (evidence.size() - MOST_POSITIONS) + " more" : "");
    }

    private static List<Text> how(Finding finding) {
        List<Text> how = new ArrayList<>(Text.lines(Sentences.toDo(finding)));
        finding.due().ifPresent(due -> how.add(Text.strong("Due: " + Sentences.day(due))));
        if (finding.waiver().isPresent()) {
            how.add(Text.strong(Sentences.accepted(finding)));
        }
        return how;
    }

    /** What to add, what answers most first. */
    private void toAdd(String heading, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        paragraph("Heading2", heading);
        table(
                heading,
                List.of(
                        new Column("Number", 1100),
                        new Column("What to add", 5000),
                        new Column("What it answers", 6536),
                        new Column("Who", 2500)),
                Sentences.toAdd(findings).entrySet().stream()
                        .sorted((one, other) ->
                                other.getValue().size() - one.getValue().size())
                        .map(entry -> List.of(
                                List.of(Text.strong(String.valueOf(++number))),
                                added(entry),
                                answered(entry.getValue()),
                                who(entry.getValue())))
                        .toList());
    }

    private static List<Text> added(Map.Entry<String, List<Finding>> entry) {
        return Text.lines(
                "Add " + entry.getKey() + ".",
                "Answers " + Sentences.count(entry.getValue().size(), "question", "questions") + ".");
    }

    private static List<Text> answered(List<Finding> findings) {
        Set<String> lines = new LinkedHashSet<>();
        findings.forEach(finding -> lines.add(named(finding.requirement()) + ", "
                + Sentences.sourceInFull(finding.requirement().citation())));
        return lines.stream().map(Text::plain).toList();
    }

    private static List<Text> who(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.requirement().who())
                .filter(who -> !who.isEmpty())
                .distinct()
                .map(Text::plain)
                .toList();
    }

    private void leftOut(int weaker, int later) {
        List<String> left = new ArrayList<>();
        if (weaker > 0) {
            left.add(Sentences.count(weaker, "question", "questions") + " about what is recommended or a local choice");
        }
        if (later > 0) {
            left.add(Sentences.count(later, "question that is", "questions that are") + " not due yet");
        }
        if (!left.isEmpty()) {
            paragraph(
                    "Normal",
                    "Not listed here, and not to be told from what is here: " + String.join(", and ", left) + ".");
        }
    }

    private void seats(List<SeatReading> readings) {
        List<SeatReading> shown = readings.stream()
                .filter(read -> all || !read.reading().question().isEmpty())
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        String heading = all ? "How we read each seat" : "Seats we could not read for certain";
        paragraph("Heading2", heading);
        table(
                heading,
                List.of(
                        new Column("Seat", 4600),
                        new Column("Board or committee", 2900),
                        new Column("Speaks for", 2600),
                        new Column("How we read it", 5036)),
                shown.stream()
                        .map(read -> List.of(
                                Text.lines(
                                        read.reading().seat().says(),
                                        "In your file: " + read.reading().seat().at()),
                                Text.lines(read.board().name()),
                                Text.lines(
                                        read.reading().represents().isEmpty()
                                                ? "Nobody we know"
                                                : String.join(
                                                        ", ", read.reading().represents())),
                                Text.lines(read.reading().how(), read.reading().question())))
                        .toList());
    }

    private void told(String heading, String because, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        paragraph("Heading2", heading);
        table(
                heading,
                List.of(new Column("Requirement", 5600), new Column(because, 6236), new Column("Source", 3300)),
                findings.stream()
                        .map(finding -> List.of(
                                Text.lines(
                                        named(finding.requirement()),
                                        finding.on().equals(finding.subject())
                                                ? ""
                                                : "About: " + finding.on().name()),
                                Text.lines(finding.explanation()),
                                Text.lines(Sentences.sourceInFull(
                                        finding.requirement().citation()))))
                        .toList());
    }

    private static String named(Requirement requirement) {
        return requirement.title() + " (" + requirement.id() + ")";
    }

    // --- around the places ------------------------------------------------------------------------------------------

    private void overview(List<SubjectReport> subjects) {
        paragraph("Heading1", "At a glance");
        table(
                "The headline of each place and system",
                List.of(
                        new Column("Place or system", 4000),
                        new Column("Headline", 6136),
                        new Column("Required", 5000)),
                subjects.stream()
                        .map(subject -> List.of(
                                List.of(Text.strong(subject.subject().name())),
                                Text.lines(Sentences.headline(subject)),
                                Text.lines(Sentences.counts(subject.findings(), Strength.REQUIRED)
                                        .replaceFirst("^Required: ", ""))))
                        .toList());
    }

    private void notChecked() {
        for (Report.Input input : report.inputs()) {
            if (input.problems().isEmpty()) {
                continue;
            }
            String heading = input.file() + " was not checked: "
                    + Sentences.count(input.problems().size(), "problem", "problems");
            paragraph("Heading1", heading);
            table(
                    heading,
                    List.of(
                            new Column("Where", 4000),
                            new Column("What is wrong", 5568),
                            new Column("What to do", 5568)),
                    input.problems().stream().map(WordReport::problem).toList());
        }
        if (!report.defects().isEmpty()) {
            paragraph("Heading1", "Not checked: a fault of ours");
            report.defects().forEach(defect -> paragraph("Normal", defect));
        }
    }

    private static List<List<Text>> problem(Problem problem) {
        return List.of(Text.lines(problem.at().toString()), Text.lines(problem.what()), Text.lines(problem.fix()));
    }

    private void about() {
        paragraph("Heading1", "About this check");
        List<List<List<Text>>> rows = new ArrayList<>();
        rows.add(pair("Checked as at", Sentences.day(report.asAt())));
        report.packs()
                .forEach(used -> rows.add(pair(
                        "Pack: a set of requirements from one policy document",
                        used.pack().title() + " (" + used.pack().id() + " "
                                + used.pack().version() + ")"
                                + (used.inForce() ? "" : ", not in force on that date")
                                + (used.covers() ? "" : ", about another system")
                                + (used.pack().status().equals("proposal") ? ", a proposal and not law" : ""))));
        report.inputs()
                .forEach(input -> rows.add(pair(
                        "File and its checksum",
                        input.file() + (input.sha256().isEmpty() ? "" : ", " + input.sha256()))));
        rows.add(pair("Product", "ICS Check " + report.version()));
        rows.add(pair("Evaluation", report.evaluation()));
        for (List<String> word : ExcelReport.KEY) {
            rows.add(pair("“" + word.get(0) + "” means", word.get(1)));
        }
        table("About this check", List.of(new Column("What", 4600), new Column("Which", 10536)), rows);
    }

    private static List<List<Text>> pair(String what, String which) {
        return List.of(Text.lines(what), Text.lines(which));
    }

    // --- how a document is made -------------------------------------------------------------------------------------

    private void look() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                WordReport.class.getResourceAsStream("word-styles.xml"), "word-styles.xml is in the product")) {
            word.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("word-styles.xml cannot be read", e);
        }
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
        XWPFParagraph footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.createRun()
                .setText(SafeText.legal(title()) + ", as at " + Sentences.day(report.asAt()) + ". ICS Check "
                        + report.version());
        footer.createRun().addTab();
        footer.createRun().setText("Page ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" of ");
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    /** Ends a section: the sheets since the last one are A4 laid sideways, or A3 turned as the picture is. */
    private void section(XWPFParagraph last, boolean large, BufferedImage image) {
        CTSectPr section = (CTSectPr) word.getDocument().getBody().getSectPr().copy();
        if (large) {
            boolean tall = image.getHeight() > image.getWidth();
            CTPageSz size = section.getPgSz();
            size.setOrient(tall ? STPageOrientation.PORTRAIT : STPageOrientation.LANDSCAPE);
            size.setW(BigInteger.valueOf(tall ? PAGE_WIDTH : 2L * PAGE_HEIGHT));
            size.setH(BigInteger.valueOf(tall ? 2L * PAGE_HEIGHT : PAGE_WIDTH));
        }
        CTPPr properties = last.getCTP().isSetPPr()
                ? last.getCTP().getPPr()
                : last.getCTP().addNewPPr();
        properties.setSectPr(section);
    }

    private static BufferedImage image(byte[] png) {
        try {
            return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How large a pixel of the picture may be, in the smallest units of the format, on a sheet of A4 or A3. */
    private static double scale(BufferedImage image, boolean large) {
        boolean tall = large && image.getHeight() > image.getWidth();
        int width = tall || !large ? PAGE_WIDTH : 2 * PAGE_HEIGHT;
        int height = !large ? PAGE_HEIGHT : tall ? 2 * PAGE_HEIGHT : PAGE_WIDTH;
        double widest = (width - 2 * MARGIN) * (double) Units.EMU_PER_DXA;
        double highest = (height - 4 * MARGIN) * (double) Units.EMU_PER_DXA;
        return Math.min(
                LARGEST * Units.EMU_PER_POINT, Math.min(widest / image.getWidth(), highest / image.getHeight()));
    }

    /** A picture with words for those who do not see it. */
    private XWPFParagraph picture(byte[] png, BufferedImage image, double scale, String words) {
        try {
            XWPFParagraph paragraph = word.createParagraph();
            XWPFPicture picture = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            PictureType.PNG,
                            "map.png",
                            (int) (image.getWidth() * scale),
                            (int) (image.getHeight() * scale));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
            return paragraph;
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(SafeText.legal(text));
        return paragraph;
    }

    private void table(String caption, List<Column> columns, List<List<List<Text>>> rows) {
        XWPFTable table = word.createTable(rows.size() + 1, columns.size());
        shape(table, caption, columns);
        XWPFTableRow first = table.getRow(0);
        first.setRepeatHeader(true);
        first.setCantSplitRow(true);
        for (int column = 0; column < columns.size(); column++) {
            cell(
                    first,
                    column,
                    columns.get(column),
                    "TableHeading",
                    List.of(Text.plain(columns.get(column).heading())));
        }
        for (int row = 0; row < rows.size(); row++) {
            XWPFTableRow there = table.getRow(row + 1);
            there.setCantSplitRow(true);
            for (int column = 0; column < columns.size(); column++) {
                cell(
                        there,
                        column,
                        columns.get(column),
                        "TableText",
                        rows.get(row).get(column));
            }
        }
        // Word joins two tables with nothing in between, and a heading needs no more room above it.
        XWPFParagraph after = word.createParagraph();
        after.setStyle("Small");
    }

    private static void shape(XWPFTable table, String caption, List<Column> columns) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        table.setStyleID("ActionTable");
        table.setTableAlignment(TableRowAlign.LEFT);
        table.setWidth(columns.stream().mapToInt(Column::width).sum());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setVal(new byte[] {0x06, 0x20});
        look.setFirstRow("1");
        look.setLastRow("0");
        look.setFirstColumn("0");
        look.setLastColumn("0");
        look.setNoHBand("1");
        look.setNoVBand("1");
        properties.addNewTblCaption().setVal(SafeText.legal(caption));
        if (table.getCTTbl().getTblGrid() == null) {
            table.getCTTbl().addNewTblGrid();
        }
        columns.forEach(
                column -> table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(column.width())));
    }

    private static void cell(XWPFTableRow row, int at, Column column, String style, Collection<Text> texts) {
        XWPFTableCell cell = row.getCell(at);
        cell.setWidth(String.valueOf(column.width()));
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        boolean begun = false;
        for (Text text : texts) {
            if (begun) {
                paragraph = cell.addParagraph();
                paragraph.setStyle(style);
            }
            begun = true;
            XWPFRun run =
                    SafeText.isLink(text.url()) ? paragraph.createHyperlinkRun(text.url()) : paragraph.createRun();
            if (SafeText.isLink(text.url())) {
                run.setStyle("Hyperlink");
            }
            run.setText(SafeText.legal(text.text()));
            if (text.strong()) {
                run.setBold(true);
            }
        }
    }
}
