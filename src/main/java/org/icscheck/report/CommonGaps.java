package org.icscheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.icscheck.domain.model.Board;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Verdict;

/**
 * The gaps that several places of one report have in common, each said once. A pure function of the report.
 *
 * @param of how many places were checked
 * @param gaps most places first, then in the order of the matrix; empty when no two places share a gap
 */
public record CommonGaps(int of, List<Gap> gaps) {

    /**
     * A gap that places share. Where several requirements rest on one fact at every one of these places (the paper of the
     * board is in draft), they are one gap.
     *
     * @param requirements the requirements that are not met, in the order of the matrix; at least one
     * @param places the places that have it, by name; two or more
     * @param notMet those of them where it is not met at all; at the others it is partly met
     * @param reasons why, in words that hold for all the places named with it; one reason for all places is a shared cause
     * @param facts facts that the gap rests on at every place, as the files state them ({@code decisions, status: draft});
     *     empty when there are none
     * @param oneFact where the very same statement of one file stands behind all of it, such as a statement about the
     *     system: that statement
     */
    public record Gap(
            List<Requirement> requirements,
            List<Subject> places,
            List<Subject> notMet,
            List<Reason> reasons,
            List<String> facts,
            Optional<Evidence> oneFact) {

        /** Whether the places share not only the gap but the reason for it. */
        public boolean sharedCause() {
            return reasons.size() == 1 || !facts.isEmpty() || oneFact.isPresent();
        }
    }

    /**
     * Why it is a gap.
     *
     * @param says the explanation, with the place and its board named by what they are: {@code The full list of seats of
     *     the place partnership was given, and none speaks for Healthwatch.}
     * @param places for which this holds
     */
    public record Reason(String says, List<Subject> places) {}

    /** The gaps that two or more places of a report share. */
    public static CommonGaps of(Report report) {
        return of(report, Matrix.of(report));
    }

    /** The same, where the matrix is at hand. */
    public static CommonGaps of(Report report, Matrix matrix) {
        List<Gap> gaps = new ArrayList<>();
        for (Matrix.Row row : matrix.rows()) {
            if (row.placesWithAGap() > 1) {
                join(gaps, gap(report.model(), row));
            }
        }
        gaps.sort(Comparator.comparingInt((Gap gap) -> gap.places().size()).reversed());
        return new CommonGaps(matrix.places().size(), List.copyOf(gaps));
    }

    /** {@code 8 of 10 places}. */
    public String howMany(Gap gap) {
        return gap.places().size() + " of " + of + " places";
    }

    /** Adds a gap to those found, or to the one among them that has the same places and rests on a fact in common. */
    private static void join(List<Gap> gaps, Gap gap) {
        for (int i = 0; i < gaps.size(); i++) {
            Gap other = gaps.get(i);
            List<String> shared =
                    other.facts().stream().filter(gap.facts()::contains).toList();
            if (!shared.isEmpty()
                    && gap.places().equals(other.places())
                    && gap.notMet().equals(other.notMet())) {
                List<Requirement> both = new ArrayList<>(other.requirements());
                both.addAll(gap.requirements());
                gaps.set(
                        i,
                        new Gap(
                                List.copyOf(both),
                                other.places(),
                                other.notMet(),
                                other.reasons(),
                                shared,
                                other.oneFact()));
                return;
            }
        }
        gaps.add(gap);
    }

    private static Gap gap(Model model, Matrix.Row row) {
        List<Subject> places = new ArrayList<>();
        List<Subject> notMet = new ArrayList<>();
        Map<String, List<Subject>> reasons = new LinkedHashMap<>();
        Set<String> facts = new LinkedHashSet<>();
        Set<Evidence> shared = new LinkedHashSet<>();
        for (Matrix.Cell cell : row.cells()) {
            if (!cell.gap()) {
                continue;
            }
            Finding worst = cell.findings().get(0);
            if (worst.verdict() == Verdict.NOT_MET) {
                notMet.add(cell.place());
            }
            reasons.computeIfAbsent(inGeneral(model, worst), k -> new ArrayList<>())
                    .add(cell.place());
            Set<String> said =
                    worst.evidence().stream().map(Evidence::fact).collect(Collectors.toCollection(LinkedHashSet::new));
            if (places.isEmpty()) {
                facts.addAll(said);
                shared.addAll(worst.evidence());
            } else {
                facts.retainAll(said);
                shared.retainAll(Set.copyOf(worst.evidence()));
            }
            places.add(cell.place());
        }
        return new Gap(
                List.of(row.requirement()),
                List.copyOf(places),
                List.copyOf(notMet),
                reasons.entrySet().stream()
                        .sorted(Comparator.comparingInt((Map.Entry<String, List<Subject>> reason) ->
                                        reason.getValue().size())
                                .reversed())
                        .map(reason -> new Reason(reason.getKey(), List.copyOf(reason.getValue())))
                        .toList(),
                List.copyOf(facts),
                shared.stream().findFirst());
    }

    /**
     * The explanation of a finding as it reads for any place: without the seats that only one place has, and with the place
     * and its boards named by what they are.
     */
    private static String inGeneral(Model model, Finding finding) {
        String text = finding.explanation();
        int unread = text.indexOf(Finding.UNREAD);
        if (unread > 0) {
            text = text.substring(0, unread);
        }
        int elsewhere = text.indexOf(" They sit on another board: ");
        if (elsewhere > 0) {
            text = text.substring(0, elsewhere) + " They sit on another board.";
        }
        // What the files state differs from place to place; what it shows does not.
        for (Evidence evidence : finding.evidence()) {
            boolean said =
                    model.boards().stream().anyMatch(board -> board.name().equals(evidence.fact()));
            if (!said && text.contains(": " + evidence.fact())) {
                text = text.substring(0, text.indexOf(": " + evidence.fact())) + ".";
            }
        }
        for (Board board : model.boards()) {
            if (board.owner().equals(finding.subject()) && !board.name().isEmpty()) {
                text = text.replace(board.name(), "the " + kind(board));
            }
        }
        text = text.replace(finding.subject().name(), "the place");
        if (!finding.on().equals(finding.subject()) && !finding.on().kind().equals("board")) {
            text = text.replace(finding.on().name(), "the " + finding.on().kind());
        }
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    private static String kind(Board board) {
        return board.purpose().isEmpty() ? "board" : board.purpose().replace('-', ' ');
    }
}
