package org.icscheck.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Shape;

/** The texts behind a requirement as they ship, for readers. A check never opens them. */
public final class Texts {

    private static final Pattern SCENARIO = Pattern.compile("(?m)^ *Scenario(?: Outline)?: *(.*\\S)");

    private Texts() {}

    /** The rules that answer this requirement alone, as written; empty when it has none. */
    public static String rules(Requirement requirement) {
        return requirement.hasOwnRules() ? read("/rules/" + name(requirement) + ".drl") : "";
    }

    /** The rules of a shape, as written. */
    public static String rules(Shape shape) {
        return read("/rules/shapes/" + shape.id() + ".drl");
    }

    /** The titles of its scenarios, in order. */
    public static List<String> scenarios(Requirement requirement) {
        return SCENARIO.matcher(read("/features/" + name(requirement) + ".feature"))
                .results()
                .map(scenario -> scenario.group(1))
                .toList();
    }

    /**
     * The simplest of its scenarios as a file of its own, from which to write another: the first that is no outline, with
     * what stands above all of them. Empty when it has none.
     */
    public static String example(Requirement requirement) {
        List<String> lines =
                read("/features/" + name(requirement) + ".feature").lines().toList();
        List<Integer> starts = IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).matches(" *Scenario( Outline)?:.*"))
                .boxed()
                .toList();
        if (starts.isEmpty()) {
            return "";
        }
        int start = starts.stream()
                .filter(at -> lines.get(at).strip().startsWith("Scenario:"))
                .findFirst()
                .orElse(starts.get(0));
        int end = starts.stream().filter(at -> at > start).findFirst().orElse(lines.size());
        List<String> example = new ArrayList<>(withoutRemarks(lines.subList(0, starts.get(0))));
        example.add("");
        example.addAll(withoutRemarks(lines.subList(start, end)));
        return String.join("\n", example) + "\n";
    }

    /** Lines without the empty ones at their end and the remarks there, which are about what follows them. */
    private static List<String> withoutRemarks(List<String> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).matches(" *(#.*)?")) {
            end--;
        }
        return lines.subList(0, end);
    }

    private static String name(Requirement requirement) {
        return requirement.pack() + "/" + requirement.id();
    }

    private static String read(String resource) {
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
