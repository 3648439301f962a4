package org.icscheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icscheck.domain.model.Problem;
import org.icscheck.domain.requirement.Entry;
import org.icscheck.domain.requirement.Listing;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.scenario.FeatureResult;
import org.icscheck.domain.scenario.Outcome;
import org.icscheck.domain.scenario.ScenarioReport;
import org.icscheck.domain.scenario.ScenarioResult;
import org.icscheck.domain.scenario.StepResult;

/**
 * Writes scenarios as living documentation: pack by pack, what each requirement asks and the examples that show it, with what
 * came of each. What has no example comes first. One page that needs nothing else: no script, no font, no other file.
 */
public final class ScenarioHtml {

    private static final String STYLE = """
            :root { color-scheme: light dark; --ink: #1b1f23; --soft: #4c5661; --line: #cfd6dd; --tint: #f3f5f7; \
            --link: #0b4f9e; --paper: #fff; --good: #00572e; --bad: #a2191f; --open: #4c4300 }
            @media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --soft: #b3bcc5; --line: #434c55; \
            --tint: #1f252b; --link: #8cbcff; --paper: #14181c; --good: #7bd8a4; --bad: #ff9b9b; --open: #e6d36b } }
            * { box-sizing: border-box }
            body { margin: 0 auto; max-width: 54rem; padding: 1.5rem 1.25rem 4rem; color: var(--ink); \
            background: var(--paper); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif }
            h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .6rem }
            h2 { font-size: 1.4rem; line-height: 1.25; margin: 2.6rem 0 .5rem }
            h3 { font-size: 1.08rem; line-height: 1.3; margin: 0 0 .3rem }
            p { margin: 0 0 .6rem }
            a { color: var(--link) }
            a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
            .skip { position: absolute; left: -99rem }
            .skip:focus { position: static }
            .lead { font-size: 1.2rem; font-weight: 600 }
            .soft { color: var(--soft) }
            .id { display: block; font: .85rem/1.4 ui-monospace, Consolas, monospace; color: var(--soft); \
            overflow-wrap: anywhere }
            .wide { overflow-x: auto }
            table { border-collapse: collapse; font-size: .95rem }
            .counts { width: 100% }
            caption { text-align: left; font-weight: 600; padding-bottom: .4rem }
            .counts th, .counts td { text-align: right; vertical-align: top; padding: .35rem .6rem; \
            border-top: 1px solid var(--line) }
            .counts th:first-child { text-align: left; padding-left: 0; font-weight: 400 }
            .counts thead th, .counts tfoot th { font-weight: 600 }
            article { border-top: 1px solid var(--line); padding: 1rem 0 .6rem; margin-top: .8rem }
            article:target { border-top: 3px solid var(--link) }
            summary { cursor: pointer; padding: .3rem 0 }
            ul { margin: .2rem 0 .8rem; padding-left: 1.3rem }
            .scenario { border-left: 3px solid var(--line); padding-left: .8rem; margin: .3rem 0 }
            .scenario[open] { margin-bottom: 1rem }
            .scenario.wrong { border-left-color: var(--bad) }
            .tag { font-size: .85rem; font-weight: 600; white-space: nowrap }
            .holds { color: var(--good) }
            .does-not-hold, .our-fault, .not-understood { color: var(--bad) }
            .cannot-tell { color: var(--open) }
            .not-reached { color: var(--soft) }
            ol.steps { list-style: none; margin: .3rem 0 .6rem; padding: 0 }
            ol.steps > li { padding: .1rem 0 .1rem 1.5rem; position: relative; overflow-wrap: anywhere }
            ol.steps > li > .mark { position: absolute; left: 0; font-weight: 700 }
            .keyword { font-weight: 600 }
            .cells { margin: .2rem 0 .3rem; font-size: .9rem }
            .cells th, .cells td { text-align: left; vertical-align: top; border: 1px solid var(--line); padding: .15rem .5rem }
            .cells th { background: var(--tint) }
            .why { background: var(--tint); padding: .5rem .8rem; margin: .3rem 0 }
            .why p { margin: 0 0 .3rem }
            pre { font: .85rem/1.5 ui-monospace, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 }
            @media (max-width: 34rem) { .counts th, .counts td { font-size: .8rem; padding: .3rem .2rem; hyphens: auto; \
            overflow-wrap: anywhere } \
            .cells { font-size: .85rem } }
            @media print { :root { font-size: 75%; --ink: #000; --soft: #333; --paper: #fff; --tint: #fff }
              body { max-width: none; padding: 0 } .skip { display: none }
              h2, h3, summary { break-after: avoid } li, tr { break-inside: avoid } a { color: inherit } }
            """;

