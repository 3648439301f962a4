package org.icscheck.report.page;

import org.icscheck.domain.requirement.Report;

/** A report in the formats that are laid out as a document; each holds everything, and is a pure function of the report. */
public final class Pages {

    private Pages() {}

    /** One HTML file that needs nothing else and prints well; well-formed XML too. Ends in a line feed. */
    public static String html(Report report) {
        return HtmlWriter.write(PageLayout.of(report), HtmlWriter.Medium.SCREEN);
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
