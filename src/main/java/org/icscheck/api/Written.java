package org.icscheck.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shape of what the writers of reports, comparisons and the catalogue write, for the description alone: nothing is made
 * of these. The bytes are the writers' own, and a test holds them against this.
 */
final class Written {

    private Written() {}

    /** Which program wrote it. */
    @Schema(name = "Tool")
    record Tool(
            @Schema(example = "icscheck") String name,
            @Schema(example = "0.3.0") String version) {}

    /** Where a fact is stated. */
    @Schema(
            name = "ReportPosition",
            description = "line and column in a text, sheet and cell in a workbook; 0 for the whole file")
    record At(
            @Schema(example = "bury.yaml") String file,
            @Schema(example = "21") int line,
            @Schema(example = "11") int column,
            @Schema(example = "Seats") String sheet,
            @Schema(example = "C7") String cell,
            @Schema(example = "/places/0/boards/0/seats/2") String pointer) {}

    /** What something is about. */
    @Schema(name = "Named")
    record Named(
            @Schema(example = "board") String kind,
            @Schema(example = "bury-system-board") String id,
            @Schema(example = "Bury Locality System Board") String name) {}

    /** A pack that was asked. */
    @Schema(name = "PackAsked")
    record PackAsked(
            @Schema(example = "integrating-care-2020") String id,
            @Schema(example = "1.0.0") String version,

            @Schema(example = "Integrating care: next steps")
            String title,

            @Schema(example = "guidance") String status,
            boolean inForce,
            boolean covers) {}

    /** A problem as a report has it. */
    @Schema(name = "ReportProblem")
    record Problem(
            @Schema(example = "unknown-field") String code,

            @Schema(example = "“chiar” is not a field of a board.")
            String what,

            @Schema(example = "Did you mean “chair”?") String fix,
            At at) {}

    /** A file that was read. */
    @Schema(name = "Input")
    record Input(
            @Schema(example = "bury.yaml") String file,

            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256,

            List<Problem> problems) {}

    /** A stated fact. */
    @Schema(name = "Evidence")
    record Evidence(
            @Schema(example = "The Director of Public Health has a seat.")
            String fact,

            At at) {}

    /** Where policy says so. */
    @Schema(name = "Citation")
    record Citation(
            @Schema(example = "Integrating care") String document,
            @Schema(example = "2.31") String paragraph,

            @Schema(
                    types = {"string", "null"},
                    example = "https://www.england.nhs.uk/")
            @Nullable String url,

            @Schema(example = "verified") String verification) {}

    /** Another requirement that asks the same. */
    @Schema(name = "AlsoAsked")
    record AlsoAsked(
            @Schema(example = "WP-5.6") String requirement,
            @Schema(example = "white-paper-2021") String pack) {}

    /** One answer. */
    @Schema(name = "Finding")
    record Finding(
            @Schema(example = "IC-2.31-PLACE-2F") String requirement,
            @Schema(example = "integrating-care-2020") String pack,

            @Schema(description = "required, recommended or local-choice", example = "required")
            String strength,

            @Schema(
                    description = "met, partly-met, not-met, cannot-tell, local-choice or not-applicable",
                    example = "not-met")
            String verdict,

            Named on,

            @Schema(example = "None of its seats speaks for Healthwatch.")
            String explanation,

            List<Evidence> evidence,

            @Schema(
                    types = {"string", "null"},
                    example = "Add a seat for Healthwatch.")
            @Nullable String remedy,

            @Schema(
                    types = {"string", "null"},
                    format = "date",
                    example = "2022-07-01")
            @Nullable String due,

            @Schema(
                    types = {"object", "null"},
                    description = "An accepted gap: owner, reason, until and at",
                    example = "{\"owner\": \"Place lead\", \"reason\": \"Election in May\", \"until\": \"2026-09-01\"}")
            @Nullable Object waiver,

            Citation citation,
            List<AlsoAsked> alsoAsked) {}