    private final StringBuilder out = new StringBuilder();
    private final ScenarioReport report;
    private final Map<String, List<Told>> byRequirement = new LinkedHashMap<>();
    private final List<Told> others = new ArrayList<>();

    /** A scenario with the file it stands in. */
    private record Told(FeatureResult feature, ScenarioResult scenario) {

        boolean holds() {
            return scenario.outcome() == Outcome.HOLDS;
        }
    }

    private ScenarioHtml(ScenarioReport report, Listing catalogue) {
        this.report = report;
        Set<String> known = new LinkedHashSet<>();
        catalogue.entries().forEach(entry -> known.add(entry.requirement().id()));
        report.features()
                .forEach(feature -> feature.scenarios().forEach(scenario -> {
                    Told told = new Told(feature, scenario);
                    List<String> about = scenario.requirements().stream()
                            .filter(known::contains)
                            .toList();
                    about.forEach(id -> byRequirement
                            .computeIfAbsent(id, k -> new ArrayList<>())
                            .add(told));
                    if (about.isEmpty()) {
                        others.add(told);
                    }
                }));
    }

    /**
     * The page, ending in a line feed.
     *
     * @param catalogue all requirements; packs none of which has a scenario in this run are left out
     */
    public static String write(ScenarioReport report, Listing catalogue) {
        ScenarioHtml html = new ScenarioHtml(report, catalogue);
        html.page(catalogue);
        return html.out.toString();
    }

    private void page(Listing catalogue) {
        List<Listing.Chapter> chapters = catalogue.chapters().stream()
                .filter(chapter -> chapter.entries().stream().anyMatch(this::hasScenario))
                .toList();
        String title = "What is asked, by example";
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
        line("<p class=\"lead\">" + text(ScenarioText.totals(report)) + "</p>");
        line(
                "<p>Each requirement is shown with the scenarios that say, by example, when it is met and when it is not. Each"
                        + " scenario was run against the packs; what came of it stands before it.</p>");
        counts(chapters);
        line("</header>");
        line("<main id=\"requirements\">");
        unread();
        wrong();
        without(chapters);
        chapters.forEach(this::chapter);
        if (!others.isEmpty()) {
            line("<section><h2 id=\"others\">Scenarios about no requirement in particular</h2>");
            others.forEach(this::scenario);
            line("</section>");
        }
        line("</main>");
        line("<footer><p class=\"soft\">icscheck " + text(report.version())
                + ". The requirements are in our own words; the sources say them exactly.</p></footer>");
        line("</body>");
        line("</html>");
    }

    private boolean hasScenario(Entry entry) {
        return byRequirement.containsKey(entry.requirement().id());
    }

