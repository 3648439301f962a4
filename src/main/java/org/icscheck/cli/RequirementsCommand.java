package org.icscheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.icscheck.check.Catalogue;
import org.icscheck.check.Check;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Shape;
import org.icscheck.report.Sentences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icscheck requirements [ID]}. */
@Command(
        name = "requirements",
        description = "List the requirements, or show one: what it asks, where, how it is decided, its scenarios.",
        footer = {"", "Examples:", "  icscheck requirements", "  icscheck requirements IC-2.31-PLACE-2F"})
final class RequirementsCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The id of one requirement.")
    @Nullable String id;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Catalogue packs = Check.catalogue();
        PrintWriter out = spec.commandLine().getOut();
        if (id == null) {
            packs.packs().forEach(pack -> list(out, pack));
        } else {
            one(out, packs, id);
        }
        out.flush();
        return Exit.ALL_MET;
    }

    private static void list(PrintWriter out, Pack pack) {
        out.println(pack.title() + " (" + pack.id() + " " + pack.version() + ")");
        out.println(pack.publisher() + "; in force from " + Sentences.day(pack.from())
                + pack.to().map(to -> " to " + Sentences.day(to)).orElse("") + "; "
                + pack.requirements().size() + " requirements");
        out.println();
        for (Requirement requirement : pack.requirements()) {
            out.printf(
                    "%-20s %-13s %s%n", requirement.id(), requirement.strength().label(), requirement.title());
        }
        out.println();
    }

    private static void one(PrintWriter out, Catalogue packs, String id) {
        Requirement requirement = packs.requirement(id.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new WrongUse("there is no requirement “" + id + "”. "
                        + Check.didYouMean(id, packs.requirementIds(), "List them with: icscheck requirements.")));
        out.println(requirement.id() + "  " + requirement.title());
        out.println();
        out.println("Asks:      " + requirement.asks());
        out.println("Strength:  " + requirement.strength().label() + ", " + requirement.checkable()
                + requirement
                        .due()
                        .map(due -> ", due from " + Sentences.day(due))
                        .orElse(""));
        out.println("Put to:    each "
                + packs.subjectKinds().get(requirement.each()).label());
        out.println("Source:    " + requirement.citation().document() + ", paragraph "
                + requirement.citation().paragraph()
                + (requirement.citation().verification().equals("primary")
                        ? ""
                        : " (read in a summary, not in the source)"));
        out.println("           " + requirement.citation().url());
        if (!requirement.remedy().isEmpty()) {
            out.println("Fix:       " + requirement.remedy());
            out.println("Who:       " + requirement.who());
        }
        // Ids of packs that do not ship would lead nowhere.
        List<String> related = requirement.related().stream()
                .filter(other -> packs.requirement(other).isPresent())
                .toList();
        if (!related.isEmpty()) {
            out.println("Related:   " + String.join(", ", related));
        }
        out.println();
        decided(out, packs, requirement);
        scenarios(out, requirement);
    }

    private static void decided(PrintWriter out, Catalogue packs, Requirement requirement) {
        Shape shape = packs.shapes().get(requirement.shape());
        if (shape != null) {
            out.println("Decided by the shape " + shape.id() + ": " + shape.inWords());
            requirement.with().forEach((name, words) -> out.println("  " + name + ": " + String.join(", ", words)));
        } else {
            requirement.with().forEach((name, words) -> out.println("  " + name + ": " + String.join(", ", words)));
            out.println("Decided by rules of its own:");
            out.println();
            text("/rules/" + requirement.pack() + "/" + requirement.id() + ".drl")
                    .forEach(line -> out.println("  " + line));
        }
        out.println();
    }

    private static void scenarios(PrintWriter out, Requirement requirement) {
        List<String> titles = text("/features/" + requirement.pack() + "/" + requirement.id() + ".feature")
                .map(String::strip)
                .filter(line -> line.startsWith("Scenario"))
                .toList();
        out.println(titles.isEmpty() ? "No scenarios." : "Scenarios:");
        titles.forEach(title -> out.println("  " + title));
    }

    private static Stream<String> text(String resource) {
        try (InputStream in = RequirementsCommand.class.getResourceAsStream(resource)) {
            return in == null ? Stream.empty() : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
