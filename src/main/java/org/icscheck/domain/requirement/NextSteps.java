package org.icscheck.domain.requirement;

import java.util.List;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.Report.SubjectReport;

/**
 * What to do next about one place or system: what to ask, and the shortest way to be ready.
 *
 * <p>The way consists of {@code steps}, to be taken all of them; of each step the first option is the shortest, the others do
 * as well. Nothing in it is taken on trust: every option was made to a copy of the model together with the first options of
 * the other steps, and the engine checked the copy. It closes what it says, leaves out no change without leaving a gap open,
 * and nothing that was met before is any less met afterwards, anywhere in the report.
 *
 * @param questions what to find out, the question that settles most in front, required before recommended
 * @param steps what to change, the step that closes most in front; empty when no change to the arrangements closes a gap
 * @param together gaps that no step closes alone, and that all steps together do
 * @param remaining open gaps that no change to the arrangements was found to close: they need a decision or an answer first;
 *     their remedies say which
 * @param after the report on the place or system as it would be after the first options of all steps; the report as it is
 *     when there are no steps
 * @param checks how many times a changed copy was checked to prove this
 * @param exhaustive whether every way was tried; where it is not, there may be a shorter one
 */
public record NextSteps(
        List<Ask> questions,
        List<Step> steps,
        List<Finding> together,
        List<Finding> remaining,
        SubjectReport after,
        int checks,
        boolean exhaustive) {

    /**
     * Something to find out.
     *
     * @param kind whether a fact is missing or a seat could not be read
     * @param text a fact to add, to follow the word "Add"; or a question about a seat
     * @param who who usually knows, as far as the catalogue can say; one for each kind of fact
     * @param settles the findings that cannot be told, or the gaps that may not be gaps, until it is answered
     */
    public record Ask(Kind kind, String text, List<String> who, List<Finding> settles) {

        /** What is asked for. */
        public enum Kind {
            /** A fact the submission leaves out. */
            FACT("fact"),
            /** A seat whose wording leaves open whom it speaks for. */
            SEAT("seat");

            private final String word;

            Kind(String word) {
                this.word = word;
            }

            /** The word in files. */
            public String word() {
                return word;
            }
        }

        /** How many of the findings it settles are required. */
        public long required() {
            return settles.stream()
                    .filter(finding -> finding.requirement().strength() == Strength.REQUIRED)
                    .count();
        }

        /** What to do, as a sentence. */
        public String sentence() {
            return kind == Kind.SEAT ? text : "Add " + text + ".";
        }
    }

    /**
     * A part of the way that closes some of the gaps by itself.
     *
     * @param closes the gaps it closes
     * @param options what to do, one of these; the shortest first
     */
    public record Step(List<Finding> closes, List<Option> options) {}

    /**
     * One way to take a step.
     *
     * @param changes what to change, all of it
     */
    public record Option(List<Change> changes) {}

    /**
     * One change to the arrangements.
     *
     * @param kind the id of its {@link ChangeKind}
     * @param says what to do, in the imperative, without a full stop
     * @param onlyIf what has to be true for it, where that is easily taken for granted; empty otherwise
     * @param on what it changes: a board, a document's owner, a collaborative
     */
    public record Change(String kind, String says, String onlyIf, Subject on) {}

    /** How many open gaps the way closes. */
    public int closed() {
        return together.size()
                + steps.stream().mapToInt(step -> step.closes().size()).sum();
    }

    /** How many changes the shortest way takes. */
    public int changes() {
        return steps.stream()
                .mapToInt(step -> step.options().get(0).changes().size())
                .sum();
    }
}
