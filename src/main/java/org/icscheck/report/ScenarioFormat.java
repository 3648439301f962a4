package org.icscheck.report;

import java.util.function.Supplier;
import org.icscheck.domain.requirement.Listing;
import org.icscheck.domain.scenario.ScenarioReport;

/** The formats what came of scenarios can be written in; each is a pure function of it. Named as on the command line. */
public enum ScenarioFormat {
    /** For a terminal or an e-mail. */
    text {
        @Override
        public String write(ScenarioReport report, Supplier<Listing> catalogue) {
            return ScenarioText.write(report);
        }
    },
    /** The living documentation: what is asked, and the scenarios that show it. */
    html {
        @Override
        public String write(ScenarioReport report, Supplier<Listing> catalogue) {
            return ScenarioHtml.write(report, catalogue.get());
        }
    },
    /** For programs, {@code icscheck/scenarios/v1}. */
    json {
        @Override
        public String write(ScenarioReport report, Supplier<Listing> catalogue) {
            return ScenarioJson.write(report);
        }
    },
    /** For build servers. */
    junit {
        @Override
        public String write(ScenarioReport report, Supplier<Listing> catalogue) {
            return ScenarioJunit.write(report);
        }
    };

    /**
     * The report in this format.
     *
     * @param catalogue gives all requirements of the packs that were run against; asked only where they are shown
     */
    public abstract String write(ScenarioReport report, Supplier<Listing> catalogue);
}
