package org.icscheck.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Entry;
import org.icscheck.domain.requirement.Entry.State;
import org.icscheck.domain.requirement.Listing;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.report.CatalogueCard.Part;
import org.icscheck.report.CatalogueCard.Row;

/** Writes the catalogue as Markdown. Text of the catalogue is escaped: what it says is never read as markup. */
public final class CatalogueMarkdown {

    private final StringBuilder out = new StringBuilder();

    private CatalogueMarkdown() {}

    /** The requirements listed, ending in a line feed. */
    public static String write(Listing listing) {
        CatalogueMarkdown markdown = new CatalogueMarkdown();
        markdown.head(listing);
        listing.chapters().forEach(markdown::chapter);
        return markdown.out.toString();
    }

    private void head(Listing listing) {
        paragraph("# What is asked of integrated care systems");
        if (!listing.filters().isEmpty()) {
            paragraph(text(CatalogueCard.chosen(listing)));
        }
        paragraph(text(CatalogueCard.counts(listing.entries()) + ". " + CatalogueCard.ABOUT));
        cells(Stream.concat(
                Stream.of("Pack", "Requirements"), Stream.of(State.values()).map(State::label)));
        out.append("| --- | ---: | ---: | ---: | ---: |\n");
        for (Listing.Chapter chapter : listing.chapters()) {
            numbers(
                    "[" + text(CatalogueCard.name(chapter)) + "](#"
                            + chapter.pack().id() + ")",
                    chapter.entries());
        }
        numbers("All", listing.entries());
        out.append('\n');
    }

    private void numbers(String name, List<Entry> entries) {
        cells(Stream.concat(
                Stream.of(name, String.valueOf(entries.size())),
                Stream.of(State.values()).map(state -> String.valueOf(state.countIn(entries)))));
    }

    private void cells(Stream<String> cells) {
        out.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void chapter(Listing.Chapter chapter) {
        Pack pack = chapter.pack();
        paragraph("<a id=\"" + pack.id() + "\"></a>");
        paragraph("## " + text(pack.title()));
        paragraph(text(CatalogueCard.about(pack)));
        chapter.entries().forEach(this::entry);
    }

    private void entry(Entry entry) {
        paragraph("### "
                + text(entry.requirement().id() + " " + entry.requirement().title()));
        paragraph(text(entry.requirement().asks()));
        CatalogueCard.rows(entry).forEach(this::row);
        out.append('\n');
    }

    private void row(Row row) {
        out.append("- **").append(text(row.label())).append(":**");
        if (row.parts().size() == 1) {
            out.append(part(row.parts().get(0), "  ")).append('\n');
            return;
        }
        out.append('\n');
        row.parts().forEach(part -> out.append("  -").append(part(part, "    ")).append('\n'));
    }

    private static String part(Part part, String indent) {
        if (part.text().contains("\n")) {
            String fence = "`".repeat(Math.max(3, longestRun(part.text()) + 1));
            return part.text()
                    .lines()
                    .map(line -> line.isEmpty() ? "" : indent + line)
                    .collect(Collectors.joining("\n", "\n\n" + indent + fence + "\n", "\n" + indent + fence));
        }
        if (part.code()) {
            return " `" + part.text().replace("`", "'") + "`";
        }
        return part.link().matches("https?://.*")
                ? " [" + text(part.text()) + "](<" + part.link().replaceAll("[<>\\\\\\s]", "") + ">)"
                : " " + text(part.text());
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Text that Markdown leaves as it is. */
    static String text(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("[\\\\`*_\\[\\]<>#|~&!]", "\\\\$0")
                .replaceAll("^([-+=])", "\\\\$1")
                .replaceAll("^(\\d+)([.)])", "$1\\\\$2");
    }

    private void paragraph(String text) {
        out.append(text).append("\n\n");
    }
}
