package org.icscheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our components are those of the NHS design system: given the options of its own examples they give its own HTML, but for
 * space and order. Which options we use, and why the others are left out, stands in frontend/components.json; examples that
 * need one that is left out were left behind when the examples were copied.
 */
@NullMarked
class FragmentsTest {

    private static final SpringTemplateEngine ENGINE = engine();

    private static final Map<String, Function<JsonNode, Call>> COMPONENTS = Map.ofEntries(
            Map.entry(
                    "action-link",
                    o -> new Call("nhs/action-link :: link").with("text", o).with("href", o)),
            Map.entry("back-link", FragmentsTest::back),
            Map.entry(
                    "breadcrumb", o -> new Call("nhs/breadcrumb :: breadcrumb").with("items", links(o.path("items")))),
            Map.entry("button", FragmentsTest::button),
            Map.entry("card", FragmentsTest::card),
            Map.entry("checkboxes", o -> choices("checkboxes", o, "values")),
            Map.entry("contents-list", FragmentsTest::contents),
            Map.entry("date-input", FragmentsTest::date),
            Map.entry("details", FragmentsTest::details),
            Map.entry("error-summary", FragmentsTest::summary),
            Map.entry("file-upload", FragmentsTest::upload),
            Map.entry("input", FragmentsTest::input),
            Map.entry(
                    "inset-text",
                    o -> new Call("nhs/inset-text :: inset")
                            .slot("<p th:fragment=\"slot\" th:text=\"${slotted}\"></p>", o)),
            Map.entry(
                    "notification-banner",
                    o -> new Call("nhs/notification-banner :: banner")
                            .with("text", o)
                            .with("variant", o)),
            Map.entry("pagination", FragmentsTest::pagination),
            Map.entry("panel", FragmentsTest::panel),
            Map.entry("radios", o -> choices("radios", o, "value")),
            Map.entry("select", FragmentsTest::select),
            Map.entry("summary-list", FragmentsTest::summaryList),
            Map.entry("tables", FragmentsTest::table),
            Map.entry(
                    "tag",
                    o -> new Call("nhs/tag :: tag")
                            .with("text", o)
                            .with("colour", o)
                            .with("classes", o)),
            Map.entry("task-list", FragmentsTest::tasks),
            Map.entry("textarea", o -> field("nhs/textarea :: textarea", o).with("classes", o)),
            Map.entry("warning-callout", FragmentsTest::callout));

    @TestFactory
    Stream<DynamicTest> a_component_gives_what_the_design_system_gives() {
        return COMPONENTS.keySet().stream().sorted().flatMap(component -> {
            JsonNode examples = examples(component);
            return Stream.iterate(0, i -> i < examples.size(), i -> i + 1)
                    .map(i -> DynamicTest.dynamicTest(
                            component + " " + i + ": "
                                    + examples.get(i).path("name").asString() + " "
                                    + examples.get(i).path("description").asString(""),
                            () -> holds(component, examples.get(i))));
        });
    }

    private static void holds(String component, JsonNode example) {
        String ours = COMPONENTS.get(component).apply(example.path("context")).render();
        assertThat(normal(ours))
                .as(example.path("context").toString())
                .isEqualTo(normal(example.path("html").asString()));
    }

    @Test
    void every_component_is_held_to_an_example() {
        assertThat(COMPONENTS.keySet())
                .allSatisfy(component ->
                        assertThat(examples(component).size()).as(component).isPositive());
    }

    @Test
    void a_verdict_is_a_shape_and_a_word() {
        for (var verdict : org.icscheck.domain.requirement.Verdict.values()) {
            Element tag = Jsoup.parseBodyFragment(new Call("nhs/tag :: verdict")
                            .with("verdict", View.Tag.of(verdict))
                            .render())
                    .body()
                    .child(0);
            assertThat(tag.text()).isEqualTo(verdict.label());
            assertThat(tag.select("svg[aria-hidden=true] use").attr("href")).isEqualTo("#icon-" + verdict.word());
            Element shapes = Jsoup.parseBodyFragment(new Call("nhs/tag :: icons").render());
            assertThat(shapes.getElementById("icon-" + verdict.word())).isNotNull();
        }
    }