    private void counts(List<Listing.Chapter> chapters) {
        if (chapters.isEmpty()) {
            return;
        }
        line("<div class=\"wide\"><table class=\"counts\">");
        line("<caption>Requirements and scenarios of each pack</caption>");
        line("<thead><tr><th scope=\"col\">Pack</th><th scope=\"col\">Requirements</th><th scope=\"col\">Without a"
                + " scenario</th><th scope=\"col\">Scenarios</th><th scope=\"col\">As expected</th></tr></thead>");
        line("<tbody>");
        for (Listing.Chapter chapter : chapters) {
            List<Told> told = told(chapter);
            line("<tr><th scope=\"row\"><a href=\"#" + text(chapter.pack().id()) + "\">"
                    + text(CatalogueCard.name(chapter)) + "</a></th><td>"
                    + chapter.entries().size() + "</td><td>"
                    + chapter.entries().stream()
                            .filter(entry -> !hasScenario(entry))
                            .count()
                    + "</td><td>" + told.size() + "</td><td>"
                    + told.stream().filter(Told::holds).count() + "</td></tr>");
        }
        line("</tbody></table></div>");
    }

    private List<Told> told(Listing.Chapter chapter) {
        return chapter.entries().stream()
                .flatMap(entry -> byRequirement.getOrDefault(entry.requirement().id(), List.of()).stream())
                .distinct()
                .toList();
    }

    private void unread() {
        List<FeatureResult> files = report.features().stream()
                .filter(feature -> !feature.problems().isEmpty())
                .toList();
        if (files.isEmpty()) {
            return;
        }
        line("<section><h2 id=\"unread\">Files that could not be read</h2>");
        for (FeatureResult feature : files) {
            line("<h3>" + text(feature.file()) + "</h3><ul>");
            for (Problem problem : feature.problems()) {
                line("<li>" + text(ScenarioText.inWords(problem)) + "</li>");
            }
            line("</ul>");
        }
        line("</section>");
    }

    private void wrong() {
        List<Told> wrong = report.features().stream()
                .flatMap(feature -> feature.scenarios().stream().map(scenario -> new Told(feature, scenario)))
                .filter(told -> !told.holds())
                .toList();
        if (wrong.isEmpty()) {
            return;
        }
        line("<section><h2 id=\"wrong\">Scenarios that did not come out as they say</h2><ul>");
        for (Told told : wrong) {
            line("<li>" + tag(told.scenario().outcome()) + " <a href=\"#" + anchor(told) + "\">"
                    + text(told.scenario().name()) + "</a> <span class=\"soft\">"
                    + text(told.feature().file()) + ", line "
                    + told.scenario().line() + "</span></li>");
        }
        line("</ul></section>");
    }

    private void without(List<Listing.Chapter> chapters) {
        List<Listing.Chapter> some = chapters.stream()
                .filter(chapter -> chapter.entries().stream().anyMatch(entry -> !hasScenario(entry)))
                .toList();
        if (some.isEmpty()) {
            return;
        }
        line("<section><h2 id=\"without\">Requirements without a scenario</h2>");
        for (Listing.Chapter chapter : some) {
            List<Entry> bare = chapter.entries().stream()
                    .filter(entry -> !hasScenario(entry))
                    .toList();
            line("<details" + (bare.size() <= 10 ? " open" : "") + "><summary>" + text(CatalogueCard.name(chapter))
                    + ": " + bare.size() + "</summary><ul>");
            for (Entry entry : bare) {
                Requirement requirement = entry.requirement();
                line("<li><span class=\"id\">" + text(requirement.id()) + "</span> " + text(requirement.title())
                        + (requirement.isNarrative() ? " <span class=\"soft\">(not tested by rule)</span>" : "")
                        + "</li>");
            }
            line("</ul></details>");
        }
        line("</section>");
    }

    private void chapter(Listing.Chapter chapter) {
        line("<section aria-labelledby=\"" + text(chapter.pack().id()) + "\">");
        line("<h2 id=\"" + text(chapter.pack().id()) + "\">"
                + text(chapter.pack().title()) + "</h2>");
        line("<p class=\"soft\">" + text(CatalogueCard.about(chapter.pack())) + "</p>");
        chapter.entries().stream().filter(this::hasScenario).forEach(this::entry);
        line("</section>");
    }

