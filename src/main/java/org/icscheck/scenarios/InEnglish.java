package org.icscheck.scenarios;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * A feature whose keywords may be of any language and whose numbers are read as English ones.
 *
 * <p>Cucumber makes a locale of the language of a scenario, and dies of those with a region in them, which Welsh is:
 * {@code cy-GB}. The steps are English whatever the keywords are.
 */
final class InEnglish {

    private InEnglish() {}

    /** The feature as it is, but for the language of its scenarios. */
    static Feature of(Feature feature) {
        List<Pickle> pickles = feature.getPickles().stream().map(InEnglish::of).toList();
        return instead(Feature.class, feature, "getPickles", pickles);
    }

    private static Pickle of(Pickle pickle) {
        return instead(Pickle.class, pickle, "getLanguage", "en");
    }

    private static <T> T instead(Class<T> type, T of, String method, Object answer) {
        InvocationHandler handler = (proxy, called, arguments) -> {
            if (called.getName().equals(method)) {
                return answer;
            }
            try {
                return called.invoke(of, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
