package org.icscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icscheck.domain.requirement.Citation;
import org.icscheck.domain.requirement.Entry;
import org.icscheck.domain.requirement.Listing;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Shape;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.SubjectKind;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The catalogue in each of its forms, with texts that would break a careless writer. */
class CatalogueReportsTest {

    private static final String NASTY = "<b>&\"it's\" *so* [x](y) | `z`";
    private static final LocalDate DAY = LocalDate.of(2021, 4, 1);

    private static Requirement requirement(String id, String checkable, String shape, Citation citation) {
        return new Requirement(
                id,
                "a-pack",
                NASTY,
                "1. " + NASTY,
                "place",
                Strength.REQUIRED,
                checkable,
                Optional.of(DAY),
                Optional.empty(),
                Optional.of(DAY.plusYears(1)),
                citation,
                shape,
                checkable.equals("structural") ? Map.of("voices", List.of("healthwatch")) : Map.of(),
                checkable.equals("structural") ? NASTY : "",
                checkable.equals("structural") ? "The lead" : "",
                List.of(),
                List.of(),
                "",
                Map.of());
    }

    private static Citation citation(String paragraph, String url, String verification) {
        return new Citation("A paper", "Paper", paragraph, url, verification);
    }

    private static Listing listing(Map<String, List<String>> filters) {
        Requirement own = requirement("A-1", "structural", "A-1", citation("1.2", "javascript:alert(1)", "secondary"));
        Requirement shaped = requirement(
                "A-2", "structural", "a-shape", citation("Membership", "https://example.org/?a=1&b=2", "memory"));
        Requirement told = requirement("A-3", "narrative", "", citation("3", "", "primary"));
        Pack pack = new Pack(
                "a-pack",
                "1.0.0",
                NASTY,
                "Somebody",
                "proposal",
                DAY.minusYears(1),
                Optional.of(DAY.plusYears(1)),
                List.of("a-system"),
                List.of(own, shaped, told));
        SubjectKind place =
                new SubjectKind("place", "place", "place", "", List.of(), List.of(), List.of(), "", List.of());
        Shape shape = new Shape("a-shape", "It decides.", Map.of("voices", "voices"), Map.of());
        Map<String, List<String>> parameters = Map.of("voices", List.of("Healthwatch"));
        return new Listing(
                "1.2.3",
                filters,
                3,
                List.of(new Listing.Chapter(
                        pack,
                        List.of(
                                new Entry(
                                        pack,
                                        own,
                                        place,
                                        Optional.empty(),
                                        parameters,
                                        "rule \"A-1: met\"\n\n```` a < b\nend\n",
                                        List.of("lead.post", "boards.seats"),
                                        List.of(shaped),
                                        List.of(),
                                        List.of(NASTY, "Another")),
                                new Entry(
                                        pack,
                                        shaped,
                                        place,
                                        Optional.of(shape),
                                        parameters,
                                        "",
                                        List.of("boards.seats"),
                                        List.of(own),
                                        List.of(requirement("A-9", "narrative", "", citation("9", "", "primary"))),
                                        List.of()),
                                new Entry(
                                        pack,
                                        told,
                                        place,
                                        Optional.empty(),
                                        Map.of(),
                                        "",
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of())))));
    }

    private static final Listing ALL = listing(Map.of());

    // --- html -------------------------------------------------------------------------------------------------------

    @Test
    void a_page_escapes_everything_and_follows_no_strange_address() {
        String page = CatalogueHtml.write(listing(Map.of("words", List.of(NASTY))));
        assertThat(page)
                .contains("&lt;b&gt;&amp;&quot;it&#39;s&quot;")
                .contains("a &lt; b")
                .contains("<a href=\"https://example.org/?a=1&amp;b=2\">A paper, Membership</a>")
                .doesNotContain("<b>")
                .doesNotContain("javascript:")
                .doesNotContain("<script");
    }