    private void entry(Entry entry) {
        Requirement requirement = entry.requirement();
        List<Told> told = byRequirement.getOrDefault(requirement.id(), List.of());
        long holds = told.stream().filter(Told::holds).count();
        line("<article id=\"" + text(requirement.id()) + "\">");
        line("<h3><span class=\"id\">" + text(requirement.id()) + "</span> " + text(requirement.title()) + "</h3>");
        line("<p>" + text(requirement.asks()) + "</p>");
        line("<p class=\"soft\">" + text(requirement.strength().label()) + ". "
                + text(requirement.citation().shortTitle() + ", "
                        + requirement.citation().paragraphInWords())
                + "</p>");
        boolean wrong = holds < told.size();
        line("<details" + (wrong || told.size() <= 3 ? " open" : "") + "><summary>"
                + (wrong
                        ? Sentences.count(told.size(), "scenario", "scenarios") + ": " + holds + " as expected, "
                                + (told.size() - holds) + " not"
                        : Sentences.count(told.size(), "scenario", "scenarios") + ", "
                                + (told.size() == 1 ? "" : "all ") + "as expected")
                + "</summary>");
        told.forEach(this::scenario);
        line("</details>");
        line("</article>");
    }

    private final Set<String> anchors = new LinkedHashSet<>();

    private void scenario(Told told) {
        ScenarioResult scenario = told.scenario();
        boolean wrong = !told.holds();
        String anchor = anchor(told);
        // A scenario about two requirements is shown with both, and can be led to once.
        line("<details class=\"scenario" + (wrong ? " wrong" : "") + "\""
                + (anchors.add(anchor) ? " id=\"" + anchor + "\"" : "") + (wrong ? " open" : "") + "><summary>"
                + tag(scenario.outcome()) + " " + text(scenario.name()) + "</summary>");
        line("<ol class=\"steps\">");
        scenario.steps().forEach(this::step);
        line("</ol>");
        line("</details>");
    }

    private String anchor(Told told) {
        return "f" + (report.features().indexOf(told.feature()) + 1) + "-"
                + told.scenario().line();
    }

    private static String tag(Outcome outcome) {
        return "<span class=\"tag " + outcome.word() + "\"><span aria-hidden=\"true\">" + ScenarioText.mark(outcome)
                + "</span> " + outcome.label() + "</span>";
    }

    private void step(StepResult step) {
        boolean holds = step.outcome() == Outcome.HOLDS;
        out.append("<li>");
        if (!holds) {
            out.append("<span class=\"mark ")
                    .append(step.outcome().word())
                    .append("\" aria-hidden=\"true\">")
                    .append(ScenarioText.mark(step.outcome()))
                    .append("</span>");
        }
        out.append("<span class=\"keyword\">")
                .append(text(step.keyword()))
                .append("</span> ")
                .append(text(step.text()));
        if (!holds) {
            out.append(" <span class=\"tag ")
                    .append(step.outcome().word())
                    .append("\">")
                    .append(step.outcome().label())
                    .append("</span>");
        }
        table(step.table());
        if (!step.says().isEmpty()) {
            out.append("<div class=\"why\">");
            ScenarioText.says(step)
                    .forEach(says -> out.append("<p>").append(text(says)).append("</p>"));
            if (!step.model().isEmpty()) {
                out.append("<p class=\"soft\">What the model contained:</p><pre>")
                        .append(text(String.join("\n", step.model())))
                        .append("</pre>");
            }
            out.append("</div>");
        }
        line("</li>");
    }

    private void table(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append("<div class=\"wide\"><table class=\"cells\"><tr>");
        rows.get(0)
                .forEach(cell ->
                        out.append("<th scope=\"col\">").append(text(cell)).append("</th>"));
        out.append("</tr>");
        rows.stream().skip(1).forEach(row -> {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(text(cell)).append("</td>"));
            out.append("</tr>");
        });
        out.append("</table></div>");
    }

    private static String text(String text) {
        return CatalogueHtml.text(text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