    @Test
    void what_is_given_to_a_box_does_not_reach_the_boxes_in_it() {
        String html = new Call("nhs/card :: card")
                .with("heading", "Outer")
                .with("classes", "outer")
                .with("id", "outer")
                .slot(
                        "<th:block th:fragment=\"slot\"><th:block th:replace=\"~{nhs/details :: details(summary='Inner',"
                                + " content=~{::innermost})}\"></th:block><p th:fragment=\"innermost\">In</p></th:block>",
                        "")
                .render();
        Element details = Objects.requireNonNull(Jsoup.parseBodyFragment(html).selectFirst("details"));
        assertThat(details.className()).isEqualTo("nhsuk-details");
        assertThat(details.id()).isEmpty();
    }

    // How the options of the design system are told to our fragments

    private static Call back(JsonNode o) {
        return new Call("nhs/back-link :: back")
                .with("text", o.path("text").asString("Back"))
                .with("href", o.path("href").asString("#"));
    }

    private static Call button(JsonNode o) {
        Call call = new Call(o.has("href") ? "nhs/button :: link" : "nhs/button :: button")
                .with("text", o)
                .with("variant", o);
        return o.has("href")
                ? call.with("href", o)
                : o.has("preventDoubleClick")
                        ? call.with("once", o.path("preventDoubleClick").asBoolean())
                        : call;
    }

    private static Call card(JsonNode o) {
        JsonNode heading = o.path("heading");
        Call call = new Call("nhs/card :: card")
                .with("heading", words(heading))
                .with("href", o)
                .with("clickable", o)
                .with("variant", o)
                .slot(
                        "<p th:fragment=\"slot\" th:if=\"${slotted != null}\" class=\"nhsuk-card__description\""
                                + " th:text=\"${slotted}\"></p>",
                        words(o.path("description")));
        if (heading.has("level")) {
            call.with("level", heading.path("level").asInt());
        }
        return heading.has("size")
                ? call.with("headingSize", heading.path("size").asString())
                : call;
    }

    private static Call callout(JsonNode o) {
        return new Call("nhs/warning-callout :: callout")
                .with("heading", words(o.path("heading")))
                .slot("<p th:fragment=\"slot\" class=\"nhsuk-card__description\" th:text=\"${slotted}\"></p>", o);
    }

    private static Call contents(JsonNode o) {
        // The one shown is known by its address, and all addresses of the examples are "#".
        List<View.Link> items = new ArrayList<>();
        Call call = new Call("nhs/contents-list :: list").with("items", items);
        for (JsonNode item : o.path("items")) {
            boolean current = item.path("current").asBoolean(false);
            items.add(new View.Link(item.path("text").asString(), current ? "#here" : "#"));
            call.with("current", current ? "#here" : null);
        }
        return call;
    }

    private static Call upload(JsonNode o) {
        return field("nhs/file-upload :: upload", o)
                .with("multiple", o)
                .with("choose", text(o, "chooseFilesButtonText"))
                .with("drop", text(o, "dropInstructionText"))
                .with("none", text(o, "noFileChosenText"));
    }

    private static Call date(JsonNode o) {
        JsonNode legend = o.path("fieldset").path("legend");
        Map<String, @Nullable String> values = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (String part : List.of("day", "month", "year")) {
            values.put(part, text(o.path("values"), part));
            if (o.path(part).has("value")) {
                values.put(part, text(o.path(part), "value"));
            }
            if (o.path(part).path("error").asBoolean(false)) {
                wrong.add(part);
            }
        }
        return new Call("nhs/date-input :: date")
                .with("id", o)
                .with("legend", words(legend))
                .with("legendSize", text(legend, "size"))
                .with("pageHeading", legend.has("heading"))
                .with("hint", words(o.path("hint")))
                .with("error", words(o.path("errorMessage")))
                .with("values", values)
                .with("wrong", wrong);
    }

    private static Call details(JsonNode o) {
        return new Call("nhs/details :: details")
                .with("summary", words(o.path("summary")))
                .with("open", o)
                .with("classes", o)
                .slot("<th:block th:fragment=\"slot\" th:text=\"${slotted}\"></th:block>", o);
    }

    private static Call summary(JsonNode o) {
        List<View.Problem> problems = new ArrayList<>();
        for (JsonNode item : o.path("errorList")) {
            problems.add(new View.Problem(item.path("text").asString(), text(item, "href")));
        }
        return new Call("nhs/error-summary :: summary").with("problems", problems);
    }

    private static Call field(String fragment, JsonNode o) {
        JsonNode label = o.path("label");
        return new Call(fragment)
                .with("id", o.path("id").asString(o.path("name").asString()))
                .with("name", o)
                .with("label", words(label))
                .with("labelSize", text(label, "size"))
                .with("pageHeading", label.has("heading"))
                .with("hint", words(o.path("hint")))
                .with("error", words(o.path("errorMessage")));
    }

