package org.icscheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.icscheck.domain.model.Change;
import org.icscheck.domain.requirement.Comparison;
import org.icscheck.domain.requirement.Comparison.Group;
import org.icscheck.domain.requirement.Comparison.Move;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.report.ComparisonWords.Line;
import org.icscheck.report.ComparisonWords.Row;

/** Writes a comparison as one page that needs nothing else: no script, no font, no picture, no other file. */
public final class ComparisonHtml {

    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1b1f23; --soft: #4c5661; --line: #cfd6dd; --paper: #fff }
            @media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --soft: #b3bcc5; --line: #434c55; \
            --paper: #14181c } }
            * { box-sizing: border-box }
            body { margin: 0 auto; max-width: 56rem; padding: 1.5rem 1.25rem 4rem; color: var(--ink); \
            background: var(--paper); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif }
            h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 1rem }
            h2 { font-size: 1.35rem; line-height: 1.25; margin: 2.5rem 0 .5rem }
            h3 { font-size: 1.05rem; line-height: 1.3; margin: 0 0 .3rem }
            p { margin: 0 0 .75rem }
            .soft { color: var(--soft) }
            .id { font: .85rem/1.4 ui-monospace, Consolas, monospace; color: var(--soft); white-space: nowrap }
            article { border-top: 1px solid var(--line); padding: .9rem 0 .5rem }
            .moved { font-weight: 600 }
            dl { margin: 0; font-size: .95rem }
            dl > div { display: grid; grid-template-columns: 5.5rem 1fr; gap: 0 1rem; margin: 0 0 .2rem }
            dt { color: var(--soft) }
            dd { margin: 0; overflow-wrap: anywhere }
            ul { margin: .3rem 0 .8rem; padding-left: 1.2rem }
            li { overflow-wrap: anywhere }
            .close { list-style: none; padding: 0 } .close li { border-top: 1px solid var(--line); padding: .2rem 0 }
            .close strong { font-weight: 400 }
            nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; list-style: none; padding: 0 }
            a { color: inherit }
            @media (max-width: 34rem) { dl > div { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .4rem } }
            @media print { :root { font-size: 75%; --ink: #000; --soft: #333; --paper: #fff }
              body { max-width: none; padding: 0 } h2, h3 { break-after: avoid } article, li { break-inside: avoid } }
            """;

    private final StringBuilder out = new StringBuilder();

    /** Whether the page around it has the tags of verdicts, with their shapes. */
    private final boolean tags;

    private ComparisonHtml(boolean tags) {
        this.tags = tags;
    }

    /** The comparison as a page, ending in a line feed. */
    public static String write(Comparison comparison) {
        ComparisonHtml html = new ComparisonHtml(false);
        html.page(comparison);
        return html.out.toString();
    }

    /**
     * What moved, without the page around it: for a page of the service, which has the heading, the style, and the shapes of
     * the tags.
     */
    public static String fragment(Comparison comparison) {
        ComparisonHtml html = new ComparisonHtml(true);
        html.line("<p>" + text(ComparisonWords.counts(comparison)) + "</p>");
        html.notes(comparison);
        html.body(comparison);
        return html.out.toString();
    }

    /** What the page is called. */
    public static String title(Comparison comparison) {
        return ComparisonWords.title(comparison);
    }

    private void body(Comparison comparison) {
        for (Group group : Group.values()) {
            group(comparison, group);
        }
        changes(comparison);
    }

    private void page(Comparison comparison) {
        String title = text(ComparisonWords.title(comparison));
        line("<!DOCTYPE html>");
        line("<html lang=\"en-GB\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<title>" + title + " – ICS Check</title>");
        line("<style>\n" + STYLE + "</style>");
        line("</head>");
        line("<body>");
        line("<header>");
        line("<h1>" + title + "</h1>");
        line("<p>" + text(ComparisonWords.counts(comparison)) + "</p>");
        notes(comparison);
        line("<p class=\"soft\">" + text(Sentences.NOT_APPROVAL) + "</p>");
        contents(comparison);
        line("</header>");
        line("<main id=\"maincontent\">");
        body(comparison);
        line("</main>");
        line("<footer><p class=\"soft\">icscheck " + text(comparison.after().version()) + "</p></footer>");
        line("</body>");
        line("</html>");
    }

    /** Where each part begins, since what is still to fix may be long. */
    private void contents(Comparison comparison) {
        List<Group> there = Stream.of(Group.values())
                .filter(group -> !ComparisonWords.rows(comparison, group).isEmpty())
                .toList();
        if (there.size() > 1) {
            line("<nav aria-label=\"On this page\"><ul>");
            there.forEach(group -> line("<li><a href=\"#" + group.word() + "\">" + text(group.label()) + "</a></li>"));
            line("</ul></nav>");
        }
    }

    private void notes(Comparison comparison) {
        List<String> notes = new ArrayList<>(ComparisonWords.policy(comparison));
        notes.addAll(ComparisonWords.onlyInOne(comparison));
        notes.addAll(ComparisonMarkdown.unread("Before", comparison.before()));
        notes.addAll(ComparisonMarkdown.unread("After", comparison.after()));
        if (!notes.isEmpty()) {
            list(notes);
        }
    }

    private void group(Comparison comparison, Group group) {
        List<Row> rows = ComparisonWords.rows(comparison, group);
        List<String> folded = group == Group.POLICY ? ComparisonWords.folded(comparison) : List.of();
        if (rows.isEmpty() && folded.isEmpty()) {
            return;
        }
        line("<section aria-labelledby=\"" + group.word() + "\">");
        line("<h2 id=\"" + group.word() + "\">" + text(group.label()) + "</h2>");
        if (group == Group.STILL_TO_FIX) {
            // Nothing of it moved: a line each, so that what did move is not buried.
            line("<ul class=\"close\">");
            rows.forEach(row -> line("<li><strong>" + title(row) + "</strong> " + moved(row) + "</li>"));
            line("</ul>");
        } else {
            rows.forEach(this::row);
        }
        if (!folded.isEmpty()) {
            list(folded);
        }
        line("</section>");
    }

    private static String title(Row row) {
        String on = ComparisonWords.on(row);
        return text(row.subject().subject().name() + (on.isEmpty() ? "" : ", " + on) + ": "
                + row.move().requirement().title());
    }

    private String moved(Row row) {
        String moved = tags
                ? tags(row.move())
                : "<span class=\"moved\">" + text(ComparisonWords.moved(row.move())) + "</span>";
        return moved + " <span class=\"soft\">"
                + text(row.move().requirement().strength().label()) + "</span> · <span class=\"id\">"
                + text(row.move().requirement().id()) + "</span>";
    }

    private void row(Row row) {
        line(tags ? "<article class=\"card\">" : "<article>");
        line("<h3>" + title(row) + "</h3>");
        line("<p>" + moved(row) + "</p>");
        line("<dl>");
        for (Line one : ComparisonWords.lines(row.move())) {
            String words = tags ? "<p>" + text(one.text()) + "</p>" : text(one.text());
            line("<div><dt>" + text(one.label()) + "</dt><dd>" + words + "</dd></div>");
        }
        line("</dl>");
        line("</article>");
    }

    /** How it stood and stands, each as the tag of its verdict where it has one. */
    private static String tags(Move move) {
        List<String> states = ComparisonWords.states(move);
        List<Optional<Finding>> findings = List.of(move.before(), move.after());
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            Optional<Finding> finding = findings.get(states.size() == 1 ? 1 : i);
            String state = states.get(i);
            tags.add(finding.map(Finding::verdict)
                    .filter(verdict -> state.startsWith(verdict.label()))
                    .map(verdict ->
                            tag(verdict) + text(state.substring(verdict.label().length())))
                    .orElse("<strong>" + text(state) + "</strong>"));
        }
        return String.join(" → ", tags);
    }

    private static String tag(Verdict verdict) {
        return "<span class=\"tag " + verdict.word() + "\"><svg class=\"app-icon\" width=\"14\" height=\"14\""
                + " aria-hidden=\"true\"><use href=\"#icon-" + verdict.word() + "\"/></svg>" + text(verdict.label())
                + "</span>";
    }

    private void changes(Comparison comparison) {
        Map<String, List<Change>> changes = ComparisonWords.changes(comparison);
        if (changes.isEmpty()) {
            return;
        }
        line("<section aria-labelledby=\"changes\">");
        line("<h2 id=\"changes\">What the files say differently</h2>");
        changes.forEach((owner, all) -> {
            line("<h3>" + text(owner) + "</h3>");
            list(all.stream()
                    .map(change -> change.kind() + " " + ComparisonWords.change(change))
                    .toList());
        });
        line("</section>");
    }

    private void list(List<String> items) {
        line("<ul>");
        items.forEach(item -> line("<li>" + text(item) + "</li>"));
        line("</ul>");
    }

    private static String text(String text) {
        return CatalogueHtml.text(text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
