package org.icscheck.scenarios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icscheck.check.Catalogue;
import org.icscheck.check.Check;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.Words;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.SubjectKind;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.report.Sentences;

/**
 * What a check made of what a scenario described.
 *
 * @param name whom it was about
 * @param requirement the one requirement put; empty when a pack or all in force were put
 * @param findings those about the subject
 */
record Checked(
        String name,
        Optional<String> requirement,
        Report report,
        List<Finding> findings,
        Words words,
        Catalogue packs) {

    private static final int MOST_LINES = 40;

    /** Puts one requirement, one pack, or all in force, to something. */
    static Checked of(World world, String name, String against) {
        Check check = world.check();
        Catalogue packs = check.packs();
        List<Check.File> files = world.files();
        if (against.isEmpty() || packs.pack(against).isPresent()) {
            List<String> chosen = against.isEmpty() ? List.of() : List.of(against);
            Report report = read(check.run(new Check.Request(files, chosen, world.asAt(), world.today())));
            List<Finding> findings = about(report, name);
            if (findings.isEmpty()) {
                throw world.find(name).isEmpty() && !name.equals(world.systemName())
                        ? world.unknown(name)
                        : Halt.misunderstood(
                                "Nothing was asked of " + name + ".",
                                against.isEmpty()
                                        ? "No pack that covers " + world.systemName() + " is in force on "
                                                + Sentences.day(report.asAt()) + ", or none asks it anything."
                                        : covers(packs.pack(against).orElseThrow(), world)
                                                .orElse("The pack “" + against + "” asks nothing of it."));
            }
            return new Checked(name, Optional.empty(), report, findings, packs.words(), packs);
        }
        Requirement requirement = requirement(packs, against);
        Report report = read(check.run(
                new Check.Request(files, List.of(requirement.pack()), world.asAt(), world.today()), requirement.id()));
        List<Finding> findings = about(report, name).stream()
                .filter(finding -> finding.requirement().id().equals(requirement.id()))
                .toList();
        if (findings.isEmpty()) {
            throw world.find(name).isEmpty() && !name.equals(world.systemName())
                    ? world.unknown(name)
                    : notAsked(world, packs, requirement, report.asAt(), name);
        }
        return new Checked(name, Optional.of(requirement.id()), report, findings, packs.words(), packs);
    }

    private static Requirement requirement(Catalogue packs, String written) {
        return packs.requirements()
                .filter(one -> one.id().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> ids = new ArrayList<>(packs.requirementIds());
                    packs.packs().forEach(pack -> ids.add(pack.id()));
                    return Halt.misunderstood(
                            "There is no requirement and no pack ‘" + written + "’.",
                            (Check.didYouMean(written, ids, "")
                                                    .replace('“', '‘')
                                                    .replace('”', '’')
                                            + " Search for it: icscheck requirements --words WORDS.")
                                    .strip());
                });
    }

    private static Report read(Report report) {
        List<String> problems = report.inputs().stream()
                .flatMap(input -> input.problems().stream())
                .map(problem ->
                        (problem.at().pointer().isEmpty() ? "" : problem.at().pointer() + ": ") + problem.what() + " "
                                + problem.fix())
                .distinct()
                .limit(8)
                .toList();
        if (!problems.isEmpty()) {
            throw Halt.misunderstood("What is described here cannot be checked.", String.join(" ", problems));
        }
        if (!report.defects().isEmpty()) {
            throw new IllegalStateException("the packs contradict themselves: " + String.join("; ", report.defects()));
        }
        return report;
    }

    private static Optional<String> covers(Pack pack, World world) {
        String system = World.idOf(world.system()).toString();
        return pack.covers(system)
                ? Optional.empty()
                : Optional.of("Its pack covers " + String.join(", ", pack.systems())
                        + " only. Say so before it is checked: " + world.systemName() + " is known as \""
                        + pack.systems().get(0) + "\".");
    }

    private static Halt notAsked(World world, Catalogue packs, Requirement requirement, LocalDate day, String name) {
        Pack pack = packs.pack(requirement.pack()).orElseThrow();
        SubjectKind each = packs.subjectKinds().get(requirement.each());
        String why;
        if (requirement.isNarrative()) {
            why = "No rule tests it, so no scenario can.";
        } else if (!requirement.isAskedOn(day)) {
            why = "It is not asked on " + Sentences.day(day) + "; say the day before it is checked: it is 2022-07-01.";
        } else {
            why = covers(pack, world)
                    .orElse("It is put to each " + (each == null ? requirement.each() : each.label())
                            + (requirement.localTo().isEmpty() ? "" : " of " + requirement.localTo())
                            + ", and nothing here says that " + name + " is, or has, one.");
        }
        return Halt.misunderstood(requirement.id() + " was not asked of " + name + ".", why);
    }

    private static List<Finding> about(Report report, String name) {
        return report.subjects().stream()
                .flatMap(subject -> subject.findings().stream())
                .filter(finding -> finding.on().name().equals(name)
                        || finding.subject().name().equals(name))
                .toList();
    }

    /** Ids of the requirements it was checked against; of a whole pack, none in particular. */
    Collection<String> about() {
        return requirement.map(List::of).orElse(List.of());
    }

    /** The findings on one requirement. */
    List<Finding> on(String written) {
        String id = requirement(packs, written).id();
        List<Finding> some = findings.stream()
                .filter(finding -> finding.requirement().id().equals(id)
                        || finding.alsoAsked().stream()
                                .anyMatch(other -> other.id().equals(id)))
                .toList();
        if (some.isEmpty()) {
            throw Halt.misunderstood(
                    id + " was not among what was asked of " + name + ".",
                    "Check " + name + " against \"" + id + "\", or against its pack.");
        }
        return some;
    }

    /** Asks that these findings all have one verdict. */
    void expect(List<Finding> some, String verdict) {
        List<String> verdicts = some.stream()
                .map(finding -> finding.verdict().word())
                .distinct()
                .toList();
        if (verdicts.equals(List.of(verdict))) {
            return;
        }
        List<String> says = says(some);
        if (verdicts.equals(List.of(Verdict.CANNOT_TELL.word()))) {
            some.stream()
                    .map(Finding::add)
                    .filter(add -> !add.isEmpty())
                    .distinct()
                    .limit(3)
                    .forEach(add -> says.add("What to add: " + add));
            throw Halt.untold(says, model());
        }
        throw Halt.otherwise(says, model());
    }

    /** Asks that something holds of one of these findings, or of none. */
    void expect(boolean holds) {
        if (!holds) {
            throw Halt.otherwise(says(findings), model());
        }
    }

    /** Whether one of the findings fits. */
    boolean any(Predicate<Finding> fits) {
        return findings.stream().anyMatch(fits);
    }

    /** The facts the findings rest on. */
    Stream<String> facts() {
        return findings.stream().flatMap(finding -> finding.evidence().stream()).map(Evidence::fact);
    }

    /** The report on the subject as a whole. */
    SubjectReport whole() {
        return report.subjects().stream()
                .filter(one -> one.subject().name().equals(name))
                .findFirst()
                .orElseThrow(() -> Halt.misunderstood(
                        "Only places and systems have a headline, and " + name + " is neither.",
                        "Check the place or the system instead."));
    }

    /** What the findings say. */
    List<String> says(List<Finding> some) {
        List<String> says = new ArrayList<>();
        for (Finding finding : some.stream().limit(5).toList()) {
            says.add("The finding" + (requirement.isPresent() && some.size() == 1 ? "" : " " + subject(finding))
                    + " is “" + finding.verdict().label().toLowerCase(java.util.Locale.ROOT) + "”: "
                    + finding.explanation());
            if (!finding.evidence().isEmpty()) {
                says.add("It rests on: "
                        + finding.evidence().stream()
                                .limit(6)
                                .map(fact -> fact.fact() + where(fact.at()))
                                .collect(Collectors.joining("; "))
                        + (finding.evidence().size() > 6 ? " and more" : "") + ".");
            }
        }
        if (some.size() > 5) {
            says.add("There are " + (some.size() - 5) + " more.");
        }
        return says;
    }

    private static String subject(Finding finding) {
        return "on " + finding.requirement().id() + " for " + finding.on().name();
    }

    private static String where(Source at) {
        // What the scenario describes has lines nobody can look up; a file somebody sent has.
        return at.file().endsWith(".json") && at.file().startsWith("scenario") || at.line() == 0 ? "" : " (" + at + ")";
    }

    /** What the model contained about the subject and its boards, line by line. */
    List<String> model() {
        List<String> lines = new Contents(report, words).about(name);
        return lines.size() <= MOST_LINES
                ? lines
                : Stream.concat(
                                lines.stream().limit(MOST_LINES),
                                Stream.of("… and " + (lines.size() - MOST_LINES) + " lines more"))
                        .toList();
    }
}
