package org.icscheck.domain.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A requirement as the catalogue shows it to a reader, with what decides it.
 *
 * @param each what it is put to
 * @param shape the shape that answers it; empty when it has rules of its own, or none
 * @param parameters the parameters of the shape or the rules, as they read
 * @param rules the text of its own rules; empty when it has none
 * @param facts the fields of a submission it looks at, as dotted paths
 * @param sameAs requirements that ask the same, whichever of the two says so
 * @param related requirements a reader should know beside it
 * @param scenarios titles of the examples that prove it
 */
public record Entry(
        Pack pack,
        Requirement requirement,
        SubjectKind each,
        Optional<Shape> shape,
        Map<String, List<String>> parameters,
        String rules,
        List<String> facts,
        List<Requirement> sameAs,
        List<Requirement> related,
        List<String> scenarios) {

    /** Who or what answers a requirement. */
    public enum State {
        TESTED_BY_RULE("tested-by-rule", "Answered by rule"),
        ATTESTED("attested", "Attested"),
        NOT_TESTED_BY_RULE("not-tested-by-rule", "Not tested by rule");

        private final String word;
        private final String label;

        State(String word, String label) {
            this.word = word;
            this.label = label;
        }

        /** The word in files. */
        public String word() {
            return word;
        }

        /** How it reads on a page. */
        public String label() {
            return label;
        }

        /** How many of these entries are answered in this way. */
        public long countIn(List<Entry> entries) {
            return entries.stream().filter(entry -> entry.state() == this).count();
        }
    }

    /** Who or what answers it. */
    public State state() {
        if (requirement.isNarrative()) {
            return State.NOT_TESTED_BY_RULE;
        }
        return requirement.checkable().equals("attested") ? State.ATTESTED : State.TESTED_BY_RULE;
    }

    /** The first day it is in force. */
    public LocalDate firstDay() {
        return requirement.from().filter(pack.from()::isBefore).orElse(pack.from());
    }

    /** The last day it is in force; empty when it has none. */
    public Optional<LocalDate> lastDay() {
        return requirement
                .until()
                .filter(day -> pack.to().map(day::isBefore).orElse(true))
                .or(pack::to);
    }
}
