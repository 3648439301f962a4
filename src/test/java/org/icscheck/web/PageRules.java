package org.icscheck.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullMarked;

/**
 * What holds of every page, told from its HTML alone: headings, names, labels, captions, places for the reader to land on.
 * A browser with axe sees more; this runs everywhere.
 */
@NullMarked
public final class PageRules {

    private static final Pattern TITLE = Pattern.compile("(Error: )?.+ – ICS Check");

    private final Document page;
    private final List<String> broken = new ArrayList<>();

    private PageRules(Document page) {
        this.page = page;
    }

    /** What is wrong with a page; empty when all is well. */
    public static List<String> broken(Document page) {
        PageRules rules = new PageRules(page);
        rules.frame();
        rules.headings();
        rules.ids();
        rules.controls();
        rules.links();
        rules.pictures();
        rules.tables();
        rules.policy();
        return rules.broken;
    }

    private void frame() {
        rule(
                "en-GB".equals(Objects.requireNonNull(page.selectFirst("html")).attr("lang")),
                "the language of the page is not said");
        rule(TITLE.matcher(page.title()).matches(), "the title is “" + page.title() + "”");
        rule(page.select("main#maincontent").size() == 1, "there is not one main#maincontent");
        rule(page.select("header[role=banner]").size() == 1, "there is not one header");
        rule(page.select("footer[role=contentinfo]").size() == 1, "there is not one footer");
        rule(
                page.body().select("a[href]").eachAttr("href").indexOf("#maincontent") == 0,
                "the first link does not skip to the content");
        rule(page.select("meta[name=viewport]").size() == 1, "nothing is said about narrow screens");
        boolean errors = !page.select(".nhsuk-error-summary").isEmpty();
        rule(errors == page.title().startsWith("Error: "), "the title and the error summary do not agree");
        Set<String> landmarks = new HashSet<>();
        for (Element landmark : page.select("nav, [role=region], [role=search]")) {
            rule(
                    !name(landmark).isEmpty(),
                    "a landmark has no name: " + start(landmark));
            rule(
                    landmarks.add(landmark.tagName() + landmark.attr("role") + name(landmark)),
                    "two landmarks have one name: " + start(landmark));
        }
    }

    private void headings() {
        rule(page.select("h1").size() == 1, "there are " + page.select("h1").size() + " headings of the first level");
        int before = 0;
        for (Element heading : page.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
            int level = heading.tagName().charAt(1) - '0';
            // The error summary and banners stand before the heading of the page.
            boolean above = heading.closest(".nhsuk-error-summary, .nhsuk-notification-banner") != null;
            rule(above || level <= before + 1, "a level is left out before “" + heading.text() + "”");
            rule(!heading.text().isBlank(), "a heading is empty");
            before = above ? before : level;
        }
    }

