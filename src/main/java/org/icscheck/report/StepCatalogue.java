package org.icscheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icscheck.domain.scenario.StepEntry;
import org.icscheck.domain.scenario.StepEntry.Parameter;

/** Writes the steps scenarios may be written in: as text, as Markdown and as a page. */
public final class StepCatalogue {

    private static final String TITLE = "The steps of a scenario";

    private static final String ABOUT =
            "A scenario is a few lines: Given what is arranged, When it is checked, Then what should be found. “And” and"
                    + " “But” continue whichever came before. What stands between braces is yours to fill in; letters"
                    + " in brackets may be left out, and a slash offers either word.";

    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1b1f23; --soft: #4c5661; --line: #cfd6dd; --tint: #f3f5f7; \
            --link: #0b4f9e; --paper: #fff }
            @media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --soft: #b3bcc5; --line: #434c55; \
            --tint: #1f252b; --link: #8cbcff; --paper: #14181c } }
            * { box-sizing: border-box }
            body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1.25rem 4rem; color: var(--ink); \
            background: var(--paper); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif }
            h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .8rem }
            h2 { font-size: 1.4rem; margin: 2.4rem 0 .4rem }
            h3 { font-size: 1.05rem; margin: 0 0 .3rem; overflow-wrap: anywhere }
            a { color: var(--link) }
            a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
            p { margin: 0 0 .5rem }
            article { border-top: 1px solid var(--line); padding: .9rem 0 .7rem; break-inside: avoid }
            .soft { color: var(--soft) }
            dl { display: grid; grid-template-columns: 8rem 1fr; gap: .2rem 1rem; margin: 0 0 .4rem; font-size: .95rem }
            dt { color: var(--soft) }
            dd { margin: 0; overflow-wrap: anywhere }
            pre { font: .88rem/1.5 ui-monospace, Consolas, monospace; background: var(--tint); padding: .5rem .8rem; \
            overflow-x: auto; margin: .3rem 0 0 }
            @media (max-width: 34rem) { dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .4rem } }
            @media print { nav { display: none } :root { font-size: 80% } pre { white-space: pre-wrap } }
            """;

    private StepCatalogue() {}

    private static Map<String, List<StepEntry>> grouped(List<StepEntry> steps) {
        Map<String, List<StepEntry>> groups = new LinkedHashMap<>();
        steps.forEach(step ->
                groups.computeIfAbsent(step.group(), k -> new ArrayList<>()).add(step));
        return groups;
    }

    /** The steps as text, ending in a line feed. */
    public static String text(List<StepEntry> steps) {
        List<String> lines = new ArrayList<>();
        lines.add(TITLE);
        lines.addAll(Sentences.wrapped("", ABOUT));
        grouped(steps).forEach((group, entries) -> {
            lines.add("");
            lines.add(group);
            for (StepEntry step : entries) {
                lines.add("");
                lines.add("  " + step.keyword() + " " + step.pattern());
                lines.addAll(Sentences.wrapped("      ", step.meaning()));
                for (Parameter parameter : step.parameters()) {
                    lines.addAll(Sentences.wrapped("      {" + parameter.name() + "}  ", allowed(parameter)));
                }
                if (!step.table().isEmpty()) {
                    lines.addAll(Sentences.wrapped("      Columns: ", String.join(" | ", step.table())));
                }
                lines.add("      Example:");
                step.example().forEach(line -> lines.add("        " + line));
            }
        });
        return String.join("\n", lines) + "\n";
    }

    private static String allowed(Parameter parameter) {
        return parameter.meaning()
                + (parameter.allowed().isEmpty() ? "" : " One of: " + String.join(", ", parameter.allowed()) + ".");
    }

    /** The steps as Markdown, ending in a line feed. */
    public static String markdown(List<StepEntry> steps) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + TITLE);
        lines.add("");
        lines.add(ABOUT);
        grouped(steps).forEach((group, entries) -> {
            lines.add("");
            lines.add("## " + group);
            for (StepEntry step : entries) {
                lines.add("");
                lines.add("### `" + step.keyword() + " " + step.pattern() + "`");
                lines.add("");
                lines.add(step.meaning());
                lines.add("");
                for (Parameter parameter : step.parameters()) {
                    lines.add("- `{" + parameter.name() + "}`: " + allowed(parameter));
                }
                if (!step.table().isEmpty()) {
                    lines.add("- Columns of the table below it: " + String.join(", ", step.table()));
                }
                if (!step.parameters().isEmpty() || !step.table().isEmpty()) {
                    lines.add("");
                }
                lines.add("```gherkin");
                lines.addAll(step.example());
                lines.add("```");
            }
        });
        return String.join("\n", lines) + "\n";
    }

    /** The steps as a page that needs nothing else, ending in a line feed. */
    public static String html(List<StepEntry> steps) {
        StringBuilder out = new StringBuilder();
        line(out, "<!DOCTYPE html>");
        line(out, "<html lang=\"en-GB\">");
        line(out, "<head>");
        line(out, "<meta charset=\"utf-8\">");
        line(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line(out, "<title>" + TITLE + " – ICS Check</title>");
        line(out, "<style>\n" + STYLE + "</style>");
        line(out, "</head>");
        line(out, "<body>");
        line(out, "<header><h1>" + TITLE + "</h1><p>" + text(ABOUT) + "</p></header>");
        Map<String, List<StepEntry>> groups = grouped(steps);
        line(out, "<nav aria-label=\"Contents\"><ul>");
        groups.keySet().forEach(group -> line(out, "<li><a href=\"#" + id(group) + "\">" + text(group) + "</a></li>"));
        line(out, "</ul></nav>");
        line(out, "<main>");
        groups.forEach((group, entries) -> {
            line(out, "<section aria-labelledby=\"" + id(group) + "\">");
            line(out, "<h2 id=\"" + id(group) + "\">" + text(group) + "</h2>");
            entries.forEach(step -> article(out, step));
            line(out, "</section>");
        });
        line(out, "</main>");
        line(out, "</body>");
        line(out, "</html>");
        return out.toString();
    }

    private static void article(StringBuilder out, StepEntry step) {
        line(out, "<article>");
        line(out, "<h3>" + text(step.keyword()) + " " + text(step.pattern()) + "</h3>");
        line(out, "<p>" + text(step.meaning()) + "</p>");
        if (!step.parameters().isEmpty() || !step.table().isEmpty()) {
            line(out, "<dl>");
            step.parameters()
                    .forEach(parameter -> line(
                            out, "<dt>{" + text(parameter.name()) + "}</dt><dd>" + text(allowed(parameter)) + "</dd>"));
            if (!step.table().isEmpty()) {
                line(out, "<dt>Columns</dt><dd>" + text(String.join(", ", step.table())) + "</dd>");
            }
            line(out, "</dl>");
        }
        line(out, "<pre tabindex=\"0\">" + text(String.join("\n", step.example())) + "</pre>");
        line(out, "</article>");
    }

    private static String id(String group) {
        return group.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private static String text(String text) {
        return CatalogueHtml.text(text);
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
