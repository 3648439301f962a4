package org.icscheck.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The rules of one stage, compiled in the build and loaded without a compiler.
 *
 * <p>Thread-safe; sessions opened from it are not. The one class that touches Drools beyond its public API.
 */
final class RuleBase {

    private static final String INDEX = "META-INF/kie/org.icscheck/icscheck/drools-model";

    private final List<Model> models;
    private final KieBase rules;
    private final KieSessionsPool sessions;

    private RuleBase(List<Model> models) {
        this.models = models;
        this.rules = KieBaseBuilder.createKieBaseFromModel(models);
        this.sessions = rules.newKieSessionsPool(1);
    }

    /**
     * Loads the rules whose package starts with one of {@code prefixes}.
     *
     * @throws IllegalStateException when there are none: an empty rule base would answer nothing
     */
    static RuleBase load(String... prefixes) {
        return load(line -> isOneOf(prefixes, line));
    }

    /** Loads the rules of all other packages. */
    static RuleBase loadAllBut(String... prefixes) {
        return load(line -> line.startsWith("rules.") && !isOneOf(prefixes, line));
    }

    private static RuleBase load(Predicate<String> wanted) {
        try (InputStream index = RuleBase.class.getClassLoader().getResourceAsStream(INDEX)) {
            if (index == null) {
                throw new IllegalStateException("no compiled rules on the class path; build with mvn package");
            }
            List<String> names = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))
                    .lines()
                    .filter(wanted)
                    .toList();
            if (names.isEmpty()) {
                throw new IllegalStateException("no rules of a stage on the class path; build with mvn package");
            }
            // A rule is several small classes, and loading them is most of the work.
            return new RuleBase(names.parallelStream().map(RuleBase::model).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String name) {
        try {
            return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled rules could not be loaded", e);
        }
    }

    private static boolean isOneOf(String[] prefixes, String model) {
        for (String prefix : prefixes) {
            if (model.startsWith(prefix + ".")) {
                return true;
            }
        }
        return false;
    }

    /** These rules, for the tests that take some away or change them. */
    static RuleBase of(List<Model> models) {
        return new RuleBase(models);
    }

    /** The rules as compiled, by package. */
    List<Model> models() {
        return List.copyOf(models);
    }

    /** Runs all rules over the facts and returns every fact of {@code type} they inserted, in no certain order. */
    <T> List<T> run(Iterable<?> facts, Class<T> type) {
        KieSession session = sessions.newKieSession();
        try {
            for (Object fact : facts) {
                session.insert(fact);
            }
            session.fireAllRules();
            List<T> found = new ArrayList<>();
            for (Object fact : session.getObjects(type::isInstance)) {
                found.add(type.cast(fact));
            }
            return found;
        } finally {
            session.dispose();
        }
    }

    /** Every rule as {@code package/name}, for the test that counts them against the folder. */
    List<String> names() {
        return rules.getKiePackages().stream()
                .flatMap(pack -> pack.getRules().stream().map(rule -> pack.getName() + "/" + rule.getName()))
                .sorted()
                .toList();
    }
}
