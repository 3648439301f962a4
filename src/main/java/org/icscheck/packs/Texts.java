package org.icscheck.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
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
