package org.icscheck.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.requirement.Finding;

/** Tries changes: makes them to a copy of a model and checks the copy. The same set of changes is checked once. */
final class Bench {

    private final Model model;
    private final Function<Model, Outcome> check;
    private final Outcome before;
    private final List<Candidate> candidates;
    private final int most;
    private final Map<TreeSet<Integer>, Outcome> tried = new HashMap<>();

    /**
     * A bench.
     *
     * @param check what a model comes to
     * @param before what the model came to unchanged
     * @param candidates the changes, which are named by their places in this list
     * @param most how many copies may be checked
     */
    Bench(Model model, Function<Model, Outcome> check, Outcome before, List<Candidate> candidates, int most) {
        this.model = model;
        this.check = check;
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

    /** Whether these changes break nothing here and come to the same about a subject as on another bench. */
    boolean proves(TreeSet<Integer> changes, Subject subject, Bench other) {
        Outcome outcome = outcome(changes);
        return outcome.breaksNothingOf(before)
                && outcome.of(subject)
                        .findings()
                        .equals(other.outcome(changes).of(subject).findings());
    }

    /** What the model comes to with these changes made, in the order of the candidates. */
    Outcome outcome(TreeSet<Integer> changes) {
        if (changes.isEmpty()) {
            return before;
        }
        return tried.computeIfAbsent(new TreeSet<>(changes), set -> {
            Model copy = Edits.copy(model);
            set.forEach(number -> candidates.get(number).edit().accept(copy));
            return check.apply(copy);
        });
    }
}
