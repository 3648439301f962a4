package org.icscheck.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.icscheck.domain.requirement.Report;
import org.icscheck.domain.requirement.Report.SubjectReport;

/** One report for each place of a report, to be handed to that place: it holds nothing of the others. */
public final class ActionLists {

    private ActionLists() {}

    /**
     * The reports by the names of their files, without an ending: {@code bury-readiness-as-at-2026-07-14}. In the order of
     * the places; a place of which nothing was asked has none.
     */
    public static Map<String, Report> of(Report report) {
        Map<String, Report> lists = new LinkedHashMap<>();
        for (SubjectReport place : Matrix.places(report)) {
            String id = place.subject().id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            String name = id + "-readiness-as-at-" + report.asAt();
            int number = 2;
            while (lists.containsKey(name)) {
                name = id + "-" + number++ + "-readiness-as-at-" + report.asAt();
            }
            lists.put(name, alone(report, place));
        }
        return lists;
    }

    private static Report alone(Report report, SubjectReport place) {
        return new Report(
                report.evaluation(),
                report.version(),
                report.asAt(),
                report.packs(),
                // What could not be read is no business of this place, and not part of what it rests on.
                report.inputs().stream()
                        .filter(input -> input.problems().isEmpty())
                        .toList(),
                List.of(place),
                report.defects(),
                report.model());
    }
}
