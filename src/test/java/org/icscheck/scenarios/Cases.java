package org.icscheck.scenarios;

import java.util.ArrayList;
import java.util.List;

/** The cases the scenarios put: remembered while they run, so that they can be put again to rules with one missing. */
final class Cases {

    /** One submission, checked against one requirement for one subject, with the verdict the scenario expects. */
    record Case(String requirement, String submission, String about, String verdict) {}

    private static final List<Case> ALL = new ArrayList<>();

    private Cases() {}

    /** Remembers whatever a run of scenarios checks and expects. */
    static Witness witness() {
        return new Witness() {
            @Override
            public void checked(String requirement, String submission, String about) {
                remember(requirement, submission, about);
            }

            @Override
            public void expected(String verdict) {
                expect(verdict);
            }
        };
    }

    static synchronized void remember(String requirement, String submission, String about) {
        ALL.add(new Case(requirement, submission, about, ""));
    }

    static synchronized void expect(String verdict) {
        Case last = ALL.remove(ALL.size() - 1);
        ALL.add(new Case(
                last.requirement(),
                last.submission(),
                last.about(),
                verdict.equals("does-not-apply") ? "not-applicable" : verdict));
    }

    static synchronized List<Case> all() {
        return List.copyOf(ALL);
    }
}
