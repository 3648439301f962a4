package org.icscheck.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.icscheck.report.page.Page.Block;
import org.icscheck.report.page.Page.Bullet;
import org.icscheck.report.page.Page.Inline;

/** Writes a page as Markdown that GitHub and word processors read. Nothing a submission says is read as Markdown or HTML. */
final class MarkdownWriter {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~#&$@]");

    /** What would start a list or a heading at the start of a line. */
    private static final Pattern START = Pattern.compile("^(\\s*)(\\d+)([.)])|^(\\s*)([-+=:])");

    private static final Pattern TICKS = Pattern.compile("`+");

    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter() {}

    /** The page, ending in a line feed. */
    static String write(Page page) {
        MarkdownWriter markdown = new MarkdownWriter();
        markdown.paragraph("# " + escaped(page.heading()), "");
        markdown.paragraph(start(page.caption()), "");
        markdown.blocks(page.blocks(), 2, "");
        markdown.out.append(start(page.product())).append('\n');
        return markdown.out.toString();
    }

    private void blocks(List<Block> blocks, int level, String indent) {
        blocks.forEach(block -> block(block, level, indent));
    }

    private void block(Block block, int level, String indent) {
        if (block instanceof Page.Section section) {
            paragraph(heading(level) + escaped(section.heading()), "");
            blocks(section.blocks(), level + 1, "");
        } else if (block instanceof Page.Panel panel) {
            paragraph("**" + escaped(panel.headline()) + "**", indent);
            blocks(panel.blocks(), level, indent);
        } else if (block instanceof Page.Paragraph paragraph) {
            paragraph(line(paragraph.words()), indent);
        } else if (block instanceof Page.Card card) {
            card(card, level);
        } else if (block instanceof Page.Table table) {
            table(table);
        } else if (block instanceof Page.Bullets bullets) {
            bullets(bullets.bullets(), level, indent);
        } else if (block instanceof Page.Wide wide) {
            block(wide.table(), level, indent);
        } else if (block instanceof Page.Fold fold) {
            blocks(fold.blocks(), level, indent);
        } else if (block instanceof Page.Contents contents) {
            paragraph(heading(level) + escaped(contents.heading()), "");
            // Renderers make addresses of headings each in their own way, so these are words.
            bullets(
                    contents.links().stream()
                            .map(link -> Bullet.of(new Page.Words(link.text())))
                            .toList(),
                    level,
                    "");
        } else if (!(block instanceof Page.Drawing)) {
            throw new IllegalStateException("no way to write " + block);
        }
    }

    private void card(Page.Card card, int level) {
        paragraph(heading(level) + escaped(card.heading()), "");
        if (!card.about().isEmpty()) {
            paragraph(line(card.about()), "");
        }
        for (Page.Field field : card.fields()) {
            out.append("- **").append(escaped(field.label())).append(":** ");
            boolean first = true;
            for (Block block : field.blocks()) {
                if (first && block instanceof Page.Paragraph paragraph) {
                    out.append(inlines(paragraph.words())).append("\n");
                } else {
                    if (!first) {
                        out.append('\n');
                    }
                    block(block, level + 1, "  ");
                    trim();
                }
                first = false;
            }
        }
        out.append('\n');
    }

