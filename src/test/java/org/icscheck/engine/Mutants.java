package org.icscheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/** Compiled rules with one taken away. The tests put the scenarios, or the table of readings, to each. */
public final class Mutants {

    private Mutants() {}

    /**
     * One changed rule.
     *
     * @param rule its name
     * @param what what was done to it: “missing” when it was taken away
     * @param evaluator the evaluator with this one change
     */
    public record Mutant(String rule, String what, Supplier<Evaluator> evaluator) {
        /** How the lists of explained survivors call it. */
        public String name() {
            return rule + " | " + what;
        }
    }

    /** A changed rule, before it stands among others. */
    private record Changed(String rule, String what, List<Rule> rules) {}

    /** Each rule that answers questions, or prepares the answers, taken away. */
    public static List<Mutant> missing(Evaluator evaluator) {
        return of(evaluator, rule -> Stream.of(new Changed(rule.getName(), "missing", List.of())));
    }

    /** Reads seats with each recognising rule taken away. */
    static List<Recogniser> missing(RuleBase recognise, Vocabulary vocabulary, List<String> names) {
        List<Recogniser> fewer = new ArrayList<>();
        for (Model model : recognise.models()) {
            for (Rule rule : model.getRules()) {
                names.add(rule.getName());
                fewer.add(new Recogniser(
                        vocabulary, RuleBase.of(replaced(recognise.models(), rule, List.of(), any -> true))));
            }
        }
        return fewer;
    }

    private static List<Mutant> of(Evaluator evaluator, Function<Rule, Stream<Changed>> change) {
        List<Mutant> mutants = new ArrayList<>();
        RuleBase concepts = evaluator.concepts();
        for (Model model : concepts.models()) {
            for (Rule rule : model.getRules()) {
                change.apply(rule)
                        .forEach(changed -> mutants.add(new Mutant(
                                changed.rule(),
                                changed.what(),
                                () -> evaluator.with(
                                        RuleBase.of(replaced(concepts.models(), rule, changed.rules(), any -> true)),
                                        evaluator.answers()))));
            }
        }
        // A question is answered by the rules of its own shape, so these are enough to stand with the changed one; what
        // remains is small and quick to build.
        List<Model> answers = evaluator.answers().models();
        for (Model model : answers) {
            for (Rule rule : model.getRules()) {
                change.apply(rule)
                        .forEach(changed -> mutants.add(new Mutant(
                                changed.rule(),
                                changed.what(),
                                () -> evaluator.with(
                                        concepts,
                                        RuleBase.of(replaced(
                                                answers,
                                                rule,
                                                changed.rules(),
                                                other -> sharesItsShape(rule, other)))))));
            }
        }
        return mutants;
    }

    private static boolean sharesItsShape(Rule rule, Rule other) {
        return family(rule).equals("nobody-listed")
                || family(other).equals(family(rule))
                || family(other).equals("nobody-listed");
    }

    private static String family(Rule rule) {
        return rule.getName().replaceFirst(":.*", "");
    }

    private static List<Model> replaced(List<Model> models, Rule rule, List<Rule> by, Predicate<Rule> kept) {
        List<Model> others = new ArrayList<>();
        for (Model model : models) {
            ModelImpl copy = new ModelImpl(model.getName());
            for (Rule one : model.getRules()) {
                if (one.equals(rule)) {
                    by.forEach(copy::addRule);
                } else if (kept.test(one)) {
                    copy.addRule(one);
                }
            }
            others.add(copy);
        }
        return others;
    }
}
