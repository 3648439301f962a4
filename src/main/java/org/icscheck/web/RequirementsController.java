package org.icscheck.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.icscheck.check.Catalogue;
import org.icscheck.check.Check;
import org.icscheck.domain.requirement.Citation;
import org.icscheck.domain.requirement.Entry;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.SubjectKind;
import org.icscheck.report.CatalogueCard;
import org.icscheck.report.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** What is asked, by whom and where (C1): a list that can be narrowed, and a page for each requirement. */
@Controller
class RequirementsController {

    private static final String PATH = "/requirements";
    private static final int ON_A_PAGE = 25;

    /** A list longer than this is folded away. */
    private static final int LONG_LIST = 6;

    private static final Pattern MEANT = Pattern.compile("“(.+?)”");

    private final Catalogue catalogue;
    private final MessageSource messages;

    /** Everything told of every requirement: put together when it is first asked for, which takes a moment. */
    private volatile List<Entry> whole = List.of();

    RequirementsController(Check check, MessageSource messages) {
        this.catalogue = check.packs();
        this.messages = messages;
    }

    /**
     * The list.
     *
     * @param more whether one of the rarer filters is in use
     * @param chosen the filters in use; each link takes its filter away
     * @param all where no filter is left
     */
    record Found(
            String words,
            List<View.Choice> packs,
            List<View.Choice> strengths,
            List<View.Choice> kinds,
            List<View.Choice> answers,
            boolean more,
            int count,
            int outOf,
            List<View.Link> chosen,
            String all,
            List<Chapter> chapters,
            List<View.PageLink> pages,
            @Nullable String previous,
            @Nullable String next,
            List<List<View.Cell>> table) {}

    /** The requirements of one pack that stand on this page. */
    record Chapter(String title, List<Item> items) {}

    /** One requirement in the list. */
    record Item(String title, String href, String id, String strength, String state, String paragraph) {}

