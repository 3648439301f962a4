package org.icscheck.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.drools.model.Rule;
import org.icscheck.domain.requirement.Answer;
import org.icscheck.domain.requirement.OnQuestion;
import org.icscheck.domain.requirement.Question;
import org.icscheck.domain.requirement.Remark;

/**
 * The rules that answer questions, in small bases: one for each shape, and one for the requirements of a pack that have rules
 * of their own. A question is put to the base of its shape alone, so facts pass no rule that could not answer it, and bases
 * work side by side. The rules of a pack are loaded, and a base is built, when first asked.
 *
 * <p>A rule is called {@code shape: case}, or {@code id: case} where one requirement has rules of its own. Thread-safe.
 */
final class Answers {

    /** The package whose rules answer for many requirements. */
    private static final String SHAPES = "rules.shapes";

    /** What the name of a package begins with; no shape is called so. */
    private static final String OWN = "rules.";

    /** The compiled rules of a package; empty where there is none of this name. */
    private final Function<String, List<Rule>> compiled;

    /** The rules by package, and in it by base: a base has the name of its shape, or of its package. */
    private final Map<String, Map<String, List<Rule>>> packages = new ConcurrentHashMap<>();

    /** Empty where no rule answers for it, which its questions then show. */
    private final Map<String, Optional<RuleBase>> bases = new ConcurrentHashMap<>();

    private Answers(Function<String, List<Rule>> compiled) {
        this.compiled = compiled;
    }

    /**
     * The rules compiled in the build; those that answer for many requirements are loaded when it returns.
     *
     * @throws IllegalStateException when there are none of these: nothing would be answered
     */
    static Answers load() {
        Answers answers = new Answers(RuleBase::rules);
        if (answers.rules(SHAPES).isEmpty()) {
            throw RuleBase.none(SHAPES);
        }
        return answers;
    }

    /** The same with other rules in place of those of a package; bases they leave as they were are shared. */
    Answers with(String name, List<Rule> others) {
        Answers changed = new Answers(wanted -> wanted.equals(name) ? others : compiled.apply(wanted));
        packages.forEach((known, inBases) -> inBases.forEach((base, rules) -> {
            if (rules.equals(changed.rules(known).get(base))) {
                changed.bases.put(base, base(base));
            }
        }));
        return changed;
    }

    /** Loads and builds everything, so that a fault in a rule is told at once and nobody waits later. */
    void build() {
        RuleBase.packages().stream()
                .filter(name -> !name.equals(Evaluator.RECOGNISE) && !name.equals(Evaluator.CONCEPTS))
                .forEach(name -> rules(name).keySet().forEach(this::base));
    }

    /**
     * What the rules say to the questions among the facts.
     *
     * @param facts what is known, the questions, and what was found out for them
     * @param pack the id of the pack a question is of
     * @param together whether bases may work on other threads too
     * @param limit run while rules run; what it throws ends the work
     */
    List<Object> answer(List<Object> facts, Function<Question, String> pack, boolean together, Runnable limit) {
        List<Object> known = new ArrayList<>();
        Map<String, List<Object>> asked = new LinkedHashMap<>();
        for (Object fact : facts) {
            if (fact instanceof Question question) {
                asked.computeIfAbsent(baseOf(question, pack), k -> new ArrayList<>())
                        .add(fact);
            } else if (fact instanceof OnQuestion found) {
                asked.computeIfAbsent(baseOf(found.question(), pack), k -> new ArrayList<>())
                        .add(fact);
            } else {
                known.add(fact);
            }
        }
        int workers = together ? Runtime.getRuntime().availableProcessors() : 1;
        // All are built before one works: classes of Drools that start each other must not be started from two ends.
        shared(asked.keySet(), workers, base -> base(base).stream().toList());
        return shared(
                asked.entrySet(),
                workers,
                one -> base(one.getKey())
                        .map(base -> base.run(
                                known, one.getValue(), fact -> fact instanceof Answer || fact instanceof Remark, limit))
                        .orElse(List.of()));
    }

    private String baseOf(Question question, Function<Question, String> pack) {
        return rules(SHAPES).containsKey(question.shape())
                ? question.shape()
                : OWN + pack.apply(question).replace('-', '_');
    }

    /** Does work on each, each worker taking the next that nobody has taken: bases differ much in what they take. */
    private static <T, R> List<R> shared(Collection<T> all, int workers, Function<T, List<R>> work) {
        Queue<T> waiting = new ConcurrentLinkedQueue<>(all);
        return IntStream.range(0, workers)
                .parallel()
                .mapToObj(worker -> {
                    List<R> done = new ArrayList<>();
                    for (T next = waiting.poll(); next != null; next = waiting.poll()) {
                        done.addAll(work.apply(next));
                    }
                    return done;
                })
                .flatMap(List::stream)
                .toList();
    }

    private Map<String, List<Rule>> rules(String name) {
        return packages.computeIfAbsent(name, k -> {
            Map<String, List<Rule>> inBases = new LinkedHashMap<>();
            for (Rule rule : compiled.apply(name)) {
                String shape = rule.getName().substring(0, rule.getName().indexOf(':'));
                inBases.computeIfAbsent(name.equals(SHAPES) ? shape : name, base -> new ArrayList<>())
                        .add(rule);
            }
            return inBases;
        });
    }

    private Optional<RuleBase> base(String base) {
        return bases.computeIfAbsent(
                base,
                k -> Optional.ofNullable(
                                rules(base.startsWith(OWN) ? base : SHAPES).get(base))
                        .map(RuleBase::of));
    }

    /** Every rule by its package, loading all. */
    Map<String, List<Rule>> all() {
        build();
        Map<String, List<Rule>> all = new LinkedHashMap<>();
        packages.forEach((name, inBases) ->
                all.put(name, inBases.values().stream().flatMap(List::stream).toList()));
        return all;
    }

    /** Every rule that runs, as {@code package/name}. */
    List<String> names() {
        build();
        return bases.values().stream()
                .flatMap(Optional::stream)
                .flatMap(base -> base.names().stream())
                .sorted()
                .toList();
    }
}
