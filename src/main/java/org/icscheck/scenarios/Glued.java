package org.icscheck.scenarios;

import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.CucumberInvocationTargetException;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.Located;
import io.cucumber.core.backend.ParameterInfo;
import io.cucumber.core.backend.ParameterTypeDefinition;
import io.cucumber.core.backend.Snippet;
import io.cucumber.core.backend.StepDefinition;
import io.cucumber.core.backend.TypeResolver;
import io.cucumber.cucumberexpressions.ParameterType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives Cucumber the product's own steps and no others: no class path is searched, so nothing beside them can be run.
 *
 * <p>Cucumber's classes behind this are not all meant for others; they are known here and in {@link Scenarios} alone.
 */
final class Glued implements Backend {

    private final Supplier<World> worlds;
    private @Nullable World world;
    private Map<Class<?>, Object> steps = Map.of();

    /**
     * The steps.
     *
     * @param worlds makes a new one for each scenario
     */
    Glued(Supplier<World> worlds) {
        this.worlds = worlds;
    }

    /** The world of the scenario that is running. */
    World world() {
        return Objects.requireNonNull(world);
    }

    @Override
    public void loadGlue(Glue glue, List<URI> paths) {
        Kinds kinds = new Kinds();
        StepList.kinds().values().forEach(method -> glue.addParameterType(new Filled(kinds, method)));
        StepList.defined().forEach(step -> glue.addStepDefinition(new Step(step)));
    }

    @Override
    public void buildWorld() {
        World made = worlds.get();
        world = made;
        steps = Map.of(
                Describing.class, new Describing(made),
                Changing.class, new Changing(made),
                Checking.class, new Checking(made));
    }

    @Override
    public void disposeWorld() {
        steps = Map.of();
    }

    /** Analysts write no code, so none is suggested to them. */
    @Override
    public @Nullable Snippet getSnippet() {
        return null;
    }

    /** Where something stands in the program, for Cucumber's own messages. */
    private abstract static class InProgram implements Located {

        private final Method method;

        InProgram(Method method) {
            this.method = method;
        }

        Method method() {
            return method;
        }

        @Override
        public boolean isDefinedAt(StackTraceElement element) {
            return element.getClassName().equals(method.getDeclaringClass().getName())
                    && element.getMethodName().equals(method.getName());
        }

        @Override
        public String getLocation() {
            return method.getDeclaringClass().getName() + "." + method.getName();
        }
    }

    private final class Step extends InProgram implements StepDefinition {

        private final String pattern;

        Step(StepList.Defined step) {
            super(step.method());
            this.pattern = step.pattern();
        }

        @Override
        public void execute(Object[] arguments) {
            try {
                method().invoke(Objects.requireNonNull(steps.get(method().getDeclaringClass())), arguments);
            } catch (InvocationTargetException e) {
                throw new CucumberInvocationTargetException(this, e);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public List<ParameterInfo> parameterInfos() {
            return Stream.of(method().getGenericParameterTypes())
                    .map(type -> (ParameterInfo) new Typed(type))
                    .toList();
        }

        @Override
        public String getPattern() {
            return pattern;
        }
    }

    private record Typed(Type type) implements ParameterInfo {

        @Override
        public Type getType() {
            return type;
        }

        @Override
        public boolean isTransposed() {
            return false;
        }

        @Override
        public TypeResolver getTypeResolver() {
            return () -> type;
        }
    }

    private static final class Filled extends InProgram implements ParameterTypeDefinition {

        private final ParameterType<String> type;

        Filled(Kinds kinds, Method method) {
            super(method);
            String regexp = Objects.requireNonNull(method.getAnnotation(io.cucumber.java.ParameterType.class))
                    .value();
            this.type = new ParameterType<>(
                    method.getName(),
                    List.of(regexp),
                    String.class,
                    (@Nullable String... groups) -> (String) method.invoke(kinds, (Object[]) groups),
                    false,
                    false,
                    false);
        }

        @Override
        public ParameterType<?> parameterType() {
            return type;
        }
    }
}
