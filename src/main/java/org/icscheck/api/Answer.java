package org.icscheck.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.icscheck.domain.model.Source;
import org.jspecify.annotations.Nullable;

/** What is answered as JSON: names and order are a contract. Everything is always there; what is unknown is null. */
final class Answer {

    private Answer() {}

    /** Where in a file: a line of a text or a cell of a workbook. */
    @Schema(name = "Position", description = "Where in a file: a line and column of a text, or a cell of a workbook")
    record Position(
            @Schema(example = "bury.yaml") String file,

            @Schema(
                    types = {"integer", "null"},
                    description = "From 1; the row in a workbook; null for the whole file",
                    example = "21")
            @Nullable Integer line,

            @Schema(
                    types = {"integer", "null"},
                    example = "11")
            @Nullable Integer column,

            @Schema(description = "JSON pointer", example = "/places/0/boards/0/seats/2")
            String pointer,

            @Schema(
                    types = {"string", "null"},
                    description = "The sheet of a workbook",
                    example = "Seats")
            @Nullable String sheet,

            @Schema(
                    types = {"string", "null"},
                    description = "The cell of a workbook",
                    example = "C7")
            @Nullable String cell) {

        static Position of(Source at) {
            return new Position(
                    at.file(),
                    at.line() == 0 ? null : at.line(),
                    at.column() == 0 ? null : at.column(),
                    at.pointer(),
                    at.isCell() ? at.sheet() : null,
                    at.cell().isEmpty() ? null : at.cell());
        }
    }

    /** Something wrong with a file. */
    @Schema(name = "Problem", description = "Something wrong with a file, and what to do about it")
    record Problem(
            @Schema(example = "unknown-field") String code,

            @Schema(example = "“chiar” is not a field of a board.")
            String what,

            @Schema(example = "Did you mean “chair”?") String fix,
            Position at) {

        static Problem of(org.icscheck.domain.model.Problem problem) {
            return new Problem(problem.code(), problem.what(), problem.fix(), Position.of(problem.at()));
        }
    }

    /** What went wrong, RFC 9457. */
    @Schema(name = "ProblemDocument", description = "What went wrong, as RFC 9457 has it")
    record ProblemDocument(
            @Schema(
                    format = "uri-reference",
                    description = "Says what it means when it is opened",
                    example = "/api/v1/problems/not-there")
            String type,

            @Schema(example = "There is nothing here") String title,
            @Schema(example = "404") int status,

            @Schema(example = "There is no submission of this ref for this token.")
            String detail,

            @Schema(format = "uri-reference", example = "/api/v1/submissions/abc")
            String instance,

            @Schema(description = "What is wrong with the files; empty where it is something else")
            List<Problem> problems) {}

    /** A file as it was handed over. */
    @Schema(name = "File")
    record File(
            @Schema(description = "From 1, in the order they came", example = "1")
            int number,

            @Schema(example = "bury.yaml") String name,

            @Schema(description = "In bytes", example = "8123")
            int size,

            @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256,

            List<Problem> problems) {}