    /** How a seat was read. */
    @Schema(name = "ReportReading")
    record Reading(
            @Schema(example = "Director of Public Health") String post,

            @Schema(
                    types = {"string", "null"},
                    example = "bury-council")
            @Nullable String organisation,

            @Schema(example = "bury-system-board") String board,
            @Schema(example = "[\"public-health\"]") List<String> represents,

            @Schema(example = "“Director of Public Health” is the post itself.")
            String how,

            At at) {}

    /** A place or a system. */
    @Schema(name = "SubjectReport")
    record Subject(
            @Schema(example = "place") String kind,
            @Schema(example = "bury") String id,
            @Schema(example = "Bury") String name,
            @Schema(example = "not-ready") String headline,

            @Schema(description = "By strength and verdict", example = "{\"required\": {\"met\": 12, \"not-met\": 3}}")
            Map<String, Map<String, Integer>> counts,

            List<Finding> findings,
            List<Reading> readings) {}

    /** A report. */
    @Schema(name = "Report", description = "The report of a check, format icscheck/report/v1")
    record Report(
            @Schema(example = "icscheck/report/v1") String format,

            @Schema(example = "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
            String evaluation,

            Tool tool,
            LocalDate asAt,
            List<PackAsked> packs,
            List<Input> inputs,
            List<Subject> subjects,

            @Schema(description = "Questions the packs left without one answer: defects of the packs", example = "[]")
            List<String> defects) {}

    /** A submission as one side of a comparison. */
    @Schema(name = "Side")
    record Side(
            @Schema(example = "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
            String evaluation,

            LocalDate asAt,

            @Schema(example = "[\"integrating-care-2020 1.0.0\"]")
            List<String> packs) {}

    /** What moved of a place or system. */
    @Schema(name = "Moves")
    record Moves(
            @Schema(example = "place") String kind,
            @Schema(example = "bury") String id,
            @Schema(example = "Bury") String name,
            @Schema(example = "not-ready") String headlineBefore,
            @Schema(example = "cannot-say") String headlineAfter,
            @Schema(example = "61") int unchanged,
            @Schema(example = "0") int newGaps,

            @Schema(description = "Findings that moved, with what they were, what they are and why")
            List<Map<String, Object>> moves) {}

    /** What moved. */
    @Schema(name = "Comparison", description = "What moved, format icscheck/comparison/v1")
    record Comparison(
            @Schema(example = "icscheck/comparison/v1") String format,
            Tool tool,
            Side before,
            Side after,

            @Schema(example = "{\"newGaps\": 0, \"unchanged\": 61}")
            Map<String, Integer> counts,

            List<Moves> subjects,
            List<Map<String, Object>> added,
            List<Map<String, Object>> gone,

            @Schema(description = "What changed in the files")
            List<Map<String, Object>> changes) {}

    /** A requirement. */
    @Schema(name = "Requirement")
    record Requirement(
            @Schema(example = "IC-2.31-PLACE-2F") String id,
            @Schema(example = "integrating-care-2020") String pack,

            @Schema(example = "The place partnership includes Healthwatch")
            String title,

            @Schema(example = "Does Healthwatch have a seat?")
            String asks,

            @Schema(description = "The kind of subject it is asked of", example = "place")
            String each,

            @Schema(example = "required") String strength,
            @Schema(example = "structural") String checkable,
            Citation citation,

            @Schema(
                    description = "What decides it, in words",
                    types = {"string", "null"},
                    example = "A board of this purpose has a seat for this sector")
            @Nullable String inWords,

            @Schema(
                    types = {"string", "null"},
                    example = "Add a seat for Healthwatch.")
            @Nullable String remedy) {}

    /** The catalogue. */
    @Schema(name = "Catalogue", description = "Requirements, format icscheck/catalogue/v1")
    record Catalogue(
            @Schema(example = "icscheck/catalogue/v1") String format,
            Tool tool,

            @Schema(example = "{\"pack\": [\"integrating-care-2020\"]}")
            Map<String, List<String>> filters,

            @Schema(example = "{\"requirements\": 87}") Map<String, Integer> counts,

            @Schema(description = "The packs of these requirements")
            List<Map<String, Object>> packs,

            List<Requirement> requirements) {}
}
