package org.icscheck.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;

/** The cases the scenarios put: remembered while they run, so that they can be put again to rules with one missing. */
final class Cases {

    /** What a scenario says about its findings beside the verdict. */
    enum About {
        EVIDENCE_NAMES {
            @Override
            boolean holds(List<Finding> findings, String words) {
                return evidence(findings).anyMatch(fact -> fact.contains(words));
            }
        },
        EVIDENCE_DOES_NOT_NAME {
            @Override
            boolean holds(List<Finding> findings, String words) {
                return evidence(findings).noneMatch(fact -> fact.contains(words));
            }
        },
        EXPLANATION_SAYS {
            @Override
            boolean holds(List<Finding> findings, String words) {
                return findings.stream()
                        .anyMatch(finding -> finding.explanation().contains(words));
            }
        },
        EXPLANATION_DOES_NOT_SAY {
            @Override
            boolean holds(List<Finding> findings, String words) {
                return findings.stream()
                        .noneMatch(finding -> finding.explanation().contains(words));
            }
        },
        ASKS_FOR {
            @Override
            boolean holds(List<Finding> findings, String words) {
                return findings.stream().anyMatch(finding -> finding.add().contains(words));
            }
        };

        abstract boolean holds(List<Finding> findings, String words);

        private static Stream<String> evidence(List<Finding> findings) {
            return findings.stream()
                    .flatMap(finding -> finding.evidence().stream())
                    .map(Evidence::fact);
        }
    }

    /** One such sentence. */
    record Said(About about, String words) {}

    /** One submission, checked against one requirement for one subject, with the verdict and words the scenario expects. */
    record Case(String requirement, String submission, String about, String verdict, List<Said> said) {}

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

            @Override
            public void said(Saying saying, String words) {
                expect(About.valueOf(saying.name()), words);
            }
        };
    }

    static synchronized void remember(String requirement, String submission, String about) {
        ALL.add(new Case(requirement, submission, about, "", List.of()));
    }

    static synchronized void expect(String verdict) {
        Case last = ALL.remove(ALL.size() - 1);
        ALL.add(new Case(
                last.requirement(),
                last.submission(),
                last.about(),
                verdict.equals("does-not-apply") ? "not-applicable" : verdict,
                last.said()));
    }

    static synchronized void expect(About about, String words) {
        Case last = ALL.remove(ALL.size() - 1);
        List<Said> said = new ArrayList<>(last.said());
        said.add(new Said(about, words));
        ALL.add(new Case(last.requirement(), last.submission(), last.about(), last.verdict(), List.copyOf(said)));
    }

    static synchronized List<Case> all() {
        return List.copyOf(ALL);
    }
}
