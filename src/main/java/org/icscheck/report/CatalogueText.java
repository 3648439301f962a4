package org.icscheck.report;

import java.util.Locale;
import org.icscheck.domain.requirement.Entry;
import org.icscheck.domain.requirement.Listing;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.report.CatalogueCard.Part;
import org.icscheck.report.CatalogueCard.Row;

/** Writes the catalogue as plain text: a line for each requirement, or everything about one. */
public final class CatalogueText {

    private final StringBuilder out = new StringBuilder();

    private CatalogueText() {}

    /** The requirements listed, a line each, ending in a line feed. */
    public static String list(Listing listing) {
        CatalogueText text = new CatalogueText();
        if (!listing.filters().isEmpty()) {
            text.wrapped("", CatalogueCard.chosen(listing));
            text.line("");
        }
        int width = listing.entries().stream()
                .mapToInt(entry -> entry.requirement().id().length())
                .max()
                .orElse(0);
        for (Listing.Chapter chapter : listing.chapters()) {
            Pack pack = chapter.pack();
            text.wrapped("", pack.title());
            text.wrapped("", pack.id() + " " + pack.version() + ". " + CatalogueCard.about(pack));
            text.wrapped("", CatalogueCard.counts(chapter.entries()) + ".");
            text.line("");
            for (Entry entry : chapter.entries()) {
                Requirement requirement = entry.requirement();
                text.line(String.format(
                        Locale.ROOT,
                        "%-" + width + "s  %-12s  %-18s  %s",
                        requirement.id(),
                        requirement.strength().label(),
                        entry.state().label(),
                        requirement.title()));
            }
            text.line("");
        }
        if (listing.chapters().size() != 1) {
            text.line("All: " + CatalogueCard.counts(listing.entries()) + ".");
        }
        return text.out.toString();
    }

    /** Everything about one requirement, ending in a line feed. */
    public static String one(Entry entry) {
        CatalogueText text = new CatalogueText();
        text.wrapped("", entry.requirement().id() + "  " + entry.requirement().title());
        text.line("");
        text.wrapped("", entry.requirement().asks());
        text.line("");
        CatalogueCard.rows(entry).forEach(text::row);
        return text.out.toString();
    }

    private void row(Row row) {
        String start = String.format(Locale.ROOT, "%-11s", row.label());
        for (Part part : row.parts()) {
            if (part.text().contains("\n")) {
                line(row.label());
                part.text().lines().forEach(code -> line(code.isEmpty() ? "" : "  " + code));
            } else {
                wrapped(start, part.text());
            }
            start = " ".repeat(start.length());
            if (!part.link().isEmpty() && !part.link().startsWith("#")) {
                line(start + part.link());
            }
        }
    }

    private void wrapped(String start, String text) {
        Sentences.wrapped(start, text).forEach(this::line);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
