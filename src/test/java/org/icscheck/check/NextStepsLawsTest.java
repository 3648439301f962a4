package org.icscheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.NextSteps;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;
import org.icscheck.domain.requirement.Verdict;

/** What holds of the shortest way for every submission, shown on some made up from seeds. */
class NextStepsLawsTest {

    private static final Check CHECK = Check.load();
    private static final LocalDate DAY = LocalDate.of(2021, 10, 1);

    private static Report advised(long seed) {
        byte[] file = Generated.json(Generated.submission(seed)).getBytes(StandardCharsets.UTF_8);
        Report report = CHECK.run(new Check.Request(
                List.of(Check.file("a.json", file)), List.of("integrating-care-2020"), Optional.of(DAY), DAY));
        return CHECK.withNextSteps(report);
    }

    private static String key(Finding finding) {
        return finding.requirement().id() + " "
                + (finding.on().kind().equals("board") ? "" : finding.on().id());
    }

    private static Set<String> gaps(List<Finding> findings) {
        Set<String> gaps = new TreeSet<>();
        findings.stream().filter(Finding::isOpenGap).forEach(gap -> gaps.add(key(gap)));
        return gaps;
    }

    /** How many findings of a question are met. */
    private static Map<String, Integer> met(SubjectReport subject) {
        Map<String, Integer> met = new TreeMap<>();
        subject.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.MET)
                .forEach(finding -> met.merge(finding.requirement().id(), 1, Integer::sum));
        return met;
    }

    @Property(tries = 12, seed = "2032", shrinking = ShrinkingMode.OFF)
    void taking_the_way_raises_no_gap_and_loses_nothing_that_was_met(
            @ForAll @LongRange(max = 1_000_000_000L) long seed) {
        for (SubjectReport subject : advised(seed).subjects()) {
            NextSteps next = subject.next().orElseThrow();
            Set<String> before = gaps(subject.findings());
            Set<String> after = gaps(next.after().findings());
            assertThat(after).isSubsetOf(before);
            // What remains may be unknown afterwards instead of a gap; that does not count as closed.
            assertThat(after).isSubsetOf(gaps(next.remaining()));
            next.steps()
                    .forEach(step ->
                            step.closes().forEach(gap -> assertThat(after).doesNotContain(key(gap))));
            Map<String, Integer> kept = met(next.after());
            met(subject)
                    .forEach((requirement, number) -> assertThat(kept.getOrDefault(requirement, 0))
                            .as(requirement)
                            .isGreaterThanOrEqualTo(number));
        }
    }
}
