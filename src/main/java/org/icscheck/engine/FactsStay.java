package org.icscheck.engine;

import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;

/**
 * Tells Drools that facts stay as they were inserted, so that it need not work out for every pattern which properties to watch.
 *
 * <p>That is a twentieth of the start of a command, and so is making the settings Drools has for it. It asks for this one option
 * alone; anything else it came to ask would end the build, since every test runs rules.
 */
final class FactsStay implements KnowledgeBuilderConfiguration {

    @Override
    @SuppressWarnings("unchecked")
    public <C extends SingleValueKieBuilderOption> C getOption(OptionKey<C> key) {
        if (!key.equals(PropertySpecificOption.KEY)) {
            throw new UnsupportedOperationException(key.name());
        }
        return (C) PropertySpecificOption.DISABLED;
    }

    @Override
    public <C extends KnowledgeBuilderOption> void setOption(C option) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void makeImmutable() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ClassLoader getClassLoader() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <
                    X extends
                            OptionsConfiguration<
                                            KnowledgeBuilderOption,
                                            SingleValueKieBuilderOption,
                                            MultiValueKieBuilderOption>>
            X as(ConfigurationKey<X> key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean setProperty(String name, String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getProperty(String name) {
        throw new UnsupportedOperationException();
    }
}
