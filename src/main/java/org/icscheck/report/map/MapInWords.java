package org.icscheck.report.map;

import java.util.ArrayList;
import java.util.List;
import org.icscheck.report.map.GovernanceMap.Box;
import org.icscheck.report.map.GovernanceMap.Gap;
import org.icscheck.report.map.GovernanceMap.Line;
import org.icscheck.report.map.GovernanceMap.Link;
import org.icscheck.report.map.GovernanceMap.More;
import org.icscheck.report.map.GovernanceMap.Row;

/**
 * The map in words: every fact of the picture, row by row, and every line as a row of a table; with what only words have
 * room for, such as every seat.
 *
 * @param heading {@code The map in words}
 * @param inShort one sentence with counts
 * @param parts a part for every row that has boxes
 * @param relations a row for every line
 * @param notes what is not drawn
 */
public record MapInWords(
        String id,
        String name,
        String heading,
        String inShort,
        List<Part> parts,
        List<Relation> relations,
        List<String> notes) {

    /** One row of the map. */
    public record Part(String title, List<Entry> entries) {}

    /**
     * One box.
     *
     * @param names as drawn in bold; empty for a ghost
     * @param facts as drawn
     * @param says what it is to others: {@code Reports to: Bury Locality System Board}
     * @param toFix numbers of the must-fix list about it
     * @param gaps the lines of a ghost
     * @param more lists that are not drawn
     */
    public record Entry(
            List<String> names,
            String kind,
            List<String> facts,
            List<More> says,
            List<Integer> toFix,
            List<Gap> gaps,
            List<More> more) {}

    /**
     * One line.
     *
     * @param number in the must-fix list; 0 when it is not there
     */
    public record Relation(String from, String label, String to, int number) {}

    static MapInWords of(GovernanceMap map) {
        List<Part> parts = new ArrayList<>();
        for (Row row : Row.values()) {
            List<Entry> entries = map.boxes().stream()
                    .filter(box -> box.row() == row)
                    .map(box -> entry(map, box))
                    .toList();
            if (!entries.isEmpty()) {
                parts.add(new Part(row.title(), entries));
            }
        }
        List<Relation> relations = map.lines().stream()
                .map(line -> new Relation(
                        map.box(line.from()).called(),
                        line.label(),
                        map.box(line.to()).called(),
                        line.number()))
                .toList();
        return new MapInWords(map.id(), map.name(), "The map in words", map.inShort(), parts, relations, map.notes());
    }

    private static Entry entry(GovernanceMap map, Box box) {
        List<More> says = new ArrayList<>();
        for (Link link : Link.values()) {
            List<String> to = map.lines().stream()
                    .filter(line -> line.from().equals(box.id())
                            && line.link() == link
                            && link != Link.MISSING
                            && link != Link.UNSAID)
                    .map(line -> map.box(line.to()).called())
                    .toList();
            if (!to.isEmpty()) {
                says.add(new More(MapMaker.sentence(link.label()), to));
            }
        }
        for (Line line : map.lines()) {
            if (line.from().equals(box.id()) && (line.link() == Link.MISSING || line.link() == Link.UNSAID)) {
                says.add(new More(
                        MapMaker.sentence(line.label()),
                        List.of(map.box(line.to()).called())));
            }
        }
        return new Entry(box.names(), box.kind().meaning(), box.facts(), says, box.toFix(), box.gaps(), box.more());
    }

    // Plain text.

    /** As plain text, ending in a line feed. */
    public String toText() {
        StringBuilder out = new StringBuilder();
        out.append(heading).append("\n\n").append(inShort).append("\n");
        for (Part part : parts) {
            out.append('\n').append(part.title()).append('\n');
            for (Entry entry : part.entries()) {
                out.append("  - ").append(title(entry)).append('\n');
                for (String line : lines(entry)) {
                    out.append("      ").append(line).append('\n');
                }
            }
        }
        if (!relations.isEmpty()) {
            out.append("\nRelationships\n");
            relations.forEach(one -> out.append("  - ")
                    .append(one.from())
                    .append(" | ")
                    .append(one.label())
                    .append(" | ")
                    .append(one.to())
                    .append('\n'));
        }
        if (!notes.isEmpty()) {
            out.append('\n');
        }
        notes.forEach(note -> out.append(note).append('\n'));
        return out.toString();
    }

    private static String title(Entry entry) {
        return entry.names().isEmpty()
                ? String.join("; ", entry.gaps().stream().map(Gap::text).toList())
                : String.join(", ", entry.names());
    }

    private static List<String> lines(Entry entry) {
        List<String> lines = new ArrayList<>(entry.facts());
        entry.says().forEach(say -> lines.add(say.label() + ": " + String.join("; ", say.items())));
        if (!entry.toFix().isEmpty()) {
            lines.add("Must fix: "
                    + String.join(
                            ", ", entry.toFix().stream().map(String::valueOf).toList()));
        }
        entry.more().forEach(more -> lines.add(more.label() + ": " + String.join("; ", more.items())));
        return lines;
    }

    // Markdown.

    /**
     * As Markdown, ending in a line feed.
     *
     * @param level of its heading: 2 for {@code ##}
     */
    public String toMarkdown(int level) {
        StringBuilder out = new StringBuilder();
        String hashes = "#".repeat(level);
        out.append(hashes)
                .append(' ')
                .append(heading)
                .append("\n\n")
                .append(md(inShort))
                .append('\n');
        for (Part part : parts) {
            out.append('\n')
                    .append(hashes)
                    .append("# ")
                    .append(md(part.title()))
                    .append("\n\n");
            for (Entry entry : part.entries()) {
                out.append("- **").append(md(title(entry))).append("**\n");
                lines(entry).forEach(line -> out.append("  - ").append(md(line)).append('\n'));
            }
        }
        if (!relations.isEmpty()) {
            out.append('\n').append(hashes).append("# Relationships\n\n| From | Relationship | To |\n|---|---|---|\n");
            relations.forEach(one -> out.append("| ")
                    .append(md(one.from()))
                    .append(" | ")
                    .append(md(one.label()))
                    .append(" | ")
                    .append(md(one.to()))
                    .append(" |\n"));
        }
        notes.forEach(note -> out.append('\n').append(md(note)).append('\n'));
        return out.toString();
    }

    private static String md(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~!&])", "\\\\$1");
    }

    // HTML.

    /**
     * As an HTML fragment: a heading, a nested list and a table.
     *
     * @param anchor before a number of the must-fix list gives the id of its card: {@code fix-}
     */
    public String toHtml(String anchor) {
        StringBuilder out = new StringBuilder();
        out.append("<h3>")
                .append(html(heading))
                .append("</h3>\n<p>")
                .append(html(inShort))
                .append("</p>\n<ul>\n");
        for (Part part : parts) {
            out.append("<li><strong>").append(html(part.title())).append("</strong>\n<ul>\n");
            for (Entry entry : part.entries()) {
                out.append("<li>");
                if (entry.names().isEmpty()) {
                    List<String> gaps = entry.gaps().stream()
                            .map(gap -> linked(gap.text(), gap.number(), anchor))
                            .toList();
                    out.append(String.join("; ", gaps));
                } else {
                    out.append("<strong>").append(html(title(entry))).append("</strong>");
                }
                out.append("\n<ul>\n");
                entry.facts()
                        .forEach(fact -> out.append("<li>").append(html(fact)).append("</li>\n"));
                entry.says()
                        .forEach(say -> out.append("<li>")
                                .append(linked(say.label(), number(say.label()), anchor))
                                .append(": ")
                                .append(html(String.join("; ", say.items())))
                                .append("</li>\n"));
                if (!entry.toFix().isEmpty()) {
                    out.append("<li>Must fix: ")
                            .append(String.join(
                                    ", ",
                                    entry.toFix().stream()
                                            .map(number -> linked(String.valueOf(number), number, anchor))
                                            .toList()))
                            .append("</li>\n");
                }
                entry.more().forEach(more -> {
                    out.append("<li>").append(html(more.label())).append("\n<ul>\n");
                    more.items()
                            .forEach(item ->
                                    out.append("<li>").append(html(item)).append("</li>\n"));
                    out.append("</ul></li>\n");
                });
                out.append("</ul></li>\n");
            }
            out.append("</ul></li>\n");
        }
        out.append("</ul>\n");
        if (!relations.isEmpty()) {
            out.append("<table>\n<caption>Relationships</caption>\n<thead><tr><th scope=\"col\">From</th>"
                    + "<th scope=\"col\">Relationship</th><th scope=\"col\">To</th></tr></thead>\n<tbody>\n");
            relations.forEach(one -> out.append("<tr><th scope=\"row\">")
                    .append(html(one.from()))
                    .append("</th><td>")
                    .append(linked(one.label(), one.number(), anchor))
                    .append("</td><td>")
                    .append(html(one.to()))
                    .append("</td></tr>\n"));
            out.append("</tbody>\n</table>\n");
        }
        notes.forEach(note -> out.append("<p>").append(html(note)).append("</p>\n"));
        return out.toString().replace("\n<ul>\n</ul></li>", "</li>");
    }

    /** The picture in a region that scrolls by keyboard too, and the words right below it, open. */
    String figure(String svg, String anchor) {
        String region = "map-" + GovernanceMapIds.plain(id) + "-region";
        return "<figure class=\"map\">\n<div class=\"map-scroll\" id=\"" + region
                + "\" role=\"region\" aria-label=\"Governance map of " + html(name)
                + ", scrolls sideways\" tabindex=\"0\">\n"
                + svg + "</div>\n<figcaption>\n" + toHtml(anchor) + "</figcaption>\n</figure>\n";
    }

    private static String linked(String text, int number, String anchor) {
        return number > 0 ? "<a href=\"#" + html(anchor) + number + "\">" + html(text) + "</a>" : html(text);
    }

    private int number(String label) {
        return relations.stream()
                .filter(one ->
                        one.number() > 0 && MapMaker.sentence(one.label()).equals(label))
                .mapToInt(Relation::number)
                .findFirst()
                .orElse(0);
    }

    private static String html(String text) {
        return SvgWriter.escaped(text);
    }
}
