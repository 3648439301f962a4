package org.icscheck.report.page;

import java.util.List;
import java.util.Set;
import org.icscheck.domain.requirement.Report;

/** A report in the formats that are laid out as a document; each holds everything, and is a pure function of the report. */
public final class Pages {

    private Pages() {}

    /** One HTML file that needs nothing else and prints well; well-formed XML too. Ends in a line feed. */
    public static String html(Report report) {
        return HtmlWriter.write(PageLayout.of(report), HtmlWriter.Medium.SCREEN);
    }

    /**
     * The report as the service shows it: without the map and what to do next, which have pages of their own there.
     *
     * @param path of the report's page; parts that stand elsewhere are linked from it
     * @return blocks of HTML for a page around them, which has the heading: first what is to be said first, then the rest
     */
    public static List<String> report(Report report, String path) {
        List<Page.Block> blocks = PageLayout.without(report, Set.of(Governance.class, Next.class));
        int first = (int) blocks.stream()
                .takeWhile(block -> !(block instanceof Page.Contents))
                .count();
        return HtmlWriter.fragments(List.of(blocks.subList(0, first), blocks.subList(first, blocks.size())), path, 2);
    }

    /** The map and the map in words, of every place and system that has one; empty when none has. */
    public static String map(Report report, String path) {
        return piece(PageLayout.only(report, new Governance()), path);
    }

    /** What to do next, where the report holds it; empty when it has nothing to say. */
    public static String next(Report report, String path) {
        return piece(PageLayout.only(report, new Next()), path);
    }

    /** How each seat was read. */
    public static String readings(Report report, String path) {
        return piece(PageLayout.only(report, new Readings()), path);
    }

    /** All that is said of one requirement, a card for each finding; empty when it was not asked. */
    public static String requirement(Report report, String id, String path) {
        return piece(Cards.of(report, id), path);
    }

    private static String piece(List<Page.Block> blocks, String path) {
        return HtmlWriter.fragments(List.of(blocks), path, 2).get(0);
    }

    /** The heading of the report, and what stands under it. */
    public static List<String> heading(Report report) {
        return PageLayout.heading(report);
    }

    /** A PDF in A4, tagged for screen readers (PDF/UA). */
    public static byte[] pdf(Report report) {
        return PdfWriter.write(PageLayout.of(report), report);
    }

    /** Markdown as GitHub reads it, for a board paper. Ends in a line feed. */
    public static String markdown(Report report) {
        return MarkdownWriter.write(PageLayout.of(report));
    }
}
