package org.icscheck.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.icscheck.domain.model.Problem;
import org.icscheck.packs.Packs;

/** What the tests of this room read with: the words and requirements that ship. */
final class Reading {

    static final String FORMAT = "format: icscheck/submission/v1\n";

    private static final Packs PACKS = Packs.load();
    static final SubmissionReader READER = new SubmissionReader(PACKS.words(), PACKS.requirementIds());

    private Reading() {}

    static SubmissionReader.Handed file(String name, String text) {
        return SubmissionReader.Handed.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Intake read(SubmissionReader.Handed... files) {
        return READER.read(Arrays.asList(files));
    }

    static List<Problem> problems(String name, byte[] bytes) {
        return READER.read(List.of(SubmissionReader.Handed.of(name, bytes)))
                .files()
                .get(0)
                .problems();
    }

    /** The problems of a text as YAML, each as {@code line:column pointer code: what fix}. */
    static List<String> told(String text) {
        return told("a.yaml", text);
    }

    static List<String> told(String name, String text) {
        return told(problems(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.at().line() + ":" + problem.at().column() + " "
                        + problem.at().pointer() + " " + problem.code() + ": " + problem.what() + " " + problem.fix())
                .toList();
    }
}