    @GetMapping(PATH)
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String pack,
            @RequestParam(defaultValue = "") String strength,
            @RequestParam(defaultValue = "") String each,
            @RequestParam(defaultValue = "") String checkable,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        Map<String, String> asked = new LinkedHashMap<>();
        if (!words.isBlank()) {
            asked.put("words", words.strip());
        }
        keep(asked, "pack", pack);
        keep(asked, "strength", strength);
        keep(asked, "each", each);
        keep(asked, "checkable", checkable);
        Map<String, List<String>> filters = new LinkedHashMap<>();
        asked.forEach((name, value) ->
                filters.put(name, name.equals("words") ? List.of(value.split("\\s+")) : List.of(value)));
        List<Entry> fitting = whole().stream()
                .filter(entry -> Catalogue.fits(entry.requirement(), filters))
                .toList();
        int found = fitting.size();
        int last = Math.max(1, (found + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = Math.min(number(page), last);
        model.addAttribute(
                "view",
                new Found(
                        words.strip(),
                        choices(
                                "requirements.any-pack",
                                asked.get("pack"),
                                catalogue.packs().stream().map(one -> Map.entry(one.id(), one.title()))),
                        choices(
                                "requirements.any-strength",
                                asked.get("strength"),
                                Stream.of(Strength.values()).map(one -> Map.entry(one.word(), one.label()))),
                        choices(
                                "requirements.any-each",
                                asked.get("each"),
                                catalogue.subjectKinds().values().stream()
                                        .sorted(Comparator.comparing(SubjectKind::label))
                                        .map(one -> Map.entry(one.name(), one.label()))),
                        choices(
                                "requirements.any-checkable",
                                asked.get("checkable"),
                                catalogue.choices().get("checkable").stream()
                                        .map(one -> Map.entry(one, say("requirements.checkable." + one)))),
                        asked.containsKey("each") || asked.containsKey("checkable"),
                        found,
                        whole().size(),
                        chosen(asked),
                        PATH,
                        chapters(fitting.subList((shown - 1) * ON_A_PAGE, Math.min(found, shown * ON_A_PAGE))),
                        last == 1 ? List.of() : pages(asked, shown, last),
                        shown > 1 ? address(asked, shown - 1) : null,
                        shown < last ? address(asked, shown + 1) : null,
                        table()));
        return "requirements/list";
    }

    private List<Entry> whole() {
        if (whole.isEmpty()) {
            whole = catalogue.listing(Map.of()).entries();
        }
        return whole;
    }

    /** A value nobody can have chosen is an old link: it narrows nothing. */
    private void keep(Map<String, String> asked, String name, String value) {
        if (catalogue.choices().getOrDefault(name, List.of()).contains(value)) {
            asked.put(name, value);
        }
    }

    private static int number(String page) {
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    private List<View.Choice> choices(String any, @Nullable String chosen, Stream<Map.Entry<String, String>> all) {
        List<View.Choice> choices = new ArrayList<>();
        choices.add(new View.Choice("", say(any), chosen == null));
        all.forEach(one -> choices.add(new View.Choice(
                one.getKey(), capital(one.getValue()), one.getKey().equals(chosen))));
        return choices;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private List<View.Link> chosen(Map<String, String> asked) {
        return asked.entrySet().stream()
                .map(filter -> {
                    Map<String, String> without = new LinkedHashMap<>(asked);
                    without.remove(filter.getKey());
                    return new View.Link(
                            label(filter.getKey(), filter.getValue()), address(without, 1), say("requirements.remove"));
                })
                .toList();
    }

    private String label(String name, String value) {
        return switch (name) {
            case "pack" -> catalogue.pack(value).map(Pack::title).orElse(value);
            case "strength" -> Strength.of(value).label();
            case "each" -> capital(catalogue.subjectKinds().get(value).label());
            case "checkable" -> say("requirements.checkable." + value);
            default -> "“" + value + "”";
        };
    }

    private static String address(Map<String, String> asked, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        asked.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().buildAndExpand(asked).toUriString();
    }

    private static List<View.PageLink> pages(Map<String, String> asked, int shown, int last) {
        List<View.PageLink> pages = new ArrayList<>();
        int before = 0;
        for (int page = 1; page <= last; page++) {
            if (page == 1 || page == last || Math.abs(page - shown) <= 1) {
                if (page > before + 1) {
                    pages.add(new View.PageLink("", null, false));
                }
                pages.add(new View.PageLink(String.valueOf(page), address(asked, page), page == shown));
                before = page;
            }
        }
        return pages;
    }

    private static List<Chapter> chapters(List<Entry> entries) {
        Map<String, List<Item>> chapters = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Requirement one = entry.requirement();
            chapters.computeIfAbsent(entry.pack().title(), title -> new ArrayList<>())
                    .add(new Item(
                            one.title(),
                            PATH + "/" + one.id(),
                            one.id(),
                            one.strength().label(),
                            entry.state().label(),
                            capital(one.citation().paragraphInWords())));
        }
        return chapters.entrySet().stream()
                .map(chapter -> new Chapter(chapter.getKey(), chapter.getValue()))
                .toList();
    }

    private List<List<View.Cell>> table() {
        return catalogue.packs().stream()
                .map(pack -> List.of(
                        new View.Cell(pack.title(), address(Map.of("pack", pack.id()), 1), false),
                        new View.Cell(pack.version()),
                        new View.Cell(CatalogueCard.about(pack)),
                        new View.Cell(String.valueOf(pack.requirements().size()), null, true)))
                .toList();
    }

    /**
     * One requirement.
     *
     * @param cite how to cite it
     * @param days what changes about it, and when
     * @param version of the pack whose wording this is
     * @param scenario where one can be written; null when no rule would decide it
     */
    record One(
            String id,
            String title,
            String asks,
            List<Line> lines,
            String cite,
            List<Day> days,
            String version,
            @Nullable String scenario) {}

    /**
     * Something that changes on a day.
     *
     * @param other the requirement it has to do with; null for none
     */
    record Day(LocalDate date, String day, String what, View.@Nullable Link other) {}

    /**
     * One line of what is told.
     *
     * @param folded how many there are when that is too many to show at once; empty otherwise
     */
    record Line(String label, List<Said> said, String folded) {}

    /**
     * One thing said.
     *
     * @param href where it leads; null for nowhere
     * @param code whether it is read letter by letter
     * @param block whether it has lines of its own
     */
    record Said(String text, @Nullable String href, boolean code, boolean block) {}

    @GetMapping(PATH + "/{id}")
    ModelAndView one(@PathVariable String id) {
        Optional<Entry> found = whole().stream()
                .filter(entry -> entry.requirement().id().equals(id))
                .findFirst();
        return found.map(this::shown).orElseGet(() -> unknown(id));
    }

    private ModelAndView shown(Entry entry) {
        Requirement requirement = entry.requirement();
        ModelAndView page = new ModelAndView("requirements/one");
        page.addObject(
                "crumbs",
                List.of(
                        new View.Link(say("requirements.title"), PATH),
                        new View.Link(
                                requirement.citation().shortTitle(), address(Map.of("pack", requirement.pack()), 1))));
        page.addObject(
                "view",
                new One(
                        requirement.id(),
                        requirement.title(),
                        requirement.asks(),
                        CatalogueCard.rows(entry).stream()
                                .map(RequirementsController::line)
                                .toList(),
                        cite(entry),
                        days(entry),
                        entry.pack().title() + ", " + entry.pack().version(),
                        entry.scenarios().isEmpty() ? null : PATH + "/" + requirement.id() + "/scenario"));
        return page;
    }

    /** The days the catalogue knows of: when it is first and last asked, when it counts, and when others ask the same. */
    private List<Day> days(Entry entry) {
        List<Day> days = new ArrayList<>();
        days.add(new Day(entry.firstDay(), Sentences.day(entry.firstDay()), say("requirement.day.first"), null));
        entry.requirement()
                .due()
                .ifPresent(due -> days.add(new Day(due, Sentences.day(due), say("requirement.day.due"), null)));
        entry.lastDay()
                .ifPresent(last -> days.add(new Day(last, Sentences.day(last), say("requirement.day.last"), null)));
        List<String> same = entry.sameAs().stream().map(Requirement::id).toList();
        for (Entry other : whole()) {
            Requirement asked = other.requirement();
            if (same.contains(asked.id())) {
                View.Link link = new View.Link(asked.id() + " " + asked.title(), PATH + "/" + asked.id());
                days.add(new Day(
                        other.firstDay(), Sentences.day(other.firstDay()), say("requirement.day.same.first"), link));
                other.lastDay()
                        .ifPresent(last ->
                                days.add(new Day(last, Sentences.day(last), say("requirement.day.same.last"), link)));
            }
        }
        days.sort(Comparator.comparing(Day::date));
        return days;
    }

    /** A scenario to start from. */
    record Scenario(String id, String title, String text, String file, int others) {}

    @GetMapping(PATH + "/{id}/scenario")
    ModelAndView scenario(@PathVariable String id) {
        Entry entry = withScenario(id);
        Requirement requirement = entry.requirement();
        ModelAndView page = new ModelAndView("requirements/scenario");
        page.addObject(
                "crumbs",
                List.of(
                        new View.Link(say("requirements.title"), PATH),
                        new View.Link(requirement.title(), PATH + "/" + requirement.id())));
        page.addObject(
                "view",
                new Scenario(
                        requirement.id(),
                        requirement.title(),
                        Catalogue.example(requirement),
                        PATH + "/" + requirement.id() + "/scenario/" + requirement.id() + ".feature",
                        entry.scenarios().size()));
        return page;
    }

    @GetMapping(PATH + "/{id}/scenario/{file}.feature")
    ResponseEntity<byte[]> scenarioFile(@PathVariable String id, @PathVariable String file) {
        Requirement requirement = withScenario(id).requirement();
        if (!file.equals(requirement.id())) {
            throw new NotThere();
        }
        return CheckController.download(
                requirement.id() + ".feature", Catalogue.example(requirement).getBytes(StandardCharsets.UTF_8));
    }

    private Entry withScenario(String id) {
        return whole().stream()
                .filter(entry -> entry.requirement().id().equals(id))
                .filter(entry -> !entry.scenarios().isEmpty())
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private static Line line(CatalogueCard.Row row) {
        return new Line(
                row.label(),
                row.parts().stream().map(RequirementsController::said).toList(),
                row.parts().size() > LONG_LIST ? String.valueOf(row.parts().size()) : "");
    }

    private static Said said(CatalogueCard.Part part) {
        String link = part.link();
        @Nullable String href = link.startsWith("#") ? PATH + "/" + link.substring(1) : link.matches("https?://.*") ? link : null;
        return new Said(part.text().strip(), href, part.code(), part.text().contains("\n"));
    }

    private static String cite(Entry entry) {
        Citation citation = entry.requirement().citation();
        return entry.pack().publisher() + ", " + citation.document() + ", " + citation.paragraphInWords()
                + ". In force from "
                + Sentences.day(entry.firstDay()) + "."
                + (citation.url().isEmpty() ? "" : " " + citation.url())
                + " (" + entry.requirement().id() + ", " + entry.pack().id() + " "
                + entry.pack().version() + ")";
    }

    private ModelAndView unknown(String id) {
        ModelAndView page = new ModelAndView("requirements/unknown", HttpStatus.NOT_FOUND);
        Matcher meant = MEANT.matcher(Check.didYouMean(id, catalogue.requirementIds(), ""));
        List<View.Link> nearest = new ArrayList<>();
        if (meant.find()) {
            catalogue
                    .requirement(meant.group(1))
                    .ifPresent(one -> nearest.add(new View.Link(one.id() + " " + one.title(), PATH + "/" + one.id())));
        }
        page.addObject("view", nearest);
        return page;
    }

    private String say(String key) {
        return messages.getMessage(key, new Object[0], Locale.UK);
    }
}