    private static Call input(JsonNode o) {
        Call call = field("nhs/input :: input", o);
        for (String option : List.of("autocomplete", "width", "classes", "spellcheck", "type", "inputmode", "value")) {
            call.with(option, o);
        }
        return call;
    }

    private static Call select(JsonNode o) {
        return field("nhs/select :: select", o).with("items", options(o, "value"));
    }

    private static Call choices(String kind, JsonNode o, String chosen) {
        JsonNode legend = o.path("fieldset").path("legend");
        Call call = new Call("nhs/choices :: choices")
                .with("kind", kind)
                .with("id", o.path("idPrefix").asString(o.path("name").asString()))
                .with("name", o)
                .with("legend", words(legend))
                .with("legendSize", text(legend, "size"))
                .with("pageHeading", legend.has("heading"))
                .with("hint", words(o.path("hint")))
                .with("error", words(o.path("errorMessage")))
                .with("items", options(o, chosen));
        return call.with("small", o).with("inline", o);
    }

    private static List<View.Choice> options(JsonNode o, String chosen) {
        List<String> values = new ArrayList<>();
        JsonNode said = o.path(chosen);
        if (said.isArray()) {
            said.forEach(value -> values.add(value.asString()));
        } else if (o.has(chosen)) {
            values.add(said.asString());
        }
        List<View.Choice> choices = new ArrayList<>();
        for (JsonNode item : o.path("items")) {
            String value = item.path("value").asString("");
            choices.add(
                    item.has("divider")
                            ? View.Choice.between(item.path("divider").asString())
                            : new View.Choice(
                                    value,
                                    item.path("text").asString(),
                                    values.contains(value),
                                    words(item.path("hint")),
                                    false,
                                    item.path("behaviour").asString("").equals("exclusive")));
        }
        return choices;
    }

    private static Call pagination(JsonNode o) {
        List<View.PageLink> items = new ArrayList<>();
        for (JsonNode item : o.path("items")) {
            items.add(new View.PageLink(
                    item.path("number").asString(""),
                    text(item, "href"),
                    item.path("current").asBoolean(false)));
        }
        return new Call("nhs/pagination :: pagination")
                .with("items", items)
                .with("previous", text(o.path("previous"), "href"))
                .with("next", text(o.path("next"), "href"));
    }

    private static Call panel(JsonNode o) {
        Call call = new Call("nhs/panel :: panel").with("heading", words(o.path("heading")));
        return o.has("text") ? call.slot("<th:block th:fragment=\"slot\" th:text=\"${slotted}\"></th:block>", o) : call;
    }

    private static Call summaryList(JsonNode o) {
        List<View.Row> rows = new ArrayList<>();
        for (JsonNode row : o.path("rows")) {
            List<View.Link> actions = new ArrayList<>();
            JsonNode listed = row.path("actions");
            for (JsonNode action : listed.isArray() ? listed : listed.path("items")) {
                actions.add(new View.Link(
                        action.path("text").asString(),
                        action.path("href").asString(),
                        text(action, "visuallyHiddenText")));
            }
            rows.add(new View.Row(
                    Objects.requireNonNull(words(row.path("key"))),
                    row.path("value").has("html")
                            ? Jsoup.parse(row.path("value").path("html").asString())
                                    .text()
                            : Objects.requireNonNull(words(row.path("value"))),
                    actions));
        }
        return new Call("nhs/summary-list :: list").with("rows", rows).with("border", o);
    }

    private static Call table(JsonNode o) {
        List<List<View.Cell>> rows = new ArrayList<>();
        o.path("rows").forEach(row -> rows.add(cells(row)));
        JsonNode caption = o.path("caption");
        return new Call("nhs/table :: table")
                .with("caption", words(caption))
                .with("captionSize", text(caption, "size"))
                .with("head", cells(o.path("head")))
                .with("rows", rows)
                .with("firstCellIsHeader", o)
                .with("responsive", o)
                .with("compact", o);
    }