    private void ids() {
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            rule(ids.add(element.id()), "the id “" + element.id() + "” is there twice");
            rule(!element.id().isBlank() && !element.id().contains(" "), "an id is empty or has a space: " + start(element));
        }
        for (Element element : page.select("[aria-describedby], [aria-labelledby], label[for], [data-copy]")) {
            for (String attribute : List.of("aria-describedby", "aria-labelledby", "for", "data-copy")) {
                for (String id : element.attr(attribute).replace("#", "").split(" ")) {
                    rule(
                            !element.hasAttr(attribute) || ids.contains(id),
                            attribute + " names “" + id + "”, which is not there: " + start(element));
                }
            }
        }
        for (Element link : page.select("a[href^=#]")) {
            rule(ids.contains(link.attr("href").substring(1)), "a link leads nowhere: " + link.attr("href"));
        }
        for (Element use : page.select("use[href]")) {
            rule(ids.contains(use.attr("href").substring(1)), "an icon is not there: " + use.attr("href"));
        }
    }

    private void controls() {
        for (Element control : page.select("input:not([type=hidden]), select, textarea")) {
            rule(
                    !page.select("label[for=\"" + control.id() + "\"]").isEmpty() || !name(control).isEmpty(),
                    "a control has no label: " + start(control));
            if (Set.of("radio", "checkbox").contains(control.attr("type"))) {
                rule(control.closest("fieldset") != null, "a choice stands outside a fieldset: " + start(control));
            }
        }
        for (Element fieldset : page.select("fieldset")) {
            rule(!fieldset.select("> legend:first-child").isEmpty(), "a fieldset has no legend");
        }
        for (Element button : page.select("button")) {
            rule(!button.text().isBlank() || !name(button).isEmpty(), "a button has no name");
        }
        for (Element form : page.select("form")) {
            rule(
                    Set.of("get", "post").contains(form.attr("method").toLowerCase(Locale.ROOT)),
                    "a form does not say how it is sent");
            rule(
                    !form.attr("method").equalsIgnoreCase("post") || !form.select("input[name=_csrf]").isEmpty(),
                    "a form that changes something has no token");
        }
        for (Element upload : page.select("form:has(input[type=file])")) {
            rule(
                    upload.attr("enctype").equals("multipart/form-data"),
                    "a form with a file does not send it");
        }
    }

    private void links() {
        for (Element link : page.select("a[href]")) {
            rule(!link.text().isBlank() || !name(link).isEmpty(), "a link has no words: " + start(link));
            rule(!link.text().strip().equalsIgnoreCase("here"), "a link says “here”");
        }
        rule(page.select("a:not([href])").isEmpty(), "a link has no address");
    }

    private void pictures() {
        for (Element picture : page.select("img")) {
            rule(picture.hasAttr("alt"), "a picture has no text: " + start(picture));
        }
        for (Element drawing : page.select("svg")) {
            rule(
                    drawing.attr("aria-hidden").equals("true")
                            || (drawing.attr("role").equals("img") && !name(drawing).isEmpty()),
                    "a drawing is neither hidden nor named: " + start(drawing));
        }
        rule(
                page.select("[tabindex]").stream().allMatch(element -> element.attr("tabindex").matches("0|-1")),
                "the order of the keyboard is changed");
    }

    private void tables() {
        for (Element table : page.select("table")) {
            rule(
                    !table.select("> caption:first-child").text().isBlank(),
                    "a table has no caption");
            rule(!table.select("thead th").isEmpty(), "a table has no head");
            rule(
                    table.select("th").stream()
                            .allMatch(head -> Set.of("col", "row", "colgroup", "rowgroup").contains(head.attr("scope"))),
                    "a head cell does not say what it is the head of: " + table.select("caption").text());
            rule(
                    table.select("thead th").stream().noneMatch(head -> head.text().isBlank()),
                    "a head cell is empty: " + table.select("caption").text());
        }
    }

    private void policy() {
        rule(page.select("[style], style").isEmpty(), "there is a style in the page");
        rule(page.select("script:not([src])").isEmpty(), "there is a script in the page");
        for (Element element : page.getAllElements()) {
            rule(
                    element.attributes().asList().stream().noneMatch(attribute -> attribute.getKey().startsWith("on")),
                    "there is a script in an attribute: " + start(element));
        }
        for (Element loaded : page.select("script[src], img[src], link[href]")) {
            String address = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
            rule(address.startsWith("/"), "something is loaded from elsewhere: " + address);
        }
        rule(!page.html().contains("??"), "a message is missing");
    }

    /** The name an element has besides its text. */
    private String name(Element element) {
        if (element.hasAttr("aria-labelledby")) {
            StringBuilder name = new StringBuilder();
            for (String id : element.attr("aria-labelledby").split(" ")) {
                name.append(page.select("[id=\"" + id + "\"]").text());
            }
            return name.toString().strip();
        }
        return element.attr("aria-label").strip();
    }

    private static String start(Element element) {
        String html = element.outerHtml();
        return html.substring(0, Math.min(html.length(), 160)).replaceAll("\\s+", " ");
    }

    private void rule(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }
}