    private void table(Page.Table table) {
        paragraph("**" + escaped(table.caption()) + "**", "");
        row(table.columns().stream().map(MarkdownWriter::escaped).toList());
        row(table.columns().stream().map(column -> "---").toList());
        table.rows()
                .forEach(row -> row(row.cells().stream()
                        .map(cell -> String.join("<br>", cellLines(cell)))
                        .toList()));
        out.append('\n');
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** A cell holds no blocks, so each of them is a line. */
    private static List<String> cellLines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Page.Paragraph paragraph) {
                lines.add(inlines(paragraph.words()));
            } else if (block instanceof Page.Bullets bullets) {
                bullets.bullets().forEach(bullet -> {
                    lines.add("• " + inlines(bullet.words()));
                    lines.addAll(cellLines(bullet.inside()));
                });
            } else if (block instanceof Page.Fold fold) {
                lines.addAll(cellLines(fold.blocks()));
            } else {
                throw new IllegalStateException("no way to write in a cell: " + block);
            }
        }
        return lines;
    }

    private void bullets(List<Bullet> bullets, int level, String indent) {
        for (Bullet bullet : bullets) {
            out.append(indent).append("- ").append(line(bullet.words())).append('\n');
            for (Block block : bullet.inside()) {
                block(block, level, indent + "  ");
                trim();
            }
        }
        out.append('\n');
    }

    private void paragraph(String text, String indent) {
        out.append(indent).append(text).append("\n\n");
    }

    /** One line feed at the end, so that a list goes on. */
    private void trim() {
        while (out.length() > 1 && out.charAt(out.length() - 1) == '\n' && out.charAt(out.length() - 2) == '\n') {
            out.setLength(out.length() - 1);
        }
    }

    private static String heading(int level) {
        return "#".repeat(Math.min(level, 6)) + " ";
    }

    private static String line(List<Inline> inlines) {
        return inlines.isEmpty() || !(inlines.get(0) instanceof Page.Words)
                ? inlines(inlines)
                : started(inlines(inlines));
    }

    private static String inlines(List<Inline> inlines) {
        return inlines.stream()
                .map(MarkdownWriter::inline)
                .collect(Collectors.joining())
                .strip();
    }

    private static String inline(Inline inline) {
        if (inline instanceof Page.Words words) {
            return escaped(words.text());
        } else if (inline instanceof Page.Strong strong) {
            return "**" + escaped(strong.text()) + "**";
        } else if (inline instanceof Page.Code code) {
            return code(code.text());
        } else if (inline instanceof Page.Id id) {
            return code(id.id());
        } else if (inline instanceof Page.Source source) {
            return link(source.link());
        } else if (inline instanceof Page.About about) {
            return about.names().stream()
                    .map(named -> "**" + escaped(named.name()) + "**")
                    .collect(Collectors.joining("; ", "About: ", ""));
        } else if (inline instanceof Page.Link link) {
            return link(link);
        } else if (inline instanceof Page.Tag tag) {
            return "**" + tag.verdict().label() + "**";
        } else if (inline instanceof Page.Judged judged) {
            return link(judged.link());
        }
        throw new IllegalStateException("no way to write " + inline);
    }

    /** A link to somewhere else; one within the page is its words. */
    private static String link(Page.Link link) {
        return link.leadsSomewhere() && !link.to().startsWith("#")
                ? "[" + escaped(link.text()) + "](<"
                        + link.to().replace("<", "%3C").replace(">", "%3E") + ">)"
                : escaped(link.text());
    }

    /** Words between ticks, more of them than the words hold; a bar would end a cell of a table. */
    private static String code(String words) {
        String shown = Text.shown(words).replace("|", "\\|");
        int most = TICKS.matcher(shown)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        if (most == 0) {
            return "`" + shown + "`";
        }
        String fence = "`".repeat(most + 1);
        return fence + " " + shown + " " + fence;
    }

    private static String start(String words) {
        return started(escaped(words));
    }

    private static String started(String escaped) {
        return START.matcher(escaped)
                .replaceFirst(match -> Matcher.quoteReplacement(
                        match.group(2) != null
                                ? match.group(1) + match.group(2) + "\\" + match.group(3)
                                : match.group(4) + "\\" + match.group(5)));
    }

    /** Words that mean nothing to Markdown: every mark it knows has a backslash before it, and {@code <}, {@code &} are named. */
    static String escaped(String words) {
        return SPECIAL.matcher(Text.shown(words)).replaceAll(match -> switch (match.group()) {
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "&" -> "&amp;";
            case "@" -> "&#64;";
            default -> Matcher.quoteReplacement("\\" + match.group());
        });
    }
}
