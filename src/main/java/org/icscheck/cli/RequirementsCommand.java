package org.icscheck.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.icscheck.check.Catalogue;
import org.icscheck.check.Check;
import org.icscheck.domain.requirement.Listing;
import org.icscheck.report.CatalogueHtml;
import org.icscheck.report.CatalogueJson;
import org.icscheck.report.CatalogueMarkdown;
import org.icscheck.report.CatalogueText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icscheck requirements [ID]}. */
@Command(
        name = "requirements",
        addMethodSubcommands = false,
        description = "List the requirements, or show one: what it asks, where, how it is decided, its scenarios.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  icscheck requirements                                       all, pack by pack",
            "  icscheck requirements IC-2.31-PLACE-2F                      everything about one",
            "  icscheck requirements --words \"healthwatch place\"           those that speak of both",
            "  icscheck requirements --strength required --each system     those a system has to meet",
            "  icscheck requirements --format html -o requirements.html    the catalogue as a page",
            "",
            "Filters given together all have to fit; of one filter given twice, either value does."
        })
final class RequirementsCommand implements Callable<Integer> {

    /** How the catalogue is written. */
    enum Format {
        text,
        md,
        html,
        json
    }

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The id of one requirement.")
    @Nullable String id;

    @Option(names = "--pack", paramLabel = "PACK", description = "Only those of this pack.")
    List<String> packs = new ArrayList<>();

    @Option(
            names = "--strength",
            paramLabel = "STRENGTH",
            description = "Only those of this strength: required, recommended or local-choice.")
    List<String> strengths = new ArrayList<>();

    @Option(
            names = "--each",
            paramLabel = "SUBJECT",
            description = "Only those put to each of these: place, system, nhs-trust ...")
    List<String> subjects = new ArrayList<>();

    @Option(
            names = "--checkable",
            paramLabel = "HOW",
            description = "Only those answered in this way: structural (by rule), attested (by those who know, with a"
                    + " document) or narrative (not tested by rule).")
    List<String> checkable = new ArrayList<>();

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "Only those with all of these words in their id, their title or what they ask.")
    List<String> words = new ArrayList<>();

    @Mixin
    RulesOption rules = new RulesOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, md, html or json. Default: text.")
    Format format = Format.text;

    @Mixin
    OutputOption to = new OutputOption();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Catalogue catalogue = Check.catalogue(rules.drafts());
        Listing listing = catalogue.listing(filters(catalogue));
        String text = switch (format) {
            case text ->
                id == null
                        ? CatalogueText.list(listing)
                        : CatalogueText.one(listing.entries().get(0));
            case md -> CatalogueMarkdown.write(listing);
            case html -> CatalogueHtml.write(listing);
            case json -> CatalogueJson.write(listing);
        };
        Output.give(to.file, text, spec.commandLine().getOut());
        return Exit.ALL_MET;
    }

    private Map<String, List<String>> filters(Catalogue catalogue) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        given.put("pack", packs);
        given.put("strength", strengths);
        given.put("each", subjects);
        given.put("checkable", checkable);
        Map<String, List<String>> filters = new LinkedHashMap<>();
        given.forEach((name, values) -> {
            if (!values.isEmpty()) {
                List<String> choices = catalogue.choices().getOrDefault(name, List.of());
                filters.put(
                        name,
                        values.stream()
                                .map(value -> known(name, value, choices))
                                .distinct()
                                .toList());
            }
        });
        List<String> wanted = words.stream()
                .flatMap(text -> Stream.of(text.strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (!wanted.isEmpty()) {
            filters.put("words", wanted);
        }
        if (id != null) {
            if (!filters.isEmpty()) {
                throw new WrongUse("give the id of one requirement, or filters, not both.");
            }
            filters.put("id", List.of(known(id, catalogue)));
        }
        return filters;
    }

    private static String known(String name, String value, List<String> choices) {
        String word = value.toLowerCase(Locale.ROOT);
        if (!choices.contains(word)) {
            throw new WrongUse("--" + name + " cannot be “" + value + "”. "
                    + Check.didYouMean(word, choices, "Choose from: " + String.join(", ", choices) + "."));
        }
        return word;
    }

    private static String known(String id, Catalogue catalogue) {
        List<String> ids = catalogue.requirementIds();
        String word = id.toUpperCase(Locale.ROOT);
        if (!ids.contains(word)) {
            throw new WrongUse("there is no requirement “" + id + "”. "
                    + Check.didYouMean(
                            word,
                            ids,
                            "Search for it: icscheck requirements --words \"" + id.replace("\"", "") + "\"."));
        }
        return word;
    }
}
