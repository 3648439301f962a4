package org.icscheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drools.model.Rule;

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
        for (Rule rule : recognise.rules()) {
            names.add(rule.getName());
            fewer.add(new Recogniser(vocabulary, RuleBase.of(replaced(recognise.rules(), rule, List.of()))));
        }
        return fewer;
    }

    private static List<Mutant> of(Evaluator evaluator, Function<Rule, Stream<Changed>> change) {
        List<Mutant> mutants = new ArrayList<>();
        RuleBase concepts = evaluator.concepts();
        Answers answers = evaluator.answers();
        for (Rule rule : concepts.rules()) {
            change.apply(rule)
                    .forEach(changed -> mutants.add(new Mutant(
                            changed.rule(),
                            changed.what(),
                            () -> evaluator.with(
                                    RuleBase.of(replaced(concepts.rules(), rule, changed.rules())), answers))));
        }
        answers.all()
                .forEach((name, rules) -> rules.forEach(rule -> change.apply(rule)
                        .forEach(changed -> mutants.add(new Mutant(
                                changed.rule(),
                                changed.what(),
                                () -> evaluator.with(
                                        concepts, answers.with(name, replaced(rules, rule, changed.rules()))))))));
        return mutants;
    }

    private static List<Rule> replaced(List<Rule> rules, Rule rule, List<Rule> by) {
        List<Rule> others = new ArrayList<>();
        for (Rule one : rules) {
            others.addAll(one == rule ? by : List.of(one));
        }
        return others;
    }
}
