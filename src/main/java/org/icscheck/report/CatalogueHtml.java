package org.icscheck.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.icscheck.domain.requirement.Entry;
import org.icscheck.domain.requirement.Entry.State;
import org.icscheck.domain.requirement.Listing;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.report.CatalogueCard.Part;
import org.icscheck.report.CatalogueCard.Row;

/** Writes the catalogue as one page that needs nothing else: no script, no font, no picture, no other file. */
public final class CatalogueHtml {

    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1b1f23; --soft: #4c5661; --line: #cfd6dd; --tint: #f3f5f7; \
            --link: #0b4f9e; --paper: #fff }
            @media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --soft: #b3bcc5; --line: #434c55; \
            --tint: #1f252b; --link: #8cbcff; --paper: #14181c } }
            * { box-sizing: border-box }
            body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1.25rem 4rem; color: var(--ink); \
            background: var(--paper); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif }
            h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem }
            h2 { font-size: 1.4rem; line-height: 1.25; margin: 3rem 0 .5rem }
            h3 { font-size: 1.1rem; line-height: 1.3; margin: 0 0 .4rem }
            p { margin: 0 0 .75rem }
            a { color: var(--link) }
            a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
            .skip { position: absolute; left: -99rem }
            .skip:focus { position: static }
            .soft { color: var(--soft) }
            .id { display: block; font: .85rem/1.4 ui-monospace, Consolas, monospace; color: var(--soft) }
            .wide { overflow-x: auto }
            table { border-collapse: collapse; width: 100%; font-size: .95rem }
            caption { text-align: left; font-weight: 600; padding-bottom: .4rem }
            th, td { text-align: right; vertical-align: top; padding: .35rem .6rem; border-top: 1px solid var(--line) }
            th:first-child { text-align: left; padding-left: 0 }
            tbody th { font-weight: 400 }
            summary { cursor: pointer; padding: .2rem 0 }
            nav ul { margin: .2rem 0 .8rem; padding-left: 1.4rem }
            article { border-top: 1px solid var(--line); padding: 1.1rem 0 1rem; margin-top: 1rem }
            article:target { border-top: 3px solid var(--link) }
            dl { display: grid; grid-template-columns: 6.5rem 1fr; gap: .3rem 1rem; margin: 0; font-size: .95rem }
            dt { color: var(--soft) }
            dd { margin: 0; overflow-wrap: anywhere }
            dd ul { margin: 0; padding-left: 1.1rem }
            code, pre { font: .85rem/1.5 ui-monospace, Consolas, monospace }
            pre { background: var(--tint); padding: .8rem; overflow-x: auto; margin: .3rem 0 0; overflow-wrap: normal }
            @media (max-width: 34rem) { dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .5rem }
              th, td { font-size: .85rem; padding: .3rem } }
            @media print { :root { font-size: 75%; --ink: #000; --soft: #333; --paper: #fff; --tint: #fff }
              body { max-width: none; padding: 0 } nav, .skip { display: none } h2 { margin-top: 2rem }
              h2, h3 { break-after: avoid } article, tr { break-inside: avoid } pre { white-space: pre-wrap }
              a { color: inherit } a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere } }
            """;

    /** A list longer than this is folded away; it is printed when it was opened. */
    private static final int LONG_LIST = 6;

    private final StringBuilder out = new StringBuilder();
    private final Set<String> shown;

    private CatalogueHtml(Listing listing) {
        shown = listing.entries().stream()
                .map(entry -> entry.requirement().id())
                .collect(Collectors.toSet());
    }

    /** The requirements listed as a page, ending in a line feed. */
    public static String write(Listing listing) {
        CatalogueHtml html = new CatalogueHtml(listing);
        html.page(listing);
        return html.out.toString();
    }

    private void page(Listing listing) {
        String title = "What is asked of integrated care systems";
        line("<!DOCTYPE html>");
        line("<html lang=\"en-GB\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<title>" + title + " – ICS Check</title>");
        line("<style>\n" + STYLE + "</style>");
        line("</head>");
        line("<body>");
        line("<a class=\"skip\" href=\"#requirements\">Skip to the requirements</a>");
        line("<header>");
        line("<h1>" + title + "</h1>");
        if (!listing.filters().isEmpty()) {
            line("<p>" + text(CatalogueCard.chosen(listing)) + "</p>");
        }
        line("<p>" + text(CatalogueCard.ABOUT) + "</p>");
        counts(listing);
        line("</header>");
        contents(listing);
        line("<main id=\"requirements\">");
        listing.chapters().forEach(this::chapter);
        line("</main>");
        line("<footer><p class=\"soft\">icscheck " + text(listing.version()) + "</p></footer>");
        line("</body>");
        line("</html>");
    }

    private void counts(Listing listing) {
        line("<div class=\"wide\"><table>");
        line("<caption>How many requirements each pack has, and how they are answered</caption>");
        out.append("<thead><tr><th scope=\"col\">Pack</th><th scope=\"col\">Requirements</th>");
        for (State state : State.values()) {
            out.append("<th scope=\"col\">").append(state.label()).append("</th>");
        }
        line("</tr></thead>");
        line("<tbody>");
        listing.chapters().forEach(chapter -> counts(CatalogueCard.name(chapter), chapter.entries()));
        line("</tbody>");
        line("<tfoot>");
        counts("All", listing.entries());
        line("</tfoot>");
        line("</table></div>");
    }

    private void counts(String name, List<Entry> entries) {
        out.append("<tr><th scope=\"row\">")
                .append(text(name))
                .append("</th><td>")
                .append(entries.size());
        for (State state : State.values()) {
            out.append("</td><td>").append(state.countIn(entries));
        }
        line("</td></tr>");
    }

    private void contents(Listing listing) {
        line("<nav aria-labelledby=\"contents\">");
        line("<h2 id=\"contents\">Contents</h2>");
        for (Listing.Chapter chapter : listing.chapters()) {
            Pack pack = chapter.pack();
            line("<details><summary>" + text(CatalogueCard.name(chapter)) + "</summary>");
            line("<ul>");
            line("<li>" + link("#" + pack.id(), "The whole pack") + "</li>");
            for (Entry entry : chapter.entries()) {
                Requirement requirement = entry.requirement();
                line("<li>" + link("#" + requirement.id(), requirement.id() + " " + requirement.title()) + "</li>");
            }
            line("</ul></details>");
        }
        line("</nav>");
    }

    private void chapter(Listing.Chapter chapter) {
        Pack pack = chapter.pack();
        line("<section aria-labelledby=\"" + text(pack.id()) + "\">");
        line("<h2 id=\"" + text(pack.id()) + "\">" + text(pack.title()) + "</h2>");
        line("<p class=\"soft\">" + text(CatalogueCard.about(pack)) + "</p>");
        chapter.entries().forEach(this::entry);
        line("</section>");
    }

    private void entry(Entry entry) {
        Requirement requirement = entry.requirement();
        line("<article id=\"" + text(requirement.id()) + "\">");
        line("<h3><span class=\"id\">" + text(requirement.id()) + "</span> " + text(requirement.title()) + "</h3>");
        line("<p>" + text(requirement.asks()) + "</p>");
        line("<dl>");
        CatalogueCard.rows(entry).forEach(this::row);
        line("</dl>");
        line("</article>");
    }

    private void row(Row row) {
        out.append("<dt>").append(text(row.label())).append("</dt><dd>");
        if (row.parts().size() == 1) {
            out.append(part(row.parts().get(0)));
        } else {
            String list = row.parts().stream()
                    .map(part -> "<li>" + part(part) + "</li>")
                    .collect(Collectors.joining("", "<ul>", "</ul>"));
            out.append(
                    row.parts().size() <= LONG_LIST
                            ? list
                            : folded(String.valueOf(row.parts().size()), list));
        }
        line("</dd>");
    }

    private String part(Part part) {
        if (part.text().contains("\n")) {
            return folded("As written", "<pre tabindex=\"0\">" + text(part.text()) + "</pre>");
        }
        if (part.code()) {
            return "<code>" + text(part.text()) + "</code>";
        }
        boolean leads = part.link().startsWith("#")
                ? shown.contains(part.link().substring(1))
                : part.link().matches("https?://.*");
        return leads ? link(part.link(), part.text()) : text(part.text());
    }

    private static String folded(String summary, String html) {
        return "<details><summary>" + summary + "</summary>" + html + "</details>";
    }

    private static String link(String href, String text) {
        return "<a href=\"" + text(href) + "\">" + text(text) + "</a>";
    }

    /** Text that HTML leaves as it is, in content and in attributes. */
    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