    private static List<View.Cell> cells(JsonNode row) {
        List<View.Cell> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(new View.Cell(
                cell.path("text").asString(),
                text(cell, "href"),
                cell.path("format").asString("").equals("numeric"))));
        return cells;
    }

    private static Call tasks(JsonNode o) {
        List<View.Task> items = new ArrayList<>();
        for (JsonNode item : o.path("items")) {
            JsonNode status = item.path("status");
            JsonNode tag = status.path("tag");
            items.add(new View.Task(
                    Objects.requireNonNull(words(item.path("heading"))),
                    text(item, "href"),
                    words(item.path("hint")),
                    Objects.requireNonNull(words(tag.isMissingNode() ? status : tag)),
                    text(tag, "colour")));
        }
        return new Call("nhs/task-list :: list")
                .with("idPrefix", o.path("idPrefix").asString("task-list"))
                .with("items", items);
    }

    private static List<View.Link> links(JsonNode items) {
        List<View.Link> links = new ArrayList<>();
        items.forEach(item -> links.add(
                new View.Link(item.path("text").asString(), item.path("href").asString())));
        return links;
    }

    /** Words are said in one of three ways. */
    private static @Nullable String words(JsonNode node) {
        if (node.isString()) {
            return node.asString();
        }
        return node.has("text") ? text(node, "text") : text(node, "heading");
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).asString() : null;
    }

    private static final class Call {

        private final String fragment;
        private final Map<String, Object> options = new LinkedHashMap<>();
        private String slot = "";
        private @Nullable Object slotted;

        Call(String fragment) {
            this.fragment = fragment;
        }

        Call with(String name, @Nullable Object value) {
            if (value != null) {
                options.put(name, value);
            }
            return this;
        }

        /** An option that has the same name in both. */
        Call with(String name, JsonNode from) {
            JsonNode value = from.path(name);
            if (value.isMissingNode()) {
                return this;
            }
            return with(name, value.isBoolean() ? (Object) value.asBoolean() : value.asString());
        }

        Call slot(String template, @Nullable Object content) {
            slot = template;
            slotted = content instanceof JsonNode node ? text(node, "text") : content;
            return this;
        }

        String render() {
            Context context = new Context(Locale.UK);
            options.forEach((name, value) -> context.setVariable("given_" + name, value));
            context.setVariable("slotted", slotted);
            String said = Stream.concat(
                            options.keySet().stream().map(name -> name + "=${given_" + name + "}"),
                            slot.isEmpty() ? Stream.empty() : Stream.of("content=~{::slot}"))
                    .collect(Collectors.joining(", "));
            return ENGINE.process(
                    "<th:block th:replace=\"~{" + fragment + (said.isEmpty() ? "" : "(" + said + ")")
                            + "}\"></th:block><th:block th:remove=\"all\">" + slot + "</th:block>",
                    context);
        }
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setResolvablePatterns(java.util.Set.of("nhs/*"));
        files.setOrder(1);
        StringTemplateResolver text = new StringTemplateResolver();
        text.setOrder(2);
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolvers(new java.util.LinkedHashSet<>(List.of(files, text)));
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }

    private static JsonNode examples(String component) {
        try (InputStream in = FragmentsTest.class.getResourceAsStream("/nhsuk-frontend/" + component + ".json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in, component));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** One element or text a line; attributes and classes in order, space at the ends of text away. */
    private static String normal(String html) {
        StringBuilder out = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> normal(node, "", out));
        return out.toString();
    }

    private static void normal(Node node, String indent, StringBuilder out) {
        if (node instanceof TextNode text) {
            if (!text.isBlank()) {
                out.append(indent).append(text.text().strip()).append('\n');
            }
        } else if (node instanceof Element element) {
            out.append(indent)
                    .append(element.tagName())
                    .append(element.attributes().asList().stream()
                            .map(FragmentsTest::normal)
                            .sorted()
                            .collect(Collectors.joining()))
                    .append('\n');
            if (element.hasClass("nhsuk-summary-list__value")) {
                // Examples put paragraphs here; our lists hold plain text, and rows with more in them are written out.
                out.append(indent).append(' ').append(element.text()).append('\n');
                return;
            }
            element.childNodes().forEach(child -> normal(child, indent + " ", out));
        }
    }

    private static String normal(Attribute attribute) {
        String value = attribute.getValue() == null ? "" : attribute.getValue().strip();
        if (attribute.getKey().equals("class")) {
            value = Arrays.stream(value.split("\\s+")).sorted().collect(Collectors.joining(" "));
        }
        // <input disabled> and <input disabled="disabled"> say the same.
        return " " + attribute.getKey() + "=" + (value.equals(attribute.getKey()) ? "" : value);
    }
}
