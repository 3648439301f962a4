package org.icscheck.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icscheck.input.Reading.file;
import static org.icscheck.input.Reading.problems;
import static org.icscheck.input.Reading.read;
import static org.icscheck.input.Reading.told;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.icscheck.check.Check;
import org.icscheck.domain.model.Problem;
import org.junit.jupiter.api.Test;

/** The template is a submission as it stands, and stays one as its lines are taken into use. */
class TemplateTest {

    @Test
    void it_reads_without_problems_as_it_stands() {
        assertThat(told(Check.template())).isEmpty();
        assertThat(read(file("a.yaml", Check.template())).model().places())
                .extracting("name")
                .containsExactly("Name of the place");
    }

    @Test
    void it_reads_without_problems_as_a_word_processor_would_save_it() {
        assertThat(told("\uFEFF" + Check.template().replace("\n", "\r\n"))).isEmpty();
    }

    @Test
    void with_every_line_in_use_only_ids_and_placeholders_are_told() {
        List<Problem> problems = problems("a.yaml", uncommented().getBytes(StandardCharsets.UTF_8));
        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code())
                        .as("%s %s", problem.at(), problem.what())
                        .isIn("dangling-id", "unknown-requirement"));
    }

    @Test
    void it_has_every_field_of_the_format() {
        Set<String> missing = new TreeSet<>();
        collect(Format.SUBMISSION, missing);
        missing.remove("note");
        uncommented()
                .lines()
                .map(line -> line.strip().replaceFirst("^(- )+", ""))
                .forEach(line -> {
                    if (line.matches("[a-zA-Z]+:.*")) {
                        missing.remove(line.substring(0, line.indexOf(':')));
                    }
                });
        assertThat(missing).isEmpty();
    }

    private static void collect(Format.Group group, Set<String> names) {
        group.fields().forEach(field -> {
            names.add(field.name());
            Format.Kind kind = field.kind() instanceof Format.ListOf list ? list.of() : field.kind();
            if (kind instanceof Format.Group inner) {
                collect(inner, names);
            }
        });
    }

    /** Every line but those of the introduction in use. */
    private static String uncommented() {
        StringBuilder text = new StringBuilder();
        boolean introduction = true;
        for (String line : Check.template().lines().toList()) {
            introduction &= !line.isBlank();
            text.append(introduction ? line : line.replaceFirst("^# ", "")).append('\n');
        }
        return text.toString();
    }
}
