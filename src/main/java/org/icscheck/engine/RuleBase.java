package org.icscheck.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.drools.base.base.ObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Rules that work on the same facts, compiled in the build and loaded without a compiler.
 *
 * <p>Thread-safe; sessions opened from it are not. With {@link FactsStay} the one class that touches Drools beyond its public API.
 */
final class RuleBase {

    private static final String INDEX = "META-INF/kie/org.icscheck/icscheck/drools-model";

    private final List<Rule> compiled;
    private final KieBase rules;
    private final KieSessionsPool sessions;
    private final List<ObjectType> types;
    private final Map<Class<?>, Boolean> matters = new ConcurrentHashMap<>();

    private RuleBase(List<Rule> compiled) {
        this.compiled = compiled;
        ModelImpl model = new ModelImpl(compiled.get(0).getPackage());
        compiled.forEach(model::addRule);
        this.rules = KieBaseBuilder.createKieBaseFromModel(model, Settings.SAME_FOR_ALL, new FactsStay());
        this.sessions = rules.newKieSessionsPool(1);
        this.types = ((InternalRuleBase) rules)
                .getRete().getObjectTypeNodes().stream()
                        .map(ObjectTypeNode::getObjectType)
                        .toList();
    }

    /** What Drools reads from its own files for every base unless it is given it. */
    private static final class Settings {
        static final KieBaseConfiguration SAME_FOR_ALL = KieServices.get().newKieBaseConfiguration();
    }

    /**
     * Loads the rules of one package.
     *
     * @throws IllegalStateException when there are none: an empty rule base would answer nothing
     */
    static RuleBase load(String name) {
        List<Rule> rules = rules(name);
        if (rules.isEmpty()) {
            throw none(name);
        }
        return of(rules);
    }

    /** That a package has no rules, which only a broken build brings about. */
    static IllegalStateException none(String name) {
        return new IllegalStateException("no compiled " + name + " on the class path; build with mvn package");
    }

    /** The names of the packages there are. */
    static List<String> packages() {
        return Index.MODELS.stream().map(RuleBase::packageOf).distinct().toList();
    }

    /** The compiled rules of a package; empty where there is none of this name. */
    static List<Rule> rules(String name) {
        return Index.MODELS.stream()
                .filter(model -> packageOf(model).equals(name))
                .flatMap(model -> model(model).getRules().stream())
                .toList();
    }

    private static String packageOf(String model) {
        return model.substring(0, model.lastIndexOf('.'));
    }

    /** The classes that hold compiled rules, one for each package; none only where the build is broken. */
    private static final class Index {
        static final List<String> MODELS = read();

        private static List<String> read() {
            try (InputStream index = RuleBase.class.getClassLoader().getResourceAsStream(INDEX)) {
                return index == null
                        ? List.of()
                        : new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))
                                .lines()
                                .filter(line -> line.startsWith("rules."))
                                .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Model model(String name) {
        try {
            return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled rules could not be loaded", e);
        }
    }

    /** These rules, at least one, and all of one package. */
    static RuleBase of(List<Rule> rules) {
        return new RuleBase(rules);
    }

    /** The rules as compiled. */
    List<Rule> rules() {
        return compiled;
    }

    /** Runs all rules over the facts and returns every fact of {@code type} they inserted, in no certain order. */
    <T> List<T> run(List<?> facts, Class<T> type, Runnable limit) {
        return run(facts, List.of(), type::isInstance, limit).stream()
                .map(type::cast)
                .toList();
    }

    /** Runs all rules over the facts and returns these with every fact the rules inserted, in no certain order. */
    List<Object> enrich(List<Object> facts, Runnable limit) {
        Set<Object> given = Collections.newSetFromMap(new IdentityHashMap<>(facts.size()));
        given.addAll(facts);
        List<Object> all = new ArrayList<>(facts);
        all.addAll(run(facts, List.of(), fact -> !given.contains(fact), limit));
        return all;
    }

    /**
     * Runs all rules over the facts and returns what is wanted of all they know then, in no certain order.
     *
     * @param limit run with every fact and before every rule that fires; what it throws ends the work
     */
    List<Object> run(List<?> facts, List<?> more, Predicate<Object> wanted, Runnable limit) {
        KieSession session = sessions.newKieSession();
        try {
            insert(facts, session, limit);
            insert(more, session, limit);
            session.fireAllRules(match -> {
                limit.run();
                return true;
            });
            return new ArrayList<>(session.getObjects(wanted::test));
        } finally {
            session.dispose();
        }
    }

    private void insert(List<?> facts, KieSession session, Runnable limit) {
        for (Object fact : facts) {
            limit.run();
            if (matters.computeIfAbsent(fact.getClass(), this::isAskedFor)) {
                session.insert(fact);
            }
        }
    }

    /** Whether a rule looks at facts of this class; others would only cost time. */
    private boolean isAskedFor(Class<?> kind) {
        return types.stream().anyMatch(type -> type.isAssignableFrom(kind));
    }

    /** Every rule that runs, as {@code package/name}, for the test that counts them against the folder. */
    List<String> names() {
        return rules.getKiePackages().stream()
                .flatMap(pack -> pack.getRules().stream().map(rule -> pack.getName() + "/" + rule.getName()))
                .sorted()
                .toList();
    }
}
