package org.icscheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.icscheck.check.Check;
import org.icscheck.check.Drafts;
import org.icscheck.domain.requirement.Comparison;
import org.icscheck.domain.requirement.Report;
import org.icscheck.report.ComparisonFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code icscheck compare OLD NEW}. */
@Command(
        name = "compare",
        addMethodSubcommands = false,
        description = "Show what moved between two submissions, or for one submission between two sets of packs.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  icscheck compare march.yaml july.yaml                  what a place changed",
            "  icscheck compare march july                            the same for folders of files",
            "  icscheck compare --rules drafts samples                what drafted packs would change",
            "  icscheck compare --as-at-after 2022-07-01 july.yaml    what comes due by that day",
            "",
            "With NEW left out, OLD is compared with itself under other packs or on another day. What packs and days",
            "alone changed is told apart from what the places changed.",
            "",
            "Exit status: 0 nothing new to fix; 1 a gap that was none before, whoever made it; 2 wrong use;",
            "3 an input could not be read (the others are still compared); 70 a fault of ours."
        })
final class CompareCommand implements Callable<Integer> {

    /** What makes the exit status other than 0. */
    enum FailOn {
        gap,
        never
    }

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier submission: a file or a folder of files.")
    String earlier = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "The later submission. Default: OLD again, under other packs or on another day.")
    @Nullable String later;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder with packs that are being drafted, for the later side.")
    @Nullable Path rules;

    @Option(names = "--rules-before", paramLabel = "DIR", description = "Another such folder, for the earlier side.")
    @Nullable Path rulesBefore;

    @Option(
            names = "--trust-rules",
            hidden = true,
            description = "Refused, with the reason: rules have to be built in.")
    boolean trustRules;

    @Option(names = "--pack", paramLabel = "PACK", description = "Ask this pack on both sides; repeatable.")
    List<String> packs = new ArrayList<>();

    @Option(
            names = "--packs-before",
            paramLabel = "PACK",
            split = ",",
            description = "Ask these packs on the earlier side. Default: all in force on its date.")
    List<String> packsBefore = new ArrayList<>();

    @Option(
            names = "--packs-after",
            paramLabel = "PACK",
            split = ",",
            description = "Ask these packs on the later side. Default: all in force on its date.")
    List<String> packsAfter = new ArrayList<>();

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description = "The date for both sides, as 2022-04-12. Default: the latest asAt of the files of each side.")
    @Nullable String asAt;

    @Option(names = "--as-at-before", paramLabel = "DATE", description = "The date for the earlier side.")
    @Nullable String asAtBefore;

    @Option(names = "--as-at-after", paramLabel = "DATE", description = "The date for the later side.")
    @Nullable String asAtAfter;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: by the ending of -o FILE, else text.")
    @Nullable ComparisonFormat format;

    @Mixin
    OutputOption to = new OutputOption();

    @Option(
            names = "--fail-on",
            paramLabel = "WHEN",
            defaultValue = "gap",
            description = "gap (as below) or never (0 whenever the comparison ran).")
    FailOn failOn = FailOn.gap;

    @Option(
            names = {"-q", "--quiet"},
            description = "Write no notes to standard error.")
    boolean quiet;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        RulesOption.refuseTrust(trustRules);
        refuseContradictions();
        Check shipped = Check.load();
        Check then = rulesBefore == null ? shipped : shipped.with(Drafts.in(rulesBefore));
        Check now = rules == null ? shipped : shipped.with(Drafts.in(rules));
        Check.Request was = request(earlier, then, packsBefore, asAtBefore);
        Check.Request is = request(later == null ? earlier : later, now, packsAfter, asAtAfter);
        Comparison comparison = Check.compare(then, was, now, is);
        refuseNothing(comparison);
        ComparisonFormat chosen = format != null
                ? format
                : Optional.ofNullable(to.file)
                        .flatMap(file -> ComparisonFormat.of(file.toString()))
                        .orElse(ComparisonFormat.text);
        notes(comparison, chosen);
        Output.give(to.file, chosen.write(comparison), spec.commandLine().getOut());
        return status(comparison);
    }

    private void refuseContradictions() {
        boolean other = rules != null
                || rulesBefore != null
                || !packsBefore.isEmpty()
                || !packsAfter.isEmpty()
                || asAtBefore != null
                || asAtAfter != null;
        if (later == null && !other) {
            throw new WrongUse(
                    "there is nothing to compare " + earlier + " with. Name a second submission, or another set"
                            + " of packs or another date: --rules, --packs-after, --as-at-after.");
        }
        if (!packs.isEmpty() && !(packsBefore.isEmpty() && packsAfter.isEmpty())) {
            throw new WrongUse("give --pack for both sides, or --packs-before and --packs-after, not both.");
        }
        if (asAt != null && (asAtBefore != null || asAtAfter != null)) {
            throw new WrongUse("give --as-at for both sides, or --as-at-before and --as-at-after, not both.");
        }
        if (earlier.equals("-") && "-".equals(later)) {
            throw new WrongUse("standard input can be one of the two only. Name a file for the other.");
        }
    }

    private Check.Request request(String path, Check check, List<String> ofSide, @Nullable String daySide) {
        List<String> named = packs.isEmpty() ? ofSide : packs;
        CheckCommand.refuseUnknownPacks(named, check);
        List<Check.File> files = CheckCommand.files(List.of(path));
        CheckCommand.refuseToOverwrite(files, to.file == null ? Set.of() : Set.of(to.file));
        return new Check.Request(
                files, named, CheckCommand.day(asAt == null ? daySide : asAt, "--as-at"), LocalDate.now());
    }

    /** A comparison of nothing must not look like a clean one. */
    private static void refuseNothing(Comparison comparison) {
        boolean unread = isUnread(comparison.before()) || isUnread(comparison.after());
        if (comparison.subjects().isEmpty() && !unread) {
            throw new WrongUse("the two have no place and no system in common, so nothing can be compared. Before: "
                    + names(comparison.before()) + ". After: " + names(comparison.after()) + ".");
        }
        if (comparison.before().packs().isEmpty() && comparison.after().packs().isEmpty() && !unread) {
            throw new WrongUse(
                    "no pack was in force on either date, so nothing can be compared. Choose other dates, or packs"
                            + " by name with --pack.");
        }
    }

    private static String names(Report report) {
        List<String> names = report.subjects().stream()
                .map(subject -> subject.subject().name())
                .toList();
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static boolean isUnread(Report report) {
        return report.inputs().stream().anyMatch(input -> !input.problems().isEmpty());
    }

    private void notes(Comparison comparison, ComparisonFormat chosen) {
        PrintWriter err = spec.commandLine().getErr();
        if (quiet || (chosen == ComparisonFormat.text && to.file == null)) {
            return;
        }
        for (Report report : List.of(comparison.before(), comparison.after())) {
            report.inputs().stream()
                    .filter(input -> !input.problems().isEmpty())
                    .forEach(input -> err.println(input.file() + " was not checked: "
                            + input.problems().size() + " problem(s), see the comparison."));
        }
    }

    private int status(Comparison comparison) {
        if (!comparison.before().defects().isEmpty()
                || !comparison.after().defects().isEmpty()) {
            return Exit.OUR_FAULT;
        }
        if (failOn == FailOn.never) {
            return Exit.ALL_MET;
        }
        if (isUnread(comparison.before()) || isUnread(comparison.after())) {
            return Exit.UNREADABLE;
        }
        return comparison.newGaps() > 0 ? Exit.GAP : Exit.ALL_MET;
    }
}