    /** A submission. */
    @Schema(name = "Submission")
    record Submission(
            @Schema(example = "q7m2x4c9v0tkz3hs8ybn6wpjdf") String ref,
            @Schema(example = "Bury") String name,

            @Schema(
                    types = {"string", "null"},
                    description = "The id of the one place it is about",
                    example = "bury")
            @Nullable String place,

            @Schema(
                    types = {"string", "null"},
                    example = "greater-manchester")
            @Nullable String system,

            Instant received,

            @Schema(
                    types = {"string", "null"},
                    description = "The ref of the version this one follows",
                    example = "a0b1c2d3e4f5g6h7j8k9m0n1p2")
            @Nullable String previous,

            List<File> files,

            @Schema(description = "Whether it was checked; until then readings can be put right", example = "true")
            boolean checked,

            @Schema(
                    types = {"string", "null"},
                    description = "The id of its evaluation; null until it was checked",
                    example = "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
            @Nullable String evaluation) {}

    /** A submission in a list. */
    @Schema(name = "ListedSubmission")
    record Listed(
            @Schema(example = "q7m2x4c9v0tkz3hs8ybn6wpjdf") String ref,
            @Schema(example = "Bury") String name,

            @Schema(
                    types = {"string", "null"},
                    example = "bury")
            @Nullable String place,

            @Schema(
                    types = {"string", "null"},
                    example = "greater-manchester")
            @Nullable String system,

            Instant received,

            @Schema(
                    types = {"string", "null"},
                    example = "a0b1c2d3e4f5g6h7j8k9m0n1p2")
            @Nullable String previous,

            boolean checked,

            @Schema(
                    types = {"string", "null"},
                    description = "What the check came to; null until it was checked",
                    example = "not-ready")
            @Nullable String headline) {}

    /** A part of a list. */
    @Schema(name = "SubmissionList")
    record Submissions(
            List<Listed> submissions,

            @Schema(
                    types = {"string", "null"},
                    description = "The cursor of what follows; null at the end",
                    example = "MjAyNi0wNy0xNFQxMDozMDowMFogYWJj")
            @Nullable String next) {}

    /** What a check came to. */
    @Schema(name = "Evaluation")
    record Evaluation(
            @Schema(example = "q7m2x4c9v0tkz3hs8ybn6wpjdf") String ref,

            @Schema(
                    description = "A hash of the files, the packs, the day and the version",
                    example = "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
            String evaluation,

            @Schema(
                    description = "ready, ready-with-improvements, cannot-say, not-ready or not-assessed",
                    example = "not-ready")
            String headline,

            @Schema(description = "How many required things are open gaps", example = "3")
            int mustFix,

            LocalDate asAt,
            Instant checked,

            @Schema(description = "The version that checked it", example = "0.3.0")
            String version,

            @Schema(description = "Ids and versions of the packs", example = "[\"integrating-care-2020 1.0.0\"]")
            List<String> packs,

            @Schema(format = "uri-reference", example = "/api/v1/submissions/q7m2x4c9v0tkz3hs8ybn6wpjdf/report")
            String report) {}

    /** That a check takes longer. */
    @Schema(name = "UnderWay")
    record UnderWay(
            @Schema(example = "q7m2x4c9v0tkz3hs8ybn6wpjdf") String ref,

            @Schema(
                    format = "uri-reference",
                    description = "Its evaluation is there when the check is done",
                    example = "/api/v1/submissions/q7m2x4c9v0tkz3hs8ybn6wpjdf")
            String submission) {}

    /** How a seat was read. */
    @Schema(name = "Reading")
    record Reading(
            @Schema(description = "Names the seat within the submission", example = "3")
            int number,

            @Schema(example = "Director of Public Health") String post,

            @Schema(
                    types = {"string", "null"},
                    example = "Bury Council")
            @Nullable String organisation,

            @Schema(example = "Bury Locality System Board") String board,

            @Schema(description = "Sectors the seat speaks for", example = "[\"public-health\"]")
            List<String> represents,

            @Schema(description = "Sectors it may also speak for", example = "[]")
            List<String> might,

            @Schema(example = "“Director of Public Health” is the post itself.")
            String how,

            @Schema(
                    types = {"string", "null"},
                    description = "What to ask whoever sent it; null when the reading is sure",
                    example = "Which services does this seat speak for?")
            @Nullable String question,

            @Schema(description = "Whether a person put it right", example = "false")
            boolean corrected,

            Position at) {}

    /** All readings. */
    @Schema(name = "Readings")
    record Readings(List<Reading> readings) {}

    /** How a reading is put right. */
    @Schema(name = "Correction")
    record Correction(
            @Schema(
                    description = "The sectors the seat speaks for, at least one; or none alone, for none of them",
                    example = "[\"public-health\", \"local-authority\"]")
            @Nullable List<String> represents) {}

    /** A pack. */
    @Schema(name = "Pack")
    record Pack(
            @Schema(example = "integrating-care-2020") String id,
            @Schema(example = "1.0.0") String version,

            @Schema(example = "Integrating care: next steps")
            String title,

            @Schema(example = "NHS England") String publisher,

            @Schema(description = "guidance, proposal, law or local", example = "guidance")
            String status,

            LocalDate from,

            @Schema(
                    types = {"string", "null"},
                    format = "date",
                    description = "The last day in force",
                    example = "2022-06-30")
            @Nullable LocalDate to,

            @Schema(description = "Ids of the systems it covers; empty for all of England", example = "[]")
            List<String> systems,

            @Schema(description = "How many requirements it has", example = "87")
            int requirements) {}

    /** All packs. */
    @Schema(name = "Packs")
    record Packs(List<Pack> packs) {}
}
