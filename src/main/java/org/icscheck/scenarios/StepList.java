package org.icscheck.scenarios;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.icscheck.domain.model.Words;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.domain.scenario.StepEntry;

/** The steps there are: what Cucumber runs, what the catalogue shows, and what is near to a step nobody knows. */
final class StepList {

    /** The classes that hold steps, in the order in which the catalogue shows them. Nothing else is ever run. */
    private static final List<Class<?>> CLASSES = List.of(Describing.class, Changing.class, Checking.class);

    private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");

    private static final int MOST_NEAR = 3;

    private StepList() {}

    /**
     * One step as it is written in the program.
     *
     * @param pattern its Cucumber expression
     */
    record Defined(Method method, String keyword, String pattern, Explained explained) {}

    /** All steps, in the order of the catalogue. */
    static List<Defined> defined() {
        List<Defined> steps = new ArrayList<>();
        for (Class<?> type : CLASSES) {
            List<Defined> ofType = new ArrayList<>();
            for (Method method : type.getDeclaredMethods()) {
                Explained explained = method.getAnnotation(Explained.class);
                if (explained != null) {
                    ofType.add(defined(method, explained));
                }
            }
            // Reflection gives methods in no particular order.
            ofType.sort(Comparator.comparingInt(
                            (Defined step) -> place(step.explained().group()))
                    .thenComparing(Defined::keyword, Comparator.comparing(List.of("Given", "When", "Then")::indexOf))
                    .thenComparing(step -> step.pattern().replaceAll("\\{\\w+} ?", ""))
                    .thenComparing(Defined::pattern));
            steps.addAll(ofType);
        }
        return List.copyOf(steps);
    }

    /** The groups, in the order in which somebody writing a scenario comes to them. */
    private static final List<String> GROUPS = List.of(
            "Systems, places and organisations",
            "Boards and seats",
            "Collaboratives",
            "Documents, answers and dates",
            "Anything else a submission can say",
            "Submissions, and changing them",
            "Checking",
            "What was found",
            "What was found altogether",
            "How seats were read");

    private static int place(String group) {
        int place = GROUPS.indexOf(group);
        if (place < 0) {
            throw new IllegalStateException("the catalogue of steps has no group “" + group + "”");
        }
        return place;
    }

    private static Defined defined(Method method, Explained explained) {
        Given given = method.getAnnotation(Given.class);
        if (given != null) {
            return new Defined(method, "Given", given.value(), explained);
        }
        When when = method.getAnnotation(When.class);
        return when != null
                ? new Defined(method, "When", when.value(), explained)
                : new Defined(
                        method,
                        "Then",
                        Objects.requireNonNull(method.getAnnotation(Then.class)).value(),
                        explained);
    }

    /** What may be filled in between braces: the method that reads each, by its name. */
    static Map<String, Method> kinds() {
        Map<String, Method> kinds = new LinkedHashMap<>();
        Stream.of(Kinds.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(ParameterType.class))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> kinds.put(method.getName(), method));
        return kinds;
    }

    /** The catalogue of steps. */
    static List<StepEntry> entries(Words words) {
        Map<String, Method> kinds = kinds();
        return defined().stream()
                .sorted(Comparator.comparingInt(step -> place(step.explained().group())))
                .map(step -> new StepEntry(
                        step.keyword(),
                        step.explained().group(),
                        step.pattern(),
                        step.explained().value(),
                        parameters(step.pattern(), kinds, words),
                        List.of(step.explained().table()),
                        List.of(step.explained().example()),
                        List.of(step.explained().before()),
                        List.of(step.explained().after())))
                .toList();
    }

    private static List<StepEntry.Parameter> parameters(String pattern, Map<String, Method> kinds, Words words) {
        List<StepEntry.Parameter> parameters = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Matcher braces = BRACES.matcher(pattern);
        while (braces.find()) {
            String name = braces.group(1);
            if (!seen.add(name)) {
                continue;
            }
            Method kind = kinds.get(name);
            Stands stands = kind == null ? null : kind.getAnnotation(Stands.class);
            parameters.add(
                    stands == null
                            ? new StepEntry.Parameter(name, "A whole number.", List.of())
                            : new StepEntry.Parameter(name, stands.value(), allowed(stands.words(), words)));
        }
        return parameters;
    }

    private static List<String> allowed(String list, Words words) {
        return list.equals("verdicts")
                ? Stream.of(Verdict.values())
                        .map(verdict -> verdict.label().toLowerCase(Locale.ROOT))
                        .toList()
                : words.of(list);
    }

    /** The step with this expression. */
    static Optional<Defined> of(String pattern) {
        return defined().stream().filter(step -> step.pattern().equals(pattern)).findFirst();
    }

    /** The steps most like one that nobody knows, the nearest first; empty when none is near. */
    static List<Defined> near(String text) {
        List<String> written = List.of(text.replaceAll("\"[^\"]*\"|“[^”]*”", " {} ")
                .toLowerCase(Locale.ROOT)
                .strip()
                .split("[\\s,]+"));
        record Scored(Defined step, double score) {}
        return defined().stream()
                .map(step -> new Scored(step, likeness(written, wordsOf(step.pattern()))))
                .filter(scored -> scored.score() >= 0.5)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(MOST_NEAR)
                .map(Scored::step)
                .toList();
    }

    private static List<String> wordsOf(String pattern) {
        return Arrays.asList(pattern.replaceAll("\\{\\w+}", " {} ")
                .replaceAll("\\((\\w+)\\)", "")
                .replaceAll("(\\w+)/\\w+", "$1")
                .toLowerCase(Locale.ROOT)
                .strip()
                .split("[\\s,]+"));
    }

    /** How alike two lists of words are, from 0 to 1: the words they share in the same order, over all their words. */
    private static double likeness(List<String> one, List<String> other) {
        if (one.size() > 60) {
            return 0;
        }
        double[][] shared = new double[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                double both = shared[i - 1][j - 1] + alike(one.get(i - 1), other.get(j - 1));
                shared[i][j] = Math.max(both, Math.max(shared[i - 1][j], shared[i][j - 1]));
            }
        }
        return 2 * shared[one.size()][other.size()] / (one.size() + other.size());
    }

    /** How alike two words are: the same, one slip away, or one filled in where the other may be anything. */
    private static double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.equals("{}") || other.equals("{}")) {
            return 0.5;
        }
        return Math.min(one.length(), other.length()) > 2 && near(one, other) ? 0.8 : 0;
    }

    private static boolean near(String one, String other) {
        return !org.icscheck.check.Check.didYouMean(one, List.of(other), "").isEmpty();
    }
}