    @Test
    void a_page_is_well_nested_and_its_links_arrive() {
        String page = CatalogueHtml.write(ALL);
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*>").matcher(page);
        while (tag.find()) {
            if (tag.group(1).isEmpty()) {
                if (!tag.group(2).equals("meta")) {
                    open.push(tag.group(2));
                }
            } else {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
        List<String> ids = all(page, " id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates().contains("a-pack", "A-1", "A-2", "A-3");
        assertThat(ids).containsAll(all(page, " href=\"#([^\"]+)\""));
        assertThat(all(page, " aria-labelledby=\"([^\"]+)\"")).isNotEmpty().isSubsetOf(ids);
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">").endsWith("</html>\n");
    }

    @Test
    void a_page_needs_nothing_else() {
        assertThat(CatalogueHtml.write(ALL))
                .doesNotContain(" src=")
                .doesNotContain("<link")
                .doesNotContain("url(");
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    // --- markdown ---------------------------------------------------------------------------------------------------

    @Test
    void markdown_escapes_what_would_be_markup() {
        assertThat(CatalogueMarkdown.text(NASTY)).isEqualTo("\\<b\\>\\&\"it's\" \\*so\\* \\[x\\](y) \\| \\`z\\`");
        assertThat(CatalogueMarkdown.text("1. # one\n- two")).isEqualTo("1\\. \\# one - two");
        assertThat(CatalogueMarkdown.text("- one")).isEqualTo("\\- one");
        assertThat(CatalogueMarkdown.write(ALL))
                .contains("| 3 | 2 | 0 | 1 |")
                .contains("[A paper, Membership](<https://example.org/?a=1&b=2>)")
                .contains("`lead.post`")
                .doesNotContain("javascript:");
    }

    @Test
    void rules_cannot_end_their_fence_in_markdown() {
        assertThat(CatalogueMarkdown.write(ALL))
                .contains("\n  `````\n  rule \"A-1: met\"\n\n  ```` a < b\n  end\n  `````\n");
    }

    // --- text -------------------------------------------------------------------------------------------------------

    @Test
    void text_lists_a_line_each_with_its_state() {
        assertThat(CatalogueText.list(ALL))
                .contains(
                        "\na-pack 1.0.0. Somebody. In force from 1 April 2020 to 1 April 2022. A proposal and not law.")
                .contains("Only in\na-system.")
                .contains("3 requirements: 2 answered by rule, 0 attested, 1 not tested by rule.")
                .contains("A-1  Required      Answered by rule    " + NASTY)
                .contains("A-3  Required      Not tested by rule  " + NASTY);
    }

    @Test
    void text_of_one_says_how_the_source_was_read() {
        List<String> told = new ArrayList<>();
        ALL.entries().forEach(entry -> told.add(CatalogueText.one(entry)));
        assertThat(told.get(0))
                .contains("Source     A paper, paragraph 1.2\n")
                .contains("Reading    Read in a summary, not in the source itself.\n")
                .contains("In force   from 1 April 2021 to 1 April 2022; due from 1 April 2022")
                .contains("Same as    A-2 ")
                .contains("Rules\n  rule \"A-1: met\"\n\n  ```` a < b\n  end\n");
        assertThat(told.get(1))
                .contains("Source     A paper, Membership\n           https://example.org/?a=1&b=2\n")
                .contains("Reading    Not confirmed against the source.\n")
                .contains("Decided    By the shape a-shape. It decides.\nWith       voices: Healthwatch\n")
                .doesNotContain("Scenarios");
        assertThat(told.get(2))
                .contains("Decided    Not tested by rule; listed so that nothing is silently missing.\n")
                .doesNotContain("Reading")
                .doesNotContain("Fix");
    }

    // --- json -------------------------------------------------------------------------------------------------------

    @Test
    void json_is_a_contract() {
        List<String> keys = new ArrayList<>();
        List<String> states = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), CatalogueJson.write(ALL))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String at = parser.streamReadContext().pathAsPointer().toString();
                if (token == JsonToken.PROPERTY_NAME && at.matches("/[a-z]+|/requirements/0/[a-zA-Z]+")) {
                    keys.add(parser.currentName());
                }
                if (token == JsonToken.VALUE_STRING && at.endsWith("/state")) {
                    states.add(parser.getString());
                }
            }
        }
        assertThat(keys)
                .containsExactly(
                        "format",
                        "tool",
                        "filters",
                        "counts",
                        "packs",
                        "requirements",
                        "id",
                        "pack",
                        "title",
                        "asks",
                        "each",
                        "localTo",
                        "strength",
                        "checkable",
                        "state",
                        "from",
                        "until",
                        "due",
                        "citation",
                        "shape",
                        "inWords",
                        "rules",
                        "parameters",
                        "facts",
                        "sameAs",
                        "related",
                        "remedy",
                        "who",
                        "scenarios");
        assertThat(states).containsExactly("tested-by-rule", "tested-by-rule", "not-tested-by-rule");
        assertThat(CatalogueJson.write(ALL))
                .startsWith("{\n  \"format\" : \"icscheck/catalogue/v1\",\n")
                .endsWith("}\n")
                .contains("\"verification\" : \"memory\"")
                .contains("\"shape\" : \"a-shape\"")
                .contains("\"voices\" : [\n          \"healthwatch\"\n        ]")
                .contains("\"url\" : null");
    }
}
