package org.icscheck.advice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Pack;
import org.icscheck.engine.Evaluator;

/** Tries changes: makes them to a copy of the model and checks the copy. The same set of changes is checked once. */
final class Bench {

    private final Evaluator evaluator;
    private final Model model;
    private final List<Pack> packs;
    private final LocalDate asAt;
    private final Outcome before;
    private final List<Candidate> candidates;
    private final int most;
    private final Map<TreeSet<Integer>, Outcome> tried = new HashMap<>();

    /**
     * A bench for one place or system.
     *
     * @param before what the model came to unchanged
     * @param candidates the changes, which are named by their places in this list
     * @param most how many copies may be checked
     */
    Bench(
            Evaluator evaluator,
            Model model,
            List<Pack> packs,
            LocalDate asAt,
            Outcome before,
            List<Candidate> candidates,
            int most) {
        this.evaluator = evaluator;
        this.model = model;
        this.packs = packs;
        this.asAt = asAt;
        this.before = before;
        this.candidates = candidates;
        this.most = most;
    }

    /** How many copies were checked. */
    int checks() {
        return tried.size();
    }

    /** Whether no more copies may be checked. */
    boolean spent() {
        return tried.size() >= most;
    }

    /** Whether these changes close all of these gaps and break nothing; what may not be tried any more does not. */
    boolean holds(TreeSet<Integer> changes, List<Finding> gaps) {
        if (changes.isEmpty() || (spent() && !tried.containsKey(changes))) {
            return false;
        }
        Outcome outcome = outcome(changes);
        return outcome.breaksNothingOf(before) && gaps.stream().allMatch(outcome::closes);
    }

    /** What the model comes to with these changes made, in the order of the candidates. */
    Outcome outcome(TreeSet<Integer> changes) {
        if (changes.isEmpty()) {
            return before;
        }
        return tried.computeIfAbsent(new TreeSet<>(changes), set -> {
            Model copy = Edits.copy(model);
            set.forEach(number -> candidates.get(number).edit().accept(copy));
            Evaluator.Evaluation evaluation = evaluator.evaluate(copy, packs, asAt);
            return new Outcome(evaluation.subjects(), evaluation.defects().size(), asAt);
        });
    }
}
